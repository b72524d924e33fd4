package vn.mocgioi.store.clearance.book;

import java.sql.Connection;
import java.sql.SQLException;
import vn.mocgioi.geo.shape.Measure;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.store.db.NamedSql;

/**
 * Measures, when a zone, a phase or a parcel is written, which part of each parcel lies in it, and which parcels lie on
 * each other there. A version of a boundary is never changed, so neither is what was measured of it.
 */
final class LandParts {
    private final Connection connection;

    LandParts(Connection connection) {
        this.connection = connection;
    }

    /** Follows what the change wrote to this layer; other layers have no boundaries that matter. */
    void refresh(Layer layer, long change) throws SQLException {
        boolean parcels = layer.equals(Layers.PARCELS);
        if (!parcels && !layer.equals(Layers.ZONES) && !layer.equals(Layers.PHASES)) {
            return;
        }
        new NamedSql("create temp table if not exists new_parts (parcel_row bigint not null) on commit drop")
                .update(connection);
        new NamedSql("truncate new_parts").update(connection);
        if (layer.equals(Layers.ZONES)) {
            copy("zones", "zone_row", "m2, raw_m2, share, whole, place", change);
        }
        if (layer.equals(Layers.PHASES)) {
            copy("phases", "phase_row", "m2, raw_m2, share, whole", change);
        }
        if (parcels || layer.equals(Layers.ZONES)) {
            measure("zones", "zone_row", ", place", ", ST_PointOnSurface(geom)", parcels, change);
        }
        if (parcels || layer.equals(Layers.PHASES)) {
            measure("phases", "phase_row", "", "", parcels, change);
        }
        pair();
    }

    /** A version that only got other words or dates has the parts of the one it supersedes. */
    private void copy(String table, String row, String columns, long change) throws SQLException {
        new NamedSql("""
                insert into %2$s (%3$s, parcel_row, parcel_id, %4$s)
                select n.row_id, p.parcel_row, p.parcel_id, %5$s
                from %1$s n
                join %1$s o on o.id = n.id and o.superseded = :change and o.geom = n.geom
                join %2$s p on p.%3$s = o.row_id
                join parcels c on c.row_id = p.parcel_row and c.superseded is null
                where n.recorded = :change and n.superseded is null
                on conflict do nothing
                """.formatted(table, parts(table), row, columns, columns.replaceAll("(\\w+)", "p.$1")))
                .bind("change", change)
                .update(connection);
    }

    private void measure(String table, String row, String placeColumn, String place, boolean parcels, long change)
            throws SQLException {
        new NamedSql("""
                with cut as materialized (
                    select a.row_id, p.row_id as parcel_row, p.id, p.area_m2, ST_Area(p.geom) as parcel_m2, w.whole,
                        case when w.whole then p.geom else ST_CollectionExtract(ST_Intersection(a.geom, p.geom), 3) end as geom
                    from %1$s a
                    join parcels p on ST_Intersects(a.geom, p.geom)
                    cross join lateral (select ST_Covers(a.geom, p.geom) as whole offset 0) w
                    where a.superseded is null and p.superseded is null and %6$s = :change
                      and a.valid_from < p.valid_to and p.valid_from < a.valid_to %7$s),
                written as (
                    insert into %2$s (%3$s, parcel_row, parcel_id, m2, raw_m2, share, whole%4$s)
                    select row_id, parcel_row, id, case when whole then area_m2 else tenths(ST_Area(geom)) end,
                        ST_Area(geom), case when parcel_m2 > 0 then ST_Area(geom) / parcel_m2 else 0 end, whole%5$s
                    from cut
                    where ST_Area(geom) > :noise or whole
                    returning parcel_row)
                insert into new_parts select parcel_row from written
                """.formatted(
                                table,
                                parts(table),
                                row,
                                placeColumn,
                                place,
                                parcels ? "p.recorded" : "a.recorded",
                                parcels ? "" : notCopied(table, row)))
                .bind("change", change)
                .bind("noise", Measure.NOISE_M2)
                .update(connection);
    }

    /**
     * Not what {@link #copy} wrote: a set that is built once. Looked up one by one, in a table that the planner takes for
     * empty, it would be read from end to end for every parcel while it grows.
     */
    private static String notCopied(String table, String row) {
        return """
                and (a.row_id, p.row_id) not in (
                    select x.%2$s, x.parcel_row
                    from %1$s n join %3$s x on x.%2$s = n.row_id
                    where n.recorded = :change)""".formatted(table, row, parts(table));
    }

    private void pair() throws SQLException {
        new NamedSql("analyze new_parts").update(connection);
        new NamedSql("analyze zone_parts, phase_parts").update(connection);
        new NamedSql("""
                with fresh as materialized (select distinct parcel_row from new_parts),
                pair as materialized (
                    select a.row_id as a_row, b.row_id as b_row,
                        ST_CollectionExtract(ST_Intersection(a.geom, b.geom), 3) as geom
                    from fresh f
                    join parcels a on a.row_id = f.parcel_row
                    join parcels b on b.geom && a.geom and b.row_id <> a.row_id and b.superseded is null
                        and a.valid_from < b.valid_to and b.valid_from < a.valid_to
                    where (b.row_id > a.row_id or b.row_id not in (select parcel_row from fresh))
                      and ST_Relate(a.geom, b.geom, 'T********')
                      and (exists (select from zone_parts z where z.parcel_id = b.id)
                          or exists (select from phase_parts z where z.parcel_id = b.id)))
                insert into parcel_pairs (earlier_row, later_row, m2, perimeter_m)
                select least(a_row, b_row), greatest(a_row, b_row), ST_Area(geom), ST_Perimeter(geom)
                from pair where ST_Area(geom) > :noise
                on conflict do nothing
                """).bind("noise", Measure.NOISE_M2).update(connection);
    }

    private static String parts(String table) {
        return table.equals("zones") ? "zone_parts" : "phase_parts";
    }

    /** After rows were deleted. */
    void removeOrphans() throws SQLException {
        for (String orphans : new String[] {
            "zone_parts o where not exists (select from zones z where z.row_id = o.zone_row)",
            "phase_parts o where not exists (select from phases p where p.row_id = o.phase_row)",
            "zone_parts o where not exists (select from parcels p where p.row_id = o.parcel_row)",
            "phase_parts o where not exists (select from parcels p where p.row_id = o.parcel_row)",
            "parcel_pairs o where not exists (select from parcels p where p.row_id = o.earlier_row)",
            "parcel_pairs o where not exists (select from parcels p where p.row_id = o.later_row)"
        }) {
            new NamedSql("delete from " + orphans).update(connection);
        }
    }
}
