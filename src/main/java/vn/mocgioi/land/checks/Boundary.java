package vn.mocgioi.land.checks;

import org.locationtech.jts.geom.Geometry;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;

/**
 * The boundary of a zone or of one of its phases, as it is valid on one day.
 *
 * @param id of the feature
 * @param phase the phase's number, or empty for the zone as a whole
 * @param polygon in the survey CRS
 */
public record Boundary(long id, String zone, String phase, Geometry polygon) {

    public Layer layer() {
        return phase.isEmpty() ? Layers.ZONES : Layers.PHASES;
    }

    /** As plans call it: KCN-SC2, or KCN-SC2/2 for a phase. */
    public String name() {
        return phase.isEmpty() ? zone : zone + "/" + phase;
    }
}
