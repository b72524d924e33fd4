package vn.mocgioi.store.zones;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.rules.Rule;
import vn.mocgioi.land.rules.RuleSet;
import vn.mocgioi.land.terms.Hectares;
import vn.mocgioi.land.terms.Step;
import vn.mocgioi.land.terms.ZoneKind;
import vn.mocgioi.land.time.AsOf;
import vn.mocgioi.land.zones.DecidedBy;
import vn.mocgioi.land.zones.FourAreas;
import vn.mocgioi.land.zones.LotHistory;
import vn.mocgioi.land.zones.MarkerArea;
import vn.mocgioi.land.zones.MarkerCount;
import vn.mocgioi.land.zones.Occupancy;
import vn.mocgioi.land.zones.ZoneReport;
import vn.mocgioi.land.zones.ZoneStage;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.db.Row;
import vn.mocgioi.store.known.KnownRows;
import vn.mocgioi.store.known.RuleBook;

/** What is known of zones and their phases at a day: stages, areas, occupancy, markers. */
public final class Zones {
    private final Database database;

    public Zones(Database database) {
        this.database = database;
    }

    /** All zones that exist that day, without the areas through their markers; announced or not. */
    public List<ZoneReport> all(AsOf asOf) {
        return database.withConnection(connection -> new Reading(connection, asOf, null, "").zones());
    }

    /** A zone by its code, whether or not it exists that day; none when it was never known. */
    public Optional<ZoneReport> find(String code, AsOf asOf) {
        return database.withConnection(connection -> new Reading(connection, asOf, code, "").one());
    }

    /** A phase of a zone, as {@link #find}. */
    public Optional<ZoneReport> findPhase(String code, String number, AsOf asOf) {
        return database.withConnection(connection -> new Reading(connection, asOf, code, number).one());
    }

    /** Dated steps up to the day, and what operates on it. */
    private static final String STAGES = """
            stage as materialized (
                select s.* from stages_at(:known) s where s.date <= :day and (:zone::text is null or s.zone = :zone)),
            operating as materialized (
                select distinct o.zone, o.phase
                from operating_at(:known) o
                where holds_on(o.first, o.after, :day) and (:zone::text is null or o.zone = :zone))
            """;

    /** Zones and phases; of several versions the one of the day, else the nearest after, else the last. */
    private static final String UNITS = """
            unit as materialized (
                select distinct on (zone, phase) *, holds_on(valid_from, valid_to, :day) as valid
                from (
                    select z.id, z.code as zone, '' as phase, z.name, z.name_en, z.kind, z.public, z.official_area_ha,
                        z.decision_no, z.decision_date, z.located_commune, z.valid_from, z.valid_to, z.area_m2,
                        z.geodesic_area_m2, z.wgs84
                    from zones z where known(z) and (:zone::text is null or z.code = :zone)
                    union all
                    select p.id, p.zone, p.number, p.name, null, null, null, p.official_area_ha,
                        p.decision_no, p.decision_date, p.located_commune, p.valid_from, p.valid_to, p.area_m2,
                        p.geodesic_area_m2, p.wgs84
                    from phases p where known(p) and (:zone::text is null or p.zone = :zone)) v
                order by zone, phase, holds_on(valid_from, valid_to, :day) desc, valid_from > :day desc,
                    abs(case when isfinite(valid_from) then valid_from - :day else 0 end)),
            official as (
                -- of the latest decision up to the day
                select distinct on (zone, phase) zone, phase, official_area_ha, decision_no, date, authority
                from (
                    select zone, phase, official_area_ha, decision_no, date, authority, date as since, 1 as rank from stage
                    where official_area_ha is not null
                    union all
                    select zone, phase, official_area_ha, decision_no, decision_date, null,
                        coalesce(decision_date, '-infinity'), 2
                    from unit
                    where official_area_ha is not null and (decision_date is null or decision_date <= :day)) d
                order by zone, phase, since desc, rank, official_area_ha desc)
            """;

    /** Reads what one answer needs on one connection, with the rules of the day. */
    private static final class Reading {
        private final Connection connection;
        private final LocalDate day;
        private final KnownRows known;
        private final RuleSet rules;
        private final @Nullable String zone;
        private final String phase;

        Reading(Connection connection, AsOf asOf, @Nullable String zone, String phase) throws SQLException {
            this.connection = connection;
            this.day = asOf.day();
            this.known = KnownRows.at(connection, asOf.known());
            this.rules = RuleBook.read(connection, known, day);
            this.zone = zone;
            this.phase = phase;
        }

        Optional<ZoneReport> one() throws SQLException {
            List<ZoneReport> found = read(false);
            return found.stream().findFirst();
        }

        List<ZoneReport> zones() throws SQLException {
            return read(true);
        }

        private List<ZoneReport> read(boolean existing) throws SQLException {
            Map<String, List<ZoneStage>> stages = stages();
            Map<String, Occupancy> occupancies = occupancies();
            Map<String, MarkerCount> markers = markers();
            NamedSql sql = known.sql("with " + STAGES + "," + UNITS + """
                    select u.id, u.zone, u.phase, u.name, z.name_en, z.kind, z.public,
                        exists (select from operating o where o.zone = u.zone and u.phase in ('', o.phase)) as operating,
                        u.decision_no, u.decision_date, u.located_commune,
                        nullif(u.valid_from, '-infinity') as valid_from, nullif(u.valid_to, 'infinity') as valid_to,
                        f.official_area_ha, f.decision_no as area_decision_no, f.date as area_decision_date,
                        f.authority as area_authority, u.area_m2, u.geodesic_area_m2,
                        (select array_agg(p.phase order by p.phase) from unit p where p.zone = u.zone and p.phase <> '' and p.valid)
                            as phases,
                        ST_XMin(u.wgs84) as west, ST_YMin(u.wgs84) as south, ST_XMax(u.wgs84) as east,
                        ST_YMax(u.wgs84) as north
                    from unit u
                    join unit z on z.zone = u.zone and z.phase = ''
                    left join official f on f.zone = u.zone and f.phase = u.phase
                    where u.phase = :phase and (u.valid or not :existing)
                    order by u.zone
                    """)
                    .bind("day", day)
                    .bind("zone", zone)
                    .bind("phase", phase)
                    .bind("existing", existing);
            return sql.list(connection, row -> {
                String code = row.text("zone");
                return new ZoneReport(
                        row.longInteger("id"),
                        code,
                        row.text("phase"),
                        row.textOrNull("name"),
                        row.textOrNull("name_en"),
                        ZoneKind.valueOf(row.text("kind")),
                        row.bool("public"),
                        row.bool("operating"),
                        decision(row.textOrNull("decision_no"), row.dayOrNull("decision_date")),
                        DecidedBy.orNull(
                                row.textOrNull("area_decision_no"),
                                row.dayOrNull("area_decision_date"),
                                row.textOrNull("area_authority")),
                        row.textOrNull("located_commune"),
                        row.dayOrNull("valid_from"),
                        row.dayOrNull("valid_to"),
                        stages.getOrDefault(code, List.of()),
                        areas(row, existing ? null : code),
                        occupancies.getOrDefault(code, Occupancy.NONE),
                        markers.getOrDefault(code, new MarkerCount(0, 0)),
                        row.texts("phases"),
                        List.of(row.real("west"), row.real("south"), row.real("east"), row.real("north")));
            });
        }

        private FourAreas areas(Row row, @Nullable String markersOf) throws SQLException {
            BigDecimal officialHa = row.decimalOrNull("official_area_ha");
            return new FourAreas(
                    officialHa == null ? null : Hectares.toM2(officialHa),
                    row.decimal("area_m2"),
                    row.decimal("geodesic_area_m2"),
                    markersOf == null ? null : MarkerArea.of(Markers.of(connection, known, day, markersOf, phase)),
                    rules.number(Rule.AREA_TOLERANCE_SHARE));
        }

        private static ZoneReport.@Nullable Decision decision(@Nullable String number, @Nullable LocalDate date) {
            return number == null && date == null ? null : new ZoneReport.Decision(number, date);
        }

        /** By zone; of a phase only its own lots. */
        private Map<String, Occupancy> occupancies() throws SQLException {
            BigDecimal toleranceShare = rules.number(Rule.AREA_TOLERANCE_SHARE);
            Map<String, Occupancy> byZone = new HashMap<>();
            for (LotHistory lot : new LotHistories(connection, known).ofZone(zone, LotHistories.Cleared.UNASKED)) {
                if (phase.isEmpty() || lot.phase().equals(phase)) {
                    byZone.merge(lot.zone(), Occupancy.of(lot, day, toleranceShare), Occupancy::plus);
                }
            }
            return byZone;
        }

        /** By zone, oldest first; of a phase only its own. */
        private Map<String, List<ZoneStage>> stages() throws SQLException {
            Map<String, List<ZoneStage>> byZone = new HashMap<>();
            NamedSql sql = known.sql("with " + STAGES + """
                    select zone, phase, plan, step, date, decision_no, authority, file_url
                    from stage where :phase in ('', phase) order by date
                    """)
                    .bind("day", day)
                    .bind("zone", zone)
                    .bind("phase", phase);
            sql.forEach(
                    connection,
                    row -> byZone.computeIfAbsent(row.text("zone"), code -> new ArrayList<>())
                            .add(new ZoneStage(
                                    row.text("phase"),
                                    row.text("plan"),
                                    Step.valueOf(row.text("step")),
                                    row.day("date"),
                                    row.textOrNull("decision_no"),
                                    row.textOrNull("authority"),
                                    row.textOrNull("file_url"))));
            return byZone;
        }

        private Map<String, MarkerCount> markers() throws SQLException {
            Map<String, MarkerCount> byZone = new HashMap<>();
            NamedSql sql = known.sql("with " + Markers.STANDING + """
                    select zone, count(*) as markers, count(*) filter (where set) as standing
                    from standing where :phase in ('', phase) group by zone
                    """)
                    .bind("day", day)
                    .bind("zone", zone)
                    .bind("phase", phase);
            sql.forEach(
                    connection,
                    row -> byZone.put(
                            row.text("zone"),
                            new MarkerCount(row.longInteger("markers"), row.longInteger("standing"))));
            return byZone;
        }
    }
}
