package vn.mocgioi.store.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class RowsTest {
    private static TestDatabase test;

    @BeforeAll
    static void open() {
        test = TestDatabase.fresh();
    }

    @AfterAll
    static void close() {
        test.close();
    }

    private static <T> T get(String sql, Rows.Reader<T> reader) {
        return test.database().withConnection(connection -> new NamedSql(sql).get(connection, reader));
    }

    @Test
    void aValueIsReadByTheNameOfItsColumnInItsType() {
        record All(
                String text,
                boolean bool,
                int integer,
                long longInteger,
                double real,
                BigDecimal decimal,
                LocalDate day,
                Instant moment) {}
        All all = get(
                """
                select 'Tân' as text, true as bool, 7 as integer, 10000000000 as long, 0.5::float8 as real,
                    9222.10::numeric as decimal, date '2024-12-31' as day, timestamptz '2024-12-31 07:00:00.000001+07' as moment
                """,
                row -> new All(
                        row.text("text"),
                        row.bool("bool"),
                        row.integer("integer"),
                        row.longInteger("long"),
                        row.real("real"),
                        row.decimal("decimal"),
                        row.day("day"),
                        row.moment("moment")));
        assertEquals(
                new All(
                        "Tân",
                        true,
                        7,
                        10_000_000_000L,
                        0.5,
                        new BigDecimal("9222.10"),
                        LocalDate.of(2024, 12, 31),
                        Instant.parse("2024-12-31T00:00:00.000001Z")),
                all);
    }

    @Test
    void whatHasNoValueIsNullWhereThatIsExpectedAndNamedWhereItIsNot() {
        String sql = "select null::integer as number, null::text as note";
        get(sql, row -> {
            assertNull(row.integerOrNull("number"));
            assertNull(row.longIntegerOrNull("number"));
            assertNull(row.realOrNull("number"));
            assertNull(row.decimalOrNull("number"));
            assertNull(row.textOrNull("note"));
            return "read";
        });
        IllegalStateException missing =
                assertThrows(IllegalStateException.class, () -> get(sql, row -> row.integer("number")));
        assertTrue(missing.getMessage().contains("number"), missing.getMessage());
        assertThrows(IllegalStateException.class, () -> get(sql, row -> row.text("note")));
    }

    @Test
    void aColumnThatIsNotThereIsNamed() {
        IllegalStateException missing =
                assertThrows(IllegalStateException.class, () -> get("select 1 as one", row -> row.integer("two")));
        assertEquals("the statement gives no column two", missing.getMessage());
    }

    @Test
    void theFirstAndTheLastOfAllDaysAreDays() {
        String sql = "select date '-infinity' as first, date 'infinity' as last";
        assertEquals(LocalDate.MIN, get(sql, row -> row.day("first")));
        assertEquals(LocalDate.MAX, get(sql, row -> row.day("last")));
    }

    @Test
    void aGeometryGoesInAndComesOutDigitForDigitWithoutHeights() throws ParseException {
        Geometry given = new WKTReader()
                .read("POLYGON Z ((432480.3359 2383984.8211 5, 9 9 5, 7 1 5, 432480.3359 2383984.8211 5))");
        Geometry back = test.database()
                .withConnection(connection -> new NamedSql(
                                "select g as geom, ST_SRID(g) as srid, ST_NDims(g) as dimensions from (select :g as g) one")
                        .bind("g", given, 9213)
                        .get(connection, row -> {
                            assertEquals(9213, row.integer("srid"));
                            assertEquals(2, row.integer("dimensions"));
                            return row.geometry("geom");
                        }));
        assertTrue(given.equalsExact(back));
        assertEquals(9213, back.getSRID());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "POLYGON EMPTY; GEOMETRYCOLLECTION EMPTY",
                "POINT EMPTY; GEOMETRYCOLLECTION EMPTY",
                "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), EMPTY); GEOMETRYCOLLECTION(POLYGON((0 0,1 0,1 1,0 0)))",
                "GEOMETRYCOLLECTION (POINT EMPTY, GEOMETRYCOLLECTION (POINT EMPTY, POINT (1 2)));"
                        + " GEOMETRYCOLLECTION(GEOMETRYCOLLECTION(POINT(1 2)))"
            })
    void emptyPartsOfAGeometryAreNotSent(String given, String sent) throws ParseException {
        Geometry geometry = new WKTReader().read(given);
        String text = test.database()
                .withConnection(connection -> new NamedSql("select ST_AsText(:g) as text")
                        .bind("g", geometry, 4326)
                        .get(connection, row -> row.text("text")));
        assertEquals(sent, text);
    }

    @Test
    void rowsAreListedFoundOrTakenOneAfterTheOther() {
        NamedSql three = new NamedSql("select n from generate_series(1, :last) n").bind("last", 3);
        NamedSql none = new NamedSql("select n from generate_series(1, 0) n");
        test.database().withConnection(connection -> {
            assertEquals(List.of(1, 2, 3), three.list(connection, row -> row.integer("n")));
            assertEquals(Optional.of(1), three.find(connection, row -> row.integer("n")));
            assertEquals(Optional.empty(), none.find(connection, row -> row.integer("n")));
            assertThrows(IllegalStateException.class, () -> none.get(connection, row -> row.integer("n")));
            List<Integer> taken = new ArrayList<>();
            three.forEach(connection, 2, row -> taken.add(row.integer("n")));
            assertEquals(List.of(1, 2, 3), taken);
            return taken;
        });
    }

    @Test
    void whoTakesRowsMayFailInItsOwnWay() {
        NamedSql sql = new NamedSql("select 1 as n");
        assertThrows(IOException.class, () -> {
            try (var connection = test.database().questions().getConnection()) {
                sql.forEach(connection, row -> {
                    throw new IOException("full at row " + row.integer("n"));
                });
            }
        });
    }
}
