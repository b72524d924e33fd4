package vn.mocgioi.exchange.bytes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * XML in which no tag, comment or CDATA section is longer than memory should hold: a parser keeps each of them whole,
 * while it gives a text piece by piece.
 */
final class ShortMarkup extends FilterInputStream {
    private static final int MOST_BYTES = 8 << 20;
    private static final String COMMENT = "!--";
    private static final String CDATA = "![CDATA[";

    private final StringBuilder begin = new StringBuilder();
    private boolean inMarkup;
    private int length;
    /** The last bytes, to know the end of a comment and of a CDATA section. */
    private int last;

    ShortMarkup(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            watch((byte) b);
        }
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
        int read = super.read(bytes, offset, count);
        for (int i = offset; i < offset + read; i++) {
            watch(bytes[i]);
        }
        return read;
    }

    private void watch(byte b) throws IOException {
        if (!inMarkup) {
            if (b == '<') {
                inMarkup = true;
                length = 0;
                last = 0;
                begin.setLength(0);
            }
            return;
        }
        // of UTF-16 every other byte
        if (b == 0) {
            return;
        }
        if (++length > MOST_BYTES) {
            throw new IOException("it has a tag, comment or section of more than %,d bytes".formatted(MOST_BYTES));
        }
        if (begin.length() < CDATA.length()) {
            begin.append((char) b);
        }
        boolean ends = b == '>' && (!hasEndOfItsOwn() || last == ('-' << 8 | '-') || last == (']' << 8 | ']'));
        last = (last << 8 | b) & 0xFFFF;
        inMarkup = !ends;
    }

    private boolean hasEndOfItsOwn() {
        return begin.indexOf(COMMENT) == 0 || CDATA.contentEquals(begin);
    }
}
