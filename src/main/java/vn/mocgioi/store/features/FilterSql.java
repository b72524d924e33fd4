package vn.mocgioi.store.features;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.filter.Filter;
import vn.mocgioi.land.filter.Operand;
import vn.mocgioi.store.db.Sql;
import vn.mocgioi.store.db.SqlText;

/** Writes a filter as SQL: columns by the catalogue's names, operators from fixed lists, every value bound. */
final class FilterSql {
    private final SqlText sql;
    private final Crs survey;

    /** Appends to the statement; the survey CRS is the one of {@code geom}. */
    FilterSql(SqlText sql, Crs survey) {
        this.sql = sql;
        this.survey = survey;
    }

    void write(Filter filter) {
        if (filter instanceof Filter.Constant constant) {
            sql.add(constant.value() ? "true" : "false");
        } else if (filter instanceof Filter.And and) {
            joined(and.parts(), " and ");
        } else if (filter instanceof Filter.Or or) {
            joined(or.parts(), " or ");
        } else if (filter instanceof Filter.Not not) {
            sql.add("not (");
            write(not.part());
            sql.add(")");
        } else if (filter instanceof Filter.Holds holds) {
            write(holds.value());
        } else if (filter instanceof Filter.Is is) {
            sql.add("(");
            write(is.part());
            sql.add(is.value() ? ") is true" : ") is false");
        } else if (filter instanceof Filter.Unknown unknown) {
            sql.add("(");
            write(unknown.part());
            sql.add(") is unknown");
        } else if (filter instanceof Filter.Comparison comparison) {
            compare(comparison);
        } else if (filter instanceof Filter.Like like) {
            operands(like.text(), "like", like.pattern());
        } else if (filter instanceof Filter.Between between) {
            ordered(between.value(), "between", between.low());
            sql.add(" and ");
            write(between.high());
        } else if (filter instanceof Filter.In in) {
            in(in);
        } else if (filter instanceof Filter.IsNull isNull) {
            sql.add("(");
            write(isNull.value());
            sql.add(") is null");
        } else if (filter instanceof Filter.Spatial spatial) {
            new SpatialSql(sql, survey).write(spatial);
        } else if (filter instanceof Filter.Near near) {
            new SpatialSql(sql, survey).within(near.left(), near.right());
            write(near.metres());
            sql.add("::float8)");
        } else if (filter instanceof Filter.InZone zone) {
            inZone(zone.code());
        } else if (filter instanceof Filter.Temporal temporal) {
            temporal(temporal);
        } else {
            throw new AssertionError(filter);
        }
    }

    private void joined(List<Filter> parts, String word) {
        String separator = "(";
        for (Filter part : parts) {
            sql.add(separator);
            write(part);
            separator = word;
        }
        sql.add(")");
    }

    private void operands(Operand left, String sign, Operand right) {
        write(left);
        sql.add(" ").add(sign).add(" ");
        write(right);
    }

    private void compare(Filter.Comparison comparison) {
        switch (comparison.operator()) {
            case EQUAL, NOT_EQUAL ->
                operands(comparison.left(), comparison.operator().sign(), comparison.right());
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
                ordered(comparison.left(), comparison.operator().sign(), comparison.right());
        }
    }

    /** Texts by code point: the database's own order would be another one in another database. */
    private void ordered(Operand left, String sign, Operand right) {
        write(left);
        sql.add(left.kind() == Operand.Kind.TEXT ? " collate \"C\" " : " ")
                .add(sign)
                .add(" ");
        write(right);
    }

    private void in(Filter.In in) {
        write(in.value());
        String separator = " in (";
        for (Operand one : in.list()) {
            sql.add(separator);
            write(one);
            separator = ", ";
        }
        sql.add(")");
    }

    private void write(Operand operand) {
        if (operand instanceof Operand.Of of) {
            sql.add(Sql.name(of.property().name()));
        } else if (operand instanceof Operand.Id) {
            sql.add("id");
        } else if (operand instanceof Operand.Text text) {
            sql.bind(text.value()).add("::text");
        } else if (operand instanceof Operand.Number number) {
            sql.bind(number.value());
        } else if (operand instanceof Operand.Bool bool) {
            sql.bind(bool.value());
        } else if (operand instanceof Operand.Day day) {
            sql.bind(day.value());
        } else if (operand instanceof Operand.Moment moment) {
            sql.bind(moment.value().toString()).add("::timestamp");
        } else if (operand instanceof Operand.Distance distance) {
            new SpatialSql(sql, survey).distance(distance.left(), distance.right());
        } else if (operand instanceof Operand.InCase inCase) {
            call(inCase.capital() ? "in_capitals" : "in_lower_case", inCase.text());
        } else if (operand instanceof Operand.Arithmetic arithmetic) {
            arithmetic(arithmetic);
        } else if (operand instanceof Operand.CaseInsensitive insensitive) {
            call("in_lower_case", insensitive.text());
        } else if (operand instanceof Operand.AccentInsensitive insensitive) {
            call("without_accents", insensitive.text());
        } else {
            throw new AssertionError(operand);
        }
    }

    private void call(String function, Operand argument) {
        sql.add(function).add("(");
        write(argument);
        sql.add(")");
    }

    private void arithmetic(Operand.Arithmetic arithmetic) {
        switch (arithmetic.sign()) {
            case WHOLE_OVER -> function("div", "numeric", arithmetic);
            // In floating point: 10 ^ 100000 as an exact number would fill the memory.
            case POWER -> function("power_of", "float8", arithmetic);
            case PLUS, MINUS, TIMES, OVER, REMAINDER -> {
                sql.add("(");
                numeric(arithmetic.left());
                sql.add(" ").add(arithmetic.sign().sign()).add(" ");
                numeric(arithmetic.right());
                sql.add(")");
            }
        }
    }

    /** As an exact number: the whole numbers of the schema would divide to whole numbers. */
    private void numeric(Operand operand) {
        write(operand);
        sql.add("::numeric");
    }

    private void function(String name, String type, Operand.Arithmetic arithmetic) {
        sql.add(name).add("((");
        write(arithmetic.left());
        sql.add(")::").add(type).add(", (");
        write(arithmetic.right());
        sql.add(")::").add(type).add(")");
    }

    /** As a scalar subquery the zone is read once, and the index of geom is used. */
    private void inZone(String code) {
        sql.add("(geom && ");
        zone(code);
        sql.add(" and ST_Relate(geom, ");
        zone(code);
        sql.add(", 'T********'))");
    }

    private void zone(String code) {
        sql.add("(select ST_Union(z.geom) from published_zones z where z.code = ")
                .bind(code)
                .add(" and holds_on(z.version_from, z.version_to, today()))");
    }

    private void temporal(Filter.Temporal temporal) {
        sql.add("(");
        for (String word : relation(temporal.relation()).split(" ")) {
            switch (word) {
                case "a1" -> end(temporal.left().from(), "-infinity");
                case "a2" -> end(temporal.left().to(), "infinity");
                case "b1" -> end(temporal.right().from(), "-infinity");
                case "b2" -> end(temporal.right().to(), "infinity");
                default -> sql.add(" ").add(word).add(" ");
            }
        }
        sql.add(")");
    }

    /** An object that has no first or last day of validity has always been there, or stays; other days are unknown. */
    private void end(@Nullable Operand day, String open) {
        if (day == null) {
            sql.add("date '").add(open).add("'");
        } else if (day instanceof Operand.Of of && isValidity(of.property().name())) {
            sql.add("coalesce(");
            write(day);
            sql.add(", date '").add(open).add("')");
        } else {
            write(day);
            sql.add("::date");
        }
    }

    private static boolean isValidity(String name) {
        return name.equals(Layer.VALID_FROM) || name.equals(Layer.VALID_TO);
    }

    /** a1 to a2 is the one period, b1 to b2 the other. */
    private static String relation(Filter.TemporalRelation relation) {
        return switch (relation) {
            case AFTER -> "a1 > b2";
            case BEFORE -> "a2 < b1";
            case CONTAINS -> "a1 < b1 and a2 > b2";
            case DISJOINT -> "a2 < b1 or a1 > b2";
            case DURING -> "a1 > b1 and a2 < b2";
            case EQUALS -> "a1 = b1 and a2 = b2";
            case FINISHEDBY -> "a1 < b1 and a2 = b2";
            case FINISHES -> "a1 > b1 and a2 = b2";
            case INTERSECTS -> "a1 <= b2 and a2 >= b1";
            case MEETS -> "a2 = b1";
            case METBY -> "a1 = b2";
            case OVERLAPPEDBY -> "a1 > b1 and a1 < b2 and a2 > b2";
            case OVERLAPS -> "a1 < b1 and a2 > b1 and a2 < b2";
            case STARTEDBY -> "a1 = b1 and a2 > b2";
            case STARTS -> "a1 = b1 and a2 < b2";
        };
    }
}
