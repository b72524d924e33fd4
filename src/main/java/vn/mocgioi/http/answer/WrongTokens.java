package vn.mocgioi.http.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.mocgioi.http.problem.TooManyTries;

/**
 * Slows down who tries tokens: after twenty wrong ones from an address it is not answered for half a minute, and for twice
 * as long after each further one, up to a quarter of an hour. Whoever has come in from that address with a token within
 * the hour still does: colleagues behind one address are not locked out by one of them.
 */
final class WrongTokens {
    private static final Logger LOG = LoggerFactory.getLogger(WrongTokens.class);
    private static final int FREE_TRIES = 20;
    private static final long FIRST_PAUSE_SECONDS = 30;
    private static final long LONGEST_PAUSE_SECONDS = 900;
    private static final int MOST_ADDRESSES = 20_000;
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final LongSupplier nowSeconds;
    private final Cache<String, Tries> tries = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterWrite(REMEMBERED)
            .build();
    /** By address and the id of the token, so that no token is kept. */
    private final Cache<String, Boolean> cameIn = Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterWrite(REMEMBERED)
            .build();

    private record Tries(int wrong, long freeAtSeconds) {}

    /** @param nowSeconds a clock that never runs back */
    WrongTokens(LongSupplier nowSeconds) {
        this.nowSeconds = nowSeconds;
    }

    /** Seconds for which nobody new is let in from an address; 0 when anybody may try. */
    long pauseSeconds(String caller) {
        Tries known = tries.getIfPresent(caller);
        return known == null ? 0 : Math.max(0, known.freeAtSeconds() - nowSeconds.getAsLong());
    }

    /** @throws TooManyTries when this is one too many */
    void wrong(String caller) {
        Tries now = tries.asMap().merge(caller, new Tries(1, 0), (known, one) -> another(known));
        LOG.warn("A wrong token from {}, number {} within the hour", caller, now.wrong());
        if (now.wrong() > FREE_TRIES) {
            throw new TooManyTries(pauseSeconds(caller));
        }
    }

    private Tries another(Tries known) {
        int wrong = known.wrong() + 1;
        if (wrong < FREE_TRIES) {
            return new Tries(wrong, 0);
        }
        long pause = Math.min(LONGEST_PAUSE_SECONDS, FIRST_PAUSE_SECONDS << Math.min(wrong - FREE_TRIES, 5));
        return new Tries(wrong, nowSeconds.getAsLong() + pause);
    }

    void right(String caller, String name) {
        cameIn.put(caller + " " + name, true);
    }

    boolean hasComeIn(String caller, String name) {
        return cameIn.getIfPresent(caller + " " + name) != null;
    }
}
