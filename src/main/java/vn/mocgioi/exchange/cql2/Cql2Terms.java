package vn.mocgioi.exchange.cql2;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import vn.mocgioi.geo.crs.Axes;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.land.catalogue.Property;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.land.filter.BadFilter;
import vn.mocgioi.land.filter.Expression;
import vn.mocgioi.land.filter.Filter;
import vn.mocgioi.land.filter.Interval;
import vn.mocgioi.land.filter.Location;
import vn.mocgioi.land.filter.Operand;
import vn.mocgioi.land.time.Days;

/**
 * What names and literals mean: the same in text and in JSON.
 *
 * @param crs of the coordinates, in the axis order of its authority
 */
record Cql2Terms(PublishedLayer collection, Crs crs) {
    /** Each operation is a level of its own for the database. */
    static final int MOST_OPERATIONS = 500;

    private static final String FUNCTIONS = "CASEI, ACCENTI, "
            + Stream.of(Cql2Function.values()).map(Enum::name).collect(Collectors.joining(", "));

    private static final Set<String> ARRAY_RELATIONS = Set.of("A_EQUALS", "A_CONTAINS", "A_CONTAINEDBY", "A_OVERLAPS");

    Expression named(String name) {
        if (name.equals(Location.OF_FEATURE)) {
            return new Location.OfFeature();
        }
        if (name.equals(Operand.Id.NAME)) {
            return new Operand.Id();
        }
        Property property = collection
                .find(name)
                .orElseThrow(() -> new BadFilter("there is no property '" + name + "' in " + collection.name()
                        + "; properties are id, geometry, "
                        + collection.properties().stream().map(Property::name).collect(Collectors.joining(", "))));
        return new Operand.Of(property);
    }

    static Operand day(String text) {
        try {
            return new Operand.Day(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new BadFilter("'" + text + "' is not a day like 2024-12-31");
        }
    }

    /** Everything here is dated by days: a moment is in the day that it is then in Viet Nam. */
    static Operand moment(String text) {
        try {
            return new Operand.Day(Days.of(OffsetDateTime.parse(text)));
        } catch (DateTimeException e) {
            throw new BadFilter("'" + text + "' is not a moment like 2024-12-31T23:59:59Z");
        }
    }

    Location drawn(Geometry geometry) {
        return new Location.Drawn(crs.northingFirst() ? Axes.swapped(geometry) : geometry, crs);
    }

    Location box(double... numbers) {
        return Location.Box.of(crs, numbers);
    }

    static BadFilter noFunction(String name) {
        return new BadFilter(
                ARRAY_RELATIONS.contains(name)
                        ? "no property here is an array, so " + name + " is not known"
                        : "there is no function '" + name + "'; known are " + FUNCTIONS);
    }

    static Filter filter(Expression expression) {
        if (expression instanceof Filter filter) {
            return filter;
        }
        if (expression instanceof Operand.Bool bool) {
            return new Filter.Constant(bool.value());
        }
        if (expression instanceof Operand operand && operand.kind() == Operand.Kind.BOOLEAN) {
            return new Filter.Holds(operand);
        }
        throw new BadFilter("a condition is needed, and " + shown(expression) + " is none");
    }

    static Operand operand(Expression expression) {
        if (expression instanceof Operand operand) {
            return operand;
        }
        throw new BadFilter("a value is needed, and " + shown(expression) + " is none");
    }

    static Location location(Expression expression) {
        if (expression instanceof Location location) {
            return location;
        }
        throw new BadFilter("a geometry is needed, and " + shown(expression) + " is none");
    }

    /** Whether what stands there is absent: a value, or the answer to a condition; no place here is. */
    static Filter isNull(Expression expression) {
        if (expression instanceof Location) {
            return new Filter.Constant(false);
        }
        return expression instanceof Filter filter
                ? new Filter.Unknown(filter)
                : new Filter.IsNull(operand(expression));
    }

    /** Conditions and values that are called by name, beside the relations of places and times. */
    static Expression call(String name, List<Expression> arguments) {
        return switch (name) {
            case "CASEI" -> new Operand.CaseInsensitive(operand(one(name, arguments)));
            case "ACCENTI" -> new Operand.AccentInsensitive(operand(one(name, arguments)));
            case "LOWER" -> new Operand.InCase(operand(one(name, arguments)), false);
            case "UPPER" -> new Operand.InCase(operand(one(name, arguments)), true);
            case "DISTANCE" -> {
                exactly(2, name, arguments);
                yield new Operand.Distance(location(arguments.get(0)), location(arguments.get(1)));
            }
            case "DWITHIN" -> {
                exactly(3, name, arguments);
                yield new Filter.Near(
                        location(arguments.get(0)), location(arguments.get(1)), operand(arguments.get(2)));
            }
            default -> throw noFunction(name);
        };
    }

    private static Expression one(String name, List<Expression> arguments) {
        exactly(1, name, arguments);
        return arguments.get(0);
    }

    private static void exactly(int count, String name, List<Expression> arguments) {
        if (arguments.size() != count) {
            throw new BadFilter(name + " takes " + count + " args, not " + arguments.size());
        }
    }

    /** S_INTERSECTS, T_BEFORE and so on, by name in capitals. */
    static Filter relation(String name, Expression left, Expression right) {
        String relation = name.substring(2);
        for (Filter.SpatialRelation spatial : Filter.SpatialRelation.values()) {
            if (name.startsWith("S_") && spatial.name().equals(relation)) {
                return spatial(spatial, location(left), location(right));
            }
        }
        for (Filter.TemporalRelation temporal : Filter.TemporalRelation.values()) {
            if (name.startsWith("T_") && temporal.name().equals(relation)) {
                return new Filter.Temporal(temporal, period(left), period(right));
            }
        }
        throw noFunction(name);
    }

    /** A feature is of one kind, and so never equal to a collection of several. */
    private static Filter spatial(Filter.SpatialRelation relation, Location left, Location right) {
        boolean ofFeature = left instanceof Location.OfFeature || right instanceof Location.OfFeature;
        return relation == Filter.SpatialRelation.EQUALS && ofFeature && (left.isMixed() || right.isMixed())
                ? new Filter.Constant(false)
                : new Filter.Spatial(relation, left, right);
    }

    /** One end of an interval; open is null. */
    static @Nullable Operand intervalEnd(String text) {
        return text.equals("..") || text.isEmpty() ? null : Operand.Day.parse(text);
    }

    /** A day is a period of one day. */
    static Interval period(Expression expression) {
        if (expression instanceof Interval period) {
            return period;
        }
        return Interval.on(operand(expression).as(Operand.Kind.DAY));
    }

    private static String shown(Expression expression) {
        if (expression instanceof Location.OfFeature) {
            return "the geometry";
        }
        return expression instanceof Operand ? expression.toString() : "what stands there";
    }
}
