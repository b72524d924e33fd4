package vn.mocgioi.http.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.server.TestServer;
import vn.mocgioi.land.people.Grant;
import vn.mocgioi.land.people.Person;
import vn.mocgioi.store.people.Users;

/** Asks what an API document says that can be asked, of everything that the demo province has. */
final class ApiClient {
    private static final String PARTIES = "code,name,kind\nTD1,Văn Thị Thử,HOUSEHOLD\n";
    private static final String BAD_PARTIES = PARTIES + "TD2,,HOUSEHOLD\nTD3,Bùi Văn Thử,CASTLE\n";
    /** A line that crosses itself, and one that cannot be mended without losing most of it. */
    private static final String BAD_PARCELS = """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"commune":"05440","sheet_no":"1",\
            "parcel_no":"1"},"geometry":{"type":"Polygon","coordinates":[[[105.85,21.45],[105.851,21.451],\
            [105.851,21.45],[105.85,21.451],[105.85,21.45]]]}}]}""";

    private static final String PASSWORD = "bon tu khong lien nhau";
    private static final String SIGN_IN = "{\"login\":\"thu\",\"password\":\"" + PASSWORD + "\"}";

    private final TestServer server;
    private @Nullable String cookie;
    private int tokens;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> imports = new ArrayList<>();
    private final List<String> zones;
    private final DeskClient desk;

    ApiClient(TestServer server) {
        this.server = server;
        desk = new DeskClient(server);
        zones = ofFeatures("zones", 1000, "/properties/code");
    }

    /** Somebody with an account of their own. */
    void addUser() {
        new Users(server.database.database())
                .add(
                        "thu",
                        "Bùi Văn Thử",
                        "thu@example.vn",
                        PASSWORD,
                        Grant.EVERYTHING,
                        Person.commandLine("cli:test"));
    }

    /** Somebody's own account is not for tokens. */
    private String cookie() {
        if (cookie == null) {
            cookie = send("POST", "/api/session", "application/json", SIGN_IN, false)
                    .headers()
                    .firstValue("Set-Cookie")
                    .orElseThrow()
                    .split(";", 2)[0];
        }
        return cookie;
    }

    /** Good and bad ones, so that there are reports to ask for. */
    void bringInFiles() {
        bringIn("layer=parties&file=a.csv", PARTIES);
        bringIn("layer=parties&file=a.csv&dry_run=true", BAD_PARTIES);
        bringIn("layer=parcels&file=a.geojson&repair=true", BAD_PARCELS);
        bringIn("layer=parcels&file=a.geojson", "no GeoJSON");
    }

    private void bringIn(String query, String file) {
        HttpResponse<byte[]> taken = send("POST", "/api/imports?" + query, "application/octet-stream", file, true);
        String id = TestServer.tree(taken).get("id").asText();
        while (!TestServer.tree(server.getAsStaff("/api/imports/" + id)).has("ended_at")
                || TestServer.tree(server.getAsStaff("/api/imports/" + id))
                        .get("ended_at")
                        .isNull()) {
            Thread.onSpinWait();
        }
        imports.add(id);
    }

    HttpResponse<byte[]> ask(ApiDocument.Operation operation, String address, boolean asStaff) {
        if (DeskClient.knows(operation)) {
            return desk.ask(operation, address, asStaff);
        }
        if (operation.method().equals("GET")) {
            return send("GET", address, "", "", asStaff);
        }
        if (operation.path().startsWith("/api/session")) {
            boolean isToken = operation.path().endsWith("/tokens");
            String form = isToken
                    ? "{\"name\":\"máy quét " + ++tokens + "\",\"role\":\"CLERK\"}"
                    : operation.path().equals("/api/session") ? SIGN_IN : "";
            return send(operation.method(), address, "application/json", form, asStaff);
        }
        boolean isImport = operation.path().equals("/api/imports");
        return send(
                operation.method(),
                address,
                isImport ? "application/octet-stream" : "application/json",
                isImport ? PARTIES : Examples.drawn().toString(),
                asStaff);
    }

    private HttpResponse<byte[]> send(String method, String address, String type, String body, boolean asStaff) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url(address)))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        if (asStaff && address.startsWith("/api/session/")) {
            request.header("Cookie", cookie()).header("X-Mocgioi", "1");
        } else if (asStaff) {
            request.header("Authorization", "Bearer " + server.token());
        }
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All that is to be asked of it: each thing that its path can name, with and without what changes the answer. */
    List<String> addresses(ApiDocument.Operation operation) {
        List<String> addresses = new ArrayList<>();
        for (String path : paths(operation)) {
            for (String query : queries(operation)) {
                addresses.add(path + (query.isEmpty() ? "" : "?" + query));
            }
        }
        return addresses;
    }

    /** Each parameter with the example that the document has for it. */
    List<String> examples(ApiDocument.Operation operation) {
        List<String> addresses = new ArrayList<>();
        String path = paths(operation).get(0);
        for (JsonNode parameter : operation.parameters()) {
            JsonNode example = exampleOf(parameter);
            String name = parameter.get("name").asText();
            String least = least(operation);
            if (parameter.get("in").asText().equals("query")
                    && !example.isMissingNode()
                    && !least.matches("(.*&)?" + name + "=.*")) {
                addresses.add(path
                        + (switch (name) {
                            case "lon" -> "?lat=21.5&";
                            case "lat" -> "?lon=105.8&";
                            case "object" -> "?layer=parcels&";
                            default -> "?";
                        })
                        + name + "=" + encoded(text(example)) + (least.isEmpty() ? "" : "&" + least));
            }
        }
        return addresses;
    }

    /** That, or what it is when nobody says, or the first of what it may be. */
    static JsonNode exampleOf(JsonNode parameter) {
        JsonNode schema = parameter.get("schema");
        JsonNode example = parameter.has("example") ? parameter.get("example") : schema.path("example");
        if (example.isMissingNode()) {
            example = schema.path("default");
        }
        if (example.isMissingNode()) {
            example = schema.path("enum").path(0);
        }
        return example.isMissingNode() ? schema.path("items").path("enum").path(0) : example;
    }

    /** The one of whose answer most is to be seen. */
    String telling(ApiDocument.Operation operation) {
        List<String> addresses = addresses(operation);
        String wanted = operation.takes("to")
                ? "[?&]to=2024-12-31"
                : operation.takes("min_ha") ? "[?&]planned=true" : "[?&](at=2024-12-31|group-by=|q=QĐ)";
        return addresses.stream()
                .filter(address -> !operation.path().contains("{code}") || address.contains("/KCN-SC2"))
                .filter(address -> Pattern.compile(wanted).matcher(address).find())
                .findFirst()
                .orElseGet(() -> addresses.stream()
                        .filter(address -> !operation.path().contains("{code}") || address.contains("/KCN-SC2"))
                        .findFirst()
                        .orElseThrow());
    }

    /** What is to be refused. */
    List<String> wrong(ApiDocument.Operation operation) {
        List<String> addresses = new ArrayList<>();
        addresses.add(paths(operation).get(0) + "?nonsense=1");
        if (operation.takes("at")) {
            addresses.add(paths(operation).get(0) + "?at=someday");
        }
        if (operation.path().contains("{code}")) {
            addresses.add(operation.path().replace("{code}", "NOWHERE").replace("{phase}", "9"));
        } else if (operation.path().contains("{id}")) {
            addresses.add(operation.path().replace("{id}", "99999999"));
        }
        return addresses;
    }

    private static String text(JsonNode example) {
        return example.isArray()
                ? StreamSupport.stream(example.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(","))
                : example.asText();
    }

    private List<String> paths(ApiDocument.Operation operation) {
        String path = operation.path();
        if (DeskClient.knows(operation)) {
            return desk.paths(operation);
        }
        if (path.startsWith("/api/imports/{id}")) {
            List<String> ids = path.endsWith("/report") ? imports.subList(0, 3) : imports;
            return ids.stream().map(id -> path.replace("{id}", id)).toList();
        } else if (path.contains("{id}")) {
            String collection = path.startsWith("/api/") ? "parcels" : path.split("/")[3];
            return ofFeatures(collection, path.startsWith("/api/") ? 40 : 5, "/id").stream()
                    .map(id -> path.replace("{id}", id))
                    .toList();
        } else if (path.contains("{phase}")) {
            return zones.stream()
                    .flatMap(zone -> phases(zone).stream()
                            .map(phase -> path.replace("{code}", zone).replace("{phase}", encoded(phase))))
                    .toList();
        } else if (path.contains("{code}")) {
            return zones.stream().map(zone -> path.replace("{code}", zone)).toList();
        }
        if (path.contains("{")) {
            throw new AssertionError("teach this client what to put into " + path);
        }
        return List.of(path);
    }

    private Set<String> queries(ApiDocument.Operation operation) {
        Set<String> queries = new LinkedHashSet<>();
        queries.add(least(operation));
        if (operation.takes("at")) {
            queries.add("at=2024-12-31");
            queries.add("at=2010-01-01&known=2024-06-30");
        }
        if (operation.takes("from") && operation.takes("at")) {
            queries.add("from=2024-01-01" + (operation.takes("to") ? "&to=2024-12-31" : "&at=2024-12-31"));
        }
        if (operation.takes("commune") && operation.takes("known")) {
            zones.forEach(zone -> queries.add("at=2024-12-31&zone=" + zone));
            ofFeatures("communes", 5, "/properties/code").forEach(code -> queries.add("at=2024-12-31&commune=" + code));
        }
        if (operation.takes("group-by")) {
            queries.add("group-by=" + groups(operation));
        }
        if (operation.takes("min_ha")) {
            queries.add("min_ha=0&planned=true");
        }
        if (operation.takes("limit")) {
            queries.add("limit=300");
        }
        if (operation.takes("datetime") && !operation.path().contains("{id}")) {
            queries.add("datetime=2015-01-01");
        }
        if (operation.takes("q")) {
            for (String text :
                    List.of("QĐ", "Sông Công", "KCN-SC2", "1/1", "M5", "21.5 105.8", "Phường", "Công ty", "zzzz")) {
                queries.add("q=" + encoded(text));
            }
        }
        return queries;
    }

    /** What it cannot be asked without. */
    private static String least(ApiDocument.Operation operation) {
        if (operation.takes("lon") && !operation.takes("q")) {
            return "lon=105.8&lat=21.5";
        } else if (operation.toString().equals("POST /api/imports")) {
            return "layer=parties&file=a.csv&dry_run=true";
        }
        return operation.takes("q") ? "q=KCN" : "";
    }

    /** Where the features are, or whatever comes first of what they can be grouped by. */
    private static String groups(ApiDocument.Operation operation) {
        List<String> names = new ArrayList<>();
        operation.parameters().stream()
                .filter(parameter -> parameter.get("name").asText().equals("group-by"))
                .forEach(parameter -> parameter.at("/schema/items/enum").forEach(name -> names.add(name.asText())));
        return names.contains("located_commune") ? "located_commune" : names.get(0);
    }

    private List<String> phases(String zone) {
        return of("/ogc/collections/phases/items?zone=" + zone, "/properties/number");
    }

    private List<String> ofFeatures(String collection, int most, String member) {
        return of("/ogc/collections/" + collection + "/items?limit=" + most, member);
    }

    private List<String> of(String address, String member) {
        List<String> values = new ArrayList<>();
        server.json(address)
                .get("features")
                .forEach(feature -> values.add(feature.at(member).asText()));
        return values;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
