package vn.mocgioi.cli.demo.zones;

import org.locationtech.jts.geom.Polygon;
import vn.mocgioi.land.terms.LandUse;

/**
 * A lot of a zone's plan.
 *
 * @param phase the phase's number, empty where the zone has none
 * @param officialM2 whole square metres, as the plan's table gives them
 */
public record Lot(String zone, String phase, String code, LandUse use, Polygon polygon, long officialM2) {

    /** What the rules of 2024 count as leasable: industrial and service land. */
    boolean leasable() {
        return switch (use) {
            case INDUSTRIAL, WAREHOUSE, SERVICE -> true;
            default -> false;
        };
    }

    double hectares() {
        return officialM2 / 10_000.0;
    }
}
