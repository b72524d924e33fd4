package vn.mocgioi.http.params;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.geojson.PlaceFormat;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.http.answer.Param;
import vn.mocgioi.http.problem.BadParameter;
import vn.mocgioi.http.problem.NotFound;
import vn.mocgioi.land.catalogue.Property;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.land.catalogue.PublishedLayers;
import vn.mocgioi.land.filter.Location;
import vn.mocgioi.land.filter.SortKey;
import vn.mocgioi.land.time.Days;
import vn.mocgioi.store.features.FeatureQuery;
import vn.mocgioi.store.features.GeometryForm;
import vn.mocgioi.store.features.PageToken;

/** Reads the parameters that say which features are wanted, what of them, how and in what order. */
public final class FeatureParams {
    private static final int MOST_DECIMALS = 15;

    private final CrsParam crs;
    private final FilterParams filters;

    public FeatureParams(CrsParam crs, Counts counts) {
        this.crs = crs;
        this.filters = new FilterParams(crs, counts);
    }

    public static PublishedLayer collection(Context ctx) {
        return collection(ctx.pathParam("collection"));
    }

    public static PublishedLayer collection(String name) {
        return PublishedLayers.find(name)
                .orElseThrow(() -> new NotFound("there is no collection '" + name + "'; collections are "
                        + PublishedLayers.all().stream()
                                .map(PublishedLayer::name)
                                .collect(Collectors.joining(", "))));
    }

    /** The days that {@code datetime} asks for; today without it. */
    public static Days days(Context ctx) {
        return DateTimeParam.read(ctx.queryParam("datetime"));
    }

    /** What is asked of the collection, but the page of it; in degrees where no CRS is named. */
    public FeatureRequest read(Context ctx, PublishedLayer collection) {
        return read(ctx, collection, crs.read(ctx, "crs"));
    }

    /** The same; in the survey CRS where none is named. */
    public FeatureRequest readInSurvey(Context ctx, PublishedLayer collection) {
        return read(ctx, collection, ctx.queryParam("crs") == null ? crs.survey() : crs.read(ctx, "crs"));
    }

    private FeatureRequest read(Context ctx, PublishedLayer collection, Crs wanted) {
        PlaceFormat places = PlaceFormat.geoJson(wanted, crs.survey(), precision(ctx.queryParam("precision")));
        FeatureQuery query = FeatureQuery.of(collection)
                .on(days(ctx))
                .where(filters.read(ctx, collection))
                .sortedBy(sort(ctx.queryParam("sortby"), collection))
                .with(
                        ctx.queryParam("properties") == null
                                ? collection.properties()
                                : properties("properties", ctx.queryParam("properties"), collection))
                .as(skipGeometry(ctx) ? GeometryForm.NONE : places.form());
        return new FeatureRequest(query, places);
    }

    private static boolean skipGeometry(Context ctx) {
        String text = ctx.queryParam("skipGeometry");
        if (text != null && !text.equals("true") && !text.equals("false")) {
            throw new BadParameter("skipGeometry", "'" + text + "' is neither true nor false");
        }
        return "true".equals(text);
    }

    /** The page asked for: at most 10,000 features; who asks for more gets these and a link to the rest. */
    public static FeatureRequest page(Context ctx, FeatureRequest request) {
        FeatureQuery query = request.query();
        String token = ctx.queryParam("after");
        PageToken after = token == null
                ? null
                : PageToken.ofToken(token, query.sort().size())
                        .orElseThrow(() -> new BadParameter("after", "this is not from a next link of this question"));
        String offset = ctx.queryParam("offset");
        if (token != null && offset != null) {
            throw new BadParameter("offset", "a page begins behind 'after' or at an 'offset', not at both");
        }
        FeatureQuery page = query.page(after, limit(ctx.queryParam("limit")));
        return new FeatureRequest(offset == null ? page : page.from(offset(offset)), request.places());
    }

    private static long offset(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw new BadParameter("offset", "'" + text + "' is not a whole number from 0 to 999999999");
        }
        return Long.parseLong(text);
    }

    private static int limit(@Nullable String text) {
        if (text == null) {
            return Param.DEFAULT_LIMIT;
        }
        if (!text.matches("[0-9]{1,18}") || Long.parseLong(text) < 1) {
            throw new BadParameter("limit", "'" + text + "' is not a whole number from 1 to " + Param.MAX_LIMIT);
        }
        return (int) Math.min(Long.parseLong(text), Param.MAX_LIMIT);
    }

    public static @Nullable Integer precision(@Nullable String text) {
        if (text == null) {
            return null;
        }
        if (!text.matches("[0-9]{1,2}") || Integer.parseInt(text) > MOST_DECIMALS) {
            throw new BadParameter(
                    "precision", "'" + text + "' is not a number of decimals from 0 to " + MOST_DECIMALS);
        }
        return Integer.valueOf(text);
    }

    private static List<SortKey> sort(@Nullable String text, PublishedLayer collection) {
        List<SortKey> keys = new ArrayList<>();
        for (String part : text == null ? new String[0] : text.split(",", -1)) {
            // An unescaped + arrives as a space.
            boolean signed = part.startsWith("-") || part.startsWith("+") || part.startsWith(" ");
            Property property = property("sortby", signed ? part.substring(1) : part, collection);
            if (keys.stream().anyMatch(key -> key.property().equals(property))) {
                throw new BadParameter("sortby", "'" + property.name() + "' stands twice");
            }
            keys.add(new SortKey(property, part.startsWith("-")));
        }
        return keys;
    }

    /** The properties a parameter names, with commas between; none when it is absent. */
    public static List<Property> properties(String parameter, @Nullable String text, PublishedLayer collection) {
        Set<Property> wanted = new LinkedHashSet<>();
        for (String name : text == null || text.isEmpty() ? new String[0] : text.split(",", -1)) {
            // The place is a property to the standard; it comes in any case, unless it is asked to stay away.
            if (!name.strip().equals(Location.OF_FEATURE)) {
                wanted.add(property(parameter, name.strip(), collection));
            }
        }
        return List.copyOf(wanted);
    }

    /** The collections that {@code collections} names; all without it. */
    public static List<PublishedLayer> collections(Context ctx) {
        String text = ctx.queryParam(Param.COLLECTIONS.name());
        if (text == null) {
            return PublishedLayers.all();
        }
        Set<PublishedLayer> wanted = new LinkedHashSet<>();
        for (String name : text.split(",", -1)) {
            wanted.add(PublishedLayers.find(name.strip())
                    .orElseThrow(() -> new BadParameter(
                            Param.COLLECTIONS.name(),
                            "there is no collection '" + name + "'; collections are "
                                    + PublishedLayers.all().stream()
                                            .map(PublishedLayer::name)
                                            .collect(Collectors.joining(", ")))));
        }
        return List.copyOf(wanted);
    }

    private static Property property(String parameter, String name, PublishedLayer collection) {
        return collection
                .find(name)
                .orElseThrow(() -> new BadParameter(
                        parameter,
                        "there is no property '" + name + "' in " + collection.name() + "; properties are "
                                + collection.properties().stream()
                                        .map(Property::name)
                                        .collect(Collectors.joining(", "))));
    }
}
