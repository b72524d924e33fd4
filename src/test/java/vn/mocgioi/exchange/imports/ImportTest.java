package vn.mocgioi.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import vn.mocgioi.store.db.TestDatabase;

/** What the tests of imports share: a folder for files and a database of their own. */
public abstract class ImportTest {
    @TempDir
    public Path folder;

    public final TestDatabase database = TestDatabase.fresh();

    @AfterEach
    void close() {
        database.close();
    }

    /** A file of text on its way in; its name tells the format. */
    public final TestImport bring(String layer, String name, String text) {
        return TestImport.of(database, folder, layer, name, text);
    }

    public final TestImport bring(String layer, String name, byte[] content) {
        return TestImport.of(database, folder, layer, name, content);
    }

    public final TestImport bring(String layer, Path file) {
        return TestImport.of(database, layer, file);
    }

    /** A CSV that is there only so that the rows under test have something to meet: all of it must go in. */
    public final void given(String layer, String text) {
        TestImport.Outcome outcome =
                bring(layer, layer + "-given.csv", text).crs("EPSG:9213").run();
        assertTrue(
                outcome.report().written(),
                () -> outcome.rows().toString() + outcome.report().said());
    }

    public final String one(String sql) {
        return String.valueOf(database.value(sql));
    }

    public final String count(String layer) {
        return one("select count(*) from " + layer + " where superseded is null");
    }

    /** A square of so many metres, its corner so many metres from a corner in the province, EPSG:9213. */
    public static String square(double east, double north, double side) {
        return TestLand.rectangle(east, north, east + side, north + side);
    }
}
