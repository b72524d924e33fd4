package vn.mocgioi.http.ogc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.mocgioi.http.server.TestProvince.rectangle;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.mocgioi.exchange.imports.ImportRequest;
import vn.mocgioi.exchange.imports.Importer;
import vn.mocgioi.http.server.TestServer;
import vn.mocgioi.land.catalogue.Layers;

/** Pages are read while imports write the same rows anew and others beside them. */
class PagingTest {
    private static final int PARCELS = 300;

    @TempDir
    private Path folder;

    @Test
    void nextNeitherSkipsNorRepeatsARowWhileRowsAreBeingWritten() throws Exception {
        try (TestServer server = new TestServer()) {
            importParcels(server, 0, PARCELS, "LUC");
            Set<Long> before = new HashSet<>(ids(server, "?limit=10000"));
            assertEquals(PARCELS, before.size());
            AtomicBoolean stop = new AtomicBoolean();
            AtomicInteger imports = new AtomicInteger();
            CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
                while (!stop.get()) {
                    int n = imports.incrementAndGet();
                    importParcels(server, 0, PARCELS, n % 2 == 0 ? "LUC" : "ODT");
                    importParcels(server, PARCELS + n * 10, PARCELS + n * 10 + 10, "LUC");
                }
            });
            for (String order : List.of("", "&sortby=parcel_no", "&sortby=-area_m2,parcel_no", "&sortby=-sheet_no")) {
                int from = imports.get();
                while (imports.get() < from + 2) {
                    List<Long> read = ids(server, "?limit=7" + order);
                    assertEquals(read.size(), new HashSet<>(read).size(), "repeated with " + order);
                    assertTrue(read.containsAll(before), "skipped with " + order);
                }
            }
            List<Long> counted = idsByOffset(server);
            assertEquals(counted.size(), new HashSet<>(counted).size(), "repeated by offset");
            assertTrue(counted.containsAll(before), "skipped by offset");
            stop.set(true);
            finish(writer);
        }
    }

    /** As ArcGIS pages: by counting, without a look at the links. */
    private static List<Long> idsByOffset(TestServer server) {
        List<Long> ids = new ArrayList<>();
        for (int offset = 0; ; offset = ids.size()) {
            JsonNode page = server.json("/ogc/collections/parcels/items?limit=7&offset=" + offset);
            page.get("features").forEach(feature -> ids.add(feature.get("id").asLong()));
            if (page.get("numberReturned").asInt() == 0) {
                return ids;
            }
        }
    }

    @Test
    void aPageByOffsetLeadsToTheNextByItsLink() {
        try (TestServer server = new TestServer()) {
            importParcels(server, 0, 10, "LUC");
            List<Long> all = ids(server, "?limit=3");
            assertEquals(all.subList(4, 10), ids(server, "?limit=3&offset=4"));
            assertEquals(List.of(), ids(server, "?limit=3&offset=10"));
            assertEquals(
                    400, server.get("/ogc/collections/parcels/items?offset=-1").statusCode());
            assertEquals(
                    400, server.get("/ogc/collections/parcels/items?offset=1e3").statusCode());
        }
    }

    private static void finish(CompletableFuture<Void> writer) throws InterruptedException {
        try {
            writer.get();
        } catch (ExecutionException e) {
            throw new AssertionError("the import failed", e.getCause());
        }
    }

    private static List<Long> ids(TestServer server, String query) {
        List<Long> ids = new ArrayList<>();
        String url = "/ogc/collections/parcels/items" + query;
        while (url != null) {
            JsonNode page = server.json(url);
            page.get("features").forEach(feature -> ids.add(feature.get("id").asLong()));
            url = null;
            for (JsonNode link : page.get("links")) {
                url = link.get("rel").asText().equals("next") ? link.get("href").asText() : url;
            }
        }
        return ids;
    }

    private void importParcels(TestServer server, int from, int to, String landUse) {
        String csv = "sheet_no;parcel_no;land_use;wkt\n"
                + IntStream.range(from, to)
                        .mapToObj(n ->
                                n % 13 + ";" + n + ";" + landUse + ";" + rectangle(n * 20, 0, n * 20 + 5 + n % 7, 10))
                        .collect(Collectors.joining("\n"));
        try {
            Path file = Files.writeString(Files.createTempFile(folder, "parcels", ".csv"), csv);
            new Importer(server.database.database())
                    .run(
                            ImportRequest.of(Layers.get("parcels"), file, "test")
                                    .in("EPSG:9213"),
                            Importer.Progress.SILENT,
                            row -> {});
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
