package vn.mocgioi.store.features;

import java.time.LocalDate;
import java.util.List;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.land.catalogue.Property;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.land.filter.Operand;
import vn.mocgioi.land.filter.SortKey;
import vn.mocgioi.land.time.Days;
import vn.mocgioi.store.db.Sql;
import vn.mocgioi.store.db.SqlText;

/** The statements about features: what is selected, which of it, in what order, from where on. */
final class FeatureSql {
    private final Crs survey;

    FeatureSql(Crs survey) {
        this.survey = survey;
    }

    /** Id, first day, place, the properties and then what it is sorted by, as the cursor expects them. */
    SqlText rows(FeatureQuery query) {
        SqlText sql = selected(query);
        if (query.after() != null) {
            sql.add("\nand ");
            after(query.after(), query.sort(), 0, sql);
        }
        sql.add("\norder by ");
        for (SortKey key : query.sort()) {
            sql.add(sortColumn(key)).add(key.descending() ? " desc nulls last, " : " nulls last, ");
        }
        sql.add("f.id, f.version_from");
        if (query.limit() > 0) {
            sql.add("\nlimit ").bind(query.limit());
        }
        if (query.offset() > 0) {
            sql.add("\noffset ").bind(query.offset());
        }
        return sql;
    }

    /** The latest version of one object among those asked for. */
    SqlText one(FeatureQuery query, long id) {
        return selected(query.sortedBy(List.of()))
                .add("\nand f.id = ")
                .bind(id)
                .add("\norder by f.version_from desc\nlimit 1");
    }

    SqlText count(FeatureQuery query) {
        SqlText sql = new SqlText().add("select count(*)");
        from(query, sql);
        return sql;
    }

    private SqlText selected(FeatureQuery query) {
        SqlText sql = new SqlText()
                .add("select f.id, f.version_from::text, ")
                .add(query.geometry().sql());
        query.properties().forEach(property -> sql.add(", ").add(asText(property)));
        query.sort().forEach(key -> sql.add(", ").add(asText(key.property())));
        from(query, sql);
        return sql;
    }

    /** The table and all conditions but the page; further ones may follow with "and". */
    void from(FeatureQuery query, SqlText sql) {
        sql.add("\nfrom ").add(view(query.collection())).add(" f\nwhere true");
        days(query.days(), "f", sql);
        FilterSql filters = new FilterSql(sql, survey);
        query.filters().forEach(filter -> {
            sql.add("\nand ");
            filters.write(filter);
        });
    }

    /** The conditions, each with "and" before it, that a version of the view by this name holds on one of the days. */
    static void days(Days days, String view, SqlText sql) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        if (to != null) {
            sql.add("\nand " + view + ".version_from <= ").bind(to);
        }
        if (from != null) {
            sql.add("\nand " + view + ".version_to > ").bind(from);
        }
    }

    /** Behind the nth key of the place, or equal in it and behind the next; absent values are last in either order. */
    private static void after(PageToken place, List<SortKey> sort, int n, SqlText sql) {
        if (n == sort.size()) {
            sql.add("(f.id, f.version_from) > (")
                    .bind(place.id())
                    .add(", ")
                    .bind(place.from())
                    .add("::date)");
            return;
        }
        SortKey key = sort.get(n);
        String column = sortColumn(key);
        String value = place.keys().get(n);
        if (value == null) {
            sql.add("(").add(column).add(" is null and ");
            after(place, sort, n + 1, sql);
            sql.add(")");
            return;
        }
        String type = "::" + key.property().type().sqlType();
        sql.add("(")
                .add(column)
                .add(key.descending() ? " < " : " > ")
                .bind(value)
                .add(type);
        sql.add(" or ").add(column).add(" is null or ");
        sql.add(column).add(" = ").bind(value).add(type).add(" and ");
        after(place, sort, n + 1, sql);
        sql.add(")");
    }

    /** Texts in the order in which people read them: ă after a, đ after d, and M2 before M10. */
    private static String sortColumn(SortKey key) {
        String column = "f." + column(key.property());
        return new Operand.Of(key.property()).kind() == Operand.Kind.TEXT ? column + " collate natural_order" : column;
    }

    static String view(PublishedLayer collection) {
        return "published_" + collection.name();
    }

    static String column(Property property) {
        return Sql.name(property.name());
    }

    private static String asText(Property property) {
        return switch (property.type()) {
            case TEXT, CHOICE -> "f." + column(property);
            case INTEGER, DECIMAL, DATE, BOOLEAN -> "f." + column(property) + "::text";
        };
    }
}
