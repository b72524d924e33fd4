package vn.mocgioi.http.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.mocgioi.exchange.imports.TestLand.quoted;
import static vn.mocgioi.exchange.imports.TestLand.rectangle;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.mocgioi.exchange.imports.TestLand;

/** One answer is of one moment, and the same day as known at the same moment has the same answer for ever. */
class OneMomentTest {
    private static final String ZONE = "/api/clearance?zone=Z&at=2024-12-31";
    private static final int PARCELS = 24;
    private static final List<String> MILESTONES =
            List.of("RECOVERY_NOTICE", "INVENTORY", "PLAN_APPROVED", "RECOVERY_DECISION", "PAID", "HANDED_OVER");

    private TestServer server;
    private TestLand land;

    @BeforeEach
    void start() {
        server = new TestServer();
        land = new TestLand(server.database)
                .commune("01", rectangle(-1_000, -1_000, 5_000, 1_000))
                .zone("Z", rectangle(0, 0, 100 * PARCELS, 100))
                .phase("Z", "1", rectangle(0, 0, 600, 100))
                .rows("targets", "measure,period,value", "HANDED_OVER_HA,2024,10");
        for (int i = 0; i < PARCELS; i++) {
            land.parcel("1", String.valueOf(i + 1), rectangle(i * 100, 0, i * 100 + 100, 100));
        }
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void answersStayWhatTheyWereWhileOthersWrite() throws Exception {
        check(40, 3);
    }

    @Test
    @Tag("long")
    void answersStayWhatTheyWereThroughAnHourOfWriting() throws Exception {
        check(4_000, 8);
    }

    /** Writers bring in events, corrections and boundaries, and the clock steps, while readers ask without rest. */
    private void check(int writes, int readers) throws Exception {
        MomentChecker checker = new MomentChecker(server);
        AtomicBoolean written = new AtomicBoolean();
        ExecutorService asking = Executors.newFixedThreadPool(readers);
        List<Future<?>> readings = new ArrayList<>();
        for (int i = 0; i < readers; i++) {
            Random chance = new Random(i);
            readings.add(asking.submit(() -> {
                while (!written.get()) {
                    checker.ask(chance);
                }
                return null;
            }));
        }
        try {
            Random chance = new Random(7);
            for (int i = 0; i < writes; i++) {
                if (i % 10 == 9) {
                    setClock(List.of("0", "-2 hours", "2 hours", "-1 second").get(chance.nextInt(4)));
                }
                write(i, chance);
            }
        } finally {
            written.set(true);
            asking.shutdown();
        }
        for (Future<?> reading : readings) {
            reading.get();
        }
        checker.askAllAgain();
        assertTrue(checker.again.get() > checker.asked.get() / 10, "too little was compared");
        assertEquals(
                "",
                checker.wrong.stream().limit(10).collect(Collectors.joining("\n")),
                "of " + checker.asked + " answers");
    }

    private void write(int turn, Random chance) {
        int parcel = chance.nextInt(PARCELS);
        String name = "1/" + (parcel + 1);
        int event = turn % (PARCELS * MILESTONES.size());
        switch (turn % 3) {
            case 0 ->
                land.attempt(
                        "events",
                        "sheet_no,parcel_no,milestone,date",
                        "1," + (event % PARCELS + 1) + "," + MILESTONES.get(event / PARCELS) + ",2024-0"
                                + (1 + chance.nextInt(9)) + "-15",
                        "1," + ((event + 1) % PARCELS + 1) + "," + MILESTONES.get(event / PARCELS) + ",2024-05-15");
            case 1 ->
                land.accepting(
                        "events",
                        "sheet_no,parcel_no,milestone,date,correction",
                        name.replace('/', ',') + "," + MILESTONES.get(chance.nextInt(6)) + ",2024-0"
                                + (1 + chance.nextInt(9)) + "-20,mistyped");
            default ->
                land.accepting(
                        "parcels",
                        "sheet_no,parcel_no,land_use,wkt",
                        "1," + (parcel + 1) + "," + (chance.nextBoolean() ? "LUC" : "CLN") + ","
                                + quoted(rectangle(parcel * 100, 0, parcel * 100 + 90 + chance.nextInt(10), 100)));
        }
    }

    /** The database's clock is this far from the machine's. */
    private void setClock(String ahead) {
        server.database.execute("create or replace function clock() returns timestamptz language sql volatile"
                + " as $$ select clock_timestamp() + interval '" + ahead + "' $$");
    }

    @Test
    void aClockThatStepsBackTakesNothingBack() {
        land.event("1/1", "HANDED_OVER", "2024-03-01");
        String known = Instant.now().truncatedTo(ChronoUnit.MICROS).toString();
        String before = TestServer.text(server.get(ZONE + "&known=" + known));
        assertTrue(before.contains("\"known\":\"" + known + "\""), before);
        HttpResponse<byte[]> now = server.get(ZONE);
        setClock("-2 hours");

        land.event("1/2", "HANDED_OVER", "2024-03-01");

        assertEquals(before, TestServer.text(server.get(ZONE + "&known=" + known)));
        assertEquals(
                "t",
                server.database.value("select bool_and(later.at > sooner.at) from change sooner, change later"
                        + " where later.id > sooner.id and later.id > 2"));
        for (String header : List.of("ETag If-None-Match", "Last-Modified If-Modified-Since")) {
            String[] names = header.split(" ");
            HttpResponse<byte[]> again = server.get(
                    ZONE, names[1], now.headers().firstValue(names[0]).orElseThrow());
            assertEquals(200, again.statusCode(), names[1]);
            assertNotEquals(TestServer.text(now), TestServer.text(again));
        }
    }

    @Test
    void whoHasTheLatestIsToldSoByItsDateAlso() {
        land.event("1/1", "HANDED_OVER", "2024-03-01");
        String modified =
                server.database.value("select to_char(modified at time zone 'UTC', 'Dy, DD Mon YYYY HH24:MI:SS')"
                        + " || ' GMT' from layer_version where layer = 'events'");
        assertEquals(304, server.get(ZONE, "If-Modified-Since", modified).statusCode());
        land.event("1/2", "HANDED_OVER", "2024-03-01");
        assertEquals(200, server.get(ZONE, "If-Modified-Since", modified).statusCode());
    }

    @Test
    void aMomentToComeIsAnsweredAsKnownNowAndSaysWhenThatIs() {
        land.event("1/1", "HANDED_OVER", "2024-03-01");
        JsonNode answer = server.json(ZONE + "&known=2090-01-01");
        String known = answer.get("known").asText();
        assertTrue(Instant.parse(known).isBefore(Instant.now()), known);

        land.event("1/2", "HANDED_OVER", "2024-03-01");

        assertEquals(answer, server.json(ZONE + "&known=" + known));
        assertNotEquals(answer, server.json(ZONE + "&known=2090-01-01"));
    }

    @Test
    void whoAsksForNowWaitsForTheChangeThatIsBeingSealed() throws Exception {
        try (Connection sealing = server.database.connect();
                Statement statement = sealing.createStatement()) {
            sealing.setAutoCommit(false);
            statement.execute("update moment set sealed = clock()");
            statement.execute(
                    "insert into change (who, what, layer, at) select 'test', 'test', 'rules', sealed from moment");
            Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
            CompletableFuture<JsonNode> asked =
                    CompletableFuture.supplyAsync(() -> server.json(ZONE + "&known=" + now));
            TestServer.await(
                    "nobody waits for the change",
                    () -> "t"
                            .equals(server.database.value(
                                    "select exists (select from pg_stat_activity where wait_event_type = 'Lock'"
                                            + " and query like 'update moment set answered%')")));
            assertFalse(asked.isDone());

            sealing.commit();

            JsonNode answer = asked.get();
            assertEquals(
                    now.truncatedTo(ChronoUnit.MICROS).toString(),
                    answer.get("known").asText());
            assertEquals(answer, server.json(ZONE + "&known=" + now));
        }
    }

    @Test
    void anAnswerUnderWayKnowsNothingOfWhatIsWrittenMeanwhile() {
        List<String> seen = new ArrayList<>();
        server.database.database().moment().during(() -> {
            seen.add(parcels());
            land.parcel("2", "1", rectangle(0, 200, 100, 300));
            seen.add(parcels());
        });
        seen.add(parcels());
        assertEquals(List.of("24", "24", "25"), seen);
    }

    private String parcels() {
        return server.database.database().withConnection(connection -> {
            try (var rows = connection
                    .createStatement()
                    .executeQuery("select count(*) from parcels where superseded is null")) {
                rows.next();
                return new String(rows.getBytes(1), UTF_8);
            }
        });
    }
}
