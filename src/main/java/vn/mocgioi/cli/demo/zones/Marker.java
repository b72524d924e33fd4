package vn.mocgioi.cli.demo.zones;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/**
 * A boundary marker as designed.
 *
 * @param phase empty where it is the zone's
 * @param order its place in the ring, from 1; 0 for a REFERENCE, which has none
 * @param kind CORNER, LINE or REFERENCE
 * @param of the number of the marker that a REFERENCE stands for
 */
record Marker(
        String zone,
        String phase,
        String number,
        int order,
        String kind,
        @Nullable String of,
        @Nullable String legalType,
        Coordinate designed) {

    boolean reference() {
        return kind.equals("REFERENCE");
    }
}
