package vn.mocgioi.store.clearance.book;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.clearance.steps.CountedPart;
import vn.mocgioi.land.clearance.steps.CountingRule;
import vn.mocgioi.land.time.Spans;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.db.Row;
import vn.mocgioi.store.known.KnownRows;
import vn.mocgioi.store.known.RuleBook;

/**
 * Which parts of which parcels lie in which territories, on which days, as known after one change.
 *
 * <p>A part in an announced zone also counts in the province and in the commune in which a point of it lies; land that
 * is in several such zones counts there once, in the first by code.
 */
public final class ParcelPieces {
    private static final double MM2_PER_M2 = 1e6;

    /** How many parcels are remembered: two batches and what their holders have besides, some 20 MB. */
    private static final int REMEMBERED = 20_000;

    private final Connection connection;
    private final KnownRows known;
    private final CountingRule counting;
    private final Set<Long> asked = new HashSet<>();
    private final Found remembered = Found.none();

    public static ParcelPieces of(Connection connection, KnownRows known) throws SQLException {
        return new ParcelPieces(connection, known, RuleBook.counting(connection, known));
    }

    private ParcelPieces(Connection connection, KnownRows known, CountingRule counting) {
        this.connection = connection;
        this.known = known;
        this.counting = counting;
    }

    /**
     * A parcel's part in a zone or phase.
     *
     * @param days on which parcel and territory have these boundaries
     * @param piece the days of those on which the part counts, and its area
     * @param rawMm2 not rounded
     * @param announced whether it is of an announced zone, and so of the province
     */
    record Part(
            String territory,
            long areaRow,
            long parcelRow,
            Spans days,
            CountedPart piece,
            long rawMm2,
            @Nullable String landUse,
            boolean announced) {}

    /** What a batch of parcels has where. */
    record Found(Map<Long, List<Part>> parts, Map<Long, Map<String, List<CountedPart>>> pieces) {

        static Found none() {
            return new Found(new HashMap<>(), new HashMap<>());
        }
    }

    /** All parts of these parcels, and by territory the pieces that count; the last few thousand are remembered. */
    public Found of(Collection<Long> parcels) throws SQLException {
        Set<Long> missing = new HashSet<>(parcels);
        missing.removeAll(asked);
        if (asked.size() + missing.size() > REMEMBERED) {
            forget();
            missing = new HashSet<>(parcels);
        }
        if (!missing.isEmpty()) {
            Found found = find(missing);
            asked.addAll(missing);
            remembered.parts().putAll(found.parts());
            remembered.pieces().putAll(found.pieces());
        }
        Found found = Found.none();
        for (Long parcel : parcels) {
            List<Part> parts = remembered.parts().get(parcel);
            if (parts != null) {
                found.parts().put(parcel, parts);
                found.pieces().put(parcel, remembered.pieces().getOrDefault(parcel, Map.of()));
            }
        }
        return found;
    }

    private void forget() {
        asked.clear();
        remembered.parts().clear();
        remembered.pieces().clear();
    }

    private Found find(Collection<Long> parcels) throws SQLException {
        Map<Long, List<Part>> parts = read(parcels);
        Map<String, Map<String, Spans>> communes = communes(parts.keySet());
        Map<String, List<CountedPart>> doubled = doubled(parts.entrySet().stream()
                .filter(parcel ->
                        parcel.getValue().stream().filter(Part::announced).count() > 1)
                .map(Map.Entry::getKey)
                .toList());
        Map<Long, Map<String, List<CountedPart>>> pieces = new HashMap<>();
        parts.forEach((parcel, some) -> {
            Map<String, List<CountedPart>> ofParcel = pieces.computeIfAbsent(parcel, p -> new HashMap<>());
            for (Part part : some) {
                add(ofParcel, part.territory(), part.piece());
                if (part.announced()) {
                    String key = part.areaRow() + " " + part.parcelRow();
                    common(
                            ofParcel,
                            part.piece(),
                            communes.getOrDefault(key, Map.of()),
                            doubled.getOrDefault(key, List.of()));
                }
            }
        });
        return new Found(parts, pieces);
    }

    /** What the part is in the province and in its communes. */
    private static void common(
            Map<String, List<CountedPart>> ofParcel,
            CountedPart whole,
            Map<String, Spans> communes,
            List<CountedPart> doubled) {
        for (CountedPart piece : once(whole, doubled)) {
            add(ofParcel, TerritoryKey.PROVINCE, piece);
            communes.forEach((commune, days) -> add(
                    ofParcel,
                    TerritoryKey.commune(commune),
                    new CountedPart(piece.days().and(days), piece.mm2())));
        }
    }

    private static void add(Map<String, List<CountedPart>> pieces, String territory, CountedPart piece) {
        if (!piece.days().isNever()) {
            pieces.computeIfAbsent(territory, t -> new ArrayList<>()).add(piece);
        }
    }

    /** The piece less what an earlier zone has of it, on the days it does. */
    private static List<CountedPart> once(CountedPart piece, List<CountedPart> doubled) {
        List<CountedPart> net = new ArrayList<>();
        Spans rest = piece.days();
        for (CountedPart earlier : doubled) {
            net.add(new CountedPart(piece.days().and(earlier.days()), piece.mm2() - earlier.mm2()));
            rest = rest.butNot(earlier.days());
        }
        net.add(new CountedPart(rest, piece.mm2()));
        return net;
    }

    private Map<Long, List<Part>> read(Collection<Long> parcels) throws SQLException {
        Map<Long, List<Part>> parts = new HashMap<>();
        NamedSql sql = known.sql("""
                select t.parcel_id, z.code as zone, null as phase, z.row_id as area_row, p.row_id as parcel_row,
                    greatest(z.valid_from, p.valid_from) as valid_from, least(z.valid_to, p.valid_to) as valid_to, t.m2, t.raw_m2, t.share, t.whole, z.public as announced, p.land_use
                from zone_parts t
                join zones z on z.row_id = t.zone_row and known(z)
                join parcels p on p.row_id = t.parcel_row and known(p)
                where t.parcel_id = any (:parcels)
                union all
                select t.parcel_id, f.zone, f.number, f.row_id, p.row_id, greatest(f.valid_from, p.valid_from),
                    least(f.valid_to, p.valid_to), t.m2, t.raw_m2, t.share, t.whole, false, p.land_use
                from phase_parts t
                join phases f on f.row_id = t.phase_row and known(f)
                join parcels p on p.row_id = t.parcel_row and known(p)
                where t.parcel_id = any (:parcels)
                """).bindAll("parcels", "bigint", parcels);
        sql.forEach(
                connection,
                row -> parts.computeIfAbsent(row.longInteger("parcel_id"), p -> new ArrayList<>())
                        .add(part(row)));
        return parts;
    }

    private Part part(Row row) throws SQLException {
        Spans days = ClearanceReading.validity(row);
        double rawM2 = row.real("raw_m2");
        Spans counts = counting.counts(rawM2, row.real("share"), row.bool("whole"));
        return new Part(
                ClearanceReading.territory(row),
                row.longInteger("area_row"),
                row.longInteger("parcel_row"),
                days,
                new CountedPart(
                        days.and(counts), row.decimal("m2").movePointRight(6).longValueExact()),
                Math.round(rawM2 * MM2_PER_M2),
                row.textOrNull("land_use"),
                row.bool("announced"));
    }

    /** By zone row and parcel row the communes in which the part lies, and when; the first by code where they overlap. */
    private Map<String, Map<String, Spans>> communes(Collection<Long> parcels) throws SQLException {
        Map<String, Map<String, Spans>> communes = new HashMap<>();
        Map<String, Spans> taken = new HashMap<>();
        NamedSql sql = known.sql("""
                with commune as materialized (
                    select c.row_id, c.code, c.valid_from, c.valid_to
                    from communes c join change r on r.id = c.recorded
                    where known(c) and (not r.demo or not exists (
                        select from communes o join change s on s.id = o.recorded where known(o) and not s.demo)))
                select distinct t.zone_row, t.parcel_row, c.code, c.valid_from, c.valid_to
                from zone_parts t
                join commune_pieces i on ST_Intersects(i.geom, t.place)
                join commune c on c.row_id = i.commune_row
                where t.parcel_id = any (:parcels)
                order by c.code
                """).bindAll("parcels", "bigint", parcels);
        sql.forEach(connection, row -> {
            String key = row.longInteger("zone_row") + " " + row.longInteger("parcel_row");
            Spans before = taken.getOrDefault(key, Spans.NEVER);
            Spans days = ClearanceReading.validity(row);
            taken.put(key, before.or(days));
            communes.computeIfAbsent(key, k -> new HashMap<>()).merge(row.text("code"), days.butNot(before), Spans::or);
        });
        return communes;
    }

    /** By zone row and parcel row what of the part lies in announced zones with an earlier code, and when. */
    private Map<String, List<CountedPart>> doubled(Collection<Long> parcels) throws SQLException {
        Map<String, List<CountedPart>> doubled = new HashMap<>();
        if (parcels.isEmpty()) {
            return doubled;
        }
        List<CountingRule.Limits> limits = counting.limits();
        NamedSql sql = known.sql("""
                with part as materialized (
                    select t.zone_row, t.parcel_row, z.code, z.geom,
                        greatest(z.valid_from, p.valid_from, m.f) as f, least(z.valid_to, p.valid_to, m.t) as t
                    from zone_parts t
                    join zones z on z.row_id = t.zone_row and known(z) and z.public
                    join parcels p on p.row_id = t.parcel_row and known(p)
                    join unnest(:f::date[], :t::date[], :min_m2::float8[], :min_share::float8[]) as m (f, t, m2, share)
                        on part_counts(t.whole, t.raw_m2, t.raw_m2 / nullif(t.share, 0), m.m2, m.share)
                        and greatest(z.valid_from, p.valid_from, m.f) < least(z.valid_to, p.valid_to, m.t)
                    where t.parcel_id = any (:parcels)),
                over as materialized (
                    select l.zone_row, l.parcel_row, l.geom, e.geom as earlier_geom,
                        greatest(l.f, e.f) as f, least(l.t, e.t) as t
                    from part l
                    join part e on e.parcel_row = l.parcel_row and e.code < l.code and e.f < l.t and l.f < e.t
                    where ST_Relate(l.geom, e.geom, 'T********')),
                bound as (
                    select zone_row, parcel_row, f as day from over union select zone_row, parcel_row, t from over),
                span as (
                    select zone_row, parcel_row, day as f, lead(day) over (partition by zone_row, parcel_row order by day) as t
                    from bound)
                select s.zone_row, s.parcel_row, s.f as valid_from, s.t as valid_to, tenths(ST_Area(ST_Intersection(
                    ST_CollectionExtract(ST_Intersection(p.geom, o.geom), 3), ST_Union(o.earlier_geom)))) as m2
                from span s
                join over o using (zone_row, parcel_row)
                join parcels p on p.row_id = s.parcel_row
                where o.f <= s.f and s.t <= o.t
                group by s.zone_row, s.parcel_row, s.f, s.t, p.geom, o.geom
                """)
                .bindAll("parcels", "bigint", parcels)
                .bindAll("f", "text", limits, limit -> limit.days().from())
                .bindAll("t", "text", limits, limit -> limit.days().to())
                .bindAll("min_m2", "numeric", limits, CountingRule.Limits::minPartM2)
                .bindAll("min_share", "numeric", limits, CountingRule.Limits::minPartShare);
        sql.forEach(
                connection,
                row -> doubled.computeIfAbsent(
                                row.longInteger("zone_row") + " " + row.longInteger("parcel_row"),
                                k -> new ArrayList<>())
                        .add(new CountedPart(
                                ClearanceReading.validity(row),
                                row.decimal("m2").movePointRight(6).longValueExact())));
        return doubled;
    }
}
