package vn.mocgioi.store.clearance;

import static vn.mocgioi.store.clearance.book.ParcelMilestones.na;
import static vn.mocgioi.store.clearance.book.ParcelMilestones.on;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.mocgioi.land.clearance.ClearanceReport;
import vn.mocgioi.land.clearance.ClearanceTotals;
import vn.mocgioi.land.clearance.Deadlines;
import vn.mocgioi.land.clearance.Tally;
import vn.mocgioi.land.clearance.Territory;
import vn.mocgioi.land.clearance.steps.ClearanceFigure;
import vn.mocgioi.land.rules.Rule;
import vn.mocgioi.land.rules.RuleSet;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.known.KnownRows;

/**
 * Clearance of any territory at one day, as known then or now, summed from geometries and events themselves. This is
 * the exact way that takes any question.
 */
final class ClearanceAnew {
    private final Connection connection;
    private final KnownRows known;
    private final LocalDate day;
    private final RuleSet rules;
    private final int surveySrid;
    private final Effort effort;

    /** @param effort that drawn land may be */
    ClearanceAnew(Connection connection, KnownRows known, LocalDate day, RuleSet rules, int surveySrid, Effort effort) {
        this.connection = connection;
        this.known = known;
        this.day = day;
        this.rules = rules;
        this.surveySrid = surveySrid;
        this.effort = effort;
    }

    /** The sums of a territory, and who waits there; holders and obstacles only of a stored one, where they are told. */
    ClearanceReport of(Territory territory) throws SQLException {
        if (territory instanceof Territory.Drawn drawn) {
            DrawnParcels parcels = parcels(drawn);
            return report(territory, parcels.counted(), parcels.ground());
        }
        return report(territory, counted(new TerritorySql(territory)), ground(territory));
    }

    private ClearanceReport report(Territory territory, Counted counted, Map<ClearanceFigure, Tally> ground)
            throws SQLException {
        Map<ClearanceFigure, Tally> sums = new HashMap<>();
        String facts = "with " + PARCEL + "," + FACTS.formatted(days());
        String text = territory.stored()
                ? facts + "," + HOLDERS_AND_OBSTACLES + SUMS + SUMS_OF_STORED
                        + milestoneSums(REACHED + HOUSEHOLDS_REACHED)
                : facts + SUMS + milestoneSums(REACHED);
        read(counted.bindTo(known.sql(text).bind("day", day)), sums);
        sums.putAll(ground);
        WaitsAtDay waits = new WaitsAtDay(connection, known, day, rules, counted);
        return new ClearanceReport(
                new ClearanceTotals(sums), waits.longest(), Deadlines.of(rules, day, waits.underRules()), null);
    }

    /** Parcels that count, and what of their area does. */
    record Counted(List<Long> parcels, List<BigDecimal> m2) {
        NamedSql bindTo(NamedSql sql) {
            return sql.bindAll("parcels", "bigint", parcels).bindAll("m2", "numeric", m2);
        }
    }

    /** Cutting a hundred thousand parcels takes a while, so it is done once for all that is asked. */
    private Counted counted(TerritorySql land) throws SQLException {
        List<Long> parcels = new ArrayList<>();
        List<BigDecimal> m2 = new ArrayList<>();
        NamedSql sql = withRules(land, "with " + land.parcels() + "select id, m2 from parcel");
        sql.forEach(connection, row -> {
            parcels.add(row.longInteger("id"));
            m2.add(row.decimal("m2"));
        });
        return new Counted(parcels, m2);
    }

    /** How large the land is, and how much of it lies under no parcel and under several. */
    Map<ClearanceFigure, Tally> ground(Territory territory) throws SQLException {
        if (territory instanceof Territory.Drawn drawn) {
            return parcels(drawn).ground();
        }
        TerritorySql land = new TerritorySql(territory);
        Map<ClearanceFigure, Tally> sums = new HashMap<>();
        read(withRules(land, "with " + land.ground() + "\n" + COVERAGE), sums);
        return sums;
    }

    private DrawnParcels parcels(Territory.Drawn drawn) throws SQLException {
        return DrawnParcels.of(connection, known, day, rules, drawn.survey(), surveySrid, effort);
    }

    static final String PARCEL = """
            parcel as materialized (select * from unnest(:parcels::bigint[], :m2::numeric[]) as p (id, m2))
            """;

    /** What was reached of each parcel. */
    private static final String FACTS = """
            fact as materialized (
                select p.id, p.m2, %s, m.enforced_on <= :day as enforced
                from parcel p
                left join parcel_milestones m on m.parcel_id = p.id and known(m))
            """;

    private static final String HOLDERS_AND_OBSTACLES = """
            holder as materialized (
                select f.*, h.party, y.kind
                from fact f
                join holdings h on h.parcel_id = f.id and known(h)
                    and holds_on(coalesce(h."from", '-infinity'), h."to", :day)
                join parties y on y.code = h.party and known(y)),
            blocked as materialized (
                select distinct f.id, f.m2, o.reason
                from fact f
                join obstacles o on o.parcel_id = f.id and known(o)
                    and holds_on(o.opened, o.closed, :day)
                where not f.handed_over_on)
            """;

    private static final String SUMS = """
            select 'PARCELS' as figure, sum(m2) as m2, count(*) as count from fact
            """;

    private static final String SUMS_OF_STORED = """
            union all select 'ENFORCED', sum(m2), count(*) from fact where enforced
            union all select 'BLOCKED ' || reason, sum(m2), count(*) from blocked group by reason
            union all select 'BLOCKED_BY_ANY', sum(m2), count(*) from (select distinct id, m2 from blocked) b
            union all select 'WITHOUT_PARTY', sum(m2), count(*) from fact f
                where not exists (select from holder h where h.id = f.id)
            union all select 'HOUSEHOLDS', 0, count(distinct party) from holder where kind in ('HOUSEHOLD', 'INDIVIDUAL')
            union all select 'ORGANISATIONS', 0, count(distinct party) from holder where kind = 'ORGANISATION'
            union all select 'OTHER_HOLDERS', 0, count(distinct party) from holder where kind in ('COMMUNITY', 'STATE')
            """;

    private static final String COVERAGE = """
            select 'AREA' as figure, m2, 0 as count from asked
            union all select 'ZONES_OVERLAP', zones_overlap_m2, 0 from asked
            union all select 'UNCOVERED', greatest(a.raw_m2 - c.m2, 0), 0 from asked a, covered c
            union all select 'OVERLAP', greatest(c.with_overlaps_m2 - c.m2, 0), 0 from covered c
            """;

    /** Columns that say whether a milestone was reached, and whether it does not apply: reached means it applies. */
    private static String days() {
        return each(
                milestone -> milestone.canBeInapplicable()
                        ? "coalesce(m.%1$s <= :day and (m.%2$s is null or m.%2$s > :day), false) as %1$s, coalesce(m.%2$s <= :day, false) as %2$s"
                                .formatted(on(milestone), na(milestone))
                        : "coalesce(m.%1$s <= :day, false) as %1$s".formatted(on(milestone)),
                ",\n");
    }

    private static final String REACHED = """
            union all select 'REACHED %1$s', sum(m2), count(*) from fact where %2$s
            union all select 'NOT_APPLICABLE %1$s', sum(m2), count(*) from fact where %3$s
            """;

    /** A household has reached a milestone when all its parcels have to which it applies, and it applies to one. */
    private static final String HOUSEHOLDS_REACHED = """
            union all select 'HOUSEHOLDS_REACHED %1$s', 0, count(*) from (
                select party from holder where kind in ('HOUSEHOLD', 'INDIVIDUAL')
                group by party having bool_or(%2$s) and bool_and(%2$s or %3$s)) h
            """;

    private static String milestoneSums(String sums) {
        return each(
                milestone -> sums.formatted(
                        milestone.name(), on(milestone), milestone.canBeInapplicable() ? na(milestone) : "false"),
                "");
    }

    private static String each(Function<Milestone, String> piece, String between) {
        return Arrays.stream(Milestone.values()).map(piece).collect(Collectors.joining(between));
    }

    private NamedSql withRules(TerritorySql land, String text) {
        NamedSql sql = known.sql(text)
                .bind("day", day)
                .bind("min_part_m2", rules.number(Rule.CLEARANCE_MIN_PART_M2).doubleValue())
                .bind(
                        "min_part_share",
                        rules.number(Rule.CLEARANCE_MIN_PART_SHARE).doubleValue());
        land.bindTo(sql);
        return sql;
    }

    private void read(NamedSql sql, Map<ClearanceFigure, Tally> sums) throws SQLException {
        sql.forEach(connection, row -> {
            BigDecimal areaM2 = row.decimalOrNull("m2");
            sums.put(
                    ClearanceFigure.of(row.text("figure")),
                    new Tally(areaM2 == null ? BigDecimal.ZERO : areaM2, row.longInteger("count")));
        });
    }
}
