package vn.mocgioi.store.zones;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import vn.mocgioi.land.terms.MarkerKind;
import vn.mocgioi.land.terms.MarkerStatus;
import vn.mocgioi.land.zones.StandingMarker;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.db.Row;
import vn.mocgioi.store.known.KnownRows;

/** The register of boundary markers. */
final class Markers {
    private Markers() {}

    /**
     * What stands when: the last status up to the day, and where it was last measured up to then, as known at a moment.
     * As known now the function {@code marker_on} says it to the published view, which has an index for that.
     */
    static final String STANDING = """
            standing as materialized (
                select m.id, m.zone, m.phase, m.number, m.ring, m."order", m.kind, m.geom, s.status,
                    p.x_northing, p.y_easting, marker_stands(s.status) as set
                from markers m
                left join lateral (
                    select e.status from marker_events e
                    where e.zone = m.zone and e.phase = m.phase and e.number = m.number and known(e) and e.date <= :day
                    order by e.date desc, e.row_id desc limit 1) s on true
                left join lateral (
                    select e.x_northing, e.y_easting from marker_events e
                    where e.zone = m.zone and e.phase = m.phase and e.number = m.number and known(e) and e.date <= :day
                      and e.x_northing is not null and e.y_easting is not null
                    order by e.date desc, e.row_id desc limit 1) p on true
                where known(m) and (:zone::text is null or m.zone = :zone))
            """;

    /** The markers of a zone itself (phase empty) or of one of its phases, as they stand that day. */
    static List<StandingMarker> of(Connection connection, KnownRows known, LocalDate day, String zone, String phase)
            throws SQLException {
        NamedSql sql = known.sql("with " + STANDING + """
                select id, number, ring, "order", kind, ST_X(geom) as east, ST_Y(geom) as north, y_easting, x_northing, status
                from standing where phase = :phase
                """)
                .bind("day", day)
                .bind("zone", zone)
                .bind("phase", phase);
        List<StandingMarker> markers = sql.list(
                connection,
                row -> new StandingMarker(
                        row.longInteger("id"),
                        row.text("number"),
                        row.integer("ring"),
                        row.integerOrNull("order"),
                        MarkerKind.valueOf(row.text("kind")),
                        new Coordinate(row.real("east"), row.real("north")),
                        place(row),
                        status(row.textOrNull("status"))));
        markers.sort(StandingMarker.RING_ORDER);
        return markers;
    }

    private static @Nullable Coordinate place(Row row) throws SQLException {
        Double east = row.realOrNull("y_easting");
        return east == null ? null : new Coordinate(east, row.real("x_northing"));
    }

    private static @Nullable MarkerStatus status(@Nullable String status) {
        return status == null ? null : MarkerStatus.valueOf(status);
    }
}
