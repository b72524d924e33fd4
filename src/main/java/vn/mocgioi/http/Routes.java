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
import java.util.stream.Stream;
import vn.mocgioi.land.Property;

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
            LandPages land,
            Health health,
            Events events,
            WebPage web) {
        this.events = events;
        this.table = List.of(
                get("/ogc", ogc::landing, Param.F),
                get("/ogc/conformance", ogc::conformance, Param.F),
                get("/ogc/collections", ogc::collections, Param.F),
                get("/ogc/collections/{collection}", ogc::collection, Param.F),
                get("/ogc/collections/{collection}/items", items::list, Param.ofItems())
                        .takingProperties(),
                get("/ogc/collections/{collection}/items/{id}", items::one, Param.ofItem()),
                get("/ogc/collections/{collection}/tiles/WebMercatorQuad/tilejson", tiles::tileJson, Param.F),
                get("/ogc/collections/{collection}/tiles/WebMercatorQuad/{z}/{y}/{x}", tiles::tile),
                get("/download/{file}", downloads::send, Param.ofDownload()).takingProperties(),
                get("/api/config", config::show),
                post("/api/measure", measure::measure, Param.CRS),
                get("/api/summary", land.summary()::json, Param.AT, Param.KNOWN, Param.FROM),
                get("/api/search", land.search()::find, Param.Q),
                get("/api/zones/{code}", land.zones()::zone, Param.AT, Param.KNOWN),
                get("/api/zones/{code}/phases/{phase}", land.zones()::phase, Param.AT, Param.KNOWN),
                get(
                        "/api/clearance",
                        land.clearance()::stored,
                        Param.AT,
                        Param.KNOWN,
                        Param.FROM,
                        Param.ZONE,
                        Param.PHASE,
                        Param.COMMUNE),
                post("/api/clearance", land.clearance()::drawn, Param.AT, Param.KNOWN, Param.FROM, Param.CRS),
                get("/api/zones/{code}/clearance", land.clearance()::ofZone, Param.AT, Param.KNOWN, Param.FROM),
                get(
                        "/api/zones/{code}/phases/{phase}/clearance",
                        land.clearance()::ofPhase,
                        Param.AT,
                        Param.KNOWN,
                        Param.FROM),
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
                check(ctx, known, route.propertyParameters());
            }
            route.handler().handle(ctx);
        };
    }

    private static void check(Context ctx, List<String> known, boolean propertiesToo) {
        for (Map.Entry<String, List<String>> parameter : ctx.queryParamMap().entrySet()) {
            String name = parameter.getKey();
            if (parameter.getValue().size() > 1) {
                throw new BadParameter(name, "'" + name + "' stands more than once");
            }
            if (!known.contains(name)) {
                List<String> properties = propertiesToo ? propertyNames(ctx) : List.of();
                if (!properties.contains(name)) {
                    throw BadParameter.unknown(
                            name,
                            Stream.concat(known.stream(), properties.stream()).toList());
                }
            }
        }
    }

    private static List<String> propertyNames(Context ctx) {
        String name =
                ctx.pathParamMap().getOrDefault("collection", ctx.pathParamMap().getOrDefault("file", ""));
        return FeatureParams.collection(name.split("\\.", 2)[0]).properties().stream()
                .map(Property::name)
                .toList();
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
