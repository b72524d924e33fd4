package vn.mocgioi.http.answer;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Instant;
import vn.mocgioi.store.db.Moment;

/** Has all of an answer be of one state of the database. */
public final class OneMoment {
    private static final String MOMENT = "moment";

    private OneMoment() {}

    /** Answers, reading all of one moment, which ends with the answer. */
    public static void answer(Context ctx, Moment moment, Handler handler) throws Exception {
        Moment around = ctx.attribute(MOMENT);
        ctx.attribute(MOMENT, moment);
        try {
            moment.during(() -> handler.handle(ctx));
        } finally {
            ctx.attribute(MOMENT, around);
        }
    }

    /** As known when the answer is, that was asked for as known then: see {@link Moment#settled}. */
    public static Instant settled(Context ctx, Instant asked) {
        Moment moment = ctx.attribute(MOMENT);
        if (moment == null) {
            throw new IllegalStateException(ctx.path() + " is not answered at one moment");
        }
        return moment.settled(asked);
    }
}
