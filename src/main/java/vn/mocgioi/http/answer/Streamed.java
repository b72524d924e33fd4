package vn.mocgioi.http.answer;

import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.util.BufferUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.mocgioi.store.failure.DatabaseException;
import vn.mocgioi.store.failure.StoreFailure;

/**
 * Answers that are written while they are made. Whatever fails before the first bytes are out is an error like any
 * other; after that the connection is cut, so that half an answer is never taken for a whole one.
 */
public final class Streamed {
    private static final Logger LOG = LoggerFactory.getLogger(Streamed.class);
    private static final int BUFFER_BYTES = 32 * 1_024;

    private Streamed() {}

    /** Writes the whole answer. */
    @FunctionalInterface
    public interface Body {
        void write(OutputStream out) throws IOException;
    }

    /** Sends it; the first row should have been read before, so that a query that fails is still an error. */
    public static void send(Context ctx, String mediaType, Body body) throws IOException {
        send(ctx, mediaType, Answer.takesGzip(ctx), body);
    }

    /** The same for what is compressed in itself. */
    public static void sendPacked(Context ctx, String mediaType, Body body) throws IOException {
        send(ctx, mediaType, false, body);
    }

    private static void send(Context ctx, String mediaType, boolean gzip, Body body) throws IOException {
        ctx.contentType(mediaType);
        Answer.vary(ctx);
        if (gzip) {
            ctx.header("Content-Encoding", "gzip");
        }
        if (ctx.req().getMethod().equals("HEAD")) {
            // Sent at once, or it would say that the length is 0.
            ctx.res().flushBuffer();
            return;
        }
        try {
            OutputStream socket = new Socket(ctx.res().getOutputStream());
            OutputStream out = gzip ? Answer.gzip(socket) : new BufferedOutputStream(socket, BUFFER_BYTES);
            body.write(out);
            if (out instanceof GZIPOutputStream zipped) {
                zipped.finish();
            }
            out.flush();
        } catch (IOException | RuntimeException | Error e) {
            if (!ctx.res().isCommitted()) {
                ctx.res().resetBuffer();
                ctx.removeHeader("Content-Encoding");
                throw e;
            }
            cut(ctx, e);
        }
    }

    /** Sends a file whose length was told; a caller who hangs up is no error. */
    public static void sendFile(Context ctx, InputStream file) throws IOException {
        if (ctx.req().getMethod().equals("HEAD")) {
            return;
        }
        try {
            OutputStream out = new Socket(ctx.res().getOutputStream());
            file.transferTo(out);
            out.flush();
        } catch (IOException e) {
            cut(ctx, e);
        }
    }

    /**
     * Whether the caller has gone while nothing was being sent, which only reading tells. Who sends the next request
     * before this one is answered loses it, and is told that the connection ends.
     */
    public static boolean hungUp(Context ctx) {
        try {
            int read = endPoint(ctx).fill(BufferUtil.allocate(1));
            if (read > 0) {
                ctx.header("Connection", "close");
            }
            return read < 0;
        } catch (IOException e) {
            return true;
        }
    }

    public static void cut(Context ctx, Throwable cause) {
        if (cause instanceof EofException) {
            LOG.debug("The caller of {} hung up", ctx.path());
        } else if (cause instanceof DatabaseException && !(cause instanceof StoreFailure)) {
            LOG.warn("The answer to {} was cut off: {}", ctx.path(), cause.getMessage());
        } else {
            LOG.error("The answer to {} was cut off", ctx.path(), cause);
        }
        // Not the channel's abort: Javalin would take that for a request gone asynchronous, and stumble.
        endPoint(ctx).close(cause);
    }

    private static EndPoint endPoint(Context ctx) {
        return ServletContextRequest.getServletContextRequest(ctx.req())
                .getServletChannel()
                .getEndPoint();
    }

    /** The caller's end, with its patience: who reads too slowly holds a connection and a snapshot of the database. */
    private static final class Socket extends OutputStream {
        private static final long GRACE_NANOS = 30_000_000_000L;
        private static final long LEAST_BYTES_PER_SECOND = 16 * 1_024;

        private final OutputStream out;
        private long sentBytes;
        private long waitedNanos;

        Socket(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            long started = System.nanoTime();
            out.write(bytes, offset, length);
            waitedNanos += System.nanoTime() - started;
            sentBytes += length;
            if (waitedNanos > GRACE_NANOS && sentBytes / (waitedNanos / 1e9) < LEAST_BYTES_PER_SECOND) {
                throw new IOException("the caller reads less than " + LEAST_BYTES_PER_SECOND + " bytes a second");
            }
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }
}
