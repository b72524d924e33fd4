package vn.mocgioi.http.params;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What whoever asks first puts into an asynchronous cache and works out on a thread of its own, which alone knows the
 * moment that its answer is of. The cache hands it to all who ask meanwhile.
 */
public final class Flight<V> extends CompletableFuture<V> {
    private final AtomicInteger waiting = new AtomicInteger();

    /** How many others wait for it. */
    public AtomicInteger waiting() {
        return waiting;
    }

    /** There will be no value. The cache forgets it, without a word in the log: all who asked are told. */
    public void fail(Throwable reason) {
        CancellationException quiet = new CancellationException(String.valueOf(reason.getMessage()));
        quiet.initCause(reason);
        completeExceptionally(quiet);
    }

    /** Why there is no value, of what waiting for it threw. */
    public static Throwable reason(CancellationException thrown) {
        @Nullable Throwable reason = thrown;
        while (reason instanceof CancellationException && reason.getCause() != null) {
            reason = reason.getCause();
        }
        return reason;
    }
}
