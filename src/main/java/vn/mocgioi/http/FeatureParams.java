package vn.mocgioi.http;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.Collection;
import vn.mocgioi.land.Collections;
import vn.mocgioi.land.Days;
import vn.mocgioi.land.filter.Filter;
import vn.mocgioi.store.FeatureQuery;
import vn.mocgioi.store.Place;

/** Reads the parameters that say which features are wanted. */
final class FeatureParams {
    private static final int DEFAULT_LIMIT = 100;
    static final int MAX_LIMIT = 10_000;

    private FeatureParams() {}

    static Collection collection(Context ctx) {
        return collection(ctx.pathParam("collection"));
    }

    static Collection collection(String name) {
        return Collections.find(name)
                .orElseThrow(() -> new NotFound("there is no collection '" + name + "'; collections are "
                        + String.join(
                                ", ",
                                Collections.all().stream().map(Collection::name).toList())));
    }

    /** What is asked of the collection, but the page of it. */
    static FeatureQuery query(Context ctx, Collection collection) {
        List<Filter> filters = new ArrayList<>();
        String bbox = ctx.queryParam("bbox");
        if (bbox != null) {
            filters.add(box(bbox));
        }
        return FeatureQuery.of(collection).on(days(ctx.queryParam("datetime"))).where(filters);
    }

    /** The page asked for: at most 10,000 features; who asks for more gets these and a link to the rest. */
    static FeatureQuery page(Context ctx, FeatureQuery query) {
        String token = ctx.queryParam("after");
        Place after = token == null
                ? null
                : Place.ofToken(token)
                        .orElseThrow(() -> new BadParameter("after", "this is not from a next link of this service"));
        return query.page(after, limit(ctx.queryParam("limit")));
    }

    private static int limit(@Nullable String text) {
        if (text == null) {
            return DEFAULT_LIMIT;
        }
        if (!text.matches("[0-9]{1,18}") || Long.parseLong(text) < 1) {
            throw new BadParameter("limit", "'" + text + "' is not a whole number from 1 to " + MAX_LIMIT);
        }
        return (int) Math.min(Long.parseLong(text), MAX_LIMIT);
    }

    private static Filter box(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != 4 && parts.length != 6) {
            throw new BadParameter("bbox", "four numbers are needed, west,south,east,north, or six with heights");
        }
        double[] numbers = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = number("bbox", parts[i]);
        }
        int half = parts.length / 2;
        try {
            return new Filter.InBox(numbers[0], numbers[1], numbers[half], numbers[half + 1]);
        } catch (IllegalArgumentException e) {
            throw new BadParameter("bbox", e.getMessage());
        }
    }

    private static double number(String parameter, String text) {
        try {
            double number = Double.parseDouble(text.strip());
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, as for what is not finite
        }
        throw new BadParameter(parameter, "'" + text + "' is not a number");
    }

    /** A day, a moment, or an interval of them, open at an end with '..' or nothing; today when it is absent. */
    static Days days(@Nullable String text) {
        if (text == null) {
            return Days.on(Days.today());
        }
        String[] ends = text.split("/", -1);
        if (ends.length > 2 || text.isBlank()) {
            throw new BadParameter("datetime", "'" + text + "' is not a day or an interval from/to");
        }
        try {
            return ends.length == 1 ? Days.on(day(ends[0])) : new Days(end(ends[0]), end(ends[1]));
        } catch (DateTimeException e) {
            throw new BadParameter("datetime", "'" + text + "' is not a day like 2024-12-31, nor an interval of days");
        } catch (IllegalArgumentException e) {
            throw new BadParameter("datetime", e.getMessage());
        }
    }

    private static @Nullable LocalDate end(String text) {
        return text.isEmpty() || text.equals("..") ? null : day(text);
    }

    /** A moment is in the day that it is then in Viet Nam. */
    private static LocalDate day(String text) {
        LocalDate day = text.contains("T")
                ? OffsetDateTime.parse(text).atZoneSameInstant(Days.ZONE).toLocalDate()
                : LocalDate.parse(text);
        if (day.getYear() < 0 || day.getYear() > 9999) {
            throw new DateTimeException("beyond the years of the calendar");
        }
        return day;
    }
}
