package vn.mocgioi.exchange.source;

import java.util.Arrays;
import java.util.Optional;

/** In which unit a drawing is drawn. Its header names one ({@code $INSUNITS}), which is mostly that of an empty template. */
public enum DrawingUnit {
    M(6, 1, "metres"),
    DM(14, 0.1, "decimetres"),
    CM(5, 0.01, "centimetres"),
    MM(4, 0.001, "millimetres");

    private final int code;
    private final double metres;
    private final String many;

    DrawingUnit(int code, double metres, String many) {
        this.code = code;
        this.metres = metres;
        this.many = many;
    }

    /** The one that a header means, if it is one of these. */
    public static Optional<DrawingUnit> ofHeader(String insUnits) {
        return Arrays.stream(values())
                .filter(unit -> String.valueOf(unit.code).equals(insUnits))
                .findFirst();
    }

    /** How many metres one is. */
    public double metres() {
        return metres;
    }

    /** As it is said. */
    public String many() {
        return many;
    }
}
