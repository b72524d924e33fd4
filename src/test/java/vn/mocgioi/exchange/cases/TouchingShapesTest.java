package vn.mocgioi.exchange.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mocgioi.exchange.imports.ImportRequest.Wish;
import vn.mocgioi.exchange.imports.ImportTest;
import vn.mocgioi.exchange.imports.TestImport;

/** Where a hole or a part touches the middle of an edge, the copy in the other CRS is as valid as what arrived. */
class TouchingShapesTest extends ImportTest {
    private static final Path CASES = Path.of("src/test/resources/cases/touch");

    @ParameterizedTest
    @CsvSource({"touch.geojson, parcels", "touch9213.geojson, parcels", "zones.geojson, zones"})
    void whatIsValidStaysValid(String name, String layer) {
        TestImport.Outcome outcome =
                bring(layer, CASES.resolve(name)).wishing(Wish.ALLOW_SAME_LAND).run();

        assertTrue(outcome.report().clean(), () -> outcome.rows().toString());
        assertEquals("0", one("select count(*) from " + layer + " where not (ST_IsValid(geom) and ST_IsValid(wgs84))"));
    }

    @Test
    void theyCanBeComparedWithOthers() {
        assertTrue(
                bring("parcels", CASES.resolve("grid.geojson")).run().report().clean());
        assertTrue(bring("zones", CASES.resolve("zone-Z-bottom.geojson"))
                .run()
                .report()
                .clean());
        assertTrue(bring("parcels", CASES.resolve("touch.geojson"))
                .wishing(Wish.ALLOW_SAME_LAND)
                .run()
                .report()
                .clean());
        assertTrue(bring("zones", CASES.resolve("plainzone.geojson"))
                .run()
                .report()
                .clean());
    }
}
