package vn.mocgioi.http.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.mocgioi.exchange.imports.TestLand.rectangle;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.mocgioi.exchange.imports.TestLand;
import vn.mocgioi.http.server.ServerProcess;
import vn.mocgioi.http.server.TestServer;
import vn.mocgioi.store.db.DatabaseUrl;

/** Services, also while they start, and sessions of the database are killed at any moment of imports: each is there whole, or not at all. */
class KillsTest {
    private static final int PARCELS = 400;
    private static final int LONGEST_MILLIS = 400;
    private static final int LONGEST_START_MILLIS = 2_000;

    private final TestServer server = new TestServer();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Random chance = new Random(11);
    private final Map<String, String> answered = new HashMap<>();
    private final List<String> written = new ArrayList<>();

    @TempDir
    private Path folder;

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aFewKillsLeaveNothingHalf() throws Exception {
        kill(2);
    }

    @Test
    @Tag("long")
    void twoHundredKillsLeaveNothingHalf() throws Exception {
        kill(200);
    }

    private void kill(int times) throws Exception {
        TestLand land = new TestLand(server.database).zone("Z", rectangle(0, 0, 10 * PARCELS, 100));
        String[] parcels = new String[PARCELS];
        for (int i = 0; i < PARCELS; i++) {
            parcels[i] = "1," + (i + 1) + "," + TestLand.quoted(rectangle(10 * i, 0, 10 * i + 10, 100));
        }
        land.rows("parcels", "sheet_no,parcel_no,wkt", parcels);
        ServerProcess victim = victim();
        for (int turn = 0; turn < times; turn++) {
            String job = send(victim, turn);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(chance.nextInt(LONGEST_MILLIS)));
            if (chance.nextBoolean()) {
                victim.kill();
                if (chance.nextInt(4) == 0) {
                    ServerProcess.killWhileItStarts(victimUrl(), folder, chance.nextInt(LONGEST_START_MILLIS));
                }
                victim = victim();
            } else {
                server.database.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and pid <> pg_backend_pid() and application_name = 'victim'"
                        + " and query ~ 'stage|plan|event|change|moment|import_job'");
            }
            requireWhole(job);
            ask();
        }
        victim.kill();
        answered.forEach((path, body) -> assertEquals(body, TestServer.text(server.get(path)), path));
    }

    /** A service whose sessions can be told from those of the one that looks. */
    private ServerProcess victim() throws IOException {
        return ServerProcess.over(victimUrl(), folder);
    }

    private DatabaseUrl victimUrl() {
        DatabaseUrl url = server.database.url();
        String named = url.jdbc() + (url.jdbc().contains("?") ? "&" : "?") + "ApplicationName=victim";
        return new DatabaseUrl(named, url.user(), url.password());
    }

    /** A file of which every row is about the same two milestones of all parcels; its corrections replace one another. */
    private String send(ServerProcess to, int turn) throws Exception {
        StringBuilder rows = new StringBuilder("sheet_no,parcel_no,milestone,date,correction\n");
        for (int i = 1; i <= PARCELS; i++) {
            rows.append("1,")
                    .append(i)
                    .append(",RECOVERY_NOTICE,")
                    .append(day(turn))
                    .append(",turn\n");
        }
        String path = "http://127.0.0.1:" + to.port + "/api/imports?layer=events&file=turn" + turn + ".csv";
        while (true) {
            HttpResponse<byte[]> taken;
            try {
                taken = client.send(
                        HttpRequest.newBuilder(URI.create(path))
                                .header("Authorization", "Bearer " + server.token())
                                .POST(HttpRequest.BodyPublishers.ofString(rows.toString()))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
            } catch (IOException e) {
                throw new AssertionError("the service does not answer", e);
            }
            // Its connections were cut just then: it says so, and is asked again.
            if (taken.statusCode() != 503) {
                assertEquals(202, taken.statusCode(), TestServer.text(taken));
                return URI.create(taken.headers().firstValue("Location").orElseThrow())
                        .getPath();
            }
        }
    }

    private static String day(int turn) {
        return "2024-%02d-%02d".formatted(1 + turn / 28 % 12, 1 + turn % 28);
    }

    /** Every parcel has its notice from the same file, and that is one whose job says that it was written. */
    private void requireWhole(String job) throws Exception {
        JsonNode ended = ended(job);
        if (ended.path("written").asBoolean()) {
            written.add(ended.get("file").asText());
        }
        String known = server.database.value("""
                select concat_ws(' ', count(*), count(distinct e.recorded),
                    coalesce(min(substring(c.what from 'turn[0-9]+.csv')), 'none'))
                from events e join change c on c.id = e.recorded where e.superseded is null
                """);
        assertEquals(
                written.isEmpty() ? "0 0 none" : PARCELS + " 1 " + written.get(written.size() - 1),
                known,
                ended.toString());
        assertEquals(
                String.valueOf(written.size()),
                server.database.value("select count(*) from change where layer = 'events'"));
    }

    private JsonNode ended(String job) throws Exception {
        while (true) {
            HttpResponse<byte[]> now = server.getAsStaff(job);
            if (now.statusCode() == 200) {
                JsonNode told = TestServer.tree(now);
                if (!List.of("WAITING", "RUNNING").contains(told.get("state").asText())) {
                    return told;
                }
            } else {
                assertEquals(503, now.statusCode(), TestServer.text(now));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    /** What is known now stays known. */
    private void ask() {
        String path = "/api/clearance?zone=Z&at=2024-12-31&known=" + Instant.now();
        HttpResponse<byte[]> answer = server.get(path);
        while (answer.statusCode() == 503) {
            answer = server.get(path);
        }
        answered.put(path, TestServer.text(answer));
    }
}
