package vn.mocgioi.store.clearance.book;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.mocgioi.land.clearance.steps.ClearanceFigure;
import vn.mocgioi.land.clearance.steps.ClearanceSteps;
import vn.mocgioi.land.clearance.steps.CountedPart;
import vn.mocgioi.land.clearance.steps.ParcelHistory;
import vn.mocgioi.land.time.Span;
import vn.mocgioi.land.time.Spans;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.db.Row;
import vn.mocgioi.store.known.KnownRows;

/**
 * Adds up what parcels, holders and zones contribute to clearance over all days, as known after one change.
 *
 * <p>Parcels and holders come in batches, so memory holds a few thousand of them, however many there are.
 */
public final class ClearanceReading {
    private static final double MM2_PER_M2 = 1e6;

    private final Connection connection;
    private final KnownRows known;
    private final ParcelPieces pieces;
    private final ParcelHistories histories;
    private final Predicate<String> territories;
    private final ClearanceSteps steps;
    private final int sign;

    /**
     * @param pieces of the boundaries that were known then
     * @param recordings whether it is of interest when events were recorded
     * @param territories which are of interest, by their names in the store
     * @param sign 1 to add, -1 to take out
     */
    public ClearanceReading(
            Connection connection,
            KnownRows known,
            ParcelPieces pieces,
            boolean recordings,
            Predicate<String> territories,
            ClearanceSteps steps,
            int sign) {
        this.connection = connection;
        this.known = known;
        this.pieces = pieces;
        this.histories = new ParcelHistories(connection, known, recordings);
        this.territories = territories;
        this.steps = steps;
        this.sign = sign;
    }

    /** Hears of each parcel with what it has where, after it was added. */
    @FunctionalInterface
    public interface ParcelSink {
        ParcelSink NONE = (parcel, parts, history) -> {};

        void accept(long parcel, List<ParcelPieces.Part> parts, ParcelHistory history) throws SQLException;
    }

    /** All figures of these parcels but those of their holders. */
    public void parcels(Collection<Long> parcels, ParcelSink sink) throws SQLException {
        ParcelPieces.Found found = pieces.of(parcels);
        Map<Long, ParcelHistory> past = histories.of(found.parts().keySet());
        for (Map.Entry<Long, Map<String, List<CountedPart>>> parcel :
                found.pieces().entrySet()) {
            ParcelHistory history = past.getOrDefault(parcel.getKey(), ParcelHistory.NOTHING);
            parcel.getValue().forEach((territory, some) -> {
                if (territories.test(territory)) {
                    steps.parcel(territory, some, history, sign);
                }
            });
            sink.accept(parcel.getKey(), found.parts().get(parcel.getKey()), history);
        }
    }

    /** How much of zones and phases lies under no parcel, and how much under several: what these parcels have in it. */
    void cover(Collection<Long> parcels) throws SQLException {
        for (List<ParcelPieces.Part> parts : pieces.of(parcels).parts().values()) {
            for (ParcelPieces.Part part : parts) {
                covered(part.territory(), part.days(), part.rawMm2());
            }
        }
        overlaps("zones", "zone_parts", "zone_row", "a.code as zone, null as phase", parcels);
        overlaps("phases", "phase_parts", "phase_row", "a.zone, a.number as phase", parcels);
    }

    private void covered(String territory, Spans days, long mm2) {
        if (territories.test(territory)) {
            steps.add(territory, ClearanceFigure.UNCOVERED, days, -sign * mm2, 0);
        }
    }

    /** Of each part what lies under parcels that were written before, day by day as their boundaries change. */
    private void overlaps(String table, String parts, String partRow, String key, Collection<Long> parcels)
            throws SQLException {
        NamedSql sql = known.sql("""
                with over as materialized (
                    select t.%3$s as area_row, t.parcel_row, t.whole, e.geom,
                        greatest(a.valid_from, l.valid_from, e.valid_from) as f,
                        least(a.valid_to, l.valid_to, e.valid_to) as t
                    from %2$s t
                    join %1$s a on a.row_id = t.%3$s and known(a)
                    join parcels l on l.row_id = t.parcel_row and known(l)
                    join parcel_pairs i on i.later_row = t.parcel_row
                    join parcels e on e.row_id = i.earlier_row and known(e)
                    where t.parcel_id = any (:parcels)),
                bound as (
                    select area_row, parcel_row, f as day from over where f < t
                    union select area_row, parcel_row, t from over where f < t),
                span as (
                    select area_row, parcel_row, day as f, lead(day) over (partition by area_row, parcel_row order by day) as t
                    from bound),
                under as (
                    select s.area_row, s.parcel_row, s.f, s.t, o.whole, ST_Union(o.geom) as geom
                    from span s join over o using (area_row, parcel_row)
                    where o.f <= s.f and s.t <= o.t
                    group by s.area_row, s.parcel_row, s.f, s.t, o.whole)
                select %4$s, u.f as valid_from, u.t as valid_to, ST_Area(ST_Intersection(
                    case when u.whole then l.geom else ST_CollectionExtract(ST_Intersection(a.geom, l.geom), 3) end, u.geom)) as m2
                from under u
                join %1$s a on a.row_id = u.area_row
                join parcels l on l.row_id = u.parcel_row
                """.formatted(table, parts, partRow, key)).bindAll("parcels", "bigint", parcels);
        sql.forEach(connection, row -> {
            String territory = territory(row);
            Spans days = validity(row);
            long mm2 = Math.round(row.real("m2") * MM2_PER_M2);
            if (territories.test(territory)) {
                steps.add(territory, ClearanceFigure.UNCOVERED, days, sign * mm2, 0);
                steps.add(territory, ClearanceFigure.OVERLAP, days, sign * mm2, 0);
            }
        });
    }

    /** Of a row with zone and phase, the phase null for the zone itself. */
    static String territory(Row row) throws SQLException {
        String phase = row.textOrNull("phase");
        return phase == null ? TerritoryKey.zone(row.text("zone")) : TerritoryKey.phase(row.text("zone"), phase);
    }

    /** Of a row with valid_from and valid_to. */
    static Spans validity(Row row) throws SQLException {
        return Spans.of(List.of(new Span(row.day("valid_from"), row.day("valid_to"))));
    }

    /** How large zones and phases are: those written or superseded by the change, or all for none. */
    void areas(long change) throws SQLException {
        NamedSql sql = known.sql("""
                select z.code as zone, null as phase, z.valid_from, z.valid_to, z.area_m2, ST_Area(z.geom) as raw_m2
                from zones z where known(z) and (:change in (0, z.recorded) or z.superseded = :change)
                union all
                select p.zone, p.number, p.valid_from, p.valid_to, p.area_m2, ST_Area(p.geom)
                from phases p where known(p) and (:change in (0, p.recorded) or p.superseded = :change)
                """).bind("change", change);
        sql.forEach(connection, row -> {
            String territory = territory(row);
            if (territories.test(territory)) {
                Spans days = validity(row);
                long areaMm2 = row.decimal("area_m2").movePointRight(6).longValueExact();
                steps.add(territory, ClearanceFigure.AREA, days, sign * areaMm2, 0);
                long rawMm2 = Math.round(row.real("raw_m2") * MM2_PER_M2);
                steps.add(territory, ClearanceFigure.UNCOVERED, days, sign * rawMm2, 0);
            }
        });
    }

    private record Holding(long parcel, Span days) {}

    /** The figures of these holders, by their codes. */
    void holders(Collection<String> parties) throws SQLException {
        Map<String, String> kinds = new HashMap<>();
        Map<String, List<Holding>> holdings = new HashMap<>();
        Set<Long> parcels = new LinkedHashSet<>();
        NamedSql sql = known.sql("""
                select y.code, y.kind, h.parcel_id, h."from", h."to"
                from parties y join holdings h on h.party = y.code and known(h)
                where y.code = any (:parties) and known(y)
                """).bindAll("parties", "text", parties);
        sql.forEach(connection, row -> {
            String party = row.text("code");
            long parcel = row.longInteger("parcel_id");
            kinds.put(party, row.text("kind"));
            holdings.computeIfAbsent(party, p -> new ArrayList<>())
                    .add(new Holding(parcel, Span.of(row.dayOrNull("from"), row.dayOrNull("to"))));
            parcels.add(parcel);
        });
        Map<Long, Map<String, List<CountedPart>>> found = pieces.of(parcels).pieces();
        Map<Long, ParcelHistory> past = histories.of(found.keySet());
        holdings.forEach((party, held) -> byTerritory(held, found, past)
                .forEach((territory, some) -> holder(territory, kinds.getOrDefault(party, ""), some)));
    }

    private static Map<String, List<ClearanceSteps.HeldParcel>> byTerritory(
            List<Holding> holdings, Map<Long, Map<String, List<CountedPart>>> pieces, Map<Long, ParcelHistory> past) {
        Map<String, List<ClearanceSteps.HeldParcel>> byTerritory = new HashMap<>();
        for (Holding holding : holdings) {
            Spans held = Spans.of(List.of(holding.days()));
            ParcelHistory history = past.getOrDefault(holding.parcel(), ParcelHistory.NOTHING);
            pieces.getOrDefault(holding.parcel(), Map.of()).forEach((territory, some) -> {
                Spans days = some.stream()
                        .map(CountedPart::days)
                        .reduce(Spans.NEVER, Spans::or)
                        .and(held);
                if (!days.isNever()) {
                    byTerritory
                            .computeIfAbsent(territory, t -> new ArrayList<>())
                            .add(new ClearanceSteps.HeldParcel(days, history));
                }
            });
        }
        return byTerritory;
    }

    private void holder(String territory, String kind, List<ClearanceSteps.HeldParcel> parcels) {
        if (!territories.test(territory)) {
            return;
        }
        switch (kind) {
            case "HOUSEHOLD", "INDIVIDUAL" -> steps.household(territory, parcels, sign);
            case "ORGANISATION" -> steps.holder(territory, ClearanceFigure.ORGANISATIONS, parcels, sign);
            default -> steps.holder(territory, ClearanceFigure.OTHER_HOLDERS, parcels, sign);
        }
    }
}
