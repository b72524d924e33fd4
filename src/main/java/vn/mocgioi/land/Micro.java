package vn.mocgioi.land;

/** Figures to a millionth: what is written as 0.05 m is compared as 0.05 m, whatever binary fractions make of it. */
final class Micro {
    private static final double PER_UNIT = 1e6;

    private Micro() {}

    static double of(double value) {
        return Math.round(value * PER_UNIT) / PER_UNIT;
    }
}
