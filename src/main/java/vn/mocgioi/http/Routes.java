package vn.mocgioi.http;

import static vn.mocgioi.http.Route.get;
import static vn.mocgioi.http.Route.post;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The whole URL table, and what holds for every line of it. */
final class Routes {
    private final List<Route> table;
    private final Events events;

    Routes(
            OgcPages ogc,
            Items items,
            Tiles tiles,
            Downloads downloads,
            ConfigPage config,
            MeasurePage measure,
            Health health,
            Events events,
            WebPage web) {
        this.events = events;
        this.table = List.of(
                get("/ogc", ogc::landing, Param.F),
                get("/ogc/conformance", ogc::conformance, Param.F),
                get("/ogc/collections", ogc::collections, Param.F),
                get("/ogc/collections/{collection}", ogc::collection, Param.F),
                get(
                        "/ogc/collections/{collection}/items",
                        items::list,
                        Param.BBOX,
                        Param.DATETIME,
                        Param.LIMIT,
                        Param.AFTER,
                        Param.F),
                get("/ogc/collections/{collection}/items/{id}", items::one, Param.DATETIME, Param.F),
                get("/ogc/collections/{collection}/tiles/WebMercatorQuad/tilejson", tiles::tileJson, Param.F),
                get("/ogc/collections/{collection}/tiles/WebMercatorQuad/{z}/{y}/{x}", tiles::tile),
                get("/download/{file}", downloads::send, Param.BBOX, Param.DATETIME),
                get("/api/config", config::show),
                post("/api/measure", measure::measure, Param.CRS),
                get("/healthz", health::alive),
                get("/readyz", health::ready),
                get("/", web::show).takingAnyParameter(),
                get("/<file>", web::show).takingAnyParameter());
    }

    void addTo(RoutesConfig routes) {
        routes.before(Routes::openToOtherOrigins);
        routes.sse("/api/events", events::listen);
        for (Route route : table) {
            Handler handler = checked(route);
            routes.addHttpHandler(route.method(), route.path(), handler);
            if (route.method() == HandlerType.GET) {
                routes.addHttpHandler(HandlerType.HEAD, route.path(), handler);
            }
        }
        methods().forEach((path, methods) -> routes.options(path, ctx -> options(ctx, methods)));
        Problems.addTo(routes);
    }

    /** Parameters are checked before anything else is done: a misspelt one must not silently change the answer. */
    private static Handler checked(Route route) {
        List<String> known = route.parameters().stream().map(Param::name).toList();
        return ctx -> {
            if (!route.anyParameter()) {
                for (String name : ctx.queryParamMap().keySet()) {
                    if (!known.contains(name)) {
                        throw BadParameter.unknown(name, known);
                    }
                }
            }
            route.handler().handle(ctx);
        };
    }

    private Map<String, Set<String>> methods() {
        Map<String, Set<String>> methods = new LinkedHashMap<>();
        for (Route route : table) {
            Set<String> ofPath = methods.computeIfAbsent(route.path(), path -> new LinkedHashSet<>());
            ofPath.add(route.method().name());
            if (route.method() == HandlerType.GET) {
                ofPath.add("HEAD");
            }
            ofPath.add("OPTIONS");
        }
        return methods;
    }

    /** What is public may be read by any page; nothing here hangs on cookies. */
    private static void openToOtherOrigins(Context ctx) {
        ctx.header("Access-Control-Allow-Origin", "*");
        ctx.header("Access-Control-Expose-Headers", "Content-Crs, Content-Disposition, ETag, Link, Retry-After");
        ctx.header("X-Content-Type-Options", "nosniff");
    }

    private static void options(Context ctx, Set<String> methods) {
        String list = methods.stream().collect(Collectors.joining(", "));
        ctx.status(204);
        ctx.header("Allow", list);
        ctx.header("Access-Control-Allow-Methods", list);
        ctx.header("Access-Control-Allow-Headers", "Authorization, Content-Type, If-None-Match");
        ctx.header("Access-Control-Max-Age", "86400");
    }
}
