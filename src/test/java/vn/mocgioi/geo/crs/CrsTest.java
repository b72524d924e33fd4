package vn.mocgioi.geo.crs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.geo.shape.BBox;

class CrsTest {

    @ParameterizedTest
    @CsvSource({
        "EPSG:9213, EPSG:9213",
        "' epsg:9213 ', EPSG:9213",
        "urn:ogc:def:crs:EPSG::9213, EPSG:9213",
        "urn:ogc:def:crs:EPSG:10.1:9213, EPSG:9213",
        "http://www.opengis.net/def/crs/EPSG/0/9213, EPSG:9213",
        "https://www.opengis.net/def/crs/EPSG/9.9.1/9213, EPSG:9213",
        "EPSG:4326, EPSG:4326",
        "OGC:CRS84, OGC:CRS84",
        "CRS:84, OGC:CRS84",
        "CRS84, OGC:CRS84",
        "urn:ogc:def:crs:OGC:1.3:CRS84, OGC:CRS84",
        "http://www.opengis.net/def/crs/OGC/1.3/CRS84, OGC:CRS84",
        "EPSG:2193, EPSG:2193",
    })
    void everyUsualWayToNameASystemIsUnderstood(String name, String code) {
        assertEquals(code, Crs.of(name).code());
        assertEquals(Crs.of(name), Crs.of(Crs.of(name).uri()), "its URI names it too");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "84",
                "9213",
                "EPSG",
                "EPSG:",
                "EPSG:0",
                "EPSG:-1",
                "EPSG:9213x",
                "EPSG:99999",
                "EPSG:999999",
                "EPSG:99999999999999999999",
                "EPSG:4326+5773",
                "WGS84",
                "urn:ogc:def:crs:EPSG:9213",
                "http://example.org/def/crs/EPSG/0/9213",
                "../../etc/passwd",
                "EPSG:9213' or 1=1",
            })
    void whatNamesNoSystemIsRefusedWithTheWayToSayIt(String junk) {
        UnknownCrs refusal = assertThrows(UnknownCrs.class, () -> Crs.of(junk));
        assertTrue(refusal.getMessage().contains("EPSG:9213"), refusal.getMessage());
    }

    /** They do exist: a height, a geocentric, a geographic with heights, a compound. */
    @ParameterizedTest
    @ValueSource(ints = {5773, 4978, 4979, 7415})
    void systemsOfHeightsOrThreeDimensionsAreRefused(int epsg) {
        assertThrows(UnknownCrs.class, () -> Crs.of(epsg));
    }

    @Test
    void theSameNumbersInAnotherOrderAreAnotherSystem() {
        assertNotEquals(Crs.WGS84, Crs.of(4326), "CRS84 is lon, lat and EPSG:4326 lat, lon for those outside");
        assertEquals(Crs.WGS84.srid(), Crs.of(4326).srid(), "PostGIS has one number for both");
        assertEquals(Crs.of("EPSG:9213"), Crs.of(9213));
        assertEquals(Crs.of("EPSG:9213").hashCode(), Crs.of(9213).hashCode());
        assertSame(Crs.WGS84, Crs.of("OGC:CRS84"));
    }

    @ParameterizedTest
    @CsvSource({
        "OGC:CRS84, false, true",
        "EPSG:4326, true, true",
        "EPSG:4756, true, true",
        "EPSG:3857, false, false",
        "EPSG:9213, false, false",
        "EPSG:3405, false, false",
        "EPSG:32648, false, false",
        "EPSG:2193, true, false",
        "EPSG:4167, true, true",
    })
    void axesAreInTheAuthoritysOrder(String code, boolean northingFirst, boolean geographic) {
        assertEquals(northingFirst, Crs.of(code).northingFirst());
        assertEquals(geographic, Crs.of(code).isGeographic());
    }

    @Test
    void theAreaOfUseIsThatOfTheRegistry() {
        assertEquals(new BBox(105.43, 21.32, 106.25, 22.75), Crs.of(9213).areaOfUse());
        BBox newZealand = Crs.of(2193).areaOfUse();
        assertTrue(newZealand.contains(174.8, -41.3) && !newZealand.contains(105.8, 21.6), newZealand.toString());
    }

    /** The database behind the other codes takes a second to open, which no start shall wait for. */
    @Test
    void whatIsInDailyUseNeverOpensTheEpsgDatabase(@TempDir Path folder) throws Exception {
        List<String> daily = classesLoadedBy(folder, "9213", "3405", "4756", "3857", "4326");
        assertTrue(daily.contains("vn.mocgioi.geo.crs.Transform"), "the log of classes is read right");
        assertFalse(daily.contains("vn.mocgioi.geo.crs.EpsgDatabase"));
        assertFalse(daily.stream().anyMatch(name -> name.startsWith("org.hsqldb.")));

        List<String> others = classesLoadedBy(folder, "2193");
        assertTrue(others.contains("vn.mocgioi.geo.crs.EpsgDatabase"), "the test would see it");
        assertTrue(others.stream().anyMatch(name -> name.startsWith("org.hsqldb.")));
    }

    /** What another JVM loads that transforms into these systems and measures. */
    private static List<String> classesLoadedBy(Path folder, String... codes) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.txt");
        Files.deleteIfExists(log);
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load=info:file=" + log + ":none",
                "-cp",
                System.getProperty("java.class.path"),
                DailyWork.class.getName()));
        command.addAll(List.of(codes));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), said);
        return Files.readAllLines(log).stream().map(line -> line.split(" ")[0]).toList();
    }

    /** The other JVM's program. */
    static final class DailyWork {
        public static void main(String[] codes) throws Exception {
            for (String code : codes) {
                Crs crs = Crs.of("EPSG:" + code);
                var there = Transform.between(Crs.WGS84, crs).apply(170.0, -40.0);
                if (!Double.isFinite(there.x)
                        || crs.areaOfUse().west() > 180
                        || crs.northingFirst() && crs.srid() == 0) {
                    throw new IllegalStateException("no place in " + crs);
                }
            }
        }
    }
}
