package vn.mocgioi.http.answer;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.store.db.Freshness;
import vn.mocgioi.store.db.VersionTag;

/** How whole answers are sent: with what they hang on, compressed once where it pays, 304 where nothing is new. */
public final class Answer {
    private static final String VARY = "Accept-Encoding, Accept, Host";
    private static final String FURTHER_HEADER = "further-header";
    /** To be asked with as `known`. */
    public static final String KNOWN_HEADER = "Mocgioi-Known";

    private static final Pattern REFUSES_GZIP = Pattern.compile(".*gzip\\s*;\\s*q=0(\\.0*)?\\s*(,.*)?");
    private static final int WORTH_COMPRESSING_BYTES = 1_024;
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);
    /** Another build may write the same data differently. */
    static final Instant BUILT_AT = builtAt();

    private static final String RELEASE = Long.toString(BUILT_AT.toEpochMilli(), 36);

    private Answer() {}

    /** Sends a record as JSON. */
    public static void json(Context ctx, Object answer) {
        keeping(ctx);
        bytes(ctx, Json.MEDIA_TYPE, Json.bytes(answer));
    }

    /** Sends JSON that hangs on nothing stored, or changes too fast to be kept. */
    public static void json(Context ctx, Json.Body body) {
        keeping(ctx);
        bytes(ctx, Json.MEDIA_TYPE, Json.bytes(body));
    }

    /** Sends these bytes, compressed when the caller takes it and it pays. */
    public static void bytes(Context ctx, String mediaType, byte[] body) {
        ctx.contentType(mediaType);
        vary(ctx);
        if (body.length >= WORTH_COMPRESSING_BYTES && takesGzip(ctx)) {
            ctx.header("Content-Encoding", "gzip");
            whole(ctx, gzipped(body));
        } else {
            whole(ctx, body);
        }
    }

    /** Sends what is compressed in itself. */
    public static void packed(Context ctx, String mediaType, byte[] body) {
        ctx.contentType(mediaType);
        vary(ctx);
        whole(ctx, body);
    }

    /** With its length, so that it goes out in one piece however large it is. */
    public static void whole(Context ctx, byte[] body) {
        ctx.header("Content-Length", Integer.toString(body.length));
        ctx.result(body);
    }

    /** Sends bytes that are kept compressed. */
    public static void gzipped(Context ctx, String mediaType, byte[] gzipped) {
        ctx.contentType(mediaType);
        vary(ctx);
        if (takesGzip(ctx)) {
            ctx.header("Content-Encoding", "gzip");
            whole(ctx, gzipped);
        } else {
            whole(ctx, plain(gzipped));
        }
    }

    private static byte[] plain(byte[] gzipped) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzipped))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Tells the caller what the answer hangs on; true when the caller has it already: then 304 is set and nothing else
     * is to be sent. Who has it costs no question to the database; for who has not, the state is chosen that all of the
     * answer is read of, and the tag is of that state.
     *
     * @param variant tells representations of one address apart, such as json and html
     */
    public static boolean known(Context ctx, Freshness freshness, String variant) {
        boolean asksWhetherNew = ctx.header("If-None-Match") != null || ctx.header("If-Modified-Since") != null;
        if (asksWhetherNew && known(ctx, freshness.heard(), variant)) {
            return true;
        }
        knownAt(ctx, freshness);
        return known(ctx, freshness.now(), variant);
    }

    /** Says as known when the answer is, where that was not asked for: asked again with it, the figures are the same. */
    public static void knownAt(Context ctx, Freshness freshness) {
        if (ctx.queryParam(Param.KNOWN.name()) == null) {
            ctx.header(KNOWN_HEADER, freshness.now().knownAt().toString());
        }
    }

    /** The same for an answer of which is known what it hangs on. */
    public static boolean known(Context ctx, VersionTag stamp, String variant) {
        if (StaffDoor.staff(ctx) != null) {
            keeping(ctx);
            return false;
        }
        ctx.header(
                "Last-Modified",
                HTTP_DATE.format(notInTheFuture(stamp.modifiedAt()).atOffset(ZoneOffset.UTC)));
        if (known(ctx, stamp.tag() + "-" + variant + "-" + RELEASE)) {
            return true;
        }
        boolean known =
                ctx.header("If-None-Match") == null && isOf(stamp.modifiedAt(), ctx.header("If-Modified-Since"));
        if (known) {
            ctx.status(304);
        }
        return known;
    }

    /** HTTP wants no date after that of the answer; this one is then not found again, and the answer sent anew. */
    private static Instant notInTheFuture(Instant modified) {
        Instant now = Instant.now();
        return modified.isAfter(now) ? now : modified;
    }

    /** The same for an answer that is told by this tag alone. */
    static boolean known(Context ctx, String tag) {
        keeping(ctx);
        vary(ctx);
        if (StaffDoor.staff(ctx) != null) {
            return false;
        }
        // Links in the answer begin with the address that was asked.
        String etag =
                "W/\"" + tag + "-" + Integer.toUnsignedString(Links.base(ctx).hashCode(), 36) + "\"";
        ctx.header("ETag", etag);
        String have = ctx.header("If-None-Match");
        boolean known = have != null && matches(have, etag);
        if (known) {
            ctx.status(304);
        }
        return known;
    }

    /**
     * Who may keep the answer: anybody who asks each time whether it still holds; what staff are told, nobody. It has no
     * tag either, so that it is never taken for what the public is told at the same address.
     */
    public static void keeping(Context ctx) {
        ctx.header("Cache-Control", StaffDoor.staff(ctx) == null ? "no-cache" : "private, no-store");
    }

    /** What of the request the answer hangs on beside its address. */
    static void vary(Context ctx) {
        String further = ctx.attribute(FURTHER_HEADER);
        ctx.header(
                "Vary",
                VARY
                        + (further == null ? "" : ", " + further)
                        + (StaffDoor.tellsStaffMore(ctx) ? ", Authorization, Cookie" : ""));
    }

    /** Says of the answer that follows that it hangs on this header of the request too. */
    static void dependsOn(Context ctx, String header) {
        ctx.attribute(FURTHER_HEADER, header);
    }

    private static boolean matches(String have, String etag) {
        String weak = etag.substring(2);
        for (String one : have.split(",")) {
            String tag = one.strip();
            if (tag.equals("*") || (tag.startsWith("W/") ? tag.substring(2) : tag).equals(weak)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The very date that was told, and no later one either: clocks step back, so a date of the caller's own making says
     * nothing of what it has.
     */
    private static boolean isOf(Instant modified, @Nullable String since) {
        return since != null && since.equals(HTTP_DATE.format(modified.atOffset(ZoneOffset.UTC)));
    }

    static boolean takesGzip(Context ctx) {
        String accepted = ctx.header("Accept-Encoding");
        return accepted != null
                && accepted.contains("gzip")
                && (accepted.indexOf(';') < 0 || !REFUSES_GZIP.matcher(accepted).matches());
    }

    public static byte[] gzipped(byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length / 3 + 64);
        try (OutputStream gzip = gzip(out)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Level 1: twice as fast as the default for a tenth more bytes. */
    static GZIPOutputStream gzip(OutputStream out) throws IOException {
        return new GZIPOutputStream(out, 32 * 1_024) {
            {
                def.setLevel(Deflater.BEST_SPEED);
            }
        };
    }

    private static Instant builtAt() {
        CodeSource source = Answer.class.getProtectionDomain().getCodeSource();
        try {
            Path file = Path.of(source.getLocation().toURI());
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException | URISyntaxException | RuntimeException e) {
            return Instant.now();
        }
    }
}
