package vn.mocgioi.http.files;

import io.javalin.http.Context;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.imports.Upload;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.http.problem.BadParameter;
import vn.mocgioi.http.problem.NoRoom;
import vn.mocgioi.http.problem.TooLarge;
import vn.mocgioi.store.disk.FullDisk;

/** A file in the body of a request, as it is or in a form, streamed to the disk. */
public final class ReceivedFile {
    public static final String FORM = "multipart/form-data";
    public static final String BARE = "application/octet-stream";
    private static final String FILE = "file";
    private static final int MAX_FIELD_BYTES = 10_000;
    private static final int BUFFER_BYTES = 64 * 1_024;

    private ReceivedFile() {}

    static boolean isForm(Context ctx) {
        String type = ctx.contentType();
        return type != null && type.toLowerCase(java.util.Locale.ROOT).startsWith(FORM);
    }

    /** Refuses what says itself that it is too large, before any of it is read. */
    static void requireSize(Context ctx, long limitBytes) {
        // A form is a little larger than the file in it.
        if (ctx.req().getContentLengthLong() > limitBytes + (isForm(ctx) ? MAX_FIELD_BYTES : 0)) {
            throw tooLarge(limitBytes);
        }
    }

    /** The body as it is. */
    static Upload bare(Context ctx, @Nullable String name, long limitBytes) {
        if (name == null) {
            throw new BadParameter(
                    FILE,
                    "say the name of the file with file=, such as file=parcels.csv: its ending" + " tells the format");
        }
        Upload upload = named(name);
        try {
            receive(ctx, upload.file(), limitBytes);
            return upload;
        } catch (RuntimeException | Error e) {
            upload.close();
            throw e;
        }
    }

    private static void receive(Context ctx, Path target, long limitBytes) {
        long received = 0;
        try (OutputStream out = open(target)) {
            InputStream in = ctx.bodyInputStream();
            byte[] buffer = new byte[BUFFER_BYTES];
            for (int n = read(in, buffer, received); n >= 0; n = read(in, buffer, received)) {
                received += n;
                if (received > limitBytes) {
                    throw tooLarge(limitBytes);
                }
                out.write(buffer, 0, n);
            }
        } catch (IOException e) {
            throw new NoRoom(e);
        }
        if (received == 0) {
            throw new BadParameter("body", "the body is empty; send the file in it");
        }
    }

    private static OutputStream open(Path target) throws IOException {
        return Files.newOutputStream(target);
    }

    private static int read(InputStream in, byte[] buffer, long received) {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw new BadParameter("body", "the file broke off after " + received + " bytes; send it again");
        }
    }

    /**
     * The file of a form; its other fields go into the options. While it is read it lies in the folder of an upload of
     * its own, so that a kill leaves nothing that the next start does not find.
     */
    static Upload inForm(Context ctx, long limitBytes, Map<String, String> options) {
        try (Upload parts = Upload.named("parts")) {
            return inForm(ctx, parts.folder(), limitBytes, options);
        }
    }

    private static Upload inForm(Context ctx, Path folder, long limitBytes, Map<String, String> options) {
        ctx.req()
                .setAttribute(
                        "org.eclipse.jetty.multipartConfig",
                        new MultipartConfigElement(
                                folder.toString(), limitBytes, limitBytes + MAX_FIELD_BYTES, MAX_FIELD_BYTES));
        Upload upload = null;
        try {
            for (Part part : parts(ctx, limitBytes)) {
                if (part.getSubmittedFileName() == null) {
                    ImportParams.add(options, part.getName(), field(part));
                } else if (upload != null || !part.getName().equals(FILE)) {
                    throw new BadParameter("body", "the form must hold one file, in the field '" + FILE + "'");
                } else {
                    upload = named(part.getSubmittedFileName());
                    part.write(upload.file().toAbsolutePath().toString());
                }
            }
            if (upload == null) {
                throw new BadParameter("body", "the form has no file in the field '" + FILE + "'");
            }
            return upload;
        } catch (IOException e) {
            close(upload);
            throw new NoRoom(e);
        } catch (RuntimeException | Error e) {
            close(upload);
            throw e;
        }
    }

    private static void close(@Nullable Upload upload) {
        if (upload != null) {
            upload.close();
        }
    }

    private static Collection<Part> parts(Context ctx, long limitBytes) {
        try {
            return ctx.req().getParts();
        } catch (IOException | ServletException | RuntimeException e) {
            if (FullDisk.isBehind(e)) {
                throw new NoRoom(e);
            }
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                // Jetty tells it from other faults of a form by these words alone.
                if (String.valueOf(cause.getMessage()).matches("max .* exceeded.*")) {
                    throw tooLarge(limitBytes);
                }
            }
            throw new BadParameter("body", "the form cannot be read: " + e.getMessage());
        }
    }

    private static String field(Part part) throws IOException {
        if (part.getSize() > MAX_FIELD_BYTES) {
            throw new BadParameter(part.getName(), "it is longer than " + MAX_FIELD_BYTES + " bytes");
        }
        try (InputStream in = part.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Upload named(String name) {
        try {
            return Upload.named(name);
        } catch (FileProblem e) {
            if (e.getCause() instanceof IOException cause) {
                throw new NoRoom(cause);
            }
            throw new BadParameter(FILE, String.valueOf(e.getMessage()));
        }
    }

    private static TooLarge tooLarge(long limitBytes) {
        return new TooLarge("files of up to " + limitBytes / 1_000_000 + " MB are taken; import larger ones on the"
                + " command line");
    }
}
