package vn.mocgioi.exchange.desk;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/** What papers and photos may be, by what they hold and not by what they say they are. */
public enum PaperKind {
    PDF("application/pdf", "%PDF-"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff"),
    PNG("image/png", "\u0089PNG\r\n\u001a\n");

    private static final int PREVIEW_PIXELS = 320;
    /** A small file can say that it is an image of any size. */
    private static final long MOST_PIXELS = 200_000_000;

    private final String mediaType;
    private final byte[] begins;

    PaperKind(String mediaType, String begins) {
        this.mediaType = mediaType;
        this.begins = begins.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    public String mediaType() {
        return mediaType;
    }

    /** What the bytes are, if they are any of these. */
    public static Optional<PaperKind> find(byte[] bytes) {
        return Arrays.stream(values())
                .filter(kind -> bytes.length > kind.begins.length
                        && Arrays.equals(bytes, 0, kind.begins.length, kind.begins, 0, kind.begins.length))
                .findFirst();
    }

    /**
     * A small JPEG of an image, of some {@value #PREVIEW_PIXELS} pixels; null of a PDF.
     *
     * @throws IOException when it is no image after all, or too large a one
     */
    public byte @Nullable [] preview(byte[] bytes) throws IOException {
        if (this == PDF) {
            return null;
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("it cannot be read as an image");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return small(reader);
            } finally {
                reader.dispose();
            }
        } catch (RuntimeException e) {
            // readers of broken images fail in many ways
            throw new IOException("it cannot be read as an image", e);
        }
    }

    private static byte[] small(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new IOException("it has more than 200 million pixels");
        }
        // Every n-th pixel is read, so that a large photo takes little memory.
        int step = Math.max(1, Math.min(width, height) / (2 * PREVIEW_PIXELS));
        ImageReadParam every = reader.getDefaultReadParam();
        every.setSourceSubsampling(step, step, 0, 0);
        BufferedImage read = reader.read(0, every);
        double scale = Math.min(1, (double) PREVIEW_PIXELS / Math.max(read.getWidth(), read.getHeight()));
        BufferedImage small = new BufferedImage(
                Math.max(1, (int) (read.getWidth() * scale)),
                Math.max(1, (int) (read.getHeight() * scale)),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = small.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        drawing.setBackground(java.awt.Color.WHITE);
        drawing.clearRect(0, 0, small.getWidth(), small.getHeight());
        drawing.drawImage(read, 0, 0, small.getWidth(), small.getHeight(), null);
        drawing.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(small, "jpeg", out)) {
            throw new IOException("no preview could be made of it");
        }
        return out.toByteArray();
    }
}
