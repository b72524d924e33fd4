package vn.mocgioi.http.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.concurrent.Semaphore;
import vn.mocgioi.http.problem.TooBusy;

/**
 * How many requests are being answered at once. A few of them have a connection to the database and the others wait for
 * one, for some seconds at most; more would only make everyone wait until all have given up, so they are told at once to
 * come back.
 */
final class Admission {
    /** Below the threads that Jetty has, so that there is always one to say no, and to answer the operator's probes. */
    static final int MOST_AT_ONCE = 128;

    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    /** @throws TooBusy when no more can be answered just now */
    void answer(Context ctx, Handler handler) throws Exception {
        if (!places.tryAcquire()) {
            throw new TooBusy(MOST_AT_ONCE + " requests are being answered already; ask again in a few seconds");
        }
        try {
            handler.handle(ctx);
        } finally {
            places.release();
        }
    }
}
