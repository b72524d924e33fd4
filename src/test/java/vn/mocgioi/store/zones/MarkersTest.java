package vn.mocgioi.store.zones;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.land.zones.StandingMarker;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.db.TestDatabase;
import vn.mocgioi.store.known.KnownRows;

/** What is published of markers on a day is what reports say of that day. */
class MarkersTest {
    private static TestDatabase database;
    private static Connection connection;

    @BeforeAll
    static void open() throws SQLException {
        database = TestDatabase.fresh();
        connection = database.connect();
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    insert into markers (id, zone, phase, number, ring, "order", kind, geom, wgs84, geojson, source_crs, recorded)
                    select n, 'A', '', 'M' || n, 1, n, 'CORNER', p.g, ST_Transform(p.g, 4326), '{}', 'EPSG:9213', 1
                    from generate_series(1, 4) n, ST_SetSRID(ST_Point(500000 + n, 2380000), 9213) p (g);
                    insert into marker_events (id, zone, phase, number, date, status, x_northing, y_easting, recorded, superseded)
                    values
                        (11, 'A', '', 'M1', '2024-01-10', 'SET', 2380000.01, 500001.02, 1, null),
                        (12, 'A', '', 'M1', '2024-03-10', 'LOST', null, null, 1, null),
                        (13, 'A', '', 'M1', '2024-05-10', 'RESTORED', 2380000.5, 500001.5, 1, null),
                        (14, 'A', '', 'M2', '2024-01-10', 'LOST', null, null, 1, 1),
                        (15, 'A', '', 'M2', '2024-01-10', 'SET', 2380000.2, 500002.3, 1, null),
                        (16, 'A', '', 'M2', '2024-01-10', 'DAMAGED', null, null, 1, null),
                        (17, 'A', '', 'M3', '2024-03-10', 'HANDED_OVER', null, null, 1, null),
                        (18, 'A', '2', 'M3', '2024-01-10', 'LOST', null, null, 1, null)
                    """);
        }
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-01-09", "2024-01-10", "2024-03-09", "2024-03-10", "2024-05-09", "2024-05-10", "2025-01-01"
            })
    void whatIsPublishedOfAMarkerIsWhatReportsSay(LocalDate day) throws SQLException {
        List<String> reported = Markers.of(connection, KnownRows.NOW, day, "A", "").stream()
                .map(MarkersTest::told)
                .toList();
        List<String> published = new NamedSql("""
                select m.number || ' ' || s.status || ' ' || coalesce(s.set_y_easting::numeric(12, 4) || ' ' || s.set_x_northing::numeric(12, 4), '') as told
                from markers m cross join lateral marker_on(m.zone, m.phase, m.number, m.geom, :day) s
                order by m.id
                """).bind("day", day).list(connection, row -> row.text("told"));

        assertEquals(published, reported);
    }

    private static String told(StandingMarker marker) {
        String status = marker.status() == null ? "PLANNED" : marker.status().name();
        String place = marker.set() == null ? "" : "%s %s".formatted(number(marker.set().x), number(marker.set().y));
        return "%s %s %s".formatted(marker.number(), status, place);
    }

    private static String number(double value) {
        return java.math.BigDecimal.valueOf(value).setScale(4).toPlainString();
    }
}
