package vn.mocgioi.http.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.http.params.Drawings;
import vn.mocgioi.http.spool.SpoolLimits;

/** What happens when more is asked than can be answered. */
class AdmissionTest {
    /** All requests of a test come from one address. */
    private static final ServiceLimits LIMITS = of(128, 1_000);

    private static final int ASKED_AT_ONCE = LIMITS.requests() + 40;

    @Test
    @Timeout(60)
    void whatCannotBeAnsweredIsAskedToComeBackAndNothingElseSuffers() throws Exception {
        try (TestServer server = new TestServer(LIMITS)) {
            server.province.parcels(10, 10, 10);
            List<CompletableFuture<HttpResponse<byte[]>>> asked = new ArrayList<>();
            try (Connection connection = server.database.connect();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("lock table parcels in access exclusive mode");
                HttpClient client = HttpClient.newHttpClient();
                for (int i = 0; i < ASKED_AT_ONCE; i++) {
                    // each is another question, so that none is answered from what was made for another
                    asked.add(client.sendAsync(
                            HttpRequest.newBuilder(
                                            URI.create(server.url("/ogc/collections/parcels/items?limit=" + (i + 1))))
                                    .build(),
                            BodyHandlers.ofByteArray()));
                }
                while (asked.stream().filter(CompletableFuture::isDone).count() < ASKED_AT_ONCE - LIMITS.requests()) {
                    Thread.sleep(5);
                }
                assertEquals(200, server.get("/healthz").statusCode(), "the operator is answered all the while");
                connection.rollback();
            }
            List<HttpResponse<byte[]>> answers =
                    asked.stream().map(CompletableFuture::join).toList();
            long refused = answers.stream()
                    .filter(answer -> answer.statusCode() == 503)
                    .filter(answer -> answer.headers().firstValue("Retry-After").isPresent())
                    .count();
            long answered = answers.stream()
                    .filter(answer -> answer.statusCode() == 200)
                    .count();
            assertEquals(ASKED_AT_ONCE, refused + answered, "each is answered or asked to come back");
            assertTrue(refused >= ASKED_AT_ONCE - LIMITS.requests(), refused + " were refused");
            assertTrue(answered > 0, "those that had a connection are answered in the end");
            assertEquals(
                    200,
                    server.get("/ogc/collections/parcels/items").statusCode(),
                    "who was refused or gave up has left its place");
        }
    }

    /** Each asks the database to look through a layer, and none is like another. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/search?q=M%d",
                "/ogc/collections/markers/aggregate?number=%d",
                "/ogc/collections/markers/items?sortby=number&limit=1%d",
                "/ogc/collections/markers/items?filter=number%%20=%%20'%d'"
            })
    @Timeout(60)
    void whatLooksThroughALayerLeavesConnectionsForTheMap(String path) throws Exception {
        try (TestServer server = new TestServer(LIMITS)) {
            List<CompletableFuture<HttpResponse<byte[]>>> asked = new ArrayList<>();
            try (Connection connection = server.database.connect();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("lock table markers in access exclusive mode");
                HttpClient client = HttpClient.newHttpClient();
                for (int i = 0; i < 40; i++) {
                    asked.add(client.sendAsync(
                            HttpRequest.newBuilder(URI.create(server.url(path.formatted(i))))
                                    .build(),
                            BodyHandlers.ofByteArray()));
                }
                while ("0"
                        .equals(server.database.value("select count(*) from pg_stat_activity"
                                + " where datname = current_database() and wait_event_type = 'Lock'"))) {
                    Thread.sleep(5);
                }
                assertEquals(200, server.get("/ogc/collections/communes/items").statusCode());
                connection.rollback();
            }
            asked.forEach(CompletableFuture::join);
        }
    }

    private static ServiceLimits of(int requests, int requestsOfOne) {
        return new ServiceLimits(
                requests,
                requestsOfOne,
                8,
                SpoolLimits.DEFAULT,
                Drawings.Limits.DEFAULT,
                500_000_000,
                List.of("127.0.0.1"),
                Optional.empty());
    }
}
