package vn.mocgioi.exchange.geojson;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * JSON in which no text is longer than memory should hold: of a longer one the rest is left out. It is still far too
 * long for any column, so that none is kept cut.
 */
final class CutTexts extends FilterInputStream {
    /** Far more than a text of a column may have. */
    private static final int LEAST_BYTES = 100_000;

    /** A letter that is written by its code: \\u1EA3. */
    private static final int LONGEST_LETTER = 6;

    private final int mostBytes;
    private boolean inText;
    private boolean escaped;
    /** How many digits of a letter's code are to come. */
    private int digits;

    private int length;

    /** @param mostBytes of a text; the next letter that begins is left out */
    CutTexts(InputStream in, int mostBytes) {
        super(in);
        this.mostBytes = Math.max(LEAST_BYTES, mostBytes);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (true) {
            int read = super.read(bytes, offset, length);
            if (read <= 0) {
                return read;
            }
            int kept = offset;
            for (int i = offset; i < offset + read; i++) {
                if (keeps(bytes[i])) {
                    bytes[kept++] = bytes[i];
                }
            }
            if (kept > offset) {
                return kept - offset;
            }
        }
    }

    private boolean keeps(byte b) {
        if (!inText) {
            inText = b == '"';
            length = 0;
            return true;
        }
        if (escaped) {
            escaped = false;
            digits = b == 'u' ? LONGEST_LETTER - 2 : 0;
            return length <= mostBytes;
        }
        if (digits > 0 && b != '"') {
            digits--;
            return length <= mostBytes;
        }
        if (b == '"') {
            inText = false;
            return true;
        }
        // a letter of several bytes is kept whole or not at all
        boolean within = (b & 0xC0) == 0x80 ? length <= mostBytes : length + LONGEST_LETTER <= mostBytes;
        length = within ? length + 1 : mostBytes + 1;
        escaped = b == '\\';
        return within;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
