package vn.mocgioi.store.people;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * What is live, held for a second: the few that there are are read together, by one thread at a time, and those who wait
 * meanwhile are answered by that reading. So a flood of wrong secrets costs one connection, and not one query each.
 */
final class HeldReading<T> {
    private static final Duration HELD = Duration.ofSeconds(1);

    private final Supplier<List<T>> reading;
    private volatile Read<T> last = new Read<>(List.of(), System.nanoTime() - HELD.toNanos() - 1);

    private record Read<T>(List<T> all, long atNanos) {}

    /** @param reading past the moment of an answer under way: what it wrote itself must be seen */
    HeldReading(Supplier<List<T>> reading) {
        this.reading = reading;
    }

    /** As they were within the last second. */
    List<T> recent() {
        return since(System.nanoTime() - HELD.toNanos());
    }

    /** As they were at that moment of {@link System#nanoTime} or since: for what may just have been made. */
    List<T> since(long nanos) {
        Read<T> known = last;
        if (known.atNanos() - nanos >= 0) {
            return known.all();
        }
        synchronized (this) {
            if (last.atNanos() - nanos < 0) {
                long now = System.nanoTime();
                last = new Read<>(reading.get(), now);
            }
            return last.all();
        }
    }
}
