package vn.mocgioi.exchange.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.mocgioi.exchange.imports.ImportTest;
import vn.mocgioi.exchange.imports.TestImport;
import vn.mocgioi.exchange.ogr.GdalTool;

/** Files with several layers: one is chosen by its name, or all are listed. */
class LayerChoiceTest extends ImportTest {
    private static final String KML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <kml xmlns="http://www.opengis.net/kml/2.2"><Document>
            <Folder><name>Thửa đất</name>%s%s</Folder>
            <Folder><name>Đã thu hồi</name>%s</Folder>
            </Document></kml>
            """.formatted(placemark(1), placemark(2), placemark(3));

    @Test
    void withoutAChoiceTheLayersAreListedWithTheirRows() {
        assertEquals(
                "two.gpkg has 2 layers; choose one with --layer: parcels (2 rows), old parcels (2 rows)",
                problem(bring("parcels", twoLayers())));
        assertEquals(
                "two.kml has 2 layers; choose one with --layer: Thửa đất (2 rows), Đã thu hồi (1 row)",
                problem(bring("parcels", "two.kml", KML)));
    }

    @Test
    void aNameThatIsNoneIsAnsweredWithThoseThatAre() {
        assertEquals(
                "two.gpkg has no layer 'lots'; it has parcels (2 rows), old parcels (2 rows)",
                problem(bring("parcels", twoLayers()).layer("lots")));
    }

    @Test
    void theLayerThatIsNamedComesInAndNoOther() {
        assertEquals(
                "2/0/0",
                bring("parcels", twoLayers()).layer("Old Parcels").run().counts());
        assertEquals(
                "1/0/0",
                bring("parcels", "two.kml", KML).layer("Đã thu hồi").run().counts());
        assertEquals("3", one("select string_agg(parcel_no, ' ') from parcels where sheet_no = '7'"));
    }

    private Path twoLayers() {
        Path file = GdalTool.made(folder, "GPKG", "two.gpkg");
        GdalTool.run(folder, List.of("ogr2ogr", "-update", "two.gpkg", "source.geojson", "-nln", "old parcels"));
        return file;
    }

    private static String problem(TestImport given) {
        return String.valueOf(assertThrows(FileProblem.class, given::run).getMessage());
    }

    private static String placemark(int parcel) {
        return """
                <Placemark><ExtendedData><Data name="sheet_no"><value>7</value></Data><Data name="parcel_no"><value>%1$d</value></Data></ExtendedData>
                <Polygon><outerBoundaryIs><LinearRing><coordinates>105.8%1$d,21.5 105.8%1$d5,21.5 105.8%1$d5,21.505 105.8%1$d,21.5</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>
                """.formatted(parcel);
    }
}
