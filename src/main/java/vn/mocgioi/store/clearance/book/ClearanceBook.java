package vn.mocgioi.store.clearance.book;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.clearance.steps.ClearanceSteps;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.db.Rows;
import vn.mocgioi.store.known.KnownRows;

/**
 * Keeps the steps and waits of clearance right while rows are written: what the touched parcels and their holders were
 * before the change is taken out, what they are after it is added. So an event costs what hangs on its parcel, whatever
 * the size of the zone.
 */
public final class ClearanceBook {
    private static final int BATCH = 5_000;
    private static final Predicate<String> ALL = territory -> true;

    private final Connection connection;
    private final LandParts parts;

    public ClearanceBook(Connection connection) {
        this.connection = connection;
        this.parts = new LandParts(connection);
    }

    /** Follows what the change wrote to this layer. */
    public void refresh(Layer layer, long change) throws SQLException {
        if (layer.equals(Layers.COMMUNES)) {
            recounting(change, this::recountCommunes);
        } else if (layer.equals(Layers.RULES)) {
            if (touchesCounting(change)) {
                recounting(change, () -> recountAll(change));
            }
        } else if (layer.equals(Layers.ZONES) || layer.equals(Layers.PHASES) || layer.equals(Layers.PARCELS)) {
            parts.refresh(layer, change);
            touch(ofGeometry(layer), change);
            follow(change, Scope.GEOMETRY);
        } else if (layer.ofParcel() || layer.equals(Layers.PARTIES)) {
            touch(layer.equals(Layers.PARTIES) ? OF_PARTIES : ofParcels(layer), change);
            follow(change, layer.equals(Layers.EVENTS) ? Scope.EVENTS : Scope.HOLDERS);
        }
    }

    /** What a change may have done: to boundaries and so to everything, to events, or to holders and obstacles alone. */
    private enum Scope {
        GEOMETRY,
        EVENTS,
        HOLDERS
    }

    /** Works everything out anew, after rows were deleted; what was known before is no longer kept. */
    public void rebuild() throws SQLException {
        parts.removeOrphans();
        new NamedSql("truncate clearance_steps, clearance_waits, clearance_recordings, clearance_step_log")
                .update(connection);
        new NamedSql("update clearance_log set since_change = (select coalesce(max(id), 0) from change)")
                .update(connection);
        recountAll(0);
        new NamedSql("update clearance_waits set recorded = (select since_change from clearance_log)")
                .update(connection);
    }

    @FunctionalInterface
    private interface Recount {
        void run() throws SQLException;
    }

    /** Keeps of a recount what it changed. */
    private void recounting(long change, Recount recount) throws SQLException {
        new NamedSql("create temp table earlier_steps on commit drop as select * from clearance_steps")
                .update(connection);
        recount.run();
        new NamedSql("""
                insert into clearance_step_log (territory, change, figure, day, mm2, count)
                select territory, :change, figure, day,
                    coalesce(n.mm2, 0) - coalesce(o.mm2, 0), coalesce(n.count, 0) - coalesce(o.count, 0)
                from clearance_steps n full join earlier_steps o using (territory, figure, day)
                where (coalesce(n.mm2, 0), coalesce(n.count, 0)) <> (coalesce(o.mm2, 0), coalesce(o.count, 0))
                """).bind("change", change).update(connection);
        new NamedSql("drop table earlier_steps").update(connection);
    }

    private boolean touchesCounting(long change) throws SQLException {
        NamedSql sql = new NamedSql("""
                select exists (
                    select from rules r
                    where (r.recorded = :change or r.superseded = :change) and r.key like 'clearance.%') as touched
                """).bind("change", change);
        return sql.get(connection, row -> row.bool("touched"));
    }

    /** Events reach the heirs of their parcels too. */
    private static String ofParcels(Layer layer) {
        return layer.equals(Layers.EVENTS)
                ? """
                select m.parcel_id from parcel_milestones m where m.recorded = :change or m.superseded = :change
                union all
                select e.parcel_id from events e where e.recorded = :change or e.superseded = :change
                """
                : "select o.parcel_id from %s o where o.recorded = :change or o.superseded = :change"
                        .formatted(layer.name());
    }

    private static final String OF_PARTIES = """
            select h.parcel_id
            from parties y join holdings h on h.party = y.code
            where y.recorded = :change or y.superseded = :change
            """;

    /** Parcels whose parts or boundaries changed, those that lie on them, and heirs that now inherit otherwise. */
    private static String ofGeometry(Layer layer) {
        if (layer.equals(Layers.PARCELS)) {
            return """
                    select p.id from parcels p where p.recorded = :change or p.superseded = :change
                    union all
                    select o.id from parcels p
                    join parcel_pairs i on p.row_id in (i.earlier_row, i.later_row)
                    join parcels o on o.row_id in (i.earlier_row, i.later_row)
                    where p.recorded = :change or p.superseded = :change
                    union all
                    select m.parcel_id from parcel_milestones m where m.recorded = :change or m.superseded = :change
                    """;
        }
        return layer.equals(Layers.ZONES) ? """
                select t.parcel_id from zones z join zone_parts t on t.zone_row = z.row_id
                where z.recorded = :change or z.superseded = :change
                """ : """
                select t.parcel_id from phases f join phase_parts t on t.phase_row = f.row_id
                where f.recorded = :change or f.superseded = :change
                """;
    }

    private void touch(String parcels, long change) throws SQLException {
        new NamedSql("drop table if exists touched_parcels, touched_parties").update(connection);
        new NamedSql("""
                create temp table touched_parcels on commit drop as
                select distinct s.id as parcel_id from (%s) s (id)
                where exists (select from zone_parts t where t.parcel_id = s.id)
                   or exists (select from phase_parts t where t.parcel_id = s.id)
                """.formatted(parcels)).bind("change", change).update(connection);
        new NamedSql("create unique index on touched_parcels (parcel_id)").update(connection);
        new NamedSql("analyze touched_parcels").update(connection);
        new NamedSql("""
                create temp table touched_parties on commit drop as
                select distinct h.party
                from touched_parcels t join holdings h on h.parcel_id = t.parcel_id
                where h.superseded is null or h.superseded >= :change
                """).bind("change", change).update(connection);
        new NamedSql("create unique index on touched_parties (party)").update(connection);
    }

    private void follow(long change, Scope scope) throws SQLException {
        boolean geometry = scope == Scope.GEOMETRY;
        boolean events = scope != Scope.HOLDERS;
        KnownRows known = new KnownRows(change - 1);
        ParcelPieces pieces = ParcelPieces.of(connection, KnownRows.NOW);
        ParcelPieces earlier = geometry ? ParcelPieces.of(connection, known) : pieces;
        ClearanceSteps steps = new ClearanceSteps();
        ClearanceReading before = new ClearanceReading(connection, known, earlier, events, ALL, steps, -1);
        ClearanceReading after = new ClearanceReading(connection, KnownRows.NOW, pieces, events, ALL, steps, 1);
        ClearanceWaits waits = new ClearanceWaits(connection);
        waits.begin();
        eachBatch("touched_parcels", "parcel_id", Long.MIN_VALUE, NUMBER, parcels -> {
            before.parcels(parcels, ClearanceReading.ParcelSink.NONE);
            after.parcels(parcels, events ? waits::add : ClearanceReading.ParcelSink.NONE);
            if (geometry) {
                before.cover(parcels);
                after.cover(parcels);
            }
        });
        if (events) {
            waits.end(change);
        }
        eachBatch("touched_parties", "party", "", TEXT, parties -> {
            before.holders(parties);
            after.holders(parties);
        });
        if (geometry) {
            before.areas(change);
            after.areas(change);
        }
        new StepTable(connection, change).add(steps);
        new RecordingTable(connection).add(steps);
        refreshStatistics();
    }

    /** After much was written the planner must know of it at once, or the next question takes seconds. */
    private void refreshStatistics() throws SQLException {
        new NamedSql("""
                do $$
                begin
                    if (select count(*) from touched_parcels) > 1000 then
                        analyze clearance_steps, clearance_step_log, clearance_waits, clearance_recordings;
                    end if;
                end
                $$
                """).update(connection);
    }

    private void recountAll(long change) throws SQLException {
        new NamedSql("truncate clearance_steps, clearance_recordings").update(connection);
        touch(ALL_PARCELS, 0);
        ClearanceSteps steps = new ClearanceSteps();
        ClearanceReading reading = readingOfNow(ALL, steps);
        ClearanceWaits waits = new ClearanceWaits(connection);
        waits.begin();
        eachBatch("touched_parcels", "parcel_id", Long.MIN_VALUE, NUMBER, parcels -> {
            reading.parcels(parcels, waits::add);
            reading.cover(parcels);
        });
        waits.end(change);
        eachBatch("touched_parties", "party", "", TEXT, reading::holders);
        reading.areas(0);
        new StepTable(connection, 0).add(steps);
        new RecordingTable(connection).add(steps);
        refreshStatistics();
    }

    /** Other boundaries of communes give the same parts of zones to other communes. */
    private void recountCommunes() throws SQLException {
        for (String table : List.of("clearance_steps", "clearance_recordings")) {
            new NamedSql("delete from %s where starts_with(territory, :prefix)".formatted(table))
                    .bind("prefix", TerritoryKey.COMMUNE_PREFIX)
                    .update(connection);
        }
        touch(ALL_PARCELS, 0);
        ClearanceSteps steps = new ClearanceSteps();
        ClearanceReading reading = readingOfNow(territory -> territory.startsWith(TerritoryKey.COMMUNE_PREFIX), steps);
        eachBatch(
                "touched_parcels",
                "parcel_id",
                Long.MIN_VALUE,
                NUMBER,
                parcels -> reading.parcels(parcels, ClearanceReading.ParcelSink.NONE));
        eachBatch("touched_parties", "party", "", TEXT, reading::holders);
        new StepTable(connection, 0).add(steps);
        new RecordingTable(connection).add(steps);
    }

    private ClearanceReading readingOfNow(Predicate<String> territories, ClearanceSteps steps) throws SQLException {
        return new ClearanceReading(
                connection, KnownRows.NOW, ParcelPieces.of(connection, KnownRows.NOW), true, territories, steps, 1);
    }

    private static final String ALL_PARCELS =
            "select parcel_id from zone_parts union select parcel_id from phase_parts";

    @FunctionalInterface
    private interface Batch<T> {
        void take(List<T> some) throws SQLException;
    }

    private static final Rows.Reader<Long> NUMBER = row -> row.longInteger("value");
    private static final Rows.Reader<String> TEXT = row -> row.text("value");

    private <T> void eachBatch(String table, String column, T first, Rows.Reader<T> reader, Batch<T> batch)
            throws SQLException {
        for (List<T> some = next(table, column, first, reader);
                !some.isEmpty();
                some = next(table, column, some.get(some.size() - 1), reader)) {
            batch.take(some);
        }
    }

    private <T> List<T> next(String table, String column, Object after, Rows.Reader<T> reader) throws SQLException {
        NamedSql sql = new NamedSql("select %2$s as value from %1$s where %2$s > :after order by %2$s limit :batch"
                        .formatted(table, column))
                .bind("after", after)
                .bind("batch", BATCH);
        return sql.list(connection, reader);
    }
}
