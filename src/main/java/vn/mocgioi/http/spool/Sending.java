package vn.mocgioi.http.spool;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;

/** An answer on its way to one who reads it: how much was sent, and how long that one was waited for. */
public final class Sending extends OutputStream {
    private static final long GRACE_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final long TRIED_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long LEAST_BYTES_PER_SECOND = 16 * 1_024;

    private final OutputStream out;
    private final Runnable cut;
    private long sentBytes;
    private long waitedNanos;
    /** When the write under way began; 0 between two. */
    private long writingSince;

    private volatile boolean wasCut;

    /**
     * @param out to the reader
     * @param cut ends the connection
     */
    Sending(OutputStream out, Runnable cut) {
        this.out = out;
        this.cut = cut;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        begin();
        try {
            out.write(bytes, offset, length);
        } finally {
            end(length);
        }
        if (wasCut) {
            throw new IOException("others wait, and the caller reads too slowly");
        }
        if (waitedNanos() > GRACE_NANOS && bytesPerSecond() < LEAST_BYTES_PER_SECOND) {
            throw new IOException("the caller reads less than " + LEAST_BYTES_PER_SECOND + " bytes a second");
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    private synchronized void begin() {
        writingSince = System.nanoTime();
    }

    private synchronized void end(int length) {
        waitedNanos += System.nanoTime() - writingSince;
        writingSince = 0;
        sentBytes += length;
    }

    /** How long the reader was waited for until now. */
    synchronized long waitedNanos() {
        return waitedNanos + (writingSince == 0 ? 0 : System.nanoTime() - writingSince);
    }

    synchronized long sentBytes() {
        return sentBytes;
    }

    /** How fast it is read while it is waited for; who was not waited for yet is as fast as can be. */
    double bytesPerSecond() {
        long nanos = waitedNanos();
        return nanos < TRIED_NANOS ? Double.POSITIVE_INFINITY : sentBytes() / (nanos / 1e9);
    }

    /** Ends it, whoever is just writing. */
    void cut() {
        wasCut = true;
        cut.run();
    }
}
