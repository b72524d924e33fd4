package vn.mocgioi.http.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.mocgioi.http.server.TestProvince.rectangle;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.exchange.imports.TestImport;
import vn.mocgioi.http.server.GdalClient;
import vn.mocgioi.http.server.TestServer;

/** Every format is read back by GDAL, and by nothing of ours. */
class DownloadsTest {
    private static final String NAME = "KCN \"Sông Công\", phần <A> & B; Điềm Thụy";
    private static final String TRIANGLE =
            "POLYGON((432480.3359 2383984.8196, 432580.12345 2384084.1, 432480.3359 2384084.1, 432480.3359 2383984.8196))";
    private static TestServer server;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void start() {
        server = new TestServer();
        server.province
                .zone("Z1", NAME, "IT_PARK", TRIANGLE)
                .zone(
                        "Z2",
                        "=SUM(A1)",
                        "INDUSTRIAL_PARK",
                        "MULTIPOLYGON(((430000 2380000, 430100 2380000, 430100 2380100, 430000 2380100, 430000 2380000), (430010 2380010, 430010 2380020, 430020 2380020, 430020 2380010, 430010 2380010)))")
                .marker("Z1", "M1", 2480.3359, 3984.8196)
                .parcels(40, 30, 10)
                .parcel("2", "x", "ODT", rectangle(900, 900, 912.3, 911));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"geojson", "geojsonl", "csv", "kml", "gpkg", "shp.zip", "fgb"})
    void gdalReadsTheSameTextAndTheSameAreas(String format) throws IOException {
        String file = download("zones", format, "");
        assertEquals(2, GdalClient.rows(file).size());
        String areas = GdalClient.run("ogrinfo", "-q", "-al", "-geom=NO", file);
        assertTrue(areas.contains(NAME), areas);
        assertTrue(areas.contains("=SUM(A1)"), areas);
        for (String expected : List.of("9900", server.database.value("select area_m2 from zones where code = 'Z1'"))) {
            assertTrue(
                    areas.lines()
                            .filter(line -> line.contains("area_m2"))
                            .anyMatch(line ->
                                    Double.parseDouble(line.replaceFirst(".* = ", "")) == Double.parseDouble(expected)),
                    expected + " in " + areas);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"geojson", "geojsonl", "csv", "gpkg", "shp.zip", "fgb"})
    void gdalReadsSurveyCoordinatesDigitForDigit(String format) throws IOException {
        String file = download("zones", format, "?crs=EPSG:9213&code=Z1");
        String wkt = String.join("\n", GdalClient.rows(file));
        for (String corner : List.of("432480.3359 2383984.8196", "432580.12345 2384084.1", "432480.3359 2384084.1")) {
            assertTrue(wkt.contains(corner), format + ": " + wkt);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"geojson", "csv", "kml", "gpkg", "shp.zip", "fgb"})
    void throughWgs84APerimeterIsKeptToAMillimetre(String format) throws IOException {
        String file = download("zones", format, "?code=Z1");
        String wkt = String.join("", GdalClient.rows(file)).replaceFirst(".*?((MULTI)?POLYGON[^\"]*)\".*", "$1");
        double perimeter = Double.parseDouble(
                server.database.value("select ST_Perimeter(ST_Transform(ST_GeomFromText('" + wkt + "', 4326), 9213))"));
        double surveyed =
                Double.parseDouble(server.database.value("select ST_Perimeter(geom) from zones where code = 'Z1'"));
        assertEquals(surveyed, perimeter, 0.001);
    }

    @ParameterizedTest
    @CsvSource({
        "geojson, 9213",
        "geojson, 4326",
        "geojson, 3405",
        "gpkg, 9213",
        "shp.zip, 9213",
        "fgb, 9213",
        "gpkg, 4326",
        "shp.zip, 4326",
        "fgb, 4326",
        "shp.zip, 9217"
    })
    void gdalKnowsTheCrsOfTheFile(String format, int epsg) throws IOException {
        String file = download("markers", format, epsg == 4326 ? "" : "?crs=EPSG:" + epsg);
        String about = GdalClient.run("ogrinfo", "-so", "-al", file);
        assertTrue(about.contains("ID[\"EPSG\"," + epsg + "]]"), about);
        assertTrue(!about.contains("TOWGS84"), about);
    }

    @ParameterizedTest
    @ValueSource(strings = {"geojson", "geojsonl", "csv", "gpkg", "shp.zip", "fgb"})
    void filesHaveEastOrLongitudeFirstWhateverTheCrsSays(String format) throws IOException {
        String wkt = String.join("\n", GdalClient.rows(download("zones", format, "?crs=EPSG:4756&code=Z1")));
        assertTrue(wkt.contains("((105.8") || wkt.contains("(105.8"), format + ": " + wkt);
    }

    @Test
    void pointsHaveColumnsOfTheirOwnInCsv() throws IOException {
        List<String> wgs84 = lines("markers", "?properties=number");
        assertEquals("id,number,lon,lat", wgs84.get(0));
        assertTrue(wgs84.get(1).matches("\\d+,M1,105\\.8500\\d*,21\\.5[45]\\d*"), wgs84.get(1));
        List<String> survey = lines("markers", "?properties=number&crs=EPSG:9213");
        assertEquals("id,number,x_northing,y_easting", survey.get(0));
        assertTrue(survey.get(1).endsWith(",M1,2383984.8196,432480.3359"), survey.get(1));
        List<String> whole = lines("markers", "?crs=EPSG:9213");
        assertEquals(1, whole.get(0).split("x_northing,y_easting", -1).length - 1);
        assertTrue(lines("markers", "?crs=EPSG:3405").get(0).endsWith("northing,easting"));
    }

    @Test
    void csvIsAsExcelOpensItWhenAsked() throws IOException {
        byte[] marked = server.get("/download/zones.csv?csv=bom").body();
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, java.util.Arrays.copyOf(marked, 3));
        List<String> excel = lines("zones", "?csv=excel&properties=code,name,area_m2&sortby=code");
        assertEquals("\uFEFFid;code;name;area_m2;wkt", excel.get(0));
        assertTrue(excel.get(1).contains(";\"KCN \"\"Sông Công\"\", phần <A> & B; Điềm Thụy\";"), excel.get(1));
        assertTrue(
                excel.get(1)
                        .contains(","
                                + server.database
                                        .value("select area_m2 from zones where code='Z1'")
                                        .replaceFirst(".*\\.", "")),
                excel.get(1));
        assertTrue(excel.get(2).contains(";'=SUM(A1);9900,0;"), "no formula: " + excel.get(2));
        assertEquals(400, server.get("/download/zones.csv?csv=lotus").statusCode());
    }

    @Test
    void whatExcelWouldRunIsTextInEveryCsvAndComesBackAsItWas() throws IOException {
        try (TestServer other = new TestServer()) {
            String given = "code,name,kind,wkt\nA,=SUM(A1),IT_PARK,%s\nB,\"''=x;=1+1;\",IT_PARK,%s\n-C,-5,IT_PARK,%s\n"
                    .formatted(quoted(0), quoted(100), quoted(200));
            Path first = Files.writeString(folder.resolve("given.csv"), given);
            TestImport.of(other.database, "zones", first).crs("EPSG:9213").run();
            for (String style : List.of("plain", "bom", "excel")) {
                byte[] csv = other.get("/download/zones.csv?crs=EPSG:9213&csv=" + style)
                        .body();
                String rows = new String(csv, StandardCharsets.UTF_8);
                assertFalse(rows.matches("(?s).*[;,\"\n][=-].*"), rows);
                Path back = Files.write(folder.resolve("back.csv"), csv);
                TestImport.Outcome outcome = TestImport.of(other.database, "zones", back)
                        .crs("EPSG:9213")
                        .run();
                assertEquals("0/0/3", outcome.counts(), () -> outcome.rows().toString());
            }
            assertEquals("'=x;=1+1;", other.database.value("select name from zones where code = 'B'"));
        }
    }

    private static String quoted(int east) {
        return "\"" + rectangle(east, 0, east + 50, 50) + "\"";
    }

    @Test
    void theDrawingHasLinesNumbersAndSymbolsOnLayersInMetres() throws IOException {
        String parcels = GdalClient.run("ogrinfo", "-ro", "-al", download("parcels", "dxf", "?parcel_no=x"));
        assertTrue(parcels.contains("Layer (String) = RANH_THUA"), parcels);
        assertTrue(parcels.contains("Layer (String) = SO_THUA") && parcels.contains("Text (String) = 2/x"), parcels);
        assertTrue(
                parcels.contains("Layer (String) = DIEN_TICH") && parcels.contains("Text (String) = 135.3"), parcels);
        assertTrue(
                parcels.contains(
                        "LINESTRING (430900 2380900,430912.3 2380900.0,430912.3 2380911.0,430900 2380911,430900 2380900)"),
                parcels);
        String zones = GdalClient.run("ogrinfo", "-ro", "-al", download("zones", "dxf", ""));
        assertTrue(zones.contains("Text (String) = " + NAME), zones);
        assertTrue(zones.contains("432480.3359 2383984.8196"), zones);
        String markers = GdalClient.run("ogrinfo", "-ro", "-al", download("markers", "dxf", ""));
        assertTrue(markers.contains("POINT (432480.3359 2383984.8196)"), markers);
        assertTrue(markers.contains("Layer (String) = SO_HIEU_MOC"), markers);
    }

    @Test
    void theDrawingOfAZoneShowsItsLineAndMarkersToo() throws IOException {
        String whole = GdalClient.run("ogrinfo", "-ro", "-al", download("parcels", "dxf", ""));
        String ofZone = GdalClient.run("ogrinfo", "-ro", "-al", download("parcels", "dxf", "?zone=Z1"));
        for (String layer : List.of("RANH_KHU", "TEN_KHU", "MOC_GIOI", "SO_HIEU_MOC")) {
            assertFalse(whole.contains("Layer (String) = " + layer), "parcels alone, as they come in again");
            assertTrue(ofZone.contains("Layer (String) = " + layer), ofZone);
        }
        assertTrue(ofZone.contains("POINT (432480.3359 2383984.8196)"), ofZone);
    }

    @Test
    void aFormatThatCannotBeInACrsSaysSo() {
        assertEquals(400, server.get("/download/zones.kml?crs=EPSG:9213").statusCode());
        assertEquals(400, server.get("/download/zones.dxf?crs=EPSG:4326").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"geojson", "geojsonl", "csv", "kml", "dxf", "gpkg", "shp.zip", "fgb"})
    void everyFormatHasANameATypeA304AndMayBeEmpty(String format) {
        HttpResponse<byte[]> response = server.get("/download/parcels." + format + "?zone=Z1&parcel_no=none");
        assertEquals(200, response.statusCode(), TestServer.text(response));
        String disposition =
                response.headers().firstValue("Content-Disposition").orElseThrow();
        assertTrue(
                disposition.matches(
                        "attachment; filename=\"parcels-Z1-(CRS84|EPSG9213)-\\d{4}-\\d\\d-\\d\\d\\." + format + "\""),
                disposition);
        String etag = response.headers().firstValue("ETag").orElseThrow();
        assertEquals(
                304,
                server.get("/download/parcels." + format + "?zone=Z1&parcel_no=none", "If-None-Match", etag)
                        .statusCode());
        HttpResponse<byte[]> head = server.send("HEAD", "/download/parcels." + format, "");
        assertEquals(200, head.statusCode());
        assertEquals(0, head.body().length);
    }

    @Test
    void aBuiltFileIsKeptUntilTheLayerChanges() {
        HttpResponse<byte[]> first = server.get("/download/markers.gpkg");
        HttpResponse<byte[]> again = server.get("/download/markers.gpkg");
        assertArrayEquals(first.body(), again.body());
        assertEquals(
                String.valueOf(first.body().length),
                first.headers().firstValue("Content-Length").orElseThrow());
    }

    @Test
    void gdalsOgcApiDriverConnectsPagesAndFilters() {
        String source = "OAPIF:" + server.url("/ogc");
        String layers = GdalClient.run("ogrinfo", "-ro", source);
        for (String layer : List.of("zones", "phases", "lots", "parcels", "markers", "projects", "communes")) {
            assertTrue(layers.contains(layer), layers);
        }
        assertEquals(
                1201, GdalClient.rows(source, "parcels", "-oo", "PAGE_SIZE=100").size());
        assertTrue(GdalClient.run("ogrinfo", "-ro", "-so", source, "parcels").contains("Feature Count: 1201"));
        String[] box = server.database
                .value("select ST_XMin(b) || ' ' || ST_YMin(b) || ' ' || ST_XMax(b) || ' ' || ST_YMax(b) from"
                        + " (select ST_Extent(wgs84) b from parcels where parcel_no = 'x') e")
                .split(" ");
        assertEquals(
                1,
                GdalClient.rows(source, "parcels", "-spat", box[0], box[1], box[2], box[3])
                        .size());
        assertEquals(
                1, GdalClient.rows(source, "zones", "-where", "code = 'Z1'").size());
    }

    private static String download(String collection, String format, String query) throws IOException {
        HttpResponse<byte[]> response = server.get("/download/" + collection + "." + format + query);
        assertEquals(200, response.statusCode(), TestServer.text(response));
        Path file = Files.createTempDirectory(folder, "d").resolve(collection + "." + format);
        Files.write(file, response.body());
        return file.toString();
    }

    private static List<String> lines(String collection, String query) {
        HttpResponse<byte[]> response = server.get("/download/" + collection + ".csv" + query);
        return new String(response.body(), StandardCharsets.UTF_8).lines().toList();
    }
}
