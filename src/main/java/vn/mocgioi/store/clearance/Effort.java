package vn.mocgioi.store.clearance;

import java.util.function.BooleanSupplier;

/**
 * How much work an answer about drawn land is, counted in vertices that are compared while it is made: so that it ends
 * where it gets too much, and when nobody waits for it any more.
 */
public final class Effort {
    private static final long LOOK_EVERY = 50_000;

    private final long most;
    private final BooleanSupplier gone;
    private long spent;
    private long look = LOOK_EVERY;

    /** More was asked than one answer may be. */
    public static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMuch(long most) {
            super(("so many parcels lie in the shape and across its edge that more than %,d vertices would have to be"
                            + " compared; draw a smaller one, or one with fewer corners")
                    .formatted(most));
        }
    }

    /** Whoever asked has gone. */
    public static final class Unwanted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unwanted() {
            super("nobody waits for the answer any more");
        }
    }

    /**
     * @param most vertices that may be compared
     * @param gone tells whether whoever asked has gone
     */
    public Effort(long most, BooleanSupplier gone) {
        this.most = most;
        this.gone = gone;
    }

    /** For what is not asked from outside. */
    static Effort any() {
        return new Effort(Long.MAX_VALUE, () -> false);
    }

    /**
     * @throws TooMuch when it is more than may be
     * @throws Unwanted when whoever asked has gone
     */
    void spend(long vertices) {
        spent += vertices;
        if (spent > most) {
            throw new TooMuch(most);
        }
        if (spent > look) {
            look = spent + LOOK_EVERY;
            if (gone.getAsBoolean()) {
                throw new Unwanted();
            }
        }
    }
}
