package vn.mocgioi.exchange.ogr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.bytes.BoundedLines;
import vn.mocgioi.exchange.source.FileProblem;

/** A program of GDAL that reads a file: its lines, and whether it ended well. */
public final class OgrProcess implements AutoCloseable {
    private static final long EXIT_SECONDS = 30;
    /** What a layer is made of. */
    private static final int LONGEST_LINE = 16 << 20;
    /** 128 and the signal. */
    private static final int ABORTED = 134;

    private static final int STOPPED = 137;
    private static final int STOPPED_FOR_TIME = 152;

    private final String name;
    private final String path;
    private final GdalRun run;
    private final long silentSeconds;
    private final BoundedLines lines;
    private final ScheduledExecutorService watch;
    private volatile long waitingSinceNanos;
    private volatile boolean silent;

    private OgrProcess(String name, String path, GdalRun run, long silentSeconds, BoundedLines lines) {
        this.name = name;
        this.path = path;
        this.run = run;
        this.silentSeconds = silentSeconds;
        this.lines = lines;
        this.watch = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "ogr-watch");
            thread.setDaemon(true);
            return thread;
        });
        watch.scheduleWithFixedDelay(this::stopWhenSilent, 1, 1, TimeUnit.SECONDS);
    }

    /**
     * Starts a program that reads a file and writes UTF-8.
     *
     * @param silentSeconds for which it may give nothing while it is waited for
     * @param name the file's name as the user knows it
     * @param path its path, which is not shown in messages
     */
    public static OgrProcess start(ProcessBuilder program, long silentSeconds, String name, String path) {
        return start(
                program, silentSeconds, name, path, out -> new BoundedLines(out, LONGEST_LINE, StandardCharsets.UTF_8));
    }

    /**
     * The same for a program that writes the rows of a file for COPY.
     *
     * @param charset of its texts, which may be just the bytes that the file has
     * @param longestLine in bytes; longer rows are passed over
     */
    public static OgrProcess start(
            ProcessBuilder program, long silentSeconds, String name, String path, Charset charset, int longestLine) {
        return start(program, silentSeconds, name, path, out -> BoundedLines.ofCopy(out, longestLine, charset));
    }

    private static OgrProcess start(
            ProcessBuilder program,
            long silentSeconds,
            String name,
            String path,
            Function<InputStream, BoundedLines> lines) {
        try {
            GdalRun run = GdalRun.start(program);
            run.input().close();
            return new OgrProcess(name, path, run, silentSeconds, lines.apply(run.output()));
        } catch (IOException e) {
            throw new FileProblem(
                    "reading " + name + " needs GDAL's programs, which cannot be run: apt install gdal-bin", e);
        }
    }

    /** The next line it wrote, or null at the end of them. */
    @Nullable
    public String line() {
        try {
            return row();
        } catch (BoundedLines.TooLong e) {
            throw new FileProblem(name + " says more of itself than can be read; export it again", e);
        }
    }

    /**
     * The next line, or null at the end of them.
     *
     * @throws BoundedLines.TooLong when it is, and has been passed over
     */
    @Nullable
    public String row() throws BoundedLines.TooLong {
        waitingSinceNanos = System.nanoTime();
        try {
            return lines.next();
        } catch (BoundedLines.TooLong e) {
            throw e;
        } catch (IOException e) {
            throw new FileProblem("reading " + name + " broke off: " + e.getMessage(), e);
        } finally {
            waitingSinceNanos = 0;
        }
    }

    private void stopWhenSilent() {
        long since = waitingSinceNanos;
        if (since != 0 && System.nanoTime() - since > TimeUnit.SECONDS.toNanos(silentSeconds)) {
            silent = true;
            run.stop();
        }
    }

    /** @throws FileProblem unless it ended by itself, without an error */
    public void requireGoodEnd() {
        try {
            if (!run.hasEnded(EXIT_SECONDS)) {
                throw new FileProblem("GDAL does not end after the last row of " + name);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FileProblem("reading " + name + " was interrupted", e);
        }
        // A shell whose children were stopped before it may still end as if all were well.
        if (silent || run.exitValue() != 0 || run.complaints().contains("ERROR")) {
            throw new FileProblem("%s cannot be read: %s".formatted(name, why()));
        }
    }

    private String why() {
        if (silent) {
            return "GDAL gave nothing for %d s and was stopped".formatted(silentSeconds);
        }
        if (run.wasStoppedForSize()) {
            return "GDAL wrote a larger file than it may and was stopped";
        }
        return switch (run.exitValue()) {
            case STOPPED_FOR_TIME -> "GDAL took more time than a file may take and was stopped";
            case STOPPED, ABORTED -> "GDAL needed more memory than a file may take and was stopped";
            default -> firstComplaint() + "; it may be cut off or damaged: copy or export it again";
        };
    }

    private String firstComplaint() {
        String complaints = run.complaints();
        return complaints
                .lines()
                .filter(line -> line.contains("ERROR") || line.contains("FAILURE"))
                .findFirst()
                .orElseGet(() -> complaints.isEmpty()
                        ? "GDAL ended with " + run.exitValue()
                        : complaints.lines().findFirst().orElseThrow())
                .replaceFirst("^ERROR \\d+: ", "")
                .replace(path, name);
    }

    @Override
    public void close() {
        watch.shutdownNow();
        run.close();
    }
}
