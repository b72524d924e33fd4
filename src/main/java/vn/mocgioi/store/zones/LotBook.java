package vn.mocgioi.store.zones;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.mocgioi.geo.shape.Measure;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.zones.LotHistory;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.known.KnownRows;

/**
 * Keeps, when rows are written, what each lot is on which day as known now, so that a map of ten thousand lots is read
 * and not worked out; and which parts of parcels lie in them. What it is, {@link LotHistory} decides.
 */
public final class LotBook {
    private static final int ROWS_WORTH_STATISTICS = 1_000;

    private final Connection connection;

    public LotBook(Connection connection) {
        this.connection = connection;
    }

    /** Follows what the change wrote to this layer. */
    public void refresh(Layer layer, long change) throws SQLException {
        if (layer.equals(Layers.LOTS)) {
            measure("l.recorded = :change and l.superseded is null and p.superseded is null", change);
            new NamedSql("""
                    delete from lot_availability v
                    using lots o
                    where o.superseded = :change and o.id = v.lot_id
                      and not exists (select from lots l where l.id = o.id and l.superseded is null)
                    """).bind("change", change).update(connection);
        } else if (layer.equals(Layers.PARCELS)) {
            measure("p.recorded = :change and p.superseded is null and l.superseded is null", change);
        }
        String touched = zonesTouchedBy(layer);
        if (!touched.isEmpty()) {
            List<String> zones = new NamedSql(touched).bind("change", change).list(connection, row -> row.text("zone"));
            if (!zones.isEmpty()) {
                write(new LotHistories(connection, KnownRows.NOW).of(zones, LotHistories.Cleared.ASKED));
            }
        }
    }

    /** Works everything out anew, after rows were deleted or where it was not kept yet. */
    public void rebuild() throws SQLException {
        new NamedSql("truncate lot_parts, lot_availability").update(connection);
        // also what was known before: both rows were known at some moment
        measure("""
                l.recorded < coalesce(p.superseded, :change) and p.recorded < coalesce(l.superseded, :change)
                """, Long.MAX_VALUE);
        write(new LotHistories(connection, KnownRows.NOW).ofZone(null, LotHistories.Cleared.ASKED));
    }

    /** The zones whose lots may be something else after a change of this layer. */
    private static String zonesTouchedBy(Layer layer) {
        String written = "(w.recorded = :change or w.superseded = :change)";
        if (layer.equals(Layers.ZONES)) {
            return "select distinct w.code as zone from zones w where " + written;
        }
        if (List.of(Layers.PHASES, Layers.STAGES, Layers.LOTS, Layers.LEASES).contains(layer)) {
            return "select distinct w.zone from %s w where %s".formatted(layer.name(), written);
        }
        if (layer.equals(Layers.PARCELS)) {
            return """
                    select distinct l.zone
                    from parcels w
                    join lot_parts t on t.parcel_id = w.id
                    join lots l on l.row_id = t.lot_row and l.superseded is null
                    where %s
                    """.formatted(written);
        }
        if (layer.equals(Layers.EVENTS)) {
            return """
                    select distinct l.zone
                    from parcel_milestones w
                    join lot_parts t on t.parcel_id = w.parcel_id
                    join lots l on l.row_id = t.lot_row and l.superseded is null
                    where %s
                    """.formatted(written);
        }
        return layer.equals(Layers.RULES) ? """
                select distinct l.zone from lots l
                where l.superseded is null and exists (
                    select from rules w
                    where %s and (w.key like 'leasable.%%' or w.key like 'clearance.%%'))
                """.formatted(written) : "";
    }

    private void measure(String which, long change) throws SQLException {
        new NamedSql("""
                insert into lot_parts (lot_row, parcel_row, parcel_id, raw_m2, share, whole)
                select c.lot_row, c.parcel_row, c.id, c.m2, case when c.parcel_m2 > 0 then c.m2 / c.parcel_m2 else 0 end, c.whole
                from (
                    select l.row_id as lot_row, p.row_id as parcel_row, p.id, ST_Area(p.geom) as parcel_m2, w.whole,
                        ST_Area(case when w.whole then p.geom else ST_Intersection(l.geom, p.geom) end) as m2
                    from lots l
                    join parcels p on ST_Intersects(l.geom, p.geom)
                    cross join lateral (select ST_Covers(l.geom, p.geom) as whole offset 0) w
                    where %s) c
                where c.m2 > :noise or c.whole
                on conflict do nothing
                """.formatted(which))
                .bind("change", change)
                .bind("noise", Measure.NOISE_M2)
                .update(connection);
        new NamedSql("analyze lot_parts").update(connection);
    }

    private void write(List<LotHistory> lots) throws SQLException {
        List<Long> ids = new ArrayList<>();
        List<LocalDate> firsts = new ArrayList<>();
        List<LocalDate> afters = new ArrayList<>();
        List<String> availabilities = new ArrayList<>();
        for (LotHistory lot : lots) {
            List<LotHistory.Since> states = lot.states();
            for (int i = 0; i < states.size(); i++) {
                ids.add(lot.id());
                firsts.add(states.get(i).day());
                afters.add(i + 1 < states.size() ? states.get(i + 1).day() : LocalDate.MAX);
                availabilities.add(states.get(i).availability().name());
            }
        }
        new NamedSql("delete from lot_availability where lot_id = any (:ids)")
                .bindAll("ids", "bigint", ids.stream().distinct().toList())
                .update(connection);
        new NamedSql("""
                insert into lot_availability (lot_id, first, after, availability)
                select * from unnest(:ids::bigint[], :firsts::date[], :afters::date[], :availabilities::text[])
                """)
                .bindAll("ids", "bigint", ids)
                .bindAll("firsts", "text", firsts)
                .bindAll("afters", "text", afters)
                .bindAll("availabilities", "text", availabilities)
                .update(connection);
        if (ids.size() > ROWS_WORTH_STATISTICS) {
            new NamedSql("analyze lot_availability").update(connection);
        }
    }
}
