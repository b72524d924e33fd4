package vn.mocgioi.land.clearance;

import org.locationtech.jts.geom.Geometry;
import vn.mocgioi.land.people.Reach;

/** The land a figure is about. */
public sealed interface Territory {

    /** Whether it is one that is stored: of a drawn one nobody is told who lives there. */
    default boolean stored() {
        return !(this instanceof Drawn);
    }

    /** Whether all of it is within reach of somebody's role. */
    default boolean isWithin(Reach reach) {
        if (this instanceof Zone zone) {
            return reach.zone(zone.code());
        }
        if (this instanceof Phase phase) {
            return reach.zone(phase.zone());
        }
        return this instanceof Commune commune ? reach.commune(commune.code()) : reach.province();
    }

    /** All announced zones; land that is in more than one of them counts once. */
    record Province() implements Territory {}

    record Zone(String code) implements Territory {}

    record Phase(String zone, String number) implements Territory {}

    /** Its part of the province's zones. */
    record Commune(String code) implements Territory {}

    /** A polygon that somebody drew, in the survey CRS. */
    record Drawn(Geometry survey) implements Territory {}
}
