package vn.mocgioi.http.answer;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.util.BufferUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.mocgioi.http.spool.Sending;
import vn.mocgioi.http.spool.Spool;
import vn.mocgioi.http.spool.SpoolRoom;
import vn.mocgioi.store.failure.DatabaseException;
import vn.mocgioi.store.failure.StoreFailure;

/**
 * Answers that are written while they are made, and sent at the pace of those who read them, which is another: see
 * {@link Spool}. Whatever fails before the first bytes are out is an error like any other; after that the connection is
 * cut, so that half an answer is never taken for a whole one.
 */
public final class Streamed {
    private static final Logger LOG = LoggerFactory.getLogger(Streamed.class);
    private static final String UNDER_WAY = "streamed-answer";

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
        Spool spool = new Spool(SpoolRoom.of(ctx), begin(ctx));
        try {
            OutputStream out = gzip ? Answer.gzip(spool) : spool;
            body.write(out);
            if (out instanceof GZIPOutputStream zipped) {
                zipped.finish();
            }
            spool.end();
            ctx.attribute(UNDER_WAY, spool);
        } catch (IOException | RuntimeException | Error e) {
            if (!spool.begun()) {
                spool.abandon(e);
                ctx.removeHeader("Content-Encoding");
                throw e;
            }
            cut(ctx, e);
            spool.abandon(e);
        }
    }

    private static Sending begin(Context ctx) throws IOException {
        EndPoint reader = endPoint(ctx);
        return SpoolRoom.of(ctx).begin(ctx.res().getOutputStream(), () -> reader.close(new IOException("others wait")));
    }

    /**
     * Sends what is left of an answer: that is done when it was made and holds nothing any more, since who reads takes as
     * long as it likes.
     */
    public static void finish(Context ctx) {
        Spool spool = ctx.attribute(UNDER_WAY);
        if (spool != null) {
            ctx.attribute(UNDER_WAY, null);
            try {
                spool.sendRest();
            } catch (IOException e) {
                cut(ctx, e);
            }
        }
    }

    /** Sends a file whose length was told; a caller who hangs up is no error. */
    public static void sendFile(Context ctx, InputStream file) throws IOException {
        if (ctx.req().getMethod().equals("HEAD")) {
            return;
        }
        Sending reader = begin(ctx);
        try {
            file.transferTo(reader);
            reader.flush();
        } catch (IOException e) {
            cut(ctx, e);
        } finally {
            SpoolRoom.of(ctx).ended(reader);
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
        if (cause instanceof EofException || cause.getCause() instanceof TimeoutException) {
            LOG.debug("The caller of {} hung up, or read nothing for long", ctx.path());
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
}
