package vn.mocgioi.store.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.mocgioi.exchange.imports.ImportRequest;
import vn.mocgioi.exchange.imports.ImportStopped;
import vn.mocgioi.exchange.imports.Importer;
import vn.mocgioi.exchange.source.ImportReport;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.rules.OtherWriter;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.DatabaseLimits;
import vn.mocgioi.store.db.TestDatabase;
import vn.mocgioi.store.db.WriterLimits;
import vn.mocgioi.store.failure.DatabaseException;
import vn.mocgioi.store.failure.OtherWriterStays;
import vn.mocgioi.store.failure.WriterSilent;
import vn.mocgioi.store.schema.DatabaseOpening;

/** One writes at a time; none waits for another without end, nor without knowing for whom. */
class WritersTest {
    private static final WriterLimits PATIENT = new WriterLimits(60, 60, 60);

    private final TestDatabase database = TestDatabase.fresh();
    private final CountDownLatch holds = new CountDownLatch(1);
    private final CountDownLatch goesOn = new CountDownLatch(1);

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        goesOn.countDown();
        database.close();
    }

    @Test
    void whoWaitsIsToldForWhom() throws Exception {
        try (Database first = open(PATIENT);
                Database second = open(PATIENT)) {
            Instant began = Instant.now();
            CompletableFuture<ImportReport> frozen = frozen(first, "lan");
            LinkedBlockingQueue<OtherWriter> told = new LinkedBlockingQueue<>();
            CompletableFuture<ImportReport> waiting = CompletableFuture.supplyAsync(
                    () -> new Importer(second).run(parties("minh"), telling(told), row -> {}));

            OtherWriter other = told.take();
            goesOn.countDown();

            assertEquals("lan", other.who());
            Instant since = other.since();
            assertTrue(since != null && !since.isBefore(began) && since.isBefore(Instant.now()), other.toString());
            assertTrue(frozen.get().written());
            assertTrue(waiting.get().written());
        }
    }

    @Test
    void whoFallsSilentIsCutOffAndWhoWaitsGetsItsTurn() throws Exception {
        try (Database first = open(new WriterLimits(60, 1, 60));
                Database second = open(PATIENT)) {
            CompletableFuture<ImportReport> frozen = frozen(first, "lan");

            assertTrue(new Importer(second)
                    .run(parties("minh"), Importer.Progress.SILENT, row -> {})
                    .written());

            goesOn.countDown();
            ExecutionException failure = assertThrows(ExecutionException.class, frozen::get);
            assertTrue(failure.getCause() instanceof DatabaseException, failure.toString());
            assertEquals("minh", database.value("select string_agg(who, ', ') from change where layer = 'parties'"));
        }
    }

    @Test
    void whoWaitsTooLongIsToldForWhomAndWritesNothing() throws Exception {
        try (Database first = open(PATIENT);
                Database second = open(new WriterLimits(1, 60, 60))) {
            CompletableFuture<ImportReport> frozen = frozen(first, "lan");

            OtherWriterStays failure = assertThrows(
                    OtherWriterStays.class,
                    () -> new Importer(second).run(parties("minh"), Importer.Progress.SILENT, row -> {}));

            assertTrue(failure.getMessage().startsWith("another writes: lan, since "), failure.getMessage());
            goesOn.countDown();
            assertTrue(frozen.get().written());
        }
    }

    @Test
    void whoIsStoppedInTheMiddleOfAStatementWritesNothingAndHoldsNobodyUp() throws Exception {
        database.execute("create function slow() returns trigger language plpgsql as $$"
                + " begin perform pg_sleep(3600); return new; end $$");
        database.execute("create trigger slow before insert on change for each row execute function slow()");
        Importer importer = new Importer(database.database());
        CompletableFuture<ImportReport> stopped = CompletableFuture.supplyAsync(
                () -> importer.run(parties("lan"), Importer.Progress.SILENT, row -> holds.countDown()));
        holds.await();

        while (!stopped.isDone()) {
            importer.stop();
            Thread.yield();
        }

        ExecutionException failure = assertThrows(ExecutionException.class, stopped::get);
        assertEquals(ImportStopped.class, failure.getCause().getClass());
        database.execute("drop trigger slow on change");
        assertTrue(new Importer(database.database())
                .run(parties("minh"), Importer.Progress.SILENT, row -> {})
                .written());
        assertEquals("minh", database.value("select string_agg(who, ', ') from change where layer = 'parties'"));
    }

    @Test
    void whoWasCutOffIsToldWhy() {
        assertThrows(
                WriterSilent.class,
                () -> database.database().inTransaction(connection -> {
                    connection.createStatement().execute("set local idle_in_transaction_session_timeout = 1");
                    while (!database.value("select count(*) from pg_stat_activity where state = 'idle in transaction'")
                            .equals("0")) {
                        Thread.onSpinWait();
                    }
                    return connection.createStatement().execute("select 1");
                }));
    }

    /** Holds the lock, and comes no further until it may. */
    private CompletableFuture<ImportReport> frozen(Database in, String who) throws InterruptedException {
        CompletableFuture<ImportReport> frozen = CompletableFuture.supplyAsync(() -> new Importer(in)
                .run(parties(who), Importer.Progress.SILENT, row -> {
                    holds.countDown();
                    try {
                        goesOn.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }));
        holds.await();
        return frozen;
    }

    private static Importer.Progress telling(LinkedBlockingQueue<OtherWriter> told) {
        return new Importer.Progress() {
            @Override
            public void read(long rows, double fraction) {}

            @Override
            public void settling() {}

            @Override
            public void waitsFor(OtherWriter other) {
                told.add(other);
            }
        };
    }

    private ImportRequest parties(String who) {
        try {
            Path file = Files.writeString(folder.resolve(who + ".csv"), "code,name,kind\n" + who + ",A,STATE\n");
            return ImportRequest.of(Layers.PARTIES, file, who);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Database open(WriterLimits limits) {
        return DatabaseOpening.open(database.url(), new DatabaseLimits(4, 4, 60, 60, limits), OptionalInt.empty());
    }
}
