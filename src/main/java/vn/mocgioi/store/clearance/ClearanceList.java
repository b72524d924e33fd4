package vn.mocgioi.store.clearance;

import static vn.mocgioi.store.clearance.book.ParcelMilestones.na;
import static vn.mocgioi.store.clearance.book.ParcelMilestones.on;
import static vn.mocgioi.store.clearance.book.ParcelMilestones.reachedBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.clearance.ClearanceRow;
import vn.mocgioi.land.clearance.Territory;
import vn.mocgioi.land.clearance.UnknownTerritory;
import vn.mocgioi.land.clearance.steps.ParcelHistory;
import vn.mocgioi.land.rules.Rule;
import vn.mocgioi.land.rules.RuleSet;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.land.terms.ObstacleReason;
import vn.mocgioi.land.time.Spans;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.db.Reading;
import vn.mocgioi.store.db.Row;
import vn.mocgioi.store.db.Rows;
import vn.mocgioi.store.db.SqlErrors;
import vn.mocgioi.store.failure.DatabaseException;
import vn.mocgioi.store.known.KnownRows;
import vn.mocgioi.store.known.RuleBook;

/**
 * The parcels of a zone on a day as known today, one after the other, with all that staff may know. It holds a
 * connection for bulk work until it is closed.
 */
public final class ClearanceList implements AutoCloseable {
    private static final int ROWS_PER_FETCH = 500;

    private final Reading reading;
    private final Rows.Cursor rows;
    private final String zoneName;
    private final LocalDate day;

    private ClearanceList(Reading reading, Rows.Cursor rows, String zoneName, LocalDate day) {
        this.reading = reading;
        this.rows = rows;
        this.zoneName = zoneName;
        this.day = day;
    }

    /**
     * Opens the list.
     *
     * @throws UnknownTerritory when there is no such zone on that day; one that is not announced is none to staff
     */
    public static ClearanceList open(Database database, String zone, LocalDate day) {
        Reading reading = null;
        try {
            reading = database.longReading();
            Connection connection = reading.forManyRows();
            String name =
                    zoneName(connection, zone, day).orElseThrow(() -> new UnknownTerritory(new Territory.Zone(zone)));
            RuleSet rules = RuleBook.read(connection, KnownRows.NOW, day);
            Rows.Cursor rows = new NamedSql(ROWS)
                    .bind("zone", zone)
                    .bind("day", day)
                    .bind("min_part_m2", rules.number(Rule.CLEARANCE_MIN_PART_M2))
                    .bind("min_part_share", rules.number(Rule.CLEARANCE_MIN_PART_SHARE))
                    .open(connection, ROWS_PER_FETCH);
            return new ClearanceList(reading, rows, name, day);
        } catch (SQLException e) {
            DatabaseException failure = SqlErrors.translated(e);
            release(reading, failure);
            throw failure;
        } catch (RuntimeException e) {
            release(reading, e);
            throw e;
        }
    }

    private static void release(@Nullable Reading reading, Exception reason) {
        try {
            if (reading != null) {
                reading.close();
            }
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    private static Optional<String> zoneName(Connection connection, String zone, LocalDate day) throws SQLException {
        NamedSql sql = new NamedSql("""
                select name from zones
                where code = :zone and superseded is null and holds_on(valid_from, valid_to, :day)
                """).bind("zone", zone).bind("day", day);
        return sql.find(connection, row -> row.text("name"));
    }

    /**
     * By commune, sheet and number, numbers as people count. A paper is that of the event that counted: of the parcel, or of
     * the one it was made of, on the day on which the milestone was reached.
     */
    private static final String ROWS = """
            select coalesce(c.fullname, p.located_commune) as commune, p.commune as commune_key, p.sheet_no, p.parcel_no, p.land_use, p.area_m2,
                p.official_area_m2, t.m2 as part_m2,
                (select string_agg(y.name, '; ' order by y.name)
                 from holdings h join parties y on y.code = h.party and y.superseded is null
                 where h.parcel_id = p.id and h.superseded is null
                   and holds_on(coalesce(h."from", '-infinity'), h."to", :day)) as holders,
                m.recovery_notice_on, m.inventory_on, m.plan_approved_on, m.recovery_decision_on, m.paid_on,
                m.handed_over_on,
                m.recovery_notice_na, m.inventory_na, m.plan_approved_na, m.recovery_decision_na, m.paid_na,
                %s,
                (select array_agg(o.reason || ' ' || o.opened order by o.opened, o.reason)
                 from obstacles o
                 where o.parcel_id = p.id and o.superseded is null
                   and holds_on(o.opened, o.closed, :day)) as obstacles
            from zones z
            join zone_parts t on t.zone_row = z.row_id
            join parcels p on p.row_id = t.parcel_row
            left join published_communes c on c.code = p.located_commune
                and holds_on(c.version_from, c.version_to, :day)
            left join parcel_milestones m on m.parcel_id = p.id and m.superseded is null
            left join lateral (
                with recursive line (id, generation) as (
                    select p.id, 0
                    union
                    select r.replaced_id, line.generation + 1
                    from line
                    join parcels v on v.id = line.id and v.superseded is null
                    join parcel_replaces r on r.parcel_row = v.row_id)
                    cycle id set again using path
                select %s
                from line
                join events e on e.parcel_id = line.id and e.superseded is null and not e.void and e.date <= :day
                where not line.again) e on true
            where z.code = :zone and z.superseded is null and holds_on(z.valid_from, z.valid_to, :day)
              and p.superseded is null and holds_on(p.valid_from, p.valid_to, :day)
              and part_counts(t.whole, t.raw_m2, t.raw_m2 / nullif(t.share, 0), :min_part_m2, :min_part_share)
            order by commune, length(p.sheet_no), p.sheet_no, length(p.parcel_no), p.parcel_no, p.id
            """.formatted(
                    each(milestone -> "e.%1$s_doc, e.%1$s_vnd".formatted(step(milestone))), each(ClearanceList::paper));

    private static String each(Function<Milestone, String> columns) {
        return Arrays.stream(Milestone.values()).map(columns).collect(Collectors.joining(",\n"));
    }

    private static String step(Milestone milestone) {
        return milestone.name().toLowerCase(Locale.ROOT);
    }

    /** A handing over before an enforcement of the same day. */
    private static String paper(Milestone milestone) {
        return """
                (array_agg(e.document_no order by line.generation, e.milestone desc) filter (where %2$s))[1] as %1$s_doc,
                (array_agg(e.amount_vnd order by line.generation, e.milestone desc) filter (where %2$s))[1] as %1$s_vnd\
                """.formatted(step(milestone), reachedBy(milestone) + " and e.date = m." + on(milestone));
    }

    public String zoneName() {
        return zoneName;
    }

    /** The next parcel, or null when there is none. */
    public @Nullable ClearanceRow next() {
        try {
            Row row = rows.next();
            return row == null ? null : parcel(row);
        } catch (SQLException e) {
            throw SqlErrors.translated(e);
        }
    }

    private ClearanceRow parcel(Row row) throws SQLException {
        Map<Milestone, LocalDate> reached = new EnumMap<>(Milestone.class);
        Map<Milestone, LocalDate> notApplicable = new EnumMap<>(Milestone.class);
        Map<Milestone, ClearanceRow.Paper> papers = new EnumMap<>(Milestone.class);
        for (Milestone milestone : Milestone.values()) {
            put(reached, milestone, row.dayOrNull(on(milestone)));
            if (milestone.canBeInapplicable()) {
                put(notApplicable, milestone, row.dayOrNull(na(milestone)));
            }
            String document = row.textOrNull(step(milestone) + "_doc");
            BigDecimal amount = row.decimalOrNull(step(milestone) + "_vnd");
            if (document != null || amount != null) {
                papers.put(milestone, new ClearanceRow.Paper(document, amount));
            }
        }
        return new ClearanceRow(
                row.textOrNull("commune"),
                row.textOrNull("commune_key"),
                row.text("sheet_no"),
                row.text("parcel_no"),
                row.textOrNull("land_use"),
                row.decimal("area_m2"),
                row.decimalOrNull("official_area_m2"),
                row.decimal("part_m2"),
                row.textOrNull("holders"),
                new ParcelHistory(reached, notApplicable, null, Map.of(), Spans.NEVER, List.of()),
                papers,
                obstacles(row.texts("obstacles")));
    }

    private void put(Map<Milestone, LocalDate> days, Milestone milestone, @Nullable LocalDate on) {
        if (on != null && !on.isAfter(day)) {
            days.put(milestone, on);
        }
    }

    private static List<ClearanceRow.Obstacle> obstacles(List<String> reasonsAndDays) {
        return reasonsAndDays.stream()
                .map(each -> each.split(" "))
                .map(parts -> new ClearanceRow.Obstacle(ObstacleReason.valueOf(parts[0]), LocalDate.parse(parts[1])))
                .toList();
    }

    @Override
    public void close() {
        try {
            try (reading) {
                rows.close();
            }
        } catch (SQLException e) {
            throw SqlErrors.translated(e);
        }
    }
}
