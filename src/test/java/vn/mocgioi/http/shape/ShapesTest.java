package vn.mocgioi.http.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import vn.mocgioi.land.clearance.Count;

class ShapesTest {

    record Areas(BigDecimal areaHa, @Padded BigDecimal lengthM) {}

    record Times(@Nullable LocalDate at, @Nullable Instant known) {}

    record Told(@IfAny @Nullable String code, Count parcels) {}

    @CamelCase
    record Ogc(String storageCrs) {}

    record Places(LonLat at, Box bbox) {}

    @ParameterizedTest
    @CsvSource({"12.3400, 12.34", "1000, 1000", "1E+3, 1000", "0.0000, 0", "0.00000001, 0.00000001", "-0.50, -0.5"})
    void aDecimalHasNoExponentAndNoZerosAtItsEnd(BigDecimal value, String written) throws Exception {
        assertEquals(
                "{\"area_ha\":" + written + ",\"length_m\":7.100}", json(new Areas(value, new BigDecimal("7.100"))));
    }

    @Test
    void daysAndMomentsAreIsoAndWhatIsMissingIsNull() throws Exception {
        assertEquals(
                "{\"at\":\"2024-12-31\",\"known\":\"2024-06-30T17:00:00Z\"}",
                json(new Times(LocalDate.of(2024, 12, 31), Instant.parse("2024-06-30T17:00:00Z"))));
        assertEquals("{\"at\":null,\"known\":null}", json(new Times(null, null)));
    }

    @Test
    void aCountIsANumber() throws Exception {
        assertEquals("{\"parcels\":17}", json(new Told(null, Count.of(17))));
    }

    @Test
    void whatOgcNamesKeepsItsNames() throws Exception {
        assertEquals("{\"storageCrs\":\"x\"}", json(new Ogc("x")));
    }

    @Test
    void placesAreArraysOfDegreesToATenthOfAMillimetre() throws Exception {
        assertEquals(
                "{\"at\":[105.123456789,21.5],\"bbox\":[105.0,21.0,106.0,22.0]}",
                json(new Places(
                        LonLat.of(new Coordinate(105.12345678949, 21.5)), Box.of(List.of(105.0, 21.0, 106.0, 22.0)))));
    }

    private static String json(Object answer) throws Exception {
        return Shapes.MAPPER.writeValueAsString(answer);
    }
}
