package vn.mocgioi.web;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.cli.demo.DemoInDatabase;
import vn.mocgioi.exchange.imports.ImportRequest;
import vn.mocgioi.exchange.imports.Importer;
import vn.mocgioi.exchange.source.ImportReport;
import vn.mocgioi.http.server.Server;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.store.db.TestDatabase;
import vn.mocgioi.store.people.StaffTokens;

/**
 * The service on a free port over a database of its own, with the demo province in it.
 *
 * <p>One is shared by all who only look; who stops it or writes to it makes one of their own.
 */
final class DemoSite implements AutoCloseable {
    private static @Nullable DemoSite shared;

    private final TestDatabase database = TestDatabase.fresh();
    private int tokens;
    private Server server;
    private final int port;

    private DemoSite() {
        server = new Server(database.database(), Optional.empty());
        server.start("127.0.0.1", 0);
        port = server.port();
    }

    /** The site that nobody changes; made by the first who asks. */
    static synchronized DemoSite shared() {
        if (shared == null) {
            shared = new DemoSite();
            DemoInDatabase.load(shared.database.database());
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    /** A site with nothing in it. */
    static DemoSite empty() {
        return new DemoSite();
    }

    String url() {
        return "http://127.0.0.1:" + port + "/";
    }

    /** Brings a file in as the command line does. */
    void load(Layer layer, Path file) {
        ImportReport report = new Importer(database.database())
                .run(ImportRequest.of(layer, file, "test"), Importer.Progress.SILENT, row -> {});
        if (!report.clean()) {
            throw new AssertionError(file + " was refused as " + layer.name());
        }
    }

    /** A new token for staff. */
    String token() {
        return new StaffTokens(database.database()).add("cán bộ " + ++tokens, "test");
    }

    /** The server goes away, as in a restart. */
    void stop() {
        server.stop();
    }

    /** And comes back under the same address. */
    void comeBack() {
        server = new Server(database.database(), Optional.empty());
        server.start("127.0.0.1", port);
    }

    @Override
    public void close() {
        server.close();
        database.close();
    }
}
