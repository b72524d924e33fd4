package vn.mocgioi.store.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.mocgioi.land.catalogue.Column;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Reference;
import vn.mocgioi.land.catalogue.Shape;
import vn.mocgioi.store.db.Sql;

/** Writes what the {@code plan} says into the layer's table: old rows are superseded, never changed. */
final class Merge {
    private final Connection connection;
    private final Layer layer;
    private final Set<String> present;

    Merge(Connection connection, Layer layer, Set<String> present) {
        this.connection = connection;
        this.layer = layer;
        this.present = present;
    }

    /** Writes under the given change; returns the numbers of rows recorded and superseded. */
    Written write(long change) throws SQLException {
        long superseded = update("""
                update %s l set superseded = ?
                from plan p where p.live_row = l.row_id and not p.unchanged
                """.formatted(Sql.name(layer.name())), change);
        long recorded = insert(change);
        if (layer.versioned() && Versions.mayChange(present)) {
            superseded += endOpenVersions(change);
        }
        return new Written(recorded, superseded);
    }

    record Written(long recorded, long superseded) {}

    private long insert(long change) throws SQLException {
        List<String> into = new ArrayList<>(List.of("id"));
        List<String> from = new ArrayList<>(List.of("p.id"));
        if (layer.ofParcel()) {
            into.add("parcel_id");
            from.add("s.parcel_id");
        }
        for (Column column : layer.columns()) {
            if (layer.ofParcel() && Reference.PARCEL_COLUMNS.contains(column.name())) {
                continue;
            }
            into.add(Sql.name(column.name()));
            from.add(value(column));
        }
        if (layer.shape() != Shape.NONE) {
            // the digits that are stored stay when what came is the same place
            for (String copy : List.of("geom", "wgs84", "geojson", "source_crs")) {
                into.add(copy);
                from.add("case when p.same_geometry then l.%1$s else s.%1$s end".formatted(copy));
            }
            if (!layer.name().equals("communes")) {
                into.add("located_commune");
                from.add("case when p.same_geometry then l.located_commune else s.located_commune end");
            }
        }
        if (layer.shape() == Shape.AREAL) {
            into.addAll(List.of("area_m2", "geodesic_area_m2"));
            from.add("case when p.same_geometry then l.area_m2 else s.grid_m2 end");
            from.add("case when p.same_geometry then l.geodesic_area_m2 else s.geodesic_m2 end");
        }
        into.add("recorded");
        from.add("?");
        // The rows that are met are read before the first is written: while a table that was empty fills, the planner
        // would have it read from end to end for each row.
        return update("""
                with live as materialized (
                    select l.* from plan p join %1$s l on l.row_id = p.live_row where not p.unchanged)
                insert into %1$s (%2$s)
                select %3$s
                from plan p join stage s using (row_no) left join live l on l.row_id = p.live_row
                where not p.unchanged
                order by p.row_no
                """.formatted(Sql.name(layer.name()), String.join(", ", into), String.join(", ", from)), change);
    }

    /** A column that the file, or the row, does not have keeps what is known. */
    private String value(Column column) {
        String name = Sql.name(column.name());
        if (layer.versioned() && column.name().equals(Layer.VALID_FROM)) {
            return "coalesce(s.valid_from, l.valid_from, '-infinity')";
        }
        if (layer.versioned() && column.name().equals(Layer.VALID_TO)) {
            return "coalesce(s.valid_to, l.valid_to, 'infinity')";
        }
        if (column.key()) {
            return "s." + name;
        }
        return "case when l.row_id is null or %s then s.%2$s else l.%2$s end"
                .formatted(Plan.given(present, column.name()), name);
    }

    /** An open version ends where the next one of the object begins. */
    private long endOpenVersions(long change) throws SQLException {
        String table = Sql.name(layer.name());
        String ended = """
                create temp table ended on commit drop as
                select row_id, recorded, next_from from (
                    select l.row_id, l.recorded, l.valid_to, lead(l.valid_from) over (partition by l.id order by l.valid_from) as next_from
                    from %s l
                    where l.superseded is null and l.id in (select id from plan where not unchanged)) v
                where valid_to = 'infinity' and next_from is not null
                """.formatted(table);
        update(ended);
        update(
                "update %s l set valid_to = e.next_from from ended e where e.row_id = l.row_id and l.recorded = ?"
                        .formatted(table),
                change);
        long superseded = update(
                "update %s l set superseded = ? from ended e where e.row_id = l.row_id and l.recorded <> ?"
                        .formatted(table),
                change,
                change);
        List<String> copied = new ArrayList<>(List.of("id"));
        layer.columns().stream().map(Column::name).map(Sql::name).forEach(copied::add);
        copied.addAll(List.of("geom", "wgs84", "geojson", "source_crs", "area_m2", "geodesic_area_m2"));
        if (!layer.name().equals("communes")) {
            copied.add("located_commune");
        }
        update(
                """
                insert into %1$s (%2$s, recorded)
                select %3$s, ?
                from ended e join %1$s l on l.row_id = e.row_id
                where l.superseded = ?
                """.formatted(
                        table,
                        String.join(", ", copied),
                        Sql.join(", ", copied, c -> c.equals(Sql.name(Layer.VALID_TO)) ? "e.next_from" : "l." + c)),
                change,
                change);
        return superseded;
    }

    private long update(String sql, long... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setLong(i + 1, values[i]);
            }
            return statement.executeLargeUpdate();
        }
    }
}
