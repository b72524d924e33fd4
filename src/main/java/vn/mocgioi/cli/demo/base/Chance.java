package vn.mocgioi.cli.demo.base;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Repeatable chance. Every subject (a zone, a set of parcels) draws from a stream of its own, named after it, so that
 * adding one zone to the plan leaves all others as they were.
 */
public final class Chance {
    private static final long SEED = 20241231L;

    private final Random random;

    private Chance(long seed) {
        this.random = new Random(seed);
    }

    /** The stream of this subject; the same name always gives the same draws. */
    public static Chance of(String subject) {
        return new Chance(SEED * 31 + subject.hashCode());
    }

    /** Evenly spread over [low, high). */
    public double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** One of low, low + 1 … high. */
    public int whole(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    public boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** Normally distributed about zero. */
    public double error(double standardDeviation) {
        return random.nextGaussian() * standardDeviation;
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A working day from the first (inclusive) to the last (inclusive, unless that is a weekend). */
    public LocalDate dayBetween(LocalDate first, LocalDate last) {
        int days = (int) Math.max(0, last.toEpochDay() - first.toEpochDay());
        return WorkingDay.onOrAfter(first.plusDays(whole(0, days)));
    }

    public void shuffle(List<?> list) {
        Collections.shuffle(list, random);
    }
}
