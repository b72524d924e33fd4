package vn.mocgioi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.mocgioi.cli.demo.DemoProvince;
import vn.mocgioi.cli.demo.base.DemoFile;
import vn.mocgioi.exchange.imports.ImportRequest;
import vn.mocgioi.exchange.imports.Importer;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.store.db.TestDatabase;
import vn.mocgioi.store.failure.DatabaseException;
import vn.mocgioi.store.imports.DemoStore;

/** The demo province comes into an untouched database, whole, and goes out again, alone. */
class DemoLoadingTest {
    private final TestDatabase database = TestDatabase.fresh();
    private final DemoStore demo = new DemoStore(database.database());
    private final List<String> said = new ArrayList<>();

    @Test
    void whatACutOffStartLeftIsTakenOutAndLoadedAgain(@TempDir Path folder) throws IOException {
        List<DemoFile> files = DemoProvince.write(folder);
        demo.loadingBegins();
        for (DemoFile file : files.subList(0, files.size() / 3)) {
            bring(ImportRequest.of(file.layer(), file.path(), "demo").asDemo(file.recordedAt()));
        }

        DemoLoading.intoUntouched(database.database(), said::add);

        assertEquals(2, said.size(), said.toString());
        assertFalse(demo.isHalfLoaded());
        assertEquals("39", database.value("select count(*) from published_zones"));
        assertEquals(
                "296.24",
                database.value(
                        "select official_area_ha from published_phases where zone = 'KCN-SC2' and number = '2'"));

        said.clear();
        DemoLoading.intoUntouched(database.database(), said::add);
        assertEquals(List.of(), said, "what is there is not loaded again");

        staysWhereSomebodyBuiltOnItAndGoesAlone(folder);
    }

    private void staysWhereSomebodyBuiltOnItAndGoesAlone(Path folder) throws IOException {
        Path marker = folder.resolve("mine.csv");
        Files.writeString(marker, "zone,number,x_northing,y_easting\nKCN-SC1,MINE-1,2374000.5,431000.25\n");
        bring(ImportRequest.of(Layers.MARKERS, marker, "test"));

        String refusal = assertThrows(DatabaseException.class, () -> demo.remove("test", false))
                .getMessage();
        assertTrue(refusal.contains("1 of markers"), refusal);
        assertTrue(demo.isLoaded());

        demo.remove("test", true);

        assertFalse(demo.isLoaded());
        for (Layer layer : Layers.all()) {
            if (!layer.equals(Layers.RULES)) {
                assertEquals("0", database.value("select count(*) from " + layer.name()), layer.name());
            }
        }
        assertEquals("0", database.value("select count(*) from parcel_milestones"));
        assertTrue(Integer.parseInt(String.valueOf(database.value("select count(*) from rules"))) > 0);
        DemoLoading.intoUntouched(database.database(), said::add);
        assertFalse(demo.isLoaded(), "what was taken out does not come back by itself");
    }

    private void bring(ImportRequest request) {
        assertTrue(new Importer(database.database())
                .run(request, Importer.Progress.SILENT, row -> {})
                .clean());
    }
}
