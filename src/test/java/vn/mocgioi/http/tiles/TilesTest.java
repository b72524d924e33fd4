package vn.mocgioi.http.tiles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.mocgioi.http.server.TestProvince.rectangle;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.http.server.GdalClient;
import vn.mocgioi.http.server.TestServer;

/** Tiles are read by GDAL's MVT driver and compared with what is stored. */
class TilesTest {
    private static TestServer server;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void start() {
        server = new TestServer();
        server.province.parcels(20, 20, 10).zone("Z1", "Khu Sông Công", "IT_PARK", rectangle(0, 0, 150, 120));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aTileIsOfNoOtherFormatThanItIs() {
        String tile = "/ogc/collections/zones/tiles/WebMercatorQuad/0/0/0";
        assertTrue(List.of(200, 204).contains(server.get(tile + "?f=mvt").statusCode()));
        assertEquals(400, server.get(tile + "?f=png").statusCode());
    }

    @Test
    void aTileHoldsTheSourceToHalfAUnitOfItsGrid() throws IOException {
        int z = 16;
        int[] xy = tileOf(z, 75, 60);
        List<String> rows = rows("zones", z, xy[0], xy[1]);
        assertEquals(1, rows.size());
        String wkt = rows.get(0).replaceFirst("\"((MULTI)?POLYGON[^\"]*)\".*", "$1");
        double unit = 40_075_016.68557849 / (1 << z) / 4_096;
        String worst = server.database.value(
                "select ST_HausdorffDistance(ST_Intersection(ST_Transform(wgs84, 3857), ST_Expand(ST_TileEnvelope(%d, %d, %d), 64 * %f)), ST_GeomFromText('%s', 3857)) from zones"
                        .formatted(z, xy[0], xy[1], unit, wkt));
        assertTrue(Double.parseDouble(worst) <= 0.75 * unit, worst + " against a unit of " + unit);
    }

    @Test
    void propertiesKeepTheirValuesAndTypes() throws IOException {
        int[] xy = tileOf(16, 75, 60);
        String about = told(16, xy, file("zones", 16, xy[0], xy[1]));
        assertTrue(about.contains("name (String) = Khu Sông Công"), about);
        assertTrue(about.contains("area_ha (Real) = 1.8"), "a number, not text: " + about);
        assertTrue(about.contains("area_m2 (Real) = 18000") || about.contains("area_m2 (Integer) = 18000"), about);
    }

    @Test
    void everyParcelOfATileIsInItAndOfItsNeighboursNoneIsLost() throws IOException {
        int z = 18;
        int[] xy = tileOf(z, 75, 60);
        String expected = server.database.value(
                "select count(*) from parcels where ST_Intersects(ST_Transform(wgs84, 3857), ST_Expand(ST_TileEnvelope(%d, %d, %d), 64 / 4096.0 * 40075016.68557849 / %d))"
                        .formatted(z, xy[0], xy[1], 1 << z));
        assertEquals(
                Integer.parseInt(expected), rows("parcels", z, xy[0], xy[1]).size());
    }

    @Test
    void aTileOfAllCollectionsHasALayerForEachThatIsAskedFor() throws IOException {
        int[] xy = tileOf(16, 75, 60);
        String path = "/ogc/tiles/WebMercatorQuad/16/" + xy[1] + "/" + xy[0];
        assertEquals(List.of("parcels", "zones"), layers(server.get(path).body()));
        assertEquals(
                List.of("zones"),
                layers(server.get(path + "?collections=zones,lots").body()));
        assertArrayEquals(
                server.get("/ogc/collections/zones/tiles/WebMercatorQuad/16/" + xy[1] + "/" + xy[0])
                        .body(),
                server.get(path + "?collections=zones").body());
        HttpResponse<byte[]> unknown = server.get(path + "?collections=zones,houses");
        assertEquals(400, unknown.statusCode());
        assertTrue(new String(unknown.body(), UTF_8).contains("houses"));

        JsonNode set = server.json("/ogc/tiles/WebMercatorQuad");
        assertEquals(
                server.json("/ogc/collections").get("collections").size(),
                set.get("layers").size());
        String template = "";
        for (JsonNode link : set.get("links")) {
            template =
                    link.get("rel").asText().equals("item") ? link.get("href").asText() : template;
        }
        assertEquals(server.url("/ogc/tiles/WebMercatorQuad/{tileMatrix}/{tileRow}/{tileCol}"), template);
        assertEquals(
                server.url("/ogc/tiles/WebMercatorQuad/{z}/{y}/{x}"),
                server.json("/ogc/tiles/WebMercatorQuad/tilejson")
                        .at("/tiles/0")
                        .asText());
    }

    @Test
    void aTileOfADayShowsWhatWasThereThenAsItWas() throws IOException {
        server.province
                .parcel("9", "1", "LUC", rectangle(3000, 3000, 3040, 3040))
                .parcel("9", "2", "LUC", rectangle(3040, 3000, 3080, 3040));
        server.database.execute(
                "update parcels set valid_from = '2023-07-01' where sheet_no = '9' and parcel_no = '2'");
        server.database.execute(
                "insert into parcel_milestones (parcel_id, inventory_on, handed_over_on, recorded) select id, '2023-02-01', '2024-05-01', recorded from parcels where sheet_no = '9' and parcel_no = '1'");
        server.province.changed("parcels");
        int[] xy = tileOf(17, 3040, 3020);
        assertEquals("1 HANDED_OVER, 2 NONE", milestones(xy, ""));
        assertEquals("1 HANDED_OVER, 2 NONE", milestones(xy, "?datetime=2024-05-01"));
        assertEquals("1 INVENTORY, 2 NONE", milestones(xy, "?datetime=2024-04-30"));
        assertEquals("1 INVENTORY", milestones(xy, "?datetime=2023-06-30"));
        assertEquals("1 NONE", milestones(xy, "?datetime=2022-06-30"));
        assertEquals("1 INVENTORY, 2 NONE", milestones(xy, "?datetime=2022-06-30/2023-12-31"));
        assertEquals("1 HANDED_OVER, 2 NONE", milestones(xy, "?datetime=../.."), "the day of one tile stays with it");
        assertEquals(
                400,
                server.get("/ogc/collections/parcels/tiles/WebMercatorQuad/0/0/0?datetime=June")
                        .statusCode());
    }

    private static String milestones(int[] xy, String asked) throws IOException {
        String about = told(
                17,
                xy,
                stored(server.get("/ogc/collections/parcels/tiles/WebMercatorQuad/17/" + xy[1] + "/" + xy[0] + asked)));
        return Stream.of(about.split("OGRFeature"))
                .skip(1)
                .map(one -> value(one, "parcel_no") + " " + value(one, "milestone"))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** What GDAL says of the features of a tile. */
    private static String told(int z, int[] xy, String file) {
        return GdalClient.run(
                "ogrinfo", "-q", "-al", "-geom=NO", "-oo", "X=" + xy[0], "-oo", "Y=" + xy[1], "-oo", "Z=" + z, file);
    }

    private static String value(String feature, String name) {
        return feature.replaceFirst("(?s).*" + name + " \\(String\\) = (\\S+).*", "$1");
    }

    @Test
    void whatCannotBeSeenFromAfarIsLeftOut() {
        int[] xy = tileOf(6, 75, 60);
        assertEquals(204, tile("parcels", 6, xy[0], xy[1]).statusCode());
    }

    @Test
    void anEmptyTileIsA204AndATileThatIsKnownA304() {
        HttpResponse<byte[]> empty = tile("zones", 16, 0, 0);
        assertEquals(204, empty.statusCode());
        assertEquals(0, empty.body().length);
        int[] xy = tileOf(16, 75, 60);
        String etag =
                tile("zones", 16, xy[0], xy[1]).headers().firstValue("ETag").orElseThrow();
        assertEquals(304, tile("zones", 16, xy[0], xy[1], "If-None-Match", etag).statusCode());
    }

    @Test
    void aTileIsTheSameCompressedAndSaysThatItVaries() throws IOException {
        int[] xy = tileOf(16, 75, 60);
        HttpResponse<byte[]> plain = tile("zones", 16, xy[0], xy[1]);
        HttpResponse<byte[]> gzip = tile("zones", 16, xy[0], xy[1], "Accept-Encoding", "gzip");
        assertEquals("gzip", gzip.headers().firstValue("Content-Encoding").orElseThrow());
        assertTrue(gzip.headers().firstValue("Vary").orElseThrow().contains("Accept-Encoding"));
        assertArrayEquals(plain.body(), new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"21/0/0", "-1/0/0", "0/1/0", "0/0/1", "3/8/0", "x/0/0", "1/0/0.5", "99999999999/0/0"})
    void whatIsNoTileIs404(String tile) {
        assertEquals(
                404,
                server.get("/ogc/collections/zones/tiles/WebMercatorQuad/" + tile)
                        .statusCode());
    }

    private static int[] tileOf(int z, double x, double y) {
        String[] lonLat = server.database
                .value(
                        "select ST_X(p) || ' ' || ST_Y(p) from (select ST_Transform(ST_SetSRID(ST_Point(430000 + %f, 2380000 + %f), 9213), 4326) p) q"
                                .formatted(x, y))
                .split(" ");
        double lat = Math.toRadians(Double.parseDouble(lonLat[1]));
        double column = (Double.parseDouble(lonLat[0]) + 180) / 360 * (1 << z);
        double row = (1 - Math.log(Math.tan(lat) + 1 / Math.cos(lat)) / Math.PI) / 2 * (1 << z);
        return new int[] {(int) column, (int) row};
    }

    private static HttpResponse<byte[]> tile(String collection, int z, int x, int y, String... headers) {
        return server.get(
                "/ogc/collections/" + collection + "/tiles/WebMercatorQuad/" + z + "/" + y + "/" + x, headers);
    }

    private static String file(String collection, int z, int x, int y) throws IOException {
        return stored(tile(collection, z, x, y));
    }

    private static String stored(HttpResponse<byte[]> response) throws IOException {
        assertEquals(200, response.statusCode());
        Path file = Files.createTempDirectory(folder, "t").resolve("tile.mvt");
        Files.write(file, response.body());
        return file.toString();
    }

    /** The names of the layers of a tile, in order. */
    private static List<String> layers(byte[] tile) throws IOException {
        Path file = Files.createTempDirectory(folder, "t").resolve("tile.mvt");
        Files.write(file, tile);
        return GdalClient.run("ogrinfo", "-q", file.toString())
                .lines()
                .map(line -> line.replaceFirst("^\\d+: (\\w+).*", "$1"))
                .sorted()
                .toList();
    }

    private static List<String> rows(String collection, int z, int x, int y) throws IOException {
        return GdalClient.rows(
                file(collection, z, x, y), "-oo", "X=" + x, "-oo", "Y=" + y, "-oo", "Z=" + z, "-oo", "CLIP=NO");
    }
}
