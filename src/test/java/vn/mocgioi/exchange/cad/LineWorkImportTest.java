package vn.mocgioi.exchange.cad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.mocgioi.exchange.export.CsvStyle;
import vn.mocgioi.exchange.export.Export;
import vn.mocgioi.exchange.export.Exporter;
import vn.mocgioi.exchange.export.OutputFormat;
import vn.mocgioi.exchange.imports.ImportTest;
import vn.mocgioi.exchange.imports.TestImport;
import vn.mocgioi.exchange.ogr.GdalTool;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.ImportReport;
import vn.mocgioi.exchange.source.ReadOptions;
import vn.mocgioi.exchange.source.RowLimits;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.land.catalogue.PublishedLayers;
import vn.mocgioi.store.features.FeatureQuery;
import vn.mocgioi.store.features.FeatureStore;

/** Drawings whose boundaries are lines between parcels, and drawings of MicroStation. */
class LineWorkImportTest extends ImportTest {
    private static final ReadOptions POLYGONIZE =
            new ReadOptions(null, null, null, true, true, false, RowLimits.DEFAULT);

    /** A block of 40 m by 20 m with a line across that ends 4 mm before the border. */
    private static Dxf block() {
        return Dxf.drawing()
                .open("RANH", 0, 0, 40, 0)
                .open("RANH", 40, 0, 40, 20, 0, 20)
                .open("RANH", 0, 20, 0, 0.003)
                .open("RANH", 20, 0.004, 20, 25)
                .text("SO", "12/1", 5, 5)
                .text("SO", "12/2", 25, 5);
    }

    @Test
    void whatLinesEncloseBecomesParcelsAndEndsWithinACentimetreAreJoined() {
        TestImport.Outcome outcome =
                bring("parcels", "d.dxf", block().bytes()).reading(POLYGONIZE).run();

        assertEquals("2/0/0", outcome.counts(), () -> outcome.rows().toString());
        assertEquals(
                "1 400 2 400",
                one("select string_agg(parcel_no || ' ' || round(area_m2), ' ' order by parcel_no) from parcels"));
        assertEquals(
                "4 lines enclose 2 pieces of land; ends within 0.01 m of a line are joined to it",
                outcome.saidOf("polygonized"));
        assertEquals(
                "1 ends of lines meet no other line, so that they part nothing off: at 430020.000, 2380025.000",
                outcome.saidOf("loose_ends"));
        assertEquals("0", one("""
                select count(*) from parcels a join parcels b on a.id < b.id
                where ST_Area(ST_Intersection(a.geom, b.geom)) > 0
                """));
    }

    @Test
    void linesBeyondAllNumbersAreLeftOutAndRefuseTheFile() {
        Dxf drawing = block().open("RANH", 0, 0, 1e300, -1e300).open("RANH", 5, 5, Double.MAX_VALUE, 1e308);

        TestImport.Outcome outcome =
                bring("parcels", "d.dxf", drawing.bytes()).reading(POLYGONIZE).run();

        assertEquals(
                "2 lines of the drawing are left out: their places are no numbers, or farther away than any on earth",
                outcome.saidOf("outlines_beyond"));
        assertEquals("0", one("select count(*) from parcels"));
    }

    @Test
    void withoutPolygonizeOpenLinesAreNoParcels() {
        FileProblem problem = assertThrows(
                FileProblem.class,
                () -> bring("parcels", "d.dxf", block().bytes()).run());

        assertEquals(
                "d.dxf has no closed outlines on RANH, but 4 open lines; --polygonize makes polygons of what they enclose",
                problem.getMessage());
    }

    @Test
    void anEndTooFarFromItsLinePartsNothingOffAndIsNamedWithItsPlace() {
        TestImport.Outcome outcome = bring(
                        "parcels",
                        "d.dxf",
                        Dxf.drawing()
                                .square("RANH", 0, 0, 40)
                                .open("RANH", 20, 0, 20, 39.5)
                                .square("RANH", 5, 5, 4)
                                .open("RANH", 9, 7, 12, 7, 12, 9, 15, 9)
                                .square("RANH", 15, 8, 2)
                                .text("SO", "12/1", 2, 2)
                                .text("SO", "12/2", 35, 5)
                                .bytes())
                .reading(POLYGONIZE)
                .run();

        assertEquals("0/3/0", outcome.counts(), () -> outcome.rows().toString());
        ImportReport.FileFinding loose = outcome.report().said().stream()
                .filter(said -> said.code().equals("loose_ends"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(new ImportReport.Place(430_020, 2_380_039.5)), loose.at());
        assertTrue(
                outcome.saidOf("lines_that_part_nothing")
                        .startsWith("1 lines lead through a piece of land without parting it: at 4300"),
                outcome.said().toString());
        assertTrue(
                outcome.rows().stream()
                        .anyMatch(row ->
                                row.findings().stream().anyMatch(f -> f.code().equals("several_texts"))),
                outcome.rows().toString());
    }

    @Test
    void anIslandAmongLinesIsAParcelAndAHole() {
        TestImport.Outcome outcome = bring(
                        "parcels",
                        "d.dxf",
                        Dxf.drawing()
                                .square("RANH", 0, 0, 40)
                                .text("SO", "12/1", 2, 2)
                                .square("RANH", 10, 10, 10)
                                .text("SO", "12/2", 12, 12)
                                .bytes())
                .reading(POLYGONIZE)
                .run();

        assertEquals("2/0/0", outcome.counts(), () -> outcome.rows().toString());
        assertEquals("1500.0 100.0", one("select string_agg(area_m2::text, ' ' order by parcel_no) from parcels"));
    }

    @Test
    void aDgnGivesWhatTheDxfOfItGives() throws IOException {
        TestImport.Outcome outcome = bring("parcels", dgn("made")).run();

        assertEquals("2/0/0", outcome.counts(), () -> outcome.rows().toString());
        assertEquals(
                "1 400.0 2 200.0",
                one("select string_agg(parcel_no || ' ' || area_m2, ' ' order by parcel_no) from parcels"));
        assertTrue(outcome.said().contains("crs_assumed"), outcome.said().toString());
        assertEquals("0/0/2", bring("parcels", dgn("again")).run().counts());
    }

    @Test
    void theLevelsOfADgnAreItsLayers() throws IOException {
        FileProblem problem = assertThrows(
                FileProblem.class,
                () -> bring("parcels", dgn("made")).layer("13").run());

        assertEquals("made.dgn has no layer '13'; it has 0 (2 closed outlines)", problem.getMessage());
        assertEquals("2/0/0", bring("parcels", dgn("made")).layer("0").run().counts());
    }

    @Test
    void aDrawingCutOffOrNotOneIsSaidInALine() throws IOException {
        byte[] whole = block().bytes();
        byte[] dgn = Files.readAllBytes(dgn("made"));
        for (TestImport given : List.of(
                bring("parcels", "cut.dxf", Arrays.copyOf(whole, whole.length / 2)),
                bring("parcels", "empty.dxf", ""),
                bring("parcels", "text.dxf", "hello"),
                bring("parcels", "made.dxf", dgn),
                bring("parcels", "made.dgn", whole),
                bring("parcels", "v8.dgn", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0}))) {
            String message = String.valueOf(assertThrows(
                            FileProblem.class, () -> given.reading(POLYGONIZE).run())
                    .getMessage());

            assertTrue(message.lines().count() == 1 && !message.contains(folder.toString()), message);
        }
        assertEquals("0", count("parcels"));
    }

    @Test
    void ourOwnDrawingComesBackWithoutNews() throws IOException {
        bring("parcels", "rows.geojson", GdalTool.PARCELS).run();
        Path drawing = exported();

        TestImport.Outcome outcome = bring("parcels", drawing)
                .reading(new ReadOptions("RANH_THUA", "SO_THUA", null, false, true, false, RowLimits.DEFAULT))
                .run();

        assertEquals("0/0/2", outcome.counts(), () -> outcome.rows().toString());
        assertEquals(List.of("hole_without_number"), outcome.codes(2));
    }

    private Path exported() throws IOException {
        Path file = folder.resolve("out.dxf");
        Export export = Export.of(
                FeatureQuery.of(PublishedLayers.PARCELS),
                OutputFormat.DXF,
                null,
                Crs.of(database.database().surveySrid()),
                null,
                CsvStyle.PLAIN);
        assertEquals(2, new Exporter(new FeatureStore(database.database())).write(export, file));
        return file;
    }

    /** Drawn by GDAL, whose texts are as high as their style says. */
    private Path dgn(String name) throws IOException {
        Files.writeString(folder.resolve("t.csv"), """
                wkt,text,style
                "POLYGON((430000 2380000,430020 2380000,430020 2380020,430000 2380020,430000 2380000))",,
                "POINT(430005 2380010)",12/1,"LABEL(t:""12/1"",s:1g)"
                "LINESTRING(430020 2380000,430040 2380000,430040 2380020,430020 2380000)",,
                "POINT(430033 2380005)",12/2,"LABEL(t:""12/2"",s:1g)"
                """);
        Files.writeString(folder.resolve("t.vrt"), """
                <OGRVRTDataSource><OGRVRTLayer name="elements"><SrcDataSource relativeToVRT="1">t.csv</SrcDataSource>
                <SrcLayer>t</SrcLayer><GeometryField encoding="WKT" field="wkt"/><Style>style</Style>
                <Field name="Text" src="text"/></OGRVRTLayer></OGRVRTDataSource>
                """);
        GdalTool.run(folder, List.of("ogr2ogr", "-f", "DGN", name + ".dgn", "t.vrt"));
        return folder.resolve(name + ".dgn");
    }
}
