package vn.mocgioi.cli.demo.parcels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;
import vn.mocgioi.cli.demo.base.Millimetre;

/**
 * Two slips of a digitiser for the checks to find: a corner of one field drawn too far out, so that it overlaps its
 * neighbours, and a corner of another drawn too far in, so that a gap is left.
 */
final class DigitisingFaults {
    private static final double OUT_M = 1.2;
    private static final double IN_M = 0.8;

    private final Map<Coordinate, Integer> parcelsAt = new HashMap<>();

    private DigitisingFaults(List<Parcel> parcels) {
        for (Parcel parcel : parcels) {
            for (Coordinate corner : corners(parcel)) {
                parcelsAt.merge(corner, 1, Integer::sum);
            }
        }
    }

    /** The same parcels, the corners of two of them moved. */
    static List<Parcel> in(List<Parcel> parcels) {
        DigitisingFaults faults = new DigitisingFaults(parcels);
        List<Parcel> faulty = new ArrayList<>(parcels);
        int first = faults.move(faulty, parcels.size() / 3, OUT_M);
        faults.move(faulty, first + parcels.size() / 3, -IN_M);
        return faulty;
    }

    /** Moves a corner of the first suitable field from this place on; gives its place. */
    private int move(List<Parcel> parcels, int from, double metresOut) {
        for (int i = from; i < parcels.size(); i++) {
            Parcel parcel = parcels.get(i);
            List<Coordinate> ring = corners(parcel);
            for (int k = 0; k < ring.size(); k++) {
                // Where three parcels meet: on a track, a moved corner would neither overlap nor leave a gap.
                if (parcel.landUse().equals("LUC") && parcelsAt.get(ring.get(k)) == 3 && ring.size() == 4) {
                    Coordinate middle = parcel.polygon().getCentroid().getCoordinate();
                    Coordinate corner = ring.get(k);
                    double share = metresOut / middle.distance(corner);
                    ring.set(
                            k,
                            Millimetre.round(new Coordinate(
                                    corner.x + (corner.x - middle.x) * share,
                                    corner.y + (corner.y - middle.y) * share)));
                    parcels.set(i, parcel.drawnAs(Millimetre.polygon(ring)));
                    return i;
                }
            }
        }
        throw new IllegalStateException("no field in the midst of others");
    }

    private static List<Coordinate> corners(Parcel parcel) {
        Polygon polygon = parcel.polygon();
        Coordinate[] ring = polygon.getExteriorRing().getCoordinates();
        return new ArrayList<>(Arrays.asList(ring).subList(0, ring.length - 1));
    }
}
