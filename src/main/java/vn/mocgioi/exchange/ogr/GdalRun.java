package vn.mocgioi.exchange.ogr;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import vn.mocgioi.exchange.bytes.BoundedLines;

/**
 * One run of a program of GDAL's, to read a file or to build one: what it complains of is heard while it runs, and it is
 * gone, with all that it started, when this is closed.
 */
public final class GdalRun implements AutoCloseable {
    private static final long EXIT_SECONDS = 30;
    private static final int MOST_COMPLAINTS = 100_000;
    private static final int LONGEST_COMPLAINT = 16 << 20;
    /** 128 and the signal, as a shell tells it: SIGXFSZ. */
    private static final int STOPPED_FOR_SIZE = 153;

    private final Process process;
    private final StringBuffer complaints = new StringBuffer();
    private final Thread complaintReader;

    private GdalRun(Process process) {
        this.process = process;
        this.complaintReader = new Thread(this::readComplaints, "ogr-complaints");
        complaintReader.setDaemon(true);
        complaintReader.start();
    }

    /** @throws IOException when there is no such program */
    public static GdalRun start(ProcessBuilder program) throws IOException {
        return new GdalRun(program.start());
    }

    /** What it reads. */
    public OutputStream input() {
        return process.getOutputStream();
    }

    /** What it writes. */
    InputStream output() {
        return process.getInputStream();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Waits until it has ended and all its complaints are heard, and says whether it has. */
    public boolean hasEnded(long seconds) throws InterruptedException {
        boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
        if (ended) {
            complaintReader.join(TimeUnit.SECONDS.toMillis(EXIT_SECONDS));
        }
        return ended;
    }

    /** Once it has ended. */
    public int exitValue() {
        return process.exitValue();
    }

    /** Whether what it wrote grew beyond the limit that it was started with. */
    public boolean wasStoppedForSize() {
        return process.exitValue() == STOPPED_FOR_SIZE;
    }

    /** What it has complained of so far, a line each. */
    public String complaints() {
        return complaints.toString();
    }

    /** Has it end, with all that it may have started. */
    void stop() {
        try {
            process.descendants().toList().forEach(ProcessHandle::destroyForcibly);
        } finally {
            process.destroyForcibly();
        }
    }

    private void readComplaints() {
        try (BoundedLines errors =
                new BoundedLines(process.getErrorStream(), LONGEST_COMPLAINT, StandardCharsets.UTF_8)) {
            String line = errors.next();
            while (line != null) {
                if (complaints.length() < MOST_COMPLAINTS) {
                    complaints.append(line).append('\n');
                }
                line = errors.next();
            }
        } catch (IOException e) {
            complaints.append("ERROR: ").append(e.getMessage()).append('\n');
        }
    }

    @Override
    public void close() {
        stop();
        try {
            // nothing may be deleted beneath a process that still has it open
            process.waitFor(EXIT_SECONDS, TimeUnit.SECONDS);
            complaintReader.join(TimeUnit.SECONDS.toMillis(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
