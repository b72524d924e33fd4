package vn.mocgioi.exchange.bytes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.exchange.imports.ImportTest;
import vn.mocgioi.exchange.ogr.GdalTool;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.tables.CsvImportTest;

/** ZIPs, the honest as people pack them, and those that are meant to do harm. */
class ZipImportTest extends ImportTest {
    private static final String TCVN3 = "TCVN3";

    @Test
    void aZipOfAShapefileIsTheShapefile() {
        assertEquals("2/0/0", imported(shapefile("gpmb/thửa đất", StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1258", TCVN3, "IBM437"})
    void namesMayBeInWhatTheSystemOfTheSenderUsed(String charset) {
        String name = charset.equals("IBM437") ? "données" : "thửa đất";

        assertEquals("2/0/0", imported(shapefile(name, charset.equals(TCVN3) ? null : Charset.forName(charset))));
    }

    @Test
    void whatMacosAndWindowsAddIsPassedOver() {
        Zips zip = shapefile("thua", StandardCharsets.UTF_8)
                .with("__MACOSX/._thua.shp", "x")
                .with("gpmb/._thua.shp", "x")
                .with("Thumbs.db", "x")
                .with("ghi chú.txt", "x");

        assertEquals("2/0/0", imported(zip));
    }

    @Test
    void ofSeveralShapefilesOneHasToBeGiven() {
        Zips zip = shapefile("a", StandardCharsets.UTF_8);
        Path shp = folder.resolve("made.shp");
        zip.with("b.shp", shp);

        assertTrue(problem("p.zip", zip).contains("a.shp, b.shp"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"geojson", "gpkg", "kml"})
    void anyOtherFileMayComeInAZipToo(String ending) {
        String driver = ending.equals("geojson") ? "GeoJSON" : ending.equals("gpkg") ? "GPKG" : "KML";
        Path file = GdalTool.made(folder, driver, "made." + ending);

        assertEquals(
                "2/0/0", imported(new Zips().with("đất/made." + ending, file).with("đọc.pdf", "x")));
    }

    @Test
    void aKmzIsTheKmlInIt() {
        Path kml = GdalTool.made(folder, "KML", "made.kml");
        Path kmz = new Zips().with("doc.kml", kml).with("files/icon.png", "x").write(folder.resolve("p.kmz"));

        assertEquals("2/0/0", bring("parcels", kmz).run().counts());
        assertEquals("0/0/2", bring("parcels", kml).run().counts());
    }

    @Test
    void aKmzWithSeveralKmlsHasOneChosenAndLosesNoneSilently() {
        Path kml = GdalTool.made(folder, "KML", "made.kml");

        assertTrue(problem("p.kmz", new Zips().with("doc.kml", kml).with("b.kml", kml))
                .contains("b.kml, doc.kml"));
        assertTrue(problem("p.kmz", new Zips().with("b.txt", "x")).contains("has no .kml in it"));
    }

    static Stream<Arguments> dishonest() {
        String shp = "x";
        return Stream.of(
                Arguments.of("leads out of it", new Zips().with("../../evil.shp", shp)),
                Arguments.of("leads out of it", new Zips().with("a/../../evil.shp", shp)),
                Arguments.of("leads out of it", new Zips().with("..\\evil.shp", shp)),
                Arguments.of("leads out of it", new Zips().with("/etc/cron.d/evil.shp", shp)),
                Arguments.of("leads out of it", new Zips().with("C:\\evil.shp", shp)),
                Arguments.of("leads out of it", new Zips().with("a\0.shp", shp)),
                Arguments.of("has a link 'a.dbf'", new Zips().with("a.shp", shp).link("a.dbf", "/etc/passwd")),
                Arguments.of(
                        "no regular file",
                        new Zips().with("a.shp".getBytes(StandardCharsets.UTF_8), new byte[0], 0, 0010644)),
                Arguments.of("is encrypted", new Zips().encrypted("a.shp")),
                Arguments.of(
                        "has two files 'A.shp'", new Zips().with("a.shp", shp).with("A.shp", shp)),
                Arguments.of(
                        "packed once more",
                        new Zips()
                                .with("inner.zip", new Zips().with("a.shp", shp).bytes())),
                Arguments.of("no file in it that can be read", new Zips()),
                Arguments.of("no file in it that can be read", new Zips().with("a.exe", "x")),
                Arguments.of(
                        "more than a ZIP may", new Zips().with("a.shp", shp).with("a.dbf", new byte[80 << 20])),
                Arguments.of("more than a ZIP may", new Zips().lying("a.geojson", new byte[10], 0xFFFF_FFFEL)),
                Arguments.of("it is larger than it says", new Zips().lying("a.geojson", new byte[80 << 20], 1_000)),
                Arguments.of("not those that were packed", new Zips().lying("a.geojson", new byte[10], 1_000)),
                Arguments.of("more than 10,000 files", many(10_001)));
    }

    @ParameterizedTest
    @MethodSource("dishonest")
    void aZipThatMeansHarmIsRefusedInOneLine(String reason, Zips zip) {
        String problem = problem("p.zip", zip);

        assertTrue(problem.contains(reason) && problem.contains("p.zip"), problem);
        assertEquals(1, problem.lines().count(), problem);
        assertTrue(!problem.contains(folder.toString()), problem);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.5, 0.9, 0.99})
    void aZipThatIsCutOffIsSaidToBe(double part) {
        byte[] whole = shapefile("a", StandardCharsets.UTF_8).bytes();
        byte[] cut = java.util.Arrays.copyOf(whole, (int) (whole.length * part));

        FileProblem problem = assertThrows(
                FileProblem.class, () -> bring("parcels", "p.zip", cut).run());

        assertTrue(String.valueOf(problem.getMessage()).contains("p.zip is cut off"), problem.getMessage());
    }

    @Test
    void aBitThatTurnedOnTheWayIsNoticed() {
        byte[] bytes = new Zips().with("a.geojson", GdalTool.PARCELS).bytes();
        bytes[100] ^= 1;

        FileProblem problem = assertThrows(
                FileProblem.class, () -> bring("parcels", "p.zip", bytes).run());

        assertTrue(String.valueOf(problem.getMessage()).contains("'a.geojson' in p.zip cannot be unpacked"));
    }

    private String imported(Zips zip) {
        return bring("parcels", zip.write(folder.resolve("p.zip"))).run().counts();
    }

    private String problem(String name, Zips zip) {
        Path file = zip.write(folder.resolve(name));
        FileProblem problem = assertThrows(
                FileProblem.class, () -> bring("parcels", file).acceptingValid().run());
        assertEquals("0", count("parcels"));
        return String.valueOf(problem.getMessage());
    }

    /** A Shapefile of two parcels under a name; null for TCVN3, which Java does not write. */
    private Zips shapefile(String name, @org.jspecify.annotations.Nullable Charset charset) {
        GdalTool.made(folder, "ESRI Shapefile", "made.shp", "-lco", "ENCODING=UTF-8");
        Zips zip = new Zips();
        for (String ending : List.of("shp", "shx", "dbf", "prj", "cpg")) {
            Path part = folder.resolve("made." + ending);
            if (charset == null) {
                zip.named(TextEncodingTest.tcvn3(name + "." + ending), part);
            } else if (charset.equals(TextEncoding.WINDOWS_1258)) {
                zip.named(CsvImportTest.windows1258(name + "." + ending), part);
            } else {
                zip.named((name + "." + ending).getBytes(charset), part);
            }
        }
        return zip;
    }

    private static Zips many(int files) {
        Zips zip = new Zips();
        for (int i = 0; i < files; i++) {
            zip.with(i + ".txt", new byte[0]);
        }
        return zip;
    }
}
