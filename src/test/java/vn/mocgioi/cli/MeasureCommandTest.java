package vn.mocgioi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code measure} as it is typed: what it prints, and the code it ends with. */
class MeasureCommandTest {
    private static final String FIELD =
            "\"POLYGON ((430000 2380000, 430100 2380000, 430100 2380200, 430000 2380200, 430000 2380000))\"";
    private static final String BOW_TIE =
            "\"POLYGON ((430000 2380000, 430100 2380100, 430100 2380000, 430000 2380100, 430000 2380000))\"";
    private static final Path COMMUNES = Path.of("../shared/data/thai-nguyen-communes-2025.geojson");

    @TempDir
    private Path folder;

    @Test
    void everyPolygonIsALineOfTheTable() throws IOException {
        Outcome outcome =
                measure("sheet_no,parcel_no,wkt\n12,34," + FIELD + "\n12,35," + FIELD + "\n", "--crs", "EPSG:9213");
        assertEquals(0, outcome.code(), outcome.err());
        List<String> lines = outcome.out().lines().toList();
        assertEquals(5, lines.size(), outcome.out());
        assertEquals(List.of("1", "12/34", "20000.0", "2.0000", "20001.8", "+1.8", "600.00"), cells(lines.get(1)));
        assertEquals(List.of("2", "together", "40000.0", "4.0000", "40003.6", "+3.6"), cells(lines.get(3)));
        assertEquals("2 of 2 shapes measured, coordinates read as EPSG:9213 as --crs says", lines.get(4));
    }

    @Test
    void whatCannotBeMeasuredIsNamedWithItsReasonAndLeftOutOfTheSum() throws IOException {
        Outcome outcome = measure(
                "Tên,wkt\nKhu A," + FIELD + "\nKhu B," + BOW_TIE + "\nKhu C,POINT (430000 2380000)\nKhu D,\n",
                "--crs",
                "EPSG:9213");
        assertEquals(1, outcome.code());
        List<String> lines = outcome.out().lines().toList();
        assertTrue(lines.get(2).contains("Khu B"), lines.get(2));
        assertTrue(lines.get(2).contains("not measured: self_intersection: "), lines.get(2));
        assertTrue(lines.get(2).endsWith(" at 430050.0, 2380050.0"), lines.get(2));
        assertTrue(lines.get(3).contains("not measured: wrong_geometry_type: "), lines.get(3));
        assertTrue(lines.get(4).contains("not measured: missing_geometry: "), lines.get(4));
        assertEquals("20000.0", cells(lines.get(5)).get(2));
        assertTrue(lines.get(6).startsWith("1 of 4 shapes measured, 3 not"), lines.get(6));
    }

    @Test
    void jsonIsAnObjectALineAndTheTotalsLast() throws IOException {
        Outcome outcome = measure("code,wkt\nA," + FIELD + "\nB," + BOW_TIE + "\n", "--crs", "EPSG:9213", "--json");
        List<JsonNode> lines = new ArrayList<>();
        for (String line : outcome.out().lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        assertEquals(3, lines.size(), outcome.out());
        assertEquals("A", lines.get(0).get("shape").asText());
        assertEquals(20_000.0, lines.get(0).get("area_m2").asDouble());
        assertEquals(2.0, lines.get(0).get("area_ha").asDouble());
        assertEquals(1.8, lines.get(0).get("difference_m2").asDouble());
        assertEquals(600.0, lines.get(0).get("perimeter_m").asDouble());
        JsonNode reason = lines.get(1).get("reasons").get(0);
        assertEquals("self_intersection", reason.get("code").asText());
        assertEquals(430_050, reason.get("at").get(0).asDouble());
        assertFalse(lines.get(1).has("area_m2"));
        JsonNode total = lines.get(2).get("total");
        assertEquals(2, total.get("rows").asInt());
        assertEquals(1, total.get("measured").asInt());
        assertEquals(20_000.0, total.get("area_m2").asDouble());
    }

    /** The same field on the grid of the next province: 26 km to the west on the map, the same size. */
    @Test
    void theGridInWhichAreasCountIsAChoice() throws IOException {
        String file = "wkt\n" + FIELD + "\n";
        Outcome own = measure(file, "--crs", "EPSG:9215", "--survey-crs", "EPSG:9215", "--json");
        assertEquals(0, own.code(), own.out() + own.err());
        assertTrue(own.out().startsWith("{\"row\":1,\"shape\":\"\",\"area_m2\":20000.0,"), own.out());

        Outcome foreign = measure(file, "--crs", "EPSG:9215", "--survey-crs", "EPSG:9217");
        assertEquals(1, foreign.code());
        assertTrue(foreign.out().contains("outside_area_of_use"), foreign.out());
    }

    @Test
    void aFileInTheWrongSystemIsToldWhichOneFits() throws IOException {
        Outcome outcome = measure("wkt\n" + FIELD + "\n", "--crs", "EPSG:9207");
        assertEquals(1, outcome.code());
        assertTrue(
                outcome.out().lines().toList().get(4).startsWith("wrong_meridian: read as EPSG:9213 or EPSG:9212 "),
                outcome.out());
    }

    @Test
    void whatIsNoFileOfShapesIsOneLine() throws IOException {
        assertEquals(
                "mocgioi: shapes.csv has no geometry, nor a column wkt\n",
                measure("code,name\nA,Khu A\n").err());
        assertEquals(
                "mocgioi: nothing says in which CRS the wkt column is; say it with --crs, for example --crs EPSG:9213\n",
                measure("wkt\n" + FIELD + "\n").err());
        assertEquals(
                "mocgioi: there is no file none.geojson\n",
                run("measure", "none.geojson").err());
        assertTrue(measure("wkt\n" + FIELD + "\n", "--crs", "EPSG:99999").err().contains("EPSG:99999"));
    }

    @Test
    void theCommunesOfTheProvinceAreItsSize() {
        assumeTrue(Files.exists(COMMUNES), COMMUNES + " is not here: it is not measured");
        Outcome outcome = run("measure", COMMUNES.toString());
        assertEquals(0, outcome.code(), outcome.err());
        String total = outcome.out()
                .lines()
                .filter(line -> line.contains("together"))
                .findFirst()
                .orElseThrow();
        assertTrue(total.contains("837370.74"), total);
    }

    private Outcome measure(String csv, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("shapes.csv"), csv);
        List<String> arguments = new ArrayList<>(List.of("measure", file.toString()));
        arguments.addAll(List.of(options));
        return run(arguments.toArray(String[]::new));
    }

    private record Outcome(int code, String out, String err) {}

    private static Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(arguments, new PrintWriter(out), new PrintWriter(err));
        return new Outcome(code, out.toString(), err.toString());
    }

    private static List<String> cells(String line) {
        return List.of(line.strip().split(" +"));
    }
}
