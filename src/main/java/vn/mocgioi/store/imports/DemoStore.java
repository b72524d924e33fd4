package vn.mocgioi.store.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.catalogue.Reference;
import vn.mocgioi.land.catalogue.Shape;
import vn.mocgioi.store.changes.Changes;
import vn.mocgioi.store.changes.DerivedData;
import vn.mocgioi.store.changes.WriteLock;
import vn.mocgioi.store.changes.Writer;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.db.Sql;
import vn.mocgioi.store.failure.DatabaseException;

/** Whether the demo province is there, and taking it out: the one thing that deletes rows. */
public final class DemoStore {
    private static final String DEMO_ROW = "recorded in (select id from change where demo)";

    private final Database database;

    public DemoStore(Database database) {
        this.database = database;
    }

    /** Rows of others stand on objects of the demo; nothing was removed. */
    public static final class Needed extends DatabaseException {
        private static final long serialVersionUID = 1L;

        Needed(Map<String, Long> rowsByLayer) {
            super(
                    "rows that you imported stand on the demo province: "
                            + String.join(
                                    ", ",
                                    rowsByLayer.entrySet().stream()
                                            .map(e -> e.getValue() + " of " + e.getKey())
                                            .toList())
                            + "; nothing was removed; --with-dependents removes them too",
                    null);
        }
    }

    /** Whether nobody ever wrote anything but the rules that come built in, so that the demo may be shown. */
    public boolean databaseIsUntouched() {
        return database.withConnection(
                connection -> yes(connection, "not exists (select from change where who <> 'mocgioi')"));
    }

    /** Whether a start was cut off while it put the demo in: a part of it is there. */
    public boolean isHalfLoaded() {
        return database.withConnection(
                connection -> yes(connection, "exists (select from setting where key = 'demo_loading')"));
    }

    /** Notes that the demo is being put in, until {@link #loadingEnds}. */
    public void loadingBegins() {
        database.inTransaction(connection -> execute(
                connection,
                "insert into setting (key, value) values ('demo_loading', now()::text) on conflict (key) do nothing"));
    }

    public void loadingEnds() {
        database.inTransaction(connection -> execute(connection, "delete from setting where key = 'demo_loading'"));
    }

    public boolean isLoaded() {
        return database.withConnection(connection -> yes(connection, "exists (select from change where demo)"));
    }

    /**
     * Takes the demo province out.
     *
     * @param withDependents also the rows of others that stand on it
     * @return the number of rows removed
     * @throws Needed when there are such rows and they shall stay
     */
    public long remove(String who, boolean withDependents) {
        return database.inImportTransaction(connection -> {
            new WriteLock(database, connection).take(Writer.named(who));
            Map<String, Long> needed = new LinkedHashMap<>();
            long removed = 0;
            for (Layer layer : Layers.all()) {
                for (Reference reference : layer.references()) {
                    String dependents = dependents(layer, reference);
                    if (withDependents) {
                        removed += execute(connection, "delete from " + dependents);
                    } else {
                        long rows = count(connection, dependents);
                        if (rows > 0) {
                            needed.merge(layer.name(), rows, Long::sum);
                        }
                    }
                }
            }
            if (!needed.isEmpty()) {
                throw new Needed(needed);
            }
            List<String> touched = new ArrayList<>();
            for (Layer layer : Layers.all()) {
                long rows = execute(connection, "delete from " + Sql.name(layer.name()) + " where " + DEMO_ROW);
                removed += rows;
                if (rows > 0 || layer.shape() != Shape.NONE) {
                    touched.add(layer.name());
                }
            }
            execute(connection, "delete from change where demo");
            new DerivedData(connection).rebuild();
            new Changes(connection, who, "demo remove", false).endRemoval(removed, touched);
            return removed;
        });
    }

    /** The rows of a layer, not of the demo, that point to an object of which only the demo knows. */
    private static String dependents(Layer layer, Reference reference) {
        String target = Sql.name(reference.layer());
        List<String> match = new ArrayList<>();
        if (reference.equals(Reference.PARCEL)) {
            match.add("t.id = d.parcel_id");
        } else {
            for (int i = 0; i < reference.columns().size(); i++) {
                match.add("t." + Sql.name(reference.keys().get(i)) + " = d."
                        + Sql.name(reference.columns().get(i)));
            }
        }
        String same = String.join(" and ", match);
        return """
                %1$s d
                where d.recorded not in (select id from change where demo)
                  and exists (select from %2$s t where %3$s and t.recorded in (select id from change where demo))
                  and not exists (select from %2$s t where %3$s and t.recorded not in (select id from change where demo))
                """.formatted(Sql.name(layer.name()), target, same);
    }

    private static boolean yes(Connection connection, String condition) throws SQLException {
        return new NamedSql("select " + condition + " as yes").get(connection, row -> row.bool("yes"));
    }

    private static long count(Connection connection, String rows) throws SQLException {
        return new NamedSql("select count(*) from " + rows).get(connection, row -> row.longInteger("count"));
    }

    private static long execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return Math.max(0, statement.getLargeUpdateCount());
        }
    }
}
