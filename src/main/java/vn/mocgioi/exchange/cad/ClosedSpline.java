package vn.mocgioi.exchange.cad;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/**
 * A SPLINE that says it is closed, as chords. GDAL draws those whose control points come round again from the origin of
 * the drawing, so they are worked out here, by de Boor's algorithm.
 */
final class ClosedSpline {
    private static final int CHORDS_OF_A_SPAN = 64;
    private static final int MOST_POINTS = 20_000;
    private static final int HIGHEST_DEGREE = 12;

    private final List<Double> knots = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();
    private final List<Double> x = new ArrayList<>();
    private final List<Double> y = new ArrayList<>();
    private int degree;
    private boolean closed;

    /** Takes a value of the entity by its group code. */
    void take(String code, String value) {
        if (knots.size() > MOST_POINTS || x.size() > MOST_POINTS) {
            return;
        }
        switch (code) {
            case "70" -> closed = (Integer.parseInt(value) & 1) == 1;
            case "71" -> degree = Integer.parseInt(value);
            case "40" -> knots.add(Double.parseDouble(value));
            case "41" -> weights.add(Double.parseDouble(value));
            case "10" -> x.add(Double.parseDouble(value));
            case "20" -> y.add(Double.parseDouble(value));
            default -> {
                // its looks, fit points, and heights
            }
        }
    }

    /** Its outline, the last place the same as the first but for a gap; null where it is not closed or not whole. */
    Coordinate @Nullable [] outline() {
        int points = x.size();
        boolean whole = closed
                && degree >= 1
                && degree <= HIGHEST_DEGREE
                && points == y.size()
                && points > degree
                && points <= MOST_POINTS
                && knots.size() == points + degree + 1;
        if (!whole) {
            return null;
        }
        List<Coordinate> outline = new ArrayList<>();
        for (int span = degree; span < points; span++) {
            double from = knots.get(span);
            double to = knots.get(span + 1);
            for (int i = 0; i < CHORDS_OF_A_SPAN && to > from; i++) {
                outline.add(at(span, from + (to - from) * i / CHORDS_OF_A_SPAN));
            }
        }
        outline.add(at(lastSpan(), knots.get(points)));
        return outline.toArray(Coordinate[]::new);
    }

    private int lastSpan() {
        int span = x.size() - 1;
        while (span > degree && knots.get(span).equals(knots.get(span + 1))) {
            span--;
        }
        return span;
    }

    private Coordinate at(int span, double t) {
        double[][] around = new double[degree + 1][];
        for (int j = 0; j <= degree; j++) {
            int point = span - degree + j;
            double weight = weights.size() == x.size() ? weights.get(point) : 1;
            around[j] = new double[] {x.get(point) * weight, y.get(point) * weight, weight};
        }
        for (int r = 1; r <= degree; r++) {
            for (int j = degree; j >= r; j--) {
                double low = knots.get(span - degree + j);
                double width = knots.get(span + 1 + j - r) - low;
                double share = width == 0 ? 0 : (t - low) / width;
                for (int k = 0; k < around[j].length; k++) {
                    around[j][k] = (1 - share) * around[j - 1][k] + share * around[j][k];
                }
            }
        }
        double weight = around[degree][2];
        return new Coordinate(around[degree][0] / weight, around[degree][1] / weight);
    }
}
