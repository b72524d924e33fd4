package vn.mocgioi.store.features;

import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.land.catalogue.Property;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.Reading;
import vn.mocgioi.store.db.Row;
import vn.mocgioi.store.db.Sql;
import vn.mocgioi.store.db.SqlText;

/** Adds up published features in the database, exactly. */
public final class SumStore {
    private static final int ROWS_PER_FETCH = 1_000;
    private static final String GROUP = "group_";
    private static final String SUM = "sum_";

    /** Hectares come of the square metres at the end, because hectares of each feature are rounded already. */
    private static final Map<String, String> HECTARES_OF = Map.of(
            "area_ha", "area_m2",
            "geodesic_area_ha", "geodesic_area_m2",
            "counting_area_ha", "counting_area_m2");

    private final Database database;
    private final FeatureSql statements;

    public SumStore(Database database) {
        this.database = database;
        this.statements = new FeatureSql(Crs.of(database.surveySrid()));
    }

    /** Takes the sums, one after the other. */
    public interface Sink<E extends Exception> {
        /**
         * @param groups the value of each group property as text, null where it is absent
         * @param sums the sum of each summed property as a JSON number, null where no feature has one
         */
        void accept(@Nullable String[] groups, long count, @Nullable String[] sums) throws E;
    }

    /** First the sum of all features, then those of the groups in order. */
    public <E extends Exception> void read(SumQuery query, Sink<E> total, Sink<E> group) throws E {
        try (Reading reading = database.reading()) {
            // Through a cursor: there may be as many groups as features.
            statement(query).forEach(reading.forManyRows(), ROWS_PER_FETCH, row -> {
                @Nullable String[] groups = texts(row, GROUP, query.groups().size());
                @Nullable String[] sums = texts(row, SUM, query.summed().size());
                (row.bool("total") ? total : group).accept(groups, row.longInteger("count"), sums);
            });
        } catch (SQLException e) {
            throw NotComputable.orTranslated(e, query.features());
        }
    }

    private static @Nullable String[] texts(Row row, String of, int columns) throws SQLException {
        @Nullable String[] texts = new String[columns];
        for (int i = 0; i < columns; i++) {
            texts[i] = row.textOrNull(of + i);
        }
        return texts;
    }

    private SqlText statement(SumQuery query) {
        String groups =
                Sql.join(", ", query.groups().stream().map(Property::name).toList(), n -> "f." + Sql.name(n));
        SqlText sql = new SqlText()
                .add(groups.isEmpty() ? "select true" : "select grouping(" + groups + ") > 0")
                .add(" as total, count(*)");
        for (int i = 0; i < query.groups().size(); i++) {
            Property property = query.groups().get(i);
            sql.add(", f.").add(FeatureSql.column(property)).add("::text as " + GROUP + i);
        }
        for (int i = 0; i < query.summed().size(); i++) {
            sql.add(", ").add(sum(query.summed().get(i))).add("::text as " + SUM + i);
        }
        statements.from(query.features(), sql);
        return groups.isEmpty()
                ? sql
                : sql.add("\ngroup by grouping sets ((" + groups + "), ())\norder by total desc, " + groups);
    }

    private static String sum(Property property) {
        String squareMetres = HECTARES_OF.get(property.name());
        return squareMetres == null
                ? "sum(f." + FeatureSql.column(property) + ")"
                : "round(sum(f." + squareMetres + ") / 10000, 4)";
    }
}
