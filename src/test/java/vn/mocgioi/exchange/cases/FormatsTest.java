package vn.mocgioi.exchange.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.exchange.imports.ImportTest;
import vn.mocgioi.exchange.imports.TestImport;
import vn.mocgioi.exchange.ogr.GdalTool;

/** Files of other programs, and grids that they give a name of their own. */
class FormatsTest extends ImportTest {
    private static final String OWN_NAME = """
            PROJCS["VN2000_ThaiNguyen",GEOGCS["GCS_VN2000",DATUM["D_VN2000",SPHEROID["WGS_1984",6378137.0,298.257223563]%s],\
            PRIMEM["Greenwich",0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],\
            PARAMETER["False_Easting",500000],PARAMETER["False_Northing",0],PARAMETER["Central_Meridian",%s],\
            PARAMETER["Scale_Factor",%s],PARAMETER["Latitude_Of_Origin",0],UNIT["Meter",1]]\
            """;

    @ParameterizedTest
    @ValueSource(strings = {"tab", "mif"})
    void mapInfoIsReadAndItsGridKnownByItsParameters(String ending) {
        Path file = GdalTool.made(folder, "MapInfo File", "made." + ending);

        TestImport.Outcome outcome = bring("parcels", file).run();

        assertEquals("2/0/0", outcome.counts(), () -> outcome.rows().toString());
        assertEquals("EPSG:9213", outcome.report().crs());
        assertTrue(outcome.said().contains("crs_by_parameters"));
    }

    @Test
    void esriJsonIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("p.json"), """
                {"displayFieldName":"","geometryType":"esriGeometryPolygon","spatialReference":{"wkid":9213},
                "fields":[{"name":"sheet_no","type":"esriFieldTypeString","length":10},
                {"name":"parcel_no","type":"esriFieldTypeString","length":10}],
                "features":[{"attributes":{"sheet_no":"12","parcel_no":"5"},
                "geometry":{"rings":[[[430020,2380000],[430020,2380030],[430050,2380030],[430050,2380000],[430020,2380000]]]}}]}
                """);

        TestImport.Outcome outcome = bring("parcels", file).run();

        assertEquals("1/0/0", outcome.counts(), () -> outcome.rows().toString());
        assertEquals("900.0", one("select area_m2 from parcels"));
    }

    @ParameterizedTest
    @CsvSource({
        "105, 0.9999, EPSG:5897",
        "106.5, 0.9999, EPSG:9213",
        "105, 0.9996, EPSG:3405",
        "108.25, 0.9999, EPSG:9217"
    })
    void aGridUnderANameOfItsOwnIsKnownByItsParameters(String meridian, String scale, String crs) throws IOException {
        Path file = GdalTool.made(folder, "ESRI Shapefile", "own.shp");
        Files.writeString(folder.resolve("own.prj"), OWN_NAME.formatted("", meridian, scale));

        TestImport.Outcome outcome = bring("parcels", file).dry().run();

        assertEquals(crs, outcome.report().crs());
        assertTrue(
                outcome.saidOf("crs_by_parameters").contains(crs),
                outcome.report().said().toString());
    }

    @Test
    void aTowgs84WithTurnedSignsIsNamed() throws IOException {
        Path file = GdalTool.made(folder, "ESRI Shapefile", "own.shp");
        Files.writeString(
                folder.resolve("own.prj"),
                OWN_NAME.formatted(
                        ",TOWGS84[191.90441429,39.30318279,111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278]",
                        "106.5",
                        "0.9999"));

        TestImport.Outcome outcome = bring("parcels", file).dry().run();

        assertTrue(
                outcome.said().contains("towgs84_turned"),
                outcome.report().said().toString());
    }

    @Test
    void heightsAreLeftOutWithAWord() {
        String wkt = "\"POLYGON Z((430000 2380000 5, 430040 2380000 5, 430040 2380040 5, 430000 2380000 5))\"";

        TestImport.Outcome outcome = bring("parcels", "p.csv", "sheet_no,parcel_no,wkt\n1,1," + wkt + "\n")
                .crs("EPSG:9213")
                .run();

        assertEquals("1/0/0", outcome.counts(), () -> outcome.rows().toString());
        assertTrue(outcome.saidOf("heights_left_out").startsWith("1 shapes"));
    }

    @Test
    void aKmlWithUndeclaredPrefixesAndLabelPointsIsRead() {
        String kml = """
                <?xml version="1.0" encoding="UTF-8"?>
                <kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><name>thua</name>
                <Placemark><name>1</name><gx:drawOrder>1</gx:drawOrder><ExtendedData><Data name="sheet_no"><value>9</value></Data>
                <Data name="parcel_no"><value>1</value></Data></ExtendedData><MultiGeometry>
                <Point><coordinates>105.8505,21.5505</coordinates></Point><Polygon><outerBoundaryIs><LinearRing>
                <coordinates>105.85,21.55 105.851,21.55 105.851,21.551 105.85,21.55</coordinates>
                </LinearRing></outerBoundaryIs></Polygon></MultiGeometry></Placemark></Folder></Document></kml>
                """;

        TestImport.Outcome outcome = bring("parcels", "p.kml", kml).run();

        assertEquals("1/0/0", outcome.counts(), () -> outcome.rows().toString());
        assertTrue(outcome.codes(1).contains("label_point_left_out"), outcome.messages(1));
    }

    @Test
    void aFormulaWithoutItsValueIsSaid() {
        TestImport.Outcome outcome = bring("parcels", Path.of("src/test/resources/cases/formula.xlsx"))
                .crs("EPSG:9213")
                .dry()
                .run();

        assertEquals("0/1/0", outcome.counts());
        assertTrue(outcome.messages(1).contains("C2 is a formula whose value was not saved"), outcome.messages(1));
    }

    @Test
    void aBareGeometryIsAFileOfOneRow() {
        TestImport.Outcome outcome = bring(
                        "parcels",
                        "p.geojson",
                        "{\"type\":\"Polygon\",\"coordinates\":[[[105.85,21.55],[105.851,21.55],[105.851,21.551],[105.85,21.55]]]}")
                .wholeFile("sheet_no", "12")
                .wholeFile("parcel_no", "5")
                .run();

        assertEquals("1/0/0", outcome.counts(), () -> outcome.rows().toString());
    }
}
