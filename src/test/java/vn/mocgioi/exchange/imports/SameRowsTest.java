package vn.mocgioi.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mocgioi.exchange.bytes.Zips;
import vn.mocgioi.exchange.ogr.GdalTool;

/** The same parcels in every format are the same rows, to the digit that the format can hold. */
class SameRowsTest extends ImportTest {
    private static final Path REAL = Path.of("../shared/data/parcels-123k.fgb").toAbsolutePath();
    private static final int ROWS = 300;
    private static final List<String> LAND_USES = List.of(
            "Đất chuyên trồng lúa nước",
            "Đất ở tại nông thôn",
            "Đất rừng sản xuất",
            "Đất nghĩa trang, nghĩa địa",
            "ỦY BAN");

    /** How a file of a format is made of a GeoJSON in the survey CRS, and how well it holds a place. */
    enum Format {
        GEOJSON("GeoJSON", "geojson", 0, "-lco", "COORDINATE_PRECISION=15"),
        /** With an index its rows would come in another order. */
        FLAT_GEOBUF("FlatGeobuf", "fgb", 0, "-lco", "SPATIAL_INDEX=NO"),
        GEO_PACKAGE("GPKG", "gpkg", 0),
        SHAPEFILE_UTF8("ESRI Shapefile", "shp", 0, "-lco", "ENCODING=UTF-8"),
        SHAPEFILE_1258("ESRI Shapefile", "shp", 0, "-lco", "ENCODING=CP1258"),
        SHAPEFILE_ZIP("ESRI Shapefile", "shp.zip", 0, "-lco", "ENCODING=UTF-8"),
        /** Fifteen digits. */
        CSV("CSV", "csv", 1e-8, "-lco", "GEOMETRY=AS_WKT"),
        XLSX("XLSX", "xlsx", 1e-8),
        /** Degrees: GDAL's transform there and ours back. */
        GEOJSON_LINES("GeoJSONSeq", "geojsonl", 0.005, "-lco", "COORDINATE_PRECISION=12"),
        KML("KML", "kml", 0.005),
        KMZ("KML", "kmz", 0.005),
        /** Leaves out geometries that are not valid, and puts a KML of links before the one of places. */
        KMZ_BY_LIBKML("LIBKML", "kmz", 0.005);

        private final String driver;
        private final String ending;
        private final double toleranceM;
        private final String[] options;

        Format(String driver, String ending, double toleranceM, String... options) {
            this.driver = driver;
            this.ending = ending;
            this.toleranceM = toleranceM;
            this.options = options;
        }

        private Path made(Path source) {
            Path folder = source.resolveSibling(name().toLowerCase(Locale.ROOT));
            Path target = folder.resolve("parcels." + ending);
            folder.toFile().mkdir();
            if (this == XLSX) {
                // the driver writes no geometry, so it comes as a column
                Path csv = GdalTool.converted(source, "CSV", folder.resolve("wkt.csv"), CSV.options);
                return GdalTool.converted(csv, driver, target, "-oo", "AUTODETECT_TYPE=YES");
            }
            if (this == KMZ) {
                Path kml = GdalTool.converted(source, driver, folder.resolve("doc.kml"));
                return new Zips().with("doc.kml", kml).write(target);
            }
            return GdalTool.converted(source, driver, target, options);
        }

        private boolean saysCrs() {
            return this != CSV && this != XLSX;
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowsThatWereMadeAreTheSame(Format format) throws IOException {
        Path source = Files.writeString(folder.resolve("made.geojson"), made());

        sameRows(source, format, ROWS);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "KMZ_BY_LIBKML")
    void realRowsAreTheSame(Format format) {
        assumeTrue(Files.exists(REAL), REAL + " is not here: the formats are tried with made rows alone");
        Path source = GdalTool.converted(
                REAL,
                "GeoJSON",
                folder.resolve("real.geojson"),
                "-lco",
                "COORDINATE_PRECISION=15",
                "-sql",
                "select sheet_no, parcel_no, 'Đất ở tại nông thôn' as land_use from parcels limit " + ROWS);

        sameRows(source, format, ROWS);
    }

    private void sameRows(Path source, Format format, int rows) {
        TestImport.Outcome reference = bring("parcels", source).acceptingValid().run();
        assertEquals(rows, reference.report().counts().rows());
        String known = count("parcels");

        TestImport again = bring("parcels", format.made(source)).acceptingValid();
        TestImport.Outcome outcome = (format.saysCrs() ? again : again.crs("EPSG:9213")).run();

        assertEquals(rows, outcome.report().counts().rows());
        assertEquals(reference.report().errors(), outcome.report().errors());
        assertEquals(known, count("parcels"));
        if (format.toleranceM == 0) {
            assertEquals(known, String.valueOf(outcome.report().counts().unchanged()), () -> differing());
        }
        assertEquals("", differing());
        assertTrue(Double.parseDouble(one("""
                select coalesce(max(ST_HausdorffDistance(n.geom, o.geom)), 0)
                from parcels n join parcels o on o.id = n.id and o.superseded is not null where n.superseded is null
                """)) <= format.toleranceM);
    }

    /** Rows whose texts, numbers and days came out differently, as they are now. */
    private String differing() {
        return one("""
                select coalesce(string_agg(concat_ws(' ', n.sheet_no, n.parcel_no, n.land_use, n.official_area_m2, n.valid_from), '; '), '')
                from parcels n join parcels o on o.id = n.id and o.superseded is not null
                where n.superseded is null and (n.land_use, n.official_area_m2, n.valid_from)
                    is distinct from (o.land_use, o.official_area_m2, o.valid_from)
                """);
    }

    /** Parcels in rows of twenty with corners that nobody rounded. */
    private static String made() {
        Random random = new Random(9213);
        StringBuilder rows = new StringBuilder(
                "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::9213\"}},\"features\":[");
        for (int i = 0; i < ROWS; i++) {
            double east = 430_000 + 40 * (i % 20) + random.nextDouble();
            double north = 2_380_000 + 40 * (i / 20) + random.nextDouble();
            rows.append(i == 0 ? "" : ",")
                    .append(
                            "{\"type\":\"Feature\",\"properties\":{\"sheet_no\":\"%d\",\"parcel_no\":\"%d%s\",\"land_use\":\"%s\",\"official_area_m2\":%s,\"valid_from\":\"2024-0%d-1%d\"},"
                                    .formatted(
                                            1 + i / 100,
                                            i,
                                            i % 7 == 0 ? "a" : "",
                                            LAND_USES.get(i % LAND_USES.size()),
                                            (random.nextInt(100_000) + 1) / 10.0,
                                            1 + i % 9,
                                            i % 10))
                    .append("\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[%s,%s],[%s,%s],[%s,%s],[%s,%s]]]}}"
                            .formatted(
                                    east, north, east + 35.123, north - 0.7, east + 34.9, north + 36.2, east, north));
        }
        return rows + "]}";
    }
}
