package vn.mocgioi.store.desk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.mocgioi.land.catalogue.Column;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.catalogue.Reference;
import vn.mocgioi.land.catalogue.Shape;
import vn.mocgioi.land.desk.TouchedSince;
import vn.mocgioi.store.changes.Changes;
import vn.mocgioi.store.changes.DerivedData;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.db.Sql;

/**
 * Writes the counter-change of a change set: what it brought goes, what it superseded is known again. Nothing is erased.
 * Facts of one object that others wrote since stay, where the change set had not touched them; where it had, nothing is
 * taken back.
 */
public final class Undo {
    private static final int ROWS_WORTH_STATISTICS = 1_000;

    private final Connection connection;
    private final long set;

    /** @param connection in a transaction that holds the write lock */
    public Undo(Connection connection, long set) {
        this.connection = connection;
        this.set = set;
    }

    private record Part(long change, Layer layer) {}

    /**
     * Takes all of it back, the last part first.
     *
     * @throws UndoRefused when others wrote to the same facts since
     */
    public void write(Changes changes) throws SQLException {
        List<Part> parts = new NamedSql(
                        "select id, layer from change where set_id = :set and layer <> 'all' order by id desc")
                .bind("set", set)
                .list(connection, row -> new Part(row.longInteger("id"), Layers.get(row.text("layer"))));
        List<TouchedSince> later = new ArrayList<>();
        for (Part part : parts) {
            find(part);
            later.addAll(conflicts(part));
            if (later.isEmpty()) {
                takeBack(part, changes);
            }
        }
        if (!later.isEmpty() || parts.isEmpty()) {
            throw new UndoRefused(set, later);
        }
    }

    /** What the change wrote, beside what it superseded and what is known now. */
    private void find(Part part) throws SQLException {
        String table = Sql.name(part.layer().name());
        String same = part.layer().versioned() ? "id, valid_from" : "id";
        new NamedSql("drop table if exists undone").update(connection);
        new NamedSql("""
                create temp table undone on commit drop as
                select w.*, l.row_id as live_row
                from (
                    select %2$s, a.row_id as after_row, b.row_id as before_row
                    from (select %2$s, row_id from %1$s where recorded = :change and superseded is distinct from :change) a
                    full join (
                        select %2$s, row_id from %1$s where superseded = :change and recorded <> :change) b using (%2$s)) w
                left join %1$s l on l.superseded is null and %3$s
                """.formatted(
                        table,
                        same,
                        part.layer().versioned() ? "l.id = w.id and l.valid_from = w.valid_from" : "l.id = w.id"))
                .bind("change", part.change())
                .update(connection);
        new NamedSql("analyze undone").update(connection);
    }

    private List<TouchedSince> conflicts(Part part) throws SQLException {
        Layer layer = part.layer();
        String table = Sql.name(layer.name());
        // others wrote to what this change had written
        String moved = Stream.concat(facts(layer).stream().map(Sql::name), placed(layer))
                .map("a.%1$s is distinct from b.%1$s and l.%1$s is distinct from a.%1$s"::formatted)
                .reduce("false", "%s or %s"::formatted);
        List<TouchedSince> later =
                new ArrayList<>(list(layer, """
                select u.id from undone u
                left join %1$s a on a.row_id = u.after_row
                left join %1$s b on b.row_id = u.before_row
                left join %1$s l on l.row_id = u.live_row
                where u.after_row is not null and u.live_row is distinct from u.after_row
                    and (u.live_row is null or u.before_row is null or %2$s)
                   or u.after_row is null and u.live_row is not null
                """.formatted(table, moved), "o.id = f.id", layer, part.change()));
        // another object has the key now
        later.addAll(list(layer, """
                select n.id from undone u join %1$s b on b.row_id = u.before_row
                join %1$s n on n.superseded is null and n.id <> b.id and %2$s
                where u.live_row is null
                """.formatted(table, sameKey(layer)), "o.id = f.id", layer, part.change()));
        for (Needs need : Needs.of(layer)) {
            later.addAll(list(
                    need.layer(),
                    """
                    select r.row_id as id from undone u
                    join %1$s a on a.row_id = u.live_row
                    join %2$s r on r.superseded is null and %3$s
                    where u.before_row is null
                      and not exists (
                        select from %1$s o where o.superseded is null and o.id = u.id and o.row_id <> u.live_row)
                    """.formatted(table, Sql.name(need.layer().name()), need.condition("r", "a")),
                    "o.row_id = f.id",
                    need.layer(),
                    0));
        }
        return later;
    }

    /** The change sets that recorded or superseded rows of these objects after a change. */
    private List<TouchedSince> list(Layer layer, String found, String object, Layer in, long after)
            throws SQLException {
        return new NamedSql("""
                with found as materialized (%1$s)
                select c.set_id, min(c.who) as who, min(c.at) as at, count(*) as rows
                from found f join %2$s o on %3$s
                join change c on c.id in (o.recorded, o.superseded) and c.id > :after and c.set_id <> :set
                group by c.set_id order by c.set_id desc limit 100
                """.formatted(found, Sql.name(in.name()), object))
                .bind("after", after)
                .bind("set", set)
                .list(
                        connection,
                        row -> new TouchedSince(
                                row.longInteger("set_id"),
                                row.text("who"),
                                row.moment("at"),
                                layer.name(),
                                row.longInteger("rows")));
    }

    private void takeBack(Part part, Changes changes) throws SQLException {
        Layer layer = part.layer();
        String table = Sql.name(layer.name());
        long change = changes.begin(layer);
        long superseded = new NamedSql("update %s l set superseded = :change from undone u where u.live_row = l.row_id"
                        .formatted(table))
                .bind("change", change)
                .update(connection);
        List<String> columns = new ArrayList<>(List.of("id"));
        if (layer.ofParcel()) {
            columns.add("parcel_id");
        }
        facts(layer).stream().map(Sql::name).forEach(columns::add);
        placed(layer).forEach(columns::add);
        long recorded = new NamedSql("""
                with kept as materialized (
                    select %2$s from undone u
                    join %1$s b on b.row_id = u.before_row
                    left join %1$s a on a.row_id = u.after_row
                    left join %1$s l on l.row_id = u.live_row)
                insert into %1$s (%3$s, recorded) select %3$s, :change from kept
                """.formatted(
                                table,
                                Sql.join(
                                        ", ",
                                        columns,
                                        c ->
                                                "case when l.row_id is null or a.%1$s is distinct from b.%1$s then b.%1$s else l.%1$s end as %1$s"
                                                        .formatted(c)),
                                String.join(", ", columns)))
                .bind("change", change)
                .update(connection);
        changes.wrote(change, recorded, superseded);
        if (recorded + superseded > ROWS_WORTH_STATISTICS) {
            new NamedSql("analyze " + table).update(connection);
        }
        new DerivedData(connection).refresh(layer, change);
    }

    /** All stored columns of the catalogue. */
    private static List<String> facts(Layer layer) {
        return layer.columns().stream()
                .map(Column::name)
                .filter(c -> !layer.ofParcel() || !Reference.PARCEL_COLUMNS.contains(c))
                .toList();
    }

    /** What belongs to a place, written together. */
    private static Stream<String> placed(Layer layer) {
        if (layer.shape() == Shape.NONE) {
            return Stream.of();
        }
        Stream<String> place = Stream.of("geom", "wgs84", "geojson", "source_crs");
        Stream<String> areas = layer.shape() == Shape.AREAL ? Stream.of("area_m2", "geodesic_area_m2") : Stream.of();
        Stream<String> located = layer.equals(Layers.COMMUNES) ? Stream.of() : Stream.of("located_commune");
        return Stream.of(place, areas, located).flatMap(names -> names);
    }

    private static String sameKey(Layer layer) {
        List<String> key = new ArrayList<>();
        if (layer.ofParcel()) {
            key.add("parcel_id");
        }
        layer.keyColumns().stream()
                .map(Column::name)
                .filter(c -> !layer.ofParcel() || !Reference.PARCEL_COLUMNS.contains(c))
                .map(Sql::name)
                .forEach(key::add);
        if (layer.versioned()) {
            key.add(Layer.VALID_FROM);
        }
        return Sql.join(" and ", key, c -> "n." + c + " = b." + c);
    }
}
