package vn.mocgioi.geo.crs;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/** The other axis order, for what is read from and written for those who go by {@link Crs#northingFirst()}. */
public final class Axes {
    private Axes() {}

    /** A copy with the two ordinates of each position swapped. */
    public static Geometry swapped(Geometry geometry) {
        Geometry copy = geometry.copy();
        copy.apply(new Swap());
        copy.geometryChanged();
        return copy;
    }

    private static final class Swap implements CoordinateSequenceFilter {
        @Override
        public void filter(CoordinateSequence sequence, int i) {
            double first = sequence.getX(i);
            sequence.setOrdinate(i, 0, sequence.getY(i));
            sequence.setOrdinate(i, 1, first);
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
