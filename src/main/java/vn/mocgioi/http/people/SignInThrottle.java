package vn.mocgioi.http.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import vn.mocgioi.http.problem.TooManyTries;

/**
 * Slows down who guesses: after five failures for a login name, or from an address, nobody is answered for it for 30
 * seconds, and for twice as long after each further one, up to a quarter of an hour. A try counts as failed from when it
 * begins, so that many at once are no way around; one that succeeds is taken back, of the name with all before it.
 */
final class SignInThrottle {
    private static final int FREE_TRIES = 5;
    private static final long FIRST_PAUSE_SECONDS = 30;
    private static final long LONGEST_PAUSE_SECONDS = 900;
    private static final int MOST_DOUBLINGS = 5;
    private static final int MOST_KNOWN = 50_000;
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final LongSupplier nowSeconds;
    private final Cache<String, Tries> tries = Caffeine.newBuilder()
            .maximumSize(MOST_KNOWN)
            .expireAfterWrite(REMEMBERED)
            .build();

    private record Tries(int failed, long freeAtSeconds) {}

    /** @param nowSeconds a clock that never runs back */
    SignInThrottle(LongSupplier nowSeconds) {
        this.nowSeconds = nowSeconds;
    }

    /**
     * Begins a try.
     *
     * @return how many that makes for the name or the address, whichever is more
     * @throws TooManyTries while nobody is answered; it does not count
     */
    synchronized int begin(String login, String address) {
        long pause = keys(login, address).stream().mapToLong(this::pause).max().orElseThrow();
        if (pause > 0) {
            throw TooManyTries.toSignIn(pause);
        }
        return keys(login, address).stream().mapToInt(this::add).max().orElseThrow();
    }

    /** Ends a try that was no failure. */
    synchronized void succeeded(String login, String address) {
        tries.invalidate(nameKey(login));
        tries.asMap()
                .computeIfPresent(
                        addressKey(address),
                        (key, known) -> known.failed() <= 1 ? null : new Tries(known.failed() - 1, 0));
    }

    private long pause(String key) {
        Tries known = tries.getIfPresent(key);
        return known == null ? 0 : Math.max(0, known.freeAtSeconds() - nowSeconds.getAsLong());
    }

    private int add(String key) {
        Tries before = tries.getIfPresent(key);
        int failed = before == null ? 1 : before.failed() + 1;
        long pause = failed < FREE_TRIES
                ? 0
                : Math.min(LONGEST_PAUSE_SECONDS, FIRST_PAUSE_SECONDS << Math.min(failed - FREE_TRIES, MOST_DOUBLINGS));
        tries.put(key, new Tries(failed, nowSeconds.getAsLong() + pause));
        return failed;
    }

    private static List<String> keys(String login, String address) {
        return List.of(nameKey(login), addressKey(address));
    }

    private static String nameKey(String login) {
        return "name " + login;
    }

    private static String addressKey(String address) {
        return "address " + address;
    }
}
