package vn.mocgioi.http.server;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import vn.mocgioi.http.answer.Json;
import vn.mocgioi.http.answer.Origin;
import vn.mocgioi.http.problem.BadParameter;
import vn.mocgioi.http.problem.TooBusy;
import vn.mocgioi.http.problem.TooLarge;

/**
 * Takes in the bodies of requests before these take a place among those that are answered: who sends slowly takes
 * nothing from others. Only so many are taken in at once; one more ends the one that has taken longest.
 */
final class Receiving {
    private static final int MOST_AT_ONCE = 32;
    private static final int MOST_OF_ONE = 8;
    private static final int BUFFER_BYTES = 16 * 1_024;
    private static final long GRACE_NANOS = 5_000_000_000L;
    private static final long LEAST_BYTES_PER_SECOND = 8 * 1_024;

    private final Set<Sender> senders = new LinkedHashSet<>();

    /** One whose body is on its way. */
    private record Sender(String caller, long sinceNanos, EndPoint endPoint) {}

    /**
     * Reads the body to its end and notes it for {@link Json#read}.
     *
     * @throws TooLarge when it is larger than this
     * @throws BadParameter when it comes too slowly or breaks off
     */
    void body(Context ctx, int mostBytes) {
        if (ctx.req().getContentLengthLong() > mostBytes) {
            throw tooLarge(mostBytes);
        }
        Sender sender = new Sender(
                Origin.of(ctx).caller(),
                System.nanoTime(),
                ServletContextRequest.getServletContextRequest(ctx.req())
                        .getServletChannel()
                        .getEndPoint());
        enter(sender);
        try {
            Json.noteBody(ctx, read(ctx, mostBytes, sender.sinceNanos()));
        } catch (IOException e) {
            throw new BadParameter("body", "the body broke off; send it again");
        } finally {
            leave(sender);
        }
    }

    private synchronized void enter(Sender sender) {
        long ofOne = senders.stream()
                .filter(other -> other.caller().equals(sender.caller()))
                .count();
        if (ofOne >= MOST_OF_ONE) {
            throw new TooBusy(
                    MOST_OF_ONE + " requests of one address are being sent already; send one after the other");
        }
        if (senders.size() >= MOST_AT_ONCE) {
            Sender longest = senders.stream()
                    .min(Comparator.comparingLong(Sender::sinceNanos))
                    .orElseThrow();
            senders.remove(longest);
            longest.endPoint().close(new IOException("others wait to send"));
        }
        senders.add(sender);
    }

    private synchronized void leave(Sender sender) {
        senders.remove(sender);
    }

    private static byte[] read(Context ctx, int mostBytes, long sinceNanos) throws IOException {
        InputStream in = ctx.req().getInputStream();
        ByteArrayOutputStream body = new ByteArrayOutputStream(BUFFER_BYTES);
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            body.write(buffer, 0, n);
            if (body.size() > mostBytes) {
                throw tooLarge(mostBytes);
            }
            // what is here whole is taken, however long the line or we were busy
            boolean more = body.size() != ctx.req().getContentLengthLong();
            long nanos = System.nanoTime() - sinceNanos;
            if (more && nanos > GRACE_NANOS && body.size() / (nanos / 1e9) < LEAST_BYTES_PER_SECOND) {
                throw new BadParameter(
                        "body", "the body comes at less than " + LEAST_BYTES_PER_SECOND + " bytes a second");
            }
        }
        return body.toByteArray();
    }

    private static TooLarge tooLarge(int mostBytes) {
        return new TooLarge(
                "this path takes up to %,d bytes; simplify the shape, or bring it in as a file".formatted(mostBytes));
    }
}
