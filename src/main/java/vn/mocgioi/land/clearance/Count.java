package vn.mocgioi.land.clearance;

/**
 * A number of parcels, households or the like, as far as it may be told.
 *
 * @param value the number, or the limit that stands for it
 * @param told whether it is the number itself, or only that it is below the limit or not below it
 */
public record Count(long value, Told told) {

    public enum Told {
        EXACTLY,
        BELOW,
        AT_LEAST
    }

    public static Count of(long value) {
        return new Count(value, Told.EXACTLY);
    }

    static Count below(long limit) {
        return new Count(limit, Told.BELOW);
    }

    static Count atLeast(long limit) {
        return new Count(limit, Told.AT_LEAST);
    }

    public boolean exact() {
        return told == Told.EXACTLY;
    }

    /** Whether the number is small enough to point to a family; none points to nobody. */
    boolean small(long limit) {
        return exact() && value > 0 && value < limit;
    }

    /** What the public is told. */
    Count disclosed(long limit) {
        return small(limit) ? below(limit) : this;
    }

    /** The number, or "&lt;5", or "&gt;=5". */
    @Override
    public String toString() {
        return switch (told) {
            case EXACTLY -> Long.toString(value);
            case BELOW -> "<" + value;
            case AT_LEAST -> ">=" + value;
        };
    }
}
