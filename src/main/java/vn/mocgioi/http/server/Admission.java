package vn.mocgioi.http.server;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.answer.Json;
import vn.mocgioi.http.answer.Origin;
import vn.mocgioi.http.answer.Param;
import vn.mocgioi.http.answer.Route;
import vn.mocgioi.http.problem.TooBusy;
import vn.mocgioi.http.spool.SpoolRoom;

/**
 * How many requests of which kind are being answered at once. A few of them have a connection to the database and the
 * others wait for one, for some seconds at most; more would only make everyone wait until all have given up, so they are
 * told at once to come back. What may take long has few places of its own and never the connections of all.
 */
final class Admission {
    private static final int PATIENCE_SECONDS = 5;
    private static final int DRAWN_AT_ONCE = 4;
    /** A drawing of some hundred corners is measured in a millisecond: it waits behind no large one. */
    private static final int SMALL_BYTES = 20_000;

    private static final int HEAVY_AT_ONCE = 2;
    private static final int SEARCHES_AT_ONCE = 3;
    private static final int UPLOADS_AT_ONCE = 4;
    /** While the slowest of those that are sent is ended for them. */
    private static final int DOWNLOADS_WAITING = 8;

    /** Parameters for which the database may look through a whole layer. */
    private static final List<String> LOOKING_THROUGH = List.of(Param.FILTER.name(), Param.SORTBY.name());

    private final Map<Route.Work, Places> places = new EnumMap<>(Route.Work.class);

    /** @param spools where room is made for who waits to be sent a file */
    Admission(ServiceLimits limits, SpoolRoom spools) {
        int half = limits.requests() / 2;
        int ofOne = limits.requestsOfOne();
        places.put(Route.Work.QUICK, new Places("requests", limits.requests() - half, half, ofOne, PATIENCE_SECONDS));
        places.put(Route.Work.DRAWN, new Places("drawings", DRAWN_AT_ONCE, half, share(ofOne, 3), PATIENCE_SECONDS));
        places.put(
                Route.Work.HEAVY,
                new Places("drawings to count", HEAVY_AT_ONCE, 3 * HEAVY_AT_ONCE, HEAVY_AT_ONCE, PATIENCE_SECONDS));
        places.put(
                Route.Work.FILE,
                new Places("downloads", limits.downloads(), DOWNLOADS_WAITING, share(ofOne, 6), PATIENCE_SECONDS)
                        .whenOneWaits(spools::crowded));
        places.put(Route.Work.UPLOAD, new Places("uploads", UPLOADS_AT_ONCE, 0, UPLOADS_AT_ONCE, PATIENCE_SECONDS));
        places.put(
                Route.Work.SEARCH,
                new Places(
                        "searches, filters, sums and sorted lists",
                        SEARCHES_AT_ONCE,
                        half,
                        share(ofOne, 2),
                        PATIENCE_SECONDS));
    }

    private static int share(int ofOne, int parts) {
        return Math.max(1, ofOne / parts);
    }

    /** @throws TooBusy when no more can be answered just now */
    void answer(Context ctx, Route route, Handler handler) throws Exception {
        Places of = placesFor(ctx, route);
        if (of == null) {
            handler.handle(ctx);
            return;
        }
        Places.Place place = of.take(Origin.of(ctx).caller());
        try {
            handler.handle(ctx);
        } finally {
            place.close();
        }
    }

    private @Nullable Places placesFor(Context ctx, Route route) {
        if (route.work() == Route.Work.QUICK
                && LOOKING_THROUGH.stream().anyMatch(name -> ctx.queryParam(name) != null)) {
            return places.get(Route.Work.SEARCH);
        }
        boolean small = route.work() == Route.Work.DRAWN && Json.bodyBytes(ctx) <= SMALL_BYTES;
        return places.get(small ? Route.Work.QUICK : route.work());
    }
}
