package vn.mocgioi.store.zones;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.clearance.steps.CountingRule;
import vn.mocgioi.land.rules.RuleHistory;
import vn.mocgioi.land.terms.LandUse;
import vn.mocgioi.land.terms.ZoneKind;
import vn.mocgioi.land.time.Span;
import vn.mocgioi.land.time.Spans;
import vn.mocgioi.land.zones.LotHistory;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.db.Row;
import vn.mocgioi.store.known.KnownRows;
import vn.mocgioi.store.known.RuleBook;

/** Reads what happened to lots, as known: their leases, what operates, and which parcels were in their way. */
public final class LotHistories {
    private final Connection connection;
    private final KnownRows known;

    /** Whether it is asked when lots were cleared; where it is not they always were. */
    public enum Cleared {
        ASKED,
        UNASKED
    }

    public LotHistories(Connection connection, KnownRows known) {
        this.connection = connection;
        this.known = known;
    }

    /** The lots of a zone, or all for null. */
    public List<LotHistory> ofZone(@Nullable String zone, Cleared cleared) throws SQLException {
        return zone == null ? read(null, cleared) : of(List.of(zone), cleared);
    }

    /** The lots of these zones. */
    public List<LotHistory> of(List<String> zones, Cleared cleared) throws SQLException {
        return read(zones, cleared);
    }

    private List<LotHistory> read(@Nullable List<String> zones, Cleared cleared) throws SQLException {
        List<RuleHistory.Holding> rules = RuleBook.overTime(connection, known);
        ZoneFacts facts = new ZoneFacts(zones);
        Map<String, List<LotHistory.Lease>> leases = leases(zones);
        Map<Long, Spans> inTheWay = cleared == Cleared.ASKED ? inTheWay(zones, CountingRule.of(rules)) : Map.of();
        NamedSql sql = asked("""
                select l.id, l.zone, l.code, coalesce(l.phase, '') as phase, l.land_use, l.leasable, l.official_area_m2, l.area_m2
                from lots l where known(l) and (:zones::text[] is null or l.zone = any (:zones))
                """, zones);
        return sql.list(connection, row -> {
            String zone = row.text("zone");
            String phase = row.text("phase");
            Boolean said = row.boolOrNull("leasable");
            long id = row.longInteger("id");
            return new LotHistory(
                    id,
                    zone,
                    phase,
                    row.decimalOrNull("official_area_m2"),
                    row.decimal("area_m2"),
                    said == null
                            ? leasable(facts.kinds(zone), LandUse.valueOf(row.text("land_use")), rules)
                            : said ? Spans.ALWAYS : Spans.NEVER,
                    facts.operating(zone, phase),
                    inTheWay.getOrDefault(id, Spans.NEVER).not(),
                    leases.getOrDefault(key(zone, row.text("code")), List.of()));
        });
    }

    /** When lots of a use can be leased, by the rules and by what kind of zone it was. */
    private static Spans leasable(Map<Span, ZoneKind> kinds, LandUse use, List<RuleHistory.Holding> rules) {
        List<Span> days = new ArrayList<>();
        kinds.forEach((span, kind) -> rules.stream()
                .filter(holding -> holding.rules().leasable(kind).contains(use))
                .forEach(holding -> days.add(span.within(holding.days()))));
        return Spans.of(days);
    }

    /** What lots share with all others of their zone. */
    private final class ZoneFacts {
        private final Map<String, TreeMap<LocalDate, ZoneKind>> kinds = new HashMap<>();
        private final Map<String, List<Span>> exists = new HashMap<>();
        private final Map<String, List<Span>> hasPhases = new HashMap<>();
        private final Map<String, List<Span>> ofPhase = new HashMap<>();
        private final Map<String, List<Span>> ofAny = new HashMap<>();
        private final Map<String, Spans> operating = new HashMap<>();

        ZoneFacts(@Nullable List<String> zones) throws SQLException {
            asked("""
                    select z.code as zone, z.kind, z.valid_from as first, z.valid_to as after
                    from zones z where known(z) and (:zones::text[] is null or z.code = any (:zones))
                    """, zones).forEach(connection, row -> {
                add(exists, row.text("zone"), row);
                kinds.computeIfAbsent(row.text("zone"), z -> new TreeMap<>())
                        .put(row.day("first"), ZoneKind.valueOf(row.text("kind")));
            });
            asked("""
                    select p.zone, p.valid_from as first, p.valid_to as after
                    from phases p where known(p) and (:zones::text[] is null or p.zone = any (:zones))
                    """, zones).forEach(connection, row -> add(hasPhases, row.text("zone"), row));
            asked("""
                    select o.zone, o.phase, o.first, o.after
                    from operating_at(:known) o where :zones::text[] is null or o.zone = any (:zones)
                    """, zones).forEach(connection, row -> {
                add(ofAny, row.text("zone"), row);
                add(ofPhase, key(row.text("zone"), row.text("phase")), row);
            });
        }

        private static void add(Map<String, List<Span>> spans, String key, Row row) throws SQLException {
            spans.computeIfAbsent(key, k -> new ArrayList<>()).add(Span.of(row.day("first"), row.dayOrNull("after")));
        }

        /** Which kind it was of; before its first version it was of that one's, between two of the earlier one's. */
        Map<Span, ZoneKind> kinds(String zone) {
            TreeMap<LocalDate, ZoneKind> from = kinds.getOrDefault(zone, new TreeMap<>());
            Map<Span, ZoneKind> spans = new HashMap<>();
            from.forEach((day, kind) ->
                    spans.put(Span.of(day.equals(from.firstKey()) ? null : day, from.higherKey(day)), kind));
            return spans;
        }

        Spans operating(String zone, String phase) {
            return operating.computeIfAbsent(
                    key(zone, phase),
                    key -> LotHistory.operating(
                            spans(exists, zone), spans(hasPhases, zone), spans(ofPhase, key), spans(ofAny, zone)));
        }

        private static Spans spans(Map<String, List<Span>> all, String key) {
            return Spans.of(all.getOrDefault(key, List.of()));
        }
    }

    private static String key(String zone, String name) {
        return zone + "\t" + name;
    }

    /** What the text asks of {@code :zones}, all for null. */
    private NamedSql asked(String text, @Nullable List<String> zones) {
        NamedSql sql = known.sql(text);
        return zones == null ? sql.bind("zones", null) : sql.bindAll("zones", "text", zones);
    }

    private Map<String, List<LotHistory.Lease>> leases(@Nullable List<String> zones) throws SQLException {
        Map<String, List<LotHistory.Lease>> leases = new HashMap<>();
        NamedSql sql = asked("""
                select e.zone, e.lot, e."from", e."to", e.area_m2
                from leases e where known(e) and (:zones::text[] is null or e.zone = any (:zones))
                """, zones);
        sql.forEach(connection, row -> {
            BigDecimal areaM2 = row.decimalOrNull("area_m2");
            leases.computeIfAbsent(key(row.text("zone"), row.text("lot")), l -> new ArrayList<>())
                    .add(new LotHistory.Lease(Span.of(row.day("from"), row.dayOrNull("to")), areaM2));
        });
        return leases;
    }

    /** By lot the days on which a parcel that counts in it was not handed over. */
    private Map<Long, Spans> inTheWay(@Nullable List<String> zones, CountingRule counting) throws SQLException {
        Map<Long, List<Span>> days = new HashMap<>();
        NamedSql sql = asked("""
                select l.id, p.valid_from, p.valid_to, t.raw_m2, t.share, t.whole, m.handed_over_on
                from lots l
                join lot_parts t on t.lot_row = l.row_id
                join parcels p on p.row_id = t.parcel_row and known(p)
                left join parcel_milestones m on m.parcel_id = p.id and known(m)
                where known(l) and (:zones::text[] is null or l.zone = any (:zones))
                """, zones);
        sql.forEach(connection, row -> {
            Spans counts = counting.counts(row.real("raw_m2"), row.real("share"), row.bool("whole"));
            Spans there = Spans.of(List.of(new Span(row.day("valid_from"), row.day("valid_to"))));
            Spans left = there.and(counts).butNot(Spans.since(row.dayOrNull("handed_over_on")));
            days.computeIfAbsent(row.longInteger("id"), l -> new ArrayList<>()).addAll(left.asList());
        });
        Map<Long, Spans> inTheWay = new HashMap<>();
        days.forEach((lot, some) -> inTheWay.put(lot, Spans.of(some)));
        return inTheWay;
    }
}
