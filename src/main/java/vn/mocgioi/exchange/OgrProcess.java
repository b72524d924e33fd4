package vn.mocgioi.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One run of a program of GDAL: its lines, its complaints, and whether it ended well. */
final class OgrProcess implements AutoCloseable {
    private static final long EXIT_SECONDS = 30;
    private static final long SILENT_SECONDS = 300;
    private static final int MOST_COMPLAINTS = 100_000;
    /** 128 and the signal: XCPU, KILL, ABRT. */
    private static final int STOPPED_FOR_TIME = 152;

    private static final int STOPPED = 137;
    private static final int ABORTED = 134;

    private final String name;
    private final String path;
    private final Process process;
    private final BufferedReader lines;
    private final StringBuffer complaints = new StringBuffer();
    private final Thread complaintReader;
    private final ScheduledExecutorService watch;
    private volatile long waitingSinceNanos;
    private volatile boolean silent;

    private OgrProcess(String name, String path, Process process) {
        this.name = name;
        this.path = path;
        this.process = process;
        this.lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8), 1 << 18);
        this.complaintReader = new Thread(this::readComplaints, "ogr-complaints");
        complaintReader.setDaemon(true);
        complaintReader.start();
        this.watch = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "ogr-watch");
            thread.setDaemon(true);
            return thread;
        });
        watch.scheduleWithFixedDelay(this::stopWhenSilent, 1, 1, TimeUnit.SECONDS);
    }

    /**
     * Starts a program.
     *
     * @param name the file's name as the user knows it
     * @param path its path, which is not shown in messages
     */
    static OgrProcess start(Sandbox sandbox, OgrDriver driver, List<String> program, String name, String path) {
        try {
            Process process = sandbox.command(driver, program).start();
            process.getOutputStream().close();
            return new OgrProcess(name, path, process);
        } catch (IOException e) {
            throw new FileProblem(
                    "reading " + name + " needs GDAL's programs, which cannot be run: apt install gdal-bin", e);
        }
    }

    /** The next line it wrote, or null at the end of them. */
    @Nullable
    String line() {
        waitingSinceNanos = System.nanoTime();
        try {
            return lines.readLine();
        } catch (IOException e) {
            throw new FileProblem("reading " + name + " broke off: " + e.getMessage(), e);
        } finally {
            waitingSinceNanos = 0;
        }
    }

    private void stopWhenSilent() {
        long since = waitingSinceNanos;
        if (since != 0 && System.nanoTime() - since > TimeUnit.SECONDS.toNanos(SILENT_SECONDS)) {
            silent = true;
            process.destroyForcibly();
        }
    }

    /** @throws FileProblem unless it ended by itself, without an error */
    void requireGoodEnd() {
        try {
            complaintReader.join(TimeUnit.SECONDS.toMillis(EXIT_SECONDS));
            if (!process.waitFor(EXIT_SECONDS, TimeUnit.SECONDS)) {
                throw new FileProblem("GDAL does not end after the last row of " + name);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FileProblem("reading " + name + " was interrupted", e);
        }
        if (process.exitValue() != 0 || complaints.indexOf("ERROR") >= 0) {
            throw new FileProblem("%s cannot be read: %s".formatted(name, why()));
        }
    }

    private String why() {
        if (silent) {
            return "GDAL gave nothing for %d s and was stopped".formatted(SILENT_SECONDS);
        }
        return switch (process.exitValue()) {
            case STOPPED_FOR_TIME -> "GDAL took more time than a file may take and was stopped";
            case STOPPED, ABORTED -> "GDAL needed more memory than a file may take and was stopped";
            default -> firstComplaint();
        };
    }

    private String firstComplaint() {
        return complaints
                .toString()
                .lines()
                .filter(line -> line.contains("ERROR") || line.contains("FAILURE"))
                .findFirst()
                .orElseGet(() -> complaints.isEmpty()
                        ? "GDAL ended with " + process.exitValue()
                        : complaints.toString().lines().findFirst().orElseThrow())
                .replace(path, name);
    }

    private void readComplaints() {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            String line = reader.readLine();
            while (line != null) {
                if (complaints.length() < MOST_COMPLAINTS) {
                    complaints.append(line).append('\n');
                }
                line = reader.readLine();
            }
        } catch (IOException e) {
            complaints.append("ERROR: ").append(e.getMessage()).append('\n');
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
        process.destroyForcibly();
        try {
            // nothing may be deleted beneath a process that still has it open
            process.waitFor(EXIT_SECONDS, TimeUnit.SECONDS);
            complaintReader.join(TimeUnit.SECONDS.toMillis(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
