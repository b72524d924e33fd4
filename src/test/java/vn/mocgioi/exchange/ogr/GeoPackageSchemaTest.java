package vn.mocgioi.exchange.ogr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.RawRow;
import vn.mocgioi.exchange.source.RowLimits;

/** A GeoPackage is rows: what would be run when they are read is refused before GDAL sees the file. */
class GeoPackageSchemaTest {
    private static final String CONTENTS =
            "insert into gpkg_contents (table_name, data_type, identifier, srs_id) values ('leak', 'attributes', 'leak', 0);";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeOne() {
        file = GdalTool.made(folder, "GPKG", "made.gpkg");
    }

    @Test
    void oneAsGdalWritesItIsRead() {
        assertTrue(rows("parcels") > 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VirtualText('/etc/passwd', 'UTF-8', 0, POINT, DOUBLEQUOTE, ':')",
                "VirtualShape('/etc/passwd', 'UTF-8', 4326)",
                "VirtualXL('/etc/passwd')",
                "VirtualElementary()",
                "fts5(x)",
                "csv(filename='/etc/passwd')",
                "rtree(id, minx, maxx, miny, maxy, +x AS (readfile('/etc/passwd')))"
            })
    void aVirtualTableIsRefused(String module) {
        smuggle("table", "leak", "CREATE VIRTUAL TABLE leak USING " + module);

        assertRefused("leak");
    }

    @Test
    void anRtreeUnderAnotherNameIsRefused() {
        smuggle("table", "leak", "CREATE VIRTUAL TABLE leak USING rtree(id, a, b, c, d)");

        assertRefused("leak");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select blobfromfile('/etc/passwd') as x",
                "select fid, eval('select 1') from parcels",
                "select fid, \"blobfromfile\"('/etc/passwd') from parcels",
                "select fid, [readfile] ('/etc/passwd') from parcels",
                "select fid, load_extension('x') from parcels",
                "select * from pragma_database_list",
                "select * from parcels, dbstat",
                "select * from parcels join json_each('[1]')",
                "select * from (select * from dbstat)",
                "select fid from parcels union select name from pragma_module_list",
                "select * from leak2",
                "with x as (select 1) select * from x",
                "select fid from parcels where exists (select 1 from dbstat)",
                "select fid /* from parcels */ from dbstat",
                "select fid from/**/dbstat"
            })
    void aViewThatIsMoreThanAPlainSelectIsRefused(String select) {
        smuggle("view", "leak", "CREATE VIEW leak AS " + select);

        assertRefused("leak");
    }

    @Test
    void aViewNamedLikeAFunctionMayNotCallIt() {
        smuggle(
                "view",
                "blobfromfile",
                "CREATE VIEW blobfromfile(x) AS select blobfromfile('/etc/passwd') from parcels");

        assertRefused("blobfromfile");
    }

    @Test
    void whatSaysToBeAnIndexIsOne() {
        smuggle("index", "leak", "CREATE VIRTUAL TABLE leak USING VirtualText('/etc/passwd')");

        assertThrows(FileProblem.class, () -> rows("parcels"));
    }

    @Test
    void aViewWithAListOfItsColumnsIsRead() {
        assumeTrue(SandboxTools.here().walls() != Walls.NONE, "this system does not let us make walls");
        sql("create view leak(fid, name) as select m.fid, upper(m.parcel_no) from parcels m;" + CONTENTS);

        assertTrue(rows("leak") > 0);
    }

    @Test
    void aPlainViewIsReadWhereThereAreWallsAndRefusedWhereThereAreNone() {
        sql(
                "create view leak as select m.fid, upper(coalesce(m.parcel_no, '-')) as name from parcels m where m.fid > 0 order by m.fid;"
                        + CONTENTS);
        Sandbox without =
                new Sandbox(SandboxTools.find(List.of(), List.of(), List.of("prlimit")), 2L << 30, 1 << 20, 60, 60);

        FileProblem problem = assertThrows(FileProblem.class, () -> OgrSource.open(ogrFile("leak"), without));

        assertTrue(String.valueOf(problem.getMessage()).contains("bubblewrap"), problem.getMessage());
        if (SandboxTools.here().walls() != Walls.NONE) {
            assertTrue(rows("leak") > 0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE leak (a, b AS (a || 'x'))",
                "CREATE TABLE leak (a, b TEXT GENERATED ALWAYS AS (upper(a)) VIRTUAL)"
            })
    void aColumnThatIsWorkedOutIsRefused(String table) {
        smuggle("table", "leak", table);

        assertRefused("leak");
    }

    @Test
    void aTriggerThatCallsWhatItShouldNotIsRefused() {
        sql("create trigger leak after insert on parcels begin select writefile('/tmp/x', 'y'); end;");

        assertRefused("leak");
    }

    @Test
    void anIndexOfAnExpressionIsRefused() {
        sql("create index leak on parcels (lower(parcel_no));");

        assertRefused("leak");
    }

    @Test
    void aSchemaThatSqliteCannotReadIsRefused() {
        smuggle("table", "leak", "CREATE TABLE leak (");

        assertThrows(FileProblem.class, () -> rows("parcels"));
    }

    private void assertRefused(String what) {
        FileProblem problem = assertThrows(FileProblem.class, () -> rows("parcels"));

        assertTrue(String.valueOf(problem.getMessage()).contains("'" + what + "'"), problem.getMessage());
        assertTrue(String.valueOf(problem.getMessage()).contains("made.gpkg is not read"), problem.getMessage());
    }

    /** Writes into the schema itself, as whoever attacks would: this SQLite has none of the modules. */
    private void smuggle(String type, String name, String sql) {
        sql(
                "pragma writable_schema = on; insert into sqlite_master (type, name, tbl_name, rootpage, sql) values ('%s', '%s', '%s', 0, '%s');"
                        .formatted(type, name, name, sql.replace("'", "''")));
    }

    private void sql(String statements) {
        try {
            Process process = new ProcessBuilder("sqlite3", "-batch", file.toString(), statements)
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), said);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private OgrSource.OgrFile ogrFile(String layer) {
        return new OgrSource.OgrFile(OgrDriver.GEO_PACKAGE, file, "made.gpkg", layer, null, RowLimits.DEFAULT);
    }

    private int rows(String layer) {
        List<RawRow> rows = new ArrayList<>();
        try (OgrSource source = OgrSource.open(ogrFile(layer))) {
            for (RawRow row = source.next(); row != null; row = source.next()) {
                rows.add(row);
            }
        }
        return rows.size();
    }
}
