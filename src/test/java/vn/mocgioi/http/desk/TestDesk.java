package vn.mocgioi.http.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.UUID;
import vn.mocgioi.exchange.imports.TestLand;
import vn.mocgioi.http.server.TestServer;

/** A clerk at the desk: two zones with parcels, and change sets as a program sends them. */
final class TestDesk implements AutoCloseable {
    static final ObjectMapper JSON = new ObjectMapper();

    final TestServer server = new TestServer();
    final TestLand land = new TestLand(server.database);

    TestDesk() {
        land.zone("A", TestLand.rectangle(0, 0, 1000, 1000))
                .zone("B", TestLand.rectangle(2000, 0, 3000, 1000))
                .parcel("1", "1", TestLand.rectangle(0, 0, 100, 100))
                .parcel("1", "2", TestLand.rectangle(100, 0, 200, 100))
                .parcel("1", "3", TestLand.rectangle(200, 0, 300, 100))
                .parcel("2", "1", TestLand.rectangle(2000, 0, 2100, 100))
                .party("H1", "HOUSEHOLD")
                .holding("1/1", "H1", "2020-01-01", "");
    }

    /** What was answered. */
    record Told(int status, JsonNode body, String location) {
        JsonNode row(int number) {
            for (JsonNode row : body.path("rows")) {
                if (row.path("row").asInt() == number) {
                    return row;
                }
            }
            throw new AssertionError("no row " + number + " in " + body);
        }

        long id() {
            return body.path("id").asLong();
        }
    }

    /** @param rows as JSON, with single quotes */
    Told post(String rows) {
        return post(UUID.randomUUID(), rows, "");
    }

    /** @param more members of the set, as JSON with single quotes and a comma before */
    Told post(UUID key, String rows, String more) {
        return send("POST", "/api/changes", body(key, rows, more));
    }

    Told rehearse(String rows) {
        return send("POST", "/api/changes?dry_run=true", body(UUID.randomUUID(), rows, ""));
    }

    static String body(UUID key, String rows, String more) {
        return "{\"key\":\"%s\",\"rows\":[%s]%s}".formatted(key, rows, more).replace('\'', '"');
    }

    Told undo(long change) {
        ObjectNode body = JSON.createObjectNode().put("reason", "sai");
        return send("POST", "/api/changes/" + change + "/undo", body.toString());
    }

    Told get(String path) {
        return told(server.getAsStaff(path));
    }

    Told send(String method, String path, String body) {
        return told(server.post(path, body, "Authorization", "Bearer " + server.token()));
    }

    private static Told told(HttpResponse<byte[]> response) {
        try {
            return new Told(
                    response.statusCode(),
                    JSON.readTree(response.body()),
                    response.headers().firstValue("Location").orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hectares of a zone that reached a milestone, as known now. */
    String reached(String zone, String milestone) {
        for (JsonNode each : get("/api/zones/" + zone + "/clearance").body().path("milestones")) {
            if (each.path("milestone").asText().equals(milestone)) {
                return each.path("area_ha").asText() + " ha, "
                        + each.path("parcels").asText();
            }
        }
        throw new AssertionError("no " + milestone);
    }

    @Override
    public void close() {
        server.close();
    }
}
