package vn.mocgioi.land.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.rules.RuleSet;

/** An overlap is larger than 1 m² and wider than 0.02 m in the mean: 2 · area / perimeter. */
class OverlapCheckTest {
    @ParameterizedTest
    @CsvSource({
        // area, perimeter; found
        "1,          4,       false",
        "1.0000004,  4,       false",
        "1.00001,    4,       true",
        "2,          200,     false",
        "2,          200.01,  false",
        "2.001,      200,     true",
        "50,         10000,   false",
        "0,          0,       false",
        "5,          0,       false"
    })
    void itMustBeLargeAndWide(double areaM2, double perimeterM, boolean found) {
        assertEquals(
                found,
                OverlapCheck.of(
                                Layers.PARCELS,
                                1,
                                "12/1",
                                "12/2",
                                new Coordinate(0, 0),
                                areaM2,
                                perimeterM,
                                new RuleSet(Map.of()))
                        .isPresent());
    }

    @ParameterizedTest
    @CsvSource({"zones, ZONES_OVERLAP", "phases, PHASES_OVERLAP", "parcels, PARCELS_OVERLAP"})
    void itIsNamedByItsLayer(String layer, FindingCode code) {
        assertEquals(
                code,
                OverlapCheck.of(
                                Layers.find(layer).orElseThrow(),
                                1,
                                "A",
                                "B",
                                new Coordinate(0, 0),
                                100,
                                40,
                                new RuleSet(Map.of()))
                        .orElseThrow()
                        .code());
    }
}
