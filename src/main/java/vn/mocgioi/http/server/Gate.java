package vn.mocgioi.http.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.MethodNotAllowedResponse;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.mocgioi.http.answer.OneMoment;
import vn.mocgioi.http.answer.Param;
import vn.mocgioi.http.answer.Route;
import vn.mocgioi.http.answer.StaffDoor;
import vn.mocgioi.http.answer.Streamed;
import vn.mocgioi.http.params.FeatureParams;
import vn.mocgioi.http.params.ForeignParameters;
import vn.mocgioi.http.problem.BadParameter;
import vn.mocgioi.http.problem.Problem;
import vn.mocgioi.http.spool.SpoolRoom;
import vn.mocgioi.land.catalogue.Property;
import vn.mocgioi.land.filter.Operand;
import vn.mocgioi.store.db.Database;

/**
 * What holds for every line of the URL table: odd addresses are refused, whoever may not come in is turned away, parameters
 * are checked, and each answer is made in its turn and of one moment.
 */
final class Gate {
    private static final String PATH = "route-path";
    private static final int MOST_SEGMENTS = 32;

    /**
     * Scripts are ours alone, so that text which slips into a page is never run; no other site may show the page in a
     * frame of its own and have it clicked. Tiles of a base map may come from where the operator says.
     */
    private static final String CONTENT_SECURITY =
            "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data: blob:%1$s; connect-src 'self'%1$s; frame-ancestors 'self'; object-src 'none';"
                    + " base-uri 'self'; form-action 'self'";

    private final List<Route> table;
    private final StaffDoor door;
    private final Database database;
    private final Admission admission;
    private final Receiving receiving = new Receiving();
    private final Origins origins;
    private final SpoolRoom spools;
    private final int drawingBytes;
    private final String contentSecurity;

    Gate(
            Routes routes,
            StaffDoor door,
            ServiceLimits limits,
            SpoolRoom spools,
            Optional<BaseMap> baseMap,
            Database database) {
        this.table = routes.table();
        this.door = door;
        this.database = database;
        this.spools = spools;
        this.admission = new Admission(limits, spools);
        this.origins = new Origins(limits.trustedProxies(), limits.publicUrl());
        this.drawingBytes = limits.drawings().bytes();
        this.contentSecurity = CONTENT_SECURITY.formatted(
                baseMap.map(map -> " " + map.origin()).orElse(""));
    }

    /** The path of the line that answered, with its placeholders; for whatever fits no line one and the same. */
    static String pathOf(Context ctx) {
        String path = ctx.attribute(PATH);
        return path == null ? "other" : path;
    }

    void addTo(RoutesConfig routes) {
        routes.before(ctx -> {
            openToOtherOrigins(ctx);
            refuseOddPath(ctx);
            origins.note(ctx);
            spools.note(ctx);
        });
        Map<String, Set<String>> methods = methods();
        methods.forEach((path, ofPath) -> {
            routes.options(path, ctx -> options(ctx, ofPath));
            if (!ofPath.contains("GET")) {
                // Else the page, which has whatever path is left, would say that there is nothing.
                routes.addHttpHandler(HandlerType.GET, path, Gate::notForThatMethod);
                routes.addHttpHandler(HandlerType.HEAD, path, Gate::notForThatMethod);
            }
        });
        for (Route route : table) {
            Handler handler = checked(route);
            routes.addHttpHandler(route.method(), route.path(), handler);
            if (route.method() == HandlerType.GET) {
                routes.addHttpHandler(HandlerType.HEAD, route.path(), handler);
            }
        }
        Problems.addTo(routes);
        routes.exception(MethodNotAllowedResponse.class, (e, ctx) -> {
            ctx.header("Allow", allowed(methods, ctx.path()));
            Problems.send(ctx, Problem.of(405, "Method not allowed", "this path is not for that method"));
        });
    }

    /** Before any route looks at it: a code with a NUL in it reaches no database, and no address of ours is that deep. */
    private static void refuseOddPath(Context ctx) {
        String path = ctx.path();
        if (path.chars().filter(c -> c == '/').count() > MOST_SEGMENTS) {
            throw new BadParameter("path", "the address has more than " + MOST_SEGMENTS + " parts");
        }
        refuseControls("path", path);
        ctx.pathParamMap().forEach(Gate::refuseControls);
        ctx.queryParamMap().forEach((name, values) -> values.forEach(value -> refuseControls(name, value)));
    }

    private static void refuseControls(String name, String text) {
        if (text.indexOf('\0') >= 0) {
            throw new BadParameter(name, "it holds a NUL character (%00), which no text of ours has");
        }
    }

    private static void notForThatMethod(Context ctx) {
        throw new MethodNotAllowedResponse();
    }

    /** The methods of the first line of the table that the path fits. */
    private static String allowed(Map<String, Set<String>> methods, String path) {
        return methods.entrySet().stream()
                .filter(one -> path.matches(
                        one.getKey().replaceAll("\\{[^}]+}", "[^/]+").replace("<file>", ".+") + "/?"))
                .findFirst()
                .map(one -> String.join(", ", one.getValue()))
                .orElse("GET, HEAD, OPTIONS");
    }

    /**
     * Whoever may not come in learns nothing more; then parameters are checked before anything else is done: a misspelt
     * one must not silently change the answer.
     */
    private Handler checked(Route route) {
        List<String> known = route.parameters().stream().map(Param::name).toList();
        List<String> repeated = route.parameters().stream()
                .filter(Param::repeated)
                .map(Param::name)
                .toList();
        return ctx -> {
            ctx.attribute(PATH, route.path());
            door.admit(ctx, route);
            if (route.more() != Route.More.ANY) {
                check(ctx, known, repeated, route.more() == Route.More.PROPERTIES);
            }
            if (route.method() == HandlerType.POST && route.work() != Route.Work.UPLOAD) {
                receiving.body(ctx, drawingBytes);
            }
            admission.answer(ctx, route, one -> {
                OneMoment.answer(one, database.moment(), route.handler());
                if (route.work() == Route.Work.FILE) {
                    Streamed.finish(one);
                }
            });
            Streamed.finish(ctx);
        };
    }

    private static void check(Context ctx, List<String> known, List<String> repeated, boolean propertiesToo) {
        for (Map.Entry<String, List<String>> parameter : ctx.queryParamMap().entrySet()) {
            String name = parameter.getKey();
            if (!known.contains(name) && ForeignParameters.passedOver(ctx, name)) {
                continue;
            }
            if (parameter.getValue().size() > 1 && !repeated.contains(name)) {
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
        return Stream.concat(
                        Stream.of(Operand.Id.NAME),
                        FeatureParams.collection(name.split("\\.", 2)[0]).properties().stream()
                                .map(Property::name))
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
    private void openToOtherOrigins(Context ctx) {
        ctx.header("Access-Control-Allow-Origin", "*");
        ctx.header(
                "Access-Control-Expose-Headers",
                "Content-Crs, Content-Disposition, ETag, Link, Location, Mocgioi-Known, Retry-After, WWW-Authenticate");
        ctx.header("X-Content-Type-Options", "nosniff");
        ctx.header("Referrer-Policy", "same-origin");
        ctx.header("Content-Security-Policy", contentSecurity);
    }

    private static void options(Context ctx, Set<String> methods) {
        String list = methods.stream().collect(Collectors.joining(", "));
        ctx.status(204);
        ctx.header("Allow", list);
        ctx.header("Access-Control-Allow-Methods", list);
        ctx.header("Access-Control-Allow-Headers", "Authorization, Content-Type, If-Modified-Since, If-None-Match");
        ctx.header("Access-Control-Max-Age", "86400");
    }
}
