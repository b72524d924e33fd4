package vn.mocgioi.store.clearance;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.mocgioi.land.clearance.ClearanceCourse;
import vn.mocgioi.land.clearance.Territory;
import vn.mocgioi.land.clearance.steps.ClearanceFigure;
import vn.mocgioi.land.clearance.steps.ClearanceSteps;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.land.terms.ObstacleReason;
import vn.mocgioi.store.clearance.book.ClearanceReading;
import vn.mocgioi.store.clearance.book.ParcelPieces;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.known.KnownRows;

/** How what was reached rose from day to day. */
final class ClearanceCourses {
    /** What a course is of: the parcels that count, those that reached each milestone, and those that are blocked. */
    private static final List<String> FIGURES = Stream.of(
                    Stream.of(ClearanceFigure.PARCELS, ClearanceFigure.BLOCKED_BY_ANY),
                    Arrays.stream(Milestone.values()).map(ClearanceFigure::reached),
                    Arrays.stream(ObstacleReason.values()).map(ClearanceFigure::blocked))
            .flatMap(figures -> figures)
            .map(ClearanceFigure::text)
            .toList();

    private final Connection connection;

    ClearanceCourses(Connection connection) {
        this.connection = connection;
    }

    /** As known as far back as steps are kept, up to a day; the changes of a month are added up as on its first day. */
    ClearanceCourse kept(String territory, KnownRows known, LocalDate until) throws SQLException {
        NamedSql sql = known.sql("""
                select figure, date_trunc('month', day::timestamp)::date as month, sum(mm2)::bigint as mm2,
                    sum(count)::bigint as count
                from known_steps s
                where territory = :territory and figure = any (:figures) and day <= :until
                group by figure, month
                """)
                .bind("territory", territory)
                .bindAll("figures", "text", FIGURES)
                .bind("until", until);
        ClearanceCourse course = new ClearanceCourse();
        sql.forEach(
                connection,
                row -> course.add(
                        ClearanceFigure.of(row.text("figure")),
                        row.day("month"),
                        row.longInteger("mm2"),
                        row.longInteger("count")));
        return course;
    }

    private static final int BATCH = 5_000;

    /** As it was known at any moment, worked out from parts of parcels and events. */
    ClearanceCourse anew(Territory territory, String key, KnownRows known) throws SQLException {
        ClearanceSteps steps = new ClearanceSteps();
        ClearanceReading reading = new ClearanceReading(
                connection, known, ParcelPieces.of(connection, known), false, key::equals, steps, 1);
        List<Long> parcels = parcels(territory, known);
        for (int i = 0; i < parcels.size(); i += BATCH) {
            reading.parcels(parcels.subList(i, Math.min(parcels.size(), i + BATCH)), ClearanceReading.ParcelSink.NONE);
        }
        ClearanceCourse course = new ClearanceCourse();
        steps.asMap()
                .getOrDefault(key, Map.of())
                .forEach((figure, days) ->
                        days.forEach((day, change) -> course.add(figure, day, change.mm2(), change.count())));
        return course;
    }

    /** The parcels that may count there. */
    private List<Long> parcels(Territory territory, KnownRows known) throws SQLException {
        NamedSql sql =
                known.sql(territory instanceof Territory.Phase ? """
                        select distinct t.parcel_id from phase_parts t join phases f on f.row_id = t.phase_row
                        where known(f) and f.zone = :zone and f.number = :phase
                        """ : territory instanceof Territory.Zone ? """
                        select distinct t.parcel_id from zone_parts t join zones z on z.row_id = t.zone_row
                        where known(z) and z.code = :zone
                        """ : """
                        select distinct t.parcel_id from zone_parts t join zones z on z.row_id = t.zone_row
                        where known(z) and z.public
                        """);
        if (territory instanceof Territory.Zone zone) {
            sql.bind("zone", zone.code());
        } else if (territory instanceof Territory.Phase phase) {
            sql.bind("zone", phase.zone()).bind("phase", phase.number());
        }
        return sql.list(connection, row -> row.longInteger("parcel_id"));
    }
}
