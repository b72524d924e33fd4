package vn.mocgioi.geo.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class GeoJsonTextTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    @ParameterizedTest
    @CsvSource({
        "105.123456789, 9, 105.123456789",
        "105.1234567894, 9, 105.123456789",
        "105.1234567896, 9, 105.12345679",
        "-0.000000001, 9, -0.000000001",
        "-0.0000000004, 9, 0",
        "-0.0, 9, 0",
        "105, 9, 105",
        "105.100, 9, 105.1",
        "105.000000001, 9, 105.000000001",
        "105.010203040, 9, 105.01020304",
        "0.999999999999, 9, 1",
        "179.9999999996, 9, 180",
        "0.5, 0, 1",
        "-0.5, 0, -1",
        "1.5, 0, 2",
        "2.5, 0, 3",
        "0.125, 2, 0.13",
        "-0.125, 2, -0.13",
        "432480.3359, 4, 432480.3359",
        "2383984.8196, 9, 2383984.8196",
        "2383984.81964999, 4, 2383984.8196",
        "1e-12, 9, 0",
        "4194303.999999999, 9, 4194303.999999999",
    })
    void aNumberIsWrittenToTheDigit(double value, int decimals, String written) {
        assertEquals("{\"type\":\"Point\",\"coordinates\":[" + written + ",0]}", text(value, 0, decimals));
    }

    /** Against BigDecimal, which knows what a double is exactly. */
    @Test
    void aHundredThousandDegreesAreRoundedAsExactArithmeticRoundsThem() {
        Random random = new Random(9213);
        for (int i = 0; i < 100_000; i++) {
            double value = 360 * random.nextDouble() - 180;
            String expected = new BigDecimal(value)
                    .setScale(9, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString();
            assertEquals("{\"type\":\"Point\",\"coordinates\":[" + expected + ",1]}", text(value, 1, 9));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 9.1e6, 1e300})
    void whatHasNoSuchDigitsIsRefusedRatherThanMadeUp(double value) {
        assertThrows(IllegalArgumentException.class, () -> text(value, 0, 9));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10})
    void decimalsAreZeroToNine(int decimals) {
        assertThrows(IllegalArgumentException.class, () -> text(1, 1, decimals));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POINT Z (1 2 3)                                          | {"type":"Point","coordinates":[1,2]}
            POINT EMPTY                                              | {"type":"Point","coordinates":[]}
            LINESTRING (1 2, 3 4)                                    | {"type":"LineString","coordinates":[[1,2],[3,4]]}
            LINEARRING (0 0, 1 0, 1 1, 0 0)                          | {"type":"LineString","coordinates":[[0,0],[1,0],[1,1],[0,0]]}
            MULTIPOINT ((1 2), (3 4))                                | {"type":"MultiPoint","coordinates":[[1,2],[3,4]]}
            MULTILINESTRING ((1 2, 3 4), (5 6, 7 8))                 | {"type":"MultiLineString","coordinates":[[[1,2],[3,4]],[[5,6],[7,8]]]}
            POLYGON EMPTY                                            | {"type":"Polygon","coordinates":[]}
            POLYGON ((0 0, 4 0, 4 4, 0 0), (2 1, 3 2, 3 1, 2 1))     | {"type":"Polygon","coordinates":[[[0,0],[4,0],[4,4],[0,0]],[[2,1],[3,2],[3,1],[2,1]]]}
            MULTIPOLYGON (((0 0, 4 0, 4 4, 0 0)), ((9 9, 8 9, 8 8, 9 9))) | {"type":"MultiPolygon","coordinates":[[[[0,0],[4,0],[4,4],[0,0]]],[[[9,9],[8,9],[8,8],[9,9]]]]}
            GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (1 2, 3 4))  | {"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]},{"type":"LineString","coordinates":[[1,2],[3,4]]}]}
            """)
    void everyKindOfGeometryIsWritten(String wkt, String json) throws ParseException {
        assertEquals(json, GeoJsonText.of(new WKTReader().read(wkt), 9));
    }

    private static String text(double x, double y, int decimals) {
        return GeoJsonText.of(FACTORY.createPoint(new Coordinate(x, y)), decimals);
    }
}
