package vn.mocgioi.store.features;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.mocgioi.exchange.imports.ImportRequest;
import vn.mocgioi.exchange.imports.Importer;
import vn.mocgioi.geo.shape.TileCoord;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.catalogue.PublishedLayers;
import vn.mocgioi.land.time.Days;
import vn.mocgioi.store.db.TestDatabase;

/** What a vector tile holds at which zoom. */
class TileDetailTest {
    private final TestDatabase database = TestDatabase.fresh();

    @Test
    void parcelsTooSmallToBeSeenAreLeftOutFromAfarAndThereFromNear(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("parcels.csv");
        Files.writeString(
                file,
                "sheet_no,parcel_no,wkt\n1,FIELD,%s\n1,FOREST,%s\n"
                        .formatted(square(430_000, 2_380_000, 40), square(431_000, 2_380_000, 4_000)));
        ImportRequest request = ImportRequest.of(Layers.PARCELS, file, "test")
                .named("parcels.csv")
                .in("EPSG:9213");
        assertTrue(new Importer(database.database())
                .run(request, Importer.Progress.SILENT, row -> {})
                .clean());

        String afar = tile(9, 406, 224);
        assertTrue(afar.contains("FOREST"));
        assertFalse(afar.contains("FIELD"));
        assertTrue(tile(13, 6_504, 3_594).contains("FIELD"));
    }

    /** Texts stand in a vector tile as they are. */
    private String tile(int z, int x, int y) {
        return new String(
                new TileStore(database.database())
                        .tile(PublishedLayers.PARCELS, new TileCoord(z, x, y), Days.on(Days.today())),
                StandardCharsets.ISO_8859_1);
    }

    private static String square(int east, int north, int side) {
        return "\"POLYGON((%d %d,%d %d,%d %d,%d %d,%d %d))\""
                .formatted(east, north, east + side, north, east + side, north + side, east, north + side, east, north);
    }
}
