package vn.mocgioi.exchange.bytes;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds in which encoding a text file is written. */
public final class TextInput {
    private static final int SAMPLE_BYTES = 1 << 20;

    private TextInput() {}

    /** The same bytes without a UTF-8 byte order mark. */
    public static InputStream withoutMark(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(3);
        byte[] start = buffered.readNBytes(3);
        boolean marked =
                start.length == 3 && (start[0] & 255) == 0xEF && (start[1] & 255) == 0xBB && (start[2] & 255) == 0xBF;
        if (!marked) {
            buffered.reset();
        }
        return buffered;
    }

    /** UTF-16 by its mark or its zeros, UTF-8 where all of the file is valid UTF-8, else by its Vietnamese words. */
    public static TextEncoding.Verdict encoding(Path file) throws IOException {
        Charset unicode = unicode(file);
        return unicode != null ? new TextEncoding.Verdict(unicode, TextEncoding.Certainty.CERTAIN) : recognised(file);
    }

    private static TextEncoding.Verdict recognised(Path file) throws IOException {
        TextEncoding encoding = new TextEncoding();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(SAMPLE_BYTES);
            int from = 0;
            for (int i = 0; i < start.length; i++) {
                if (start[i] == '\n') {
                    encoding.read(Arrays.copyOfRange(start, from, i), false);
                    from = i + 1;
                }
            }
            encoding.read(Arrays.copyOfRange(start, from, start.length), true);
        }
        TextEncoding.Verdict verdict = encoding.verdict(null);
        // what is not UTF-8 further on may begin in ASCII
        return verdict.charset().equals(StandardCharsets.UTF_8)
                ? new TextEncoding.Verdict(TextEncoding.WINDOWS_1258, TextEncoding.Certainty.UNSURE)
                : verdict;
    }

    private static @Nullable Charset unicode(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(4);
        }
        if (start.length >= 2) {
            int first = (start[0] & 255) << 8 | (start[1] & 255);
            if (first == 0xFEFF || first == 0xFFFE) {
                return StandardCharsets.UTF_16;
            }
            if (start.length == 4 && start[0] != 0 && start[1] == 0 && start[2] != 0 && start[3] == 0) {
                return StandardCharsets.UTF_16LE;
            }
            if (start.length == 4 && start[0] == 0 && start[1] != 0 && start[2] == 0 && start[3] != 0) {
                return StandardCharsets.UTF_16BE;
            }
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : null;
    }

    private static boolean isUtf8(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        java.nio.CharBuffer out = java.nio.CharBuffer.allocate(1 << 15);
        ByteBuffer bytes = ByteBuffer.allocate(1 << 15);
        try (InputStream in = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(0, read));
                bytes.flip();
                out.clear();
                if (decoder.decode(bytes, out, end).isError()) {
                    return false;
                }
                bytes.compact();
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
