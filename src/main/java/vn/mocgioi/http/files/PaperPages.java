package vn.mocgioi.http.files;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.desk.PaperKind;
import vn.mocgioi.exchange.imports.Upload;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.answer.Links;
import vn.mocgioi.http.answer.StaffDoor;
import vn.mocgioi.http.problem.BadParameter;
import vn.mocgioi.http.problem.NoRoom;
import vn.mocgioi.http.problem.NotFound;
import vn.mocgioi.http.problem.TooBusy;
import vn.mocgioi.http.shape.Told;
import vn.mocgioi.store.desk.StoredFiles;

/** Papers and photos that changes refer to: PDF, JPEG and PNG, known by what they hold. For staff alone. */
public final class PaperPages {
    private static final long MOST_BYTES = 20_000_000;
    /** Each is held whole while it is looked at. */
    private static final int MOST_AT_ONCE = 2;

    private final StoredFiles files;
    private final Semaphore receiving = new Semaphore(MOST_AT_ONCE);

    public PaperPages(StoredFiles files) {
        this.files = files;
    }

    /** What is known of a file. */
    @Told("A stored paper or photo.")
    public record StoredPaper(
            @Told("To be sent as document.file of a change set.")
            String file,

            String mediaType,
            @Nullable String name,
            long bytes,
            String sentBy,
            Instant sentAt,
            String href,
            @Told("A small JPEG; null of a PDF.") @Nullable String previewHref) {
        static StoredPaper of(StoredFiles.Stored stored, String base) {
            String href = base + "/api/files/" + stored.sha256();
            return new StoredPaper(
                    "sha256:" + stored.sha256(),
                    stored.mediaType(),
                    stored.name(),
                    stored.size(),
                    stored.sentBy(),
                    stored.sentAt(),
                    href,
                    stored.hasPreview() ? href + "?preview=true" : null);
        }
    }

    public void add(Context ctx) {
        ReceivedFile.requireSize(ctx, MOST_BYTES);
        if (!receiving.tryAcquire()) {
            throw new TooBusy(MOST_AT_ONCE + " files are being received already; send it again in a moment");
        }
        try (Upload upload = ReceivedFile.isForm(ctx)
                ? ReceivedFile.inForm(ctx, MOST_BYTES, new HashMap<>())
                : ReceivedFile.bare(ctx, name(ctx), MOST_BYTES)) {
            byte[] bytes = Files.readAllBytes(upload.file());
            PaperKind kind = PaperKind.find(bytes)
                    .orElseThrow(() -> new BadParameter(
                            "body", upload.name() + " is no PDF, JPEG or PNG, whatever its name says"));
            StoredFiles.Stored stored = files.add(
                    sha256(bytes),
                    kind.mediaType(),
                    upload.name(),
                    bytes,
                    preview(upload.name(), kind, bytes),
                    "http:" + StaffDoor.requireStaff(ctx).name());
            StoredPaper told = StoredPaper.of(stored, Links.base(ctx));
            ctx.status(201);
            ctx.header("Location", told.href());
            Answer.json(ctx, told);
        } catch (IOException e) {
            throw new NoRoom(e);
        } finally {
            receiving.release();
        }
    }

    private static String name(Context ctx) {
        String name = ctx.queryParam("file");
        return name == null ? "file" : name;
    }

    private static byte @Nullable [] preview(String name, PaperKind kind, byte[] bytes) {
        try {
            return kind.preview(bytes);
        } catch (IOException e) {
            throw new BadParameter("body", name + ": " + e.getMessage());
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is in every Java", e);
        }
    }

    public void one(Context ctx) {
        String sha256 = ctx.pathParam("sha256");
        boolean preview = "true".equals(ctx.queryParam("preview"));
        StoredFiles.Stored stored = (sha256.matches("[0-9a-f]{64}")
                        ? files.find(sha256)
                        : java.util.Optional.<StoredFiles.Stored>empty())
                .orElseThrow(() -> new NotFound("there is no file '" + sha256 + "'"));
        byte[] bytes =
                files.bytes(sha256, preview).orElseThrow(() -> new NotFound("file " + sha256 + " has no preview"));
        Answer.keeping(ctx);
        // Nothing in it may act within our pages.
        ctx.header("Content-Security-Policy", "sandbox; default-src 'none'");
        ctx.header("Content-Disposition", "inline; filename=\"" + sha256.substring(0, 12) + "\"");
        Answer.packed(ctx, preview ? PaperKind.JPEG.mediaType() : stored.mediaType(), bytes);
    }
}
