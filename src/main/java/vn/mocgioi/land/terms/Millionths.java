package vn.mocgioi.land.terms;

/** Figures to a millionth: what is written as 0.05 m is compared as 0.05 m, whatever binary fractions make of it. */
public final class Millionths {
    private static final double PER_UNIT = 1e6;

    private Millionths() {}

    public static double of(double value) {
        return Math.round(value * PER_UNIT) / PER_UNIT;
    }
}
