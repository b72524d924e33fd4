package vn.mocgioi.http.spool;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.mocgioi.store.disk.TemporaryFolder;

/**
 * All answers that are on their way, and what of them waits on the disk for its readers. Who reads slowly takes nothing
 * from others: when these wait, the slowest is cut off.
 */
public final class SpoolRoom implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SpoolRoom.class);
    private static final String ATTRIBUTE = "spool-room";
    /** For so long a reader may be as slow as it likes: a train goes through a tunnel. */
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(10);

    private static final long REFUSED_EVERY_NANOS = TimeUnit.MINUTES.toNanos(1);

    private final SpoolLimits limits;
    private final BooleanSupplier othersWait;
    private final NewFile newFile;
    private final AtomicLong onDisk = new AtomicLong();
    private final AtomicInteger files = new AtomicInteger();
    private final AtomicLong refusedAt = new AtomicLong(System.nanoTime() - 2 * REFUSED_EVERY_NANOS);
    private final Set<Sending> sendings = ConcurrentHashMap.newKeySet();
    private final ExecutorService senders = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "sender");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Path folder;

    /** @param othersWait tells whether somebody waits for a connection to the database that one who is sent to may hold */
    public SpoolRoom(SpoolLimits limits, BooleanSupplier othersWait) {
        this.limits = limits;
        this.othersWait = othersWait;
        this.newFile = this::fileOfOurs;
    }

    SpoolRoom(SpoolLimits limits, BooleanSupplier othersWait, NewFile newFile) {
        this.limits = limits;
        this.othersWait = othersWait;
        this.newFile = newFile;
    }

    /** Opens a file to write what waits, and to read it again. */
    @FunctionalInterface
    interface NewFile {
        FileChannel open() throws IOException;
    }

    /** Has the answer to this request be sent by way of this room. */
    public void note(Context ctx) {
        ctx.attribute(ATTRIBUTE, this);
    }

    /** The room of the service that answers. */
    public static SpoolRoom of(Context ctx) {
        SpoolRoom room = ctx.attribute(ATTRIBUTE);
        if (room == null) {
            throw new IllegalStateException(ctx.path() + " is answered without a room for slow readers");
        }
        return room;
    }

    /**
     * Begins to send an answer; where too many are on their way, the slowest of those is cut off. To be {@link #ended}.
     *
     * @param out to the reader
     * @param cut ends the connection
     */
    public Sending begin(OutputStream out, Runnable cut) {
        Sending sending = new Sending(out, cut);
        if (sendings.size() >= limits.atOnce()) {
            slowest()
                    .filter(other -> other.bytesPerSecond() < Double.POSITIVE_INFINITY)
                    .ifPresent(this::shed);
        }
        sendings.add(sending);
        return sending;
    }

    public void ended(Sending sending) {
        sendings.remove(sending);
    }

    /** Somebody waits for a place: the slowest is cut off, if it was given its time and is slow. */
    public void crowded() {
        slowest().filter(this::isSlow).ifPresent(this::shed);
    }

    private Optional<Sending> slowest() {
        return sendings.stream().min(Comparator.comparingDouble(Sending::bytesPerSecond));
    }

    private boolean isSlow(Sending sending) {
        return sending.waitedNanos() > PATIENCE_NANOS && sending.bytesPerSecond() < limits.slowBytesPerSecond();
    }

    private void shed(Sending sending) {
        if (sendings.remove(sending)) {
            LOG.info(
                    "Others wait: one who reads {} bytes a second was cut off after {} s",
                    Math.round(sending.bytesPerSecond()),
                    TimeUnit.NANOSECONDS.toSeconds(sending.waitedNanos()));
            sending.cut();
        }
    }

    /** Whether one who holds a connection of the database since it reads slowly shall no longer do so. */
    boolean isUnbearable(Sending sending) {
        return isSlow(sending) && othersWait.getAsBoolean();
    }

    /** Runs what sends on a thread of its own. */
    void send(Runnable task) {
        senders.execute(task);
    }

    /** Takes room on the disk; false where all is taken. */
    boolean take(long bytes) {
        if (onDisk.addAndGet(bytes) <= limits.fileBytes()) {
            return true;
        }
        onDisk.addAndGet(-bytes);
        return false;
    }

    void giveBack(long bytes) {
        onDisk.addAndGet(-bytes);
    }

    /** How many bytes wait on the disk. */
    public long bytesOnDisk() {
        return onDisk.get();
    }

    /** The disk took no more, whoever has filled it: said once a minute. */
    void refused(IOException e) {
        long now = System.nanoTime();
        long before = refusedAt.get();
        if (now - before > REFUSED_EVERY_NANOS && refusedAt.compareAndSet(before, now)) {
            LOG.warn("What waits for slow readers could not be written, so they are waited for: {}", e.toString());
        }
    }

    FileChannel file() throws IOException {
        return newFile.open();
    }

    /** Without a name once it is open: what is in it goes when it is closed, and with the process. */
    private FileChannel fileOfOurs() throws IOException {
        return FileChannel.open(
                folder().resolve("spool-" + files.incrementAndGet()),
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    private synchronized Path folder() throws IOException {
        Path known = folder;
        if (known == null || !Files.isDirectory(known)) {
            known = TemporaryFolder.create("spool");
            folder = known;
        }
        return known;
    }

    @Override
    public synchronized void close() {
        senders.shutdownNow();
        if (folder != null) {
            TemporaryFolder.delete(folder);
        }
    }
}
