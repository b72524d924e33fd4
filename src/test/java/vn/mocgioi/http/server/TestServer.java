package vn.mocgioi.http.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.imports.ImportRequest;
import vn.mocgioi.exchange.imports.Importer;
import vn.mocgioi.exchange.source.ImportReport;
import vn.mocgioi.exchange.source.RowLimits;
import vn.mocgioi.http.answer.Route;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.store.db.LayerVersion;
import vn.mocgioi.store.db.TestDatabase;
import vn.mocgioi.store.people.StaffTokens;

/** The service on a free port, over a database of its own, and a client that speaks to it. */
public final class TestServer implements AutoCloseable {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    public final TestDatabase database = TestDatabase.fresh();
    public final TestProvince province = new TestProvince(database);
    private final Server server;
    private @Nullable String token;
    private @Nullable Connection looking;
    private final HttpClient client = HttpClient.newHttpClient();

    public TestServer() {
        this(ServiceLimits.DEFAULT);
    }

    public TestServer(ServiceLimits limits) {
        server = new Server(database.database(), Optional.empty(), limits, RowLimits.DEFAULT);
        server.start("127.0.0.1", 0);
        await("the service does not listen for new versions", server.versions()::isListening);
    }

    /** The URL table of the service. */
    public List<Route> routes() {
        return server.routes().table();
    }

    public String url(String path) {
        return path.startsWith("http") ? path : "http://127.0.0.1:" + server.port() + path;
    }

    public int port() {
        return server.port();
    }

    public HttpResponse<byte[]> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** With a token that opens what is for staff. */
    public HttpResponse<byte[]> getAsStaff(String path) {
        return get(path, "Authorization", "Bearer " + token());
    }

    /** A live token for staff. */
    public synchronized String token() {
        if (token == null) {
            token = new StaffTokens(database.database()).add("test", "test");
        }
        return token;
    }

    /** Brings a CSV file in as the command line does. */
    public TestServer bring(String layer, String csv) {
        try {
            Path file = Files.createTempFile("rows", ".csv");
            Files.writeString(file, csv);
            StringBuilder refused = new StringBuilder();
            ImportReport report = new Importer(database.database())
                    .run(
                            ImportRequest.of(Layers.get(layer), file, "test")
                                    .named(layer + ".csv")
                                    .in(csv.contains("wkt") || csv.contains("x_northing") ? "EPSG:9213" : null),
                            Importer.Progress.SILENT,
                            row -> row.findings()
                                    .forEach(finding ->
                                            refused.append(finding.message()).append('\n')));
            Files.delete(file);
            if (!report.clean()) {
                throw new AssertionError(layer + " was refused: " + refused);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public HttpResponse<byte[]> send(String method, String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(url(path)))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Sends JSON with this header. */
    public HttpResponse<byte[]> post(String path, String body, String header, String value) {
        return send(HttpRequest.newBuilder(URI.create(url(path)))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .header(header, value)
                .build());
    }

    /** Sends no body, but this header. */
    public HttpResponse<byte[]> send(String method, String path, String header, String value) {
        return send(HttpRequest.newBuilder(URI.create(url(path)))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header(header, value)
                .build());
    }

    /** The JSON of a successful answer. */
    public JsonNode json(String path) {
        HttpResponse<byte[]> response = get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " answered " + response.statusCode() + ": " + text(response));
        }
        return tree(response);
    }

    public static JsonNode tree(HttpResponse<byte[]> response) {
        try {
            return MAPPER.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(text(response), e);
        }
    }

    public static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        awaitWhatWasWritten();
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The service hears of a write of another process some milliseconds after it; a test asks when it has. */
    private void awaitWhatWasWritten() {
        long written = writtenVersions();
        await("the service does not hear of what was written", () -> heardVersions() >= written);
    }

    static void await(String otherwise, BooleanSupplier what) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!what.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(otherwise);
            }
            Thread.yield();
        }
    }

    private synchronized long writtenVersions() {
        try {
            if (looking == null || !looking.isValid(1)) {
                looking = database.connect();
            }
            try (Statement statement = looking.createStatement();
                    ResultSet rows = statement.executeQuery("select sum(version) from layer_version")) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            // a test may have thrown out whoever is connected
            looking = null;
            return 0;
        }
    }

    private long heardVersions() {
        return server.versions().all().values().stream()
                .mapToLong(LayerVersion::version)
                .sum();
    }

    @Override
    public void close() {
        server.close();
        database.close();
    }
}
