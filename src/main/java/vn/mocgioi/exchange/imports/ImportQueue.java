package vn.mocgioi.exchange.imports;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.zip.DeflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.ImportReport;
import vn.mocgioi.exchange.source.RowLimits;
import vn.mocgioi.land.people.Person;
import vn.mocgioi.land.rules.ImportJob;
import vn.mocgioi.land.rules.OtherWriter;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.disk.FullDisk;
import vn.mocgioi.store.disk.TemporaryFolder;
import vn.mocgioi.store.failure.DatabaseBusy;
import vn.mocgioi.store.failure.DatabaseException;
import vn.mocgioi.store.failure.StoreFailure;
import vn.mocgioi.store.people.LivePeople;
import vn.mocgioi.store.staff.ImportJobs;

/**
 * Imports of uploaded files, one after the other, by the same {@link Importer} as on the command line. What becomes of
 * each is recorded in the database; the files wait in the temporary folder and go when they are done with.
 */
public final class ImportQueue implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ImportQueue.class);
    private static final String STOPPING = "the service is being stopped; nothing was written; send it again";
    private static final int MOST_WAITING = 20;
    private static final Duration PATIENCE_FOR_A_CONNECTION = Duration.ofMinutes(10);
    private static final int TRIES_TO_RECORD = 600;
    private static final int GRACE_SECONDS = 3;
    private static final Duration END_OF_THE_RUNNING_ONE = Duration.ofSeconds(10);

    private final Database database;
    private final ImportJobs jobs;
    private final LivePeople people;
    private final RowLimits limits;
    private final Runnable whenWritten;
    /** Waiting and running ones of this process. */
    private final Map<Long, Upload> uploads = new ConcurrentHashMap<>();

    private volatile @Nullable Running running;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "imports");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * @param limits of each row of a file
     * @param whenWritten called after an import has written and before its record says that it is done
     */
    public ImportQueue(Database database, RowLimits limits, Runnable whenWritten) {
        this.database = database;
        this.limits = limits;
        this.whenWritten = whenWritten;
        this.jobs = new ImportJobs(database);
        this.people = new LivePeople(database);
        TemporaryFolder.deleteLeftOvers();
    }

    /** The record of all imports by HTTP. */
    public ImportJobs jobs() {
        return jobs;
    }

    /**
     * Puts a file at the end of the queue, which closes it in the end.
     *
     * @param request what shall be done with it; who it is recorded for is added here
     * @param bearer by whose token: once that is revoked, nothing is written any more
     * @param options how the caller said that, for the record
     * @return the number of the job
     * @throws QueueFull when too many are waiting
     */
    public synchronized long add(Upload upload, ImportRequest request, Person bearer, Map<String, String> options) {
        if (uploads.size() > MOST_WAITING) {
            throw QueueFull.waiting(MOST_WAITING);
        }
        long id = jobs.add(new ImportJob.Order(
                request.who(), request.layer().name(), upload.name(), sizeOf(upload), options, request.dryRun()));
        uploads.put(id, upload);
        try {
            ImportRequest recorded = request.by(ImportJobs.recordedFor(request.who(), id))
                    .reading(request.options().within(limits));
            worker.execute(() -> run(id, upload, recorded, bearer));
        } catch (RejectedExecutionException e) {
            uploads.remove(id);
            jobs.cancel(id);
            throw QueueFull.stopping();
        }
        return id;
    }

    /** How many imports run or wait here. */
    public int open() {
        return uploads.size();
    }

    /**
     * Takes back an import that is not written yet: it will not be, from when this is told. False when it is written
     * already, or has ended otherwise.
     */
    public boolean cancel(long id) {
        if (!jobs.cancel(id)) {
            return false;
        }
        Running now = running;
        if (now != null && now.id() == id) {
            now.end();
        } else {
            Upload upload = uploads.remove(id);
            if (upload != null) {
                upload.close();
            }
        }
        return true;
    }

    /** The import under way, and how to end it. */
    private record Running(long id, Importer importer, CountDownLatch ended) {
        private static final int ASK_EVERY_MILLIS = 100;
        private static final int ASK_TIMES = 50;

        /** What falls between two statements of it is not heard. */
        void end() {
            try {
                int asked = 0;
                do {
                    importer.stop();
                } while (!ended.await(ASK_EVERY_MILLIS, TimeUnit.MILLISECONDS) && ++asked < ASK_TIMES);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void run(long id, Upload upload, ImportRequest request, Person bearer) {
        Running now = new Running(id, new Importer(database, ImportJobs.wanted(id)), new CountDownLatch(1));
        running = now;
        try (upload) {
            requireLive(bearer);
            if (jobs.start(id)) {
                bringIn(id, upload, request, now.importer(), bearer);
            }
        } catch (Revoked e) {
            LOG.warn("Import {} is not brought in: its token was revoked", id);
            end(id, () -> jobs.revoked(id));
        } catch (ImportStopped e) {
            LOG.info("Import {}: {}", id, e.getMessage());
        } catch (FileProblem e) {
            if (FullDisk.isBehind(e)) {
                failByFault(id, e);
            } else if (Files.notExists(upload.file()) && isBeingStopped()) {
                LOG.info("Import {}: {}", id, STOPPING);
            } else {
                fail(id, String.valueOf(e.getMessage()));
            }
        } catch (StoreFailure e) {
            if (Thread.interrupted()) {
                LOG.info("Import {}: {}", id, STOPPING);
                fail(id, STOPPING);
            } else {
                failByFault(id, e);
            }
        } catch (DatabaseException e) {
            LOG.warn("Import {} failed: {}", id, e.getMessage());
            fail(id, String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException | Error e) {
            failByFault(id, e);
        } finally {
            running = null;
            now.ended().countDown();
            leave(id);
        }
    }

    /** When the program ends its temporary folder may go before the queue is closed. */
    private boolean isBeingStopped() {
        try {
            return stopsWithin(GRACE_SECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    private boolean stopsWithin(int seconds) throws InterruptedException {
        for (int looks = 0; looks < 10 * seconds && !worker.isShutdown(); looks++) {
            Thread.sleep(100);
        }
        return worker.isShutdown();
    }

    private synchronized void leave(long id) {
        uploads.remove(id);
        if (uploads.isEmpty()) {
            jobs.release();
        }
    }

    /** The token by which an import was asked for opens nothing any more. */
    private static final class Revoked extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private void requireLive(Person bearer) {
        if (!people.isLive(bearer)) {
            throw new Revoked();
        }
    }

    private void bringIn(long id, Upload upload, ImportRequest request, Importer importer, Person bearer)
            throws IOException {
        ImportReport result = whenThereIsAConnection(() -> {
            try (ReportFile rows = ReportFile.create(upload.report())) {
                ImportReport report = importer.run(request, new Notes(id, importer, bearer), rows::row);
                rows.finish(report);
                return report;
            }
        });
        whenWritten.run();
        try (InputStream report = new DeflaterInputStream(Files.newInputStream(upload.report()))) {
            jobs.finish(
                    id,
                    new ImportJob.Outcome(
                            result.counts().accepted(),
                            result.counts().rejected(),
                            result.counts().unchanged(),
                            result.written()),
                    report);
        }
    }

    /** Downloads may hold every connection for bulk work just then: an import that has waited its turn waits on. */
    private static ImportReport whenThereIsAConnection(Supplier<ImportReport> work) {
        long started = System.nanoTime();
        while (true) {
            try {
                return work.get();
            } catch (DatabaseBusy e) {
                if (System.nanoTime() - started > PATIENCE_FOR_A_CONNECTION.toNanos()) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FileProblem(STOPPING, e);
        }
    }

    private void failByFault(long id, Throwable fault) {
        if (FullDisk.isBehind(fault)) {
            LOG.warn("Import {} failed: {}", id, fault.toString());
            fail(id, "the disk for temporary files is full; nothing was written; send it again when there is space");
            return;
        }
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Error {} in import {}", number, id, fault);
        fail(id, "the fault is ours; it is logged as error " + number + "; nothing was written");
    }

    private void fail(long id, String problem) {
        if (worker.isShutdown()) {
            // It did not fail: whoever looks finds that nobody works on it any more.
            return;
        }
        end(id, () -> jobs.fail(id, problem));
    }

    /** Again and again while the database is away: what has ended must not stand there as running for ever. */
    private static void end(long id, Runnable record) {
        for (int tries = 1; ; tries++) {
            try {
                record.run();
                return;
            } catch (DatabaseException e) {
                LOG.warn("How import {} ended could not be recorded: {}", id, e.getMessage());
                if (tries == TRIES_TO_RECORD) {
                    LOG.error("That import {} ended stays unsaid until the service is started again", id);
                    return;
                }
                pause();
            }
        }
    }

    private static long sizeOf(Upload upload) {
        try {
            return Files.size(upload.file());
        } catch (IOException e) {
            throw new FileProblem(upload.name() + " is gone: " + e.getMessage(), e);
        }
    }

    /** Lets the running one end if it soon does; what did not end, and what waits, is recorded as interrupted. */
    @Override
    public void close() {
        worker.shutdownNow();
        Running now = running;
        if (now != null) {
            now.end();
        }
        try {
            if (!worker.awaitTermination(END_OF_THE_RUNNING_ONE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("the running import does not end; the database undoes it");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        jobs.release();
        uploads.values().forEach(Upload::close);
    }

    /** Notes progress once a second; a note that fails is no reason to give up the import. */
    private final class Notes implements Importer.Progress {
        private static final long EVERY_NANOS = 1_000_000_000L;

        private final long id;
        private final Importer importer;
        private final Person bearer;
        private long notedAt = System.nanoTime();
        private long rows;

        Notes(long id, Importer importer, Person bearer) {
            this.id = id;
            this.importer = importer;
            this.bearer = bearer;
        }

        @Override
        public void read(long rowsRead, double fraction) {
            rows = rowsRead;
            if (System.nanoTime() - notedAt >= EVERY_NANOS) {
                note(ImportJob.Phase.READING, Double.isNaN(fraction) ? null : percent(fraction));
            }
        }

        @Override
        public void settling() {
            note(ImportJob.Phase.SETTLING, percent(1));
        }

        @Override
        public void writing() {
            requireLive(bearer);
        }

        @Override
        public void waitsFor(OtherWriter other) {
            note(() -> jobs.waitsFor(id, other));
        }

        private void note(ImportJob.Phase phase, @Nullable BigDecimal percent) {
            notedAt = System.nanoTime();
            note(() -> jobs.progress(id, phase, rows, percent));
        }

        /** It may have been taken back at another server. */
        private void note(BooleanSupplier running) {
            try {
                if (!running.getAsBoolean()) {
                    importer.stop();
                }
            } catch (DatabaseException e) {
                LOG.warn("how far import {} is could not be noted: {}", id, e.getMessage());
            }
        }

        private static BigDecimal percent(double fraction) {
            return BigDecimal.valueOf(100 * fraction).setScale(1, RoundingMode.HALF_UP);
        }
    }
}
