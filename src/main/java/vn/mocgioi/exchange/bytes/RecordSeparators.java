package vn.mocgioi.exchange.bytes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/**
 * Makes white space of the record separators of RFC 8142, which no JSON parser takes. The RFC has UTF-8 alone, where
 * the byte is nothing else; in UTF-16 it is half of every Vietnamese letter with two marks.
 */
public final class RecordSeparators extends FilterInputStream {
    private static final byte SEPARATOR = 0x1E;

    private RecordSeparators(InputStream in) {
        super(in);
    }

    /** The stream itself, unless it begins with a record separator. */
    public static InputStream taken(InputStream in) throws IOException {
        PushbackInputStream start = new PushbackInputStream(in);
        int first = start.read();
        if (first >= 0) {
            start.unread(first);
        }
        return first == SEPARATOR ? new RecordSeparators(start) : start;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        return b == SEPARATOR ? ' ' : b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        for (int i = offset; i < offset + read; i++) {
            if (bytes[i] == SEPARATOR) {
                bytes[i] = ' ';
            }
        }
        return read;
    }
}
