package vn.mocgioi.geo.shape;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.relateng.RelateNG;
import org.locationtech.jts.operation.relateng.RelatePredicate;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * How much land polygons cover together: less than the sum of their areas where they lie on each other. A union of a
 * hundred thousand takes minutes; here each counts less what of it lies under earlier ones, and since they come from
 * west to east only those are held that the next can still meet.
 */
public final class CoveredLand {
    private static final String INTERIORS_MEET = "T********";

    private final List<Placed> open = new ArrayList<>();
    private double sumM2;
    private double doubledM2;
    private double west = Double.NEGATIVE_INFINITY;

    private record Placed(Geometry polygon, Envelope place) {}

    /**
     * Adds a polygon, or several that do not lie on each other.
     *
     * @param west in the coordinates of the polygons, how far west this one and those to come may reach
     * @throws IllegalArgumentException when one before was further east
     */
    public void add(Geometry polygon, double west) {
        if (west < this.west) {
            throw new IllegalArgumentException("polygons are added from west to east");
        }
        this.west = west;
        open.removeIf(before -> before.place().getMaxX() <= west);
        if (polygon.isEmpty()) {
            return;
        }
        sumM2 += polygon.getArea();
        Placed added = new Placed(polygon, polygon.getEnvelopeInternal());
        List<Geometry> under = under(added);
        if (!under.isEmpty()) {
            Geometry earlier = under.size() == 1 ? under.get(0) : UnaryUnionOp.union(under);
            doubledM2 += OverlayNGRobust.overlay(polygon, earlier, OverlayNG.INTERSECTION)
                    .getArea();
        }
        open.add(added);
    }

    private List<Geometry> under(Placed added) {
        List<Geometry> under = new ArrayList<>();
        RelateNG relation = null;
        for (Placed before : open) {
            if (overlap(before.place(), added.place())) {
                relation = prepared(relation, added.polygon());
                if (relation.evaluate(before.polygon(), RelatePredicate.matches(INTERIORS_MEET))) {
                    under.add(before.polygon());
                }
            }
        }
        return under;
    }

    private static RelateNG prepared(@Nullable RelateNG relation, Geometry polygon) {
        return relation == null ? RelateNG.prepare(polygon) : relation;
    }

    /** More than that their edges touch. */
    private static boolean overlap(Envelope a, Envelope b) {
        return a.getMinX() < b.getMaxX()
                && b.getMinX() < a.getMaxX()
                && a.getMinY() < b.getMaxY()
                && b.getMinY() < a.getMaxY();
    }

    /** The sum of the areas. */
    public double sumM2() {
        return sumM2;
    }

    /** What they cover. */
    public double m2() {
        return sumM2 - doubledM2;
    }
}
