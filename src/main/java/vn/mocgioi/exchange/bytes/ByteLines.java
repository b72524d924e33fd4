package vn.mocgioi.exchange.bytes;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Text on its way out, in a buffer of bytes: what the database sends in UTF-8 is never read as characters. */
public final class ByteLines {
    private static final int BUFFER_BYTES = 16 * 1_024;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int used;

    public ByteLines(OutputStream out) {
        this.out = out;
    }

    public ByteLines add(String text) throws IOException {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    public ByteLines add(byte[] bytes) throws IOException {
        return add(bytes, 0, bytes.length);
    }

    public ByteLines add(byte[] bytes, int from, int length) throws IOException {
        if (length > buffer.length - used) {
            flush();
        }
        if (length > buffer.length) {
            out.write(bytes, from, length);
        } else {
            System.arraycopy(bytes, from, buffer, used, length);
            used += length;
        }
        return this;
    }

    public ByteLines add(char ascii) throws IOException {
        if (used == buffer.length) {
            flush();
        }
        buffer[used++] = (byte) ascii;
        return this;
    }

    public void flush() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
    }
}
