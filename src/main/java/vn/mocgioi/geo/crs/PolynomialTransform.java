package vn.mocgioi.geo.crs;

import java.util.Optional;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.locationtech.jts.geom.Envelope;

/**
 * A transformation over a box, as two polynomials that agree with GeoTools to a micrometre and take a tenth of its time.
 *
 * <p>From grid to geographic coordinates and back everything is smooth, so over a province a polynomial of the sixth to
 * twelfth degree says all there is to say. It interpolates GeoTools' own results at Chebyshev's points and is then held
 * against them at other points; where it is not that near there is none, and GeoTools does the work.
 */
final class PolynomialTransform {
    private static final int LOWEST_DEGREE = 4;
    private static final int HIGHEST_DEGREE = 12;

    private final Envelope box;
    private final double centreX;
    private final double centreY;
    private final double scaleX;
    private final double scaleY;
    private final int degree;
    /** By power of x, then of y, each from the highest; the powers of both together are at most the degree. */
    private final double[] xs;

    private final double[] ys;

    private PolynomialTransform(Envelope box, int degree, double[] xs, double[] ys) {
        this.box = box;
        this.centreX = (box.getMinX() + box.getMaxX()) / 2;
        this.centreY = (box.getMinY() + box.getMaxY()) / 2;
        this.scaleX = 2 / box.getWidth();
        this.scaleY = 2 / box.getHeight();
        this.degree = degree;
        this.xs = xs;
        this.ys = ys;
    }

    /**
     * The polynomials of the lowest degree that are near enough.
     *
     * @param box in source coordinates
     * @param tolerance in target coordinates
     */
    static Optional<PolynomialTransform> of(MathTransform exact, Envelope box, double tolerance) {
        try {
            for (int degree = LOWEST_DEGREE; degree <= HIGHEST_DEGREE; degree++) {
                PolynomialTransform fitted = interpolate(exact, box, degree);
                if (fitted.isWithin(tolerance, exact)) {
                    return Optional.of(fitted);
                }
            }
        } catch (TransformException e) {
            // a corner of the box has no image; GeoTools will say so for whoever asks there
            return Optional.empty();
        }
        return Optional.empty();
    }

    boolean covers(double x, double y) {
        return box.covers(x, y);
    }

    /** Transforms in place the point whose x stands at this index; {@link #covers} has said yes to it. */
    void apply(double[] xy, int at) {
        double u = (xy[at] - centreX) * scaleX;
        double v = (xy[at + 1] - centreY) * scaleY;
        double x = 0;
        double y = 0;
        int next = 0;
        for (int terms = 1; terms <= degree + 1; terms++) {
            double rowX = xs[next];
            double rowY = ys[next];
            next++;
            for (int term = 1; term < terms; term++) {
                rowX = rowX * v + xs[next];
                rowY = rowY * v + ys[next];
                next++;
            }
            x = x * u + rowX;
            y = y * u + rowY;
        }
        xy[at] = x;
        xy[at + 1] = y;
    }

    private static PolynomialTransform interpolate(MathTransform exact, Envelope box, int degree)
            throws TransformException {
        int nodes = degree + 1;
        double[] at = new double[nodes];
        for (int k = 0; k < nodes; k++) {
            at[k] = Math.cos(Math.PI * (2 * k + 1) / (2 * nodes));
        }
        double[] places = new double[2 * nodes * nodes];
        for (int i = 0; i < nodes; i++) {
            for (int j = 0; j < nodes; j++) {
                places[2 * (i * nodes + j)] = box.getMinX() + (at[i] + 1) * box.getWidth() / 2;
                places[2 * (i * nodes + j) + 1] = box.getMinY() + (at[j] + 1) * box.getHeight() / 2;
            }
        }
        exact.transform(places, 0, places, 0, nodes * nodes);
        return new PolynomialTransform(
                box, degree, coefficients(places, 0, nodes, at), coefficients(places, 1, nodes, at));
    }

    /** Chebyshev's coefficients of the values at the nodes, cut at the degree and written out in powers. */
    private static double[] coefficients(double[] values, int offset, int nodes, double[] at) {
        double[][] chebyshev = new double[nodes][nodes];
        for (int p = 0; p < nodes; p++) {
            for (int q = 0; p + q < nodes; q++) {
                double sum = 0;
                for (int i = 0; i < nodes; i++) {
                    for (int j = 0; j < nodes; j++) {
                        sum += values[2 * (i * nodes + j) + offset]
                                * Math.cos(p * Math.acos(at[i]))
                                * Math.cos(q * Math.acos(at[j]));
                    }
                }
                chebyshev[p][q] = sum * (p == 0 ? 1 : 2) * (q == 0 ? 1 : 2) / (nodes * nodes);
            }
        }
        double[][] powers = powersOfChebyshev(nodes);
        double[] written = new double[nodes * (nodes + 1) / 2];
        int next = 0;
        for (int i = nodes - 1; i >= 0; i--) {
            for (int j = nodes - 1 - i; j >= 0; j--) {
                double sum = 0;
                for (int p = i; p < nodes; p++) {
                    for (int q = j; p + q < nodes; q++) {
                        sum += chebyshev[p][q] * powers[p][i] * powers[q][j];
                    }
                }
                written[next++] = sum;
            }
        }
        return written;
    }

    /** The polynomials T0, T1, ... by their coefficients of 1, x, x², ... */
    private static double[][] powersOfChebyshev(int count) {
        double[][] powers = new double[count][count];
        powers[0][0] = 1;
        powers[1][1] = 1;
        for (int p = 2; p < count; p++) {
            for (int i = 0; i < count; i++) {
                powers[p][i] = (i == 0 ? 0 : 2 * powers[p - 1][i - 1]) - powers[p - 2][i];
            }
        }
        return powers;
    }

    private boolean isWithin(double tolerance, MathTransform exact) throws TransformException {
        int steps = 2 * degree + 1;
        double[] given = new double[2];
        double[] expected = new double[2];
        for (int i = 0; i <= steps; i++) {
            for (int j = 0; j <= steps; j++) {
                given[0] = box.getMinX() + i * box.getWidth() / steps;
                given[1] = box.getMinY() + j * box.getHeight() / steps;
                exact.transform(given, 0, expected, 0, 1);
                apply(given, 0);
                boolean near =
                        Math.abs(given[0] - expected[0]) <= tolerance && Math.abs(given[1] - expected[1]) <= tolerance;
                if (!near) {
                    return false;
                }
            }
        }
        return true;
    }
}
