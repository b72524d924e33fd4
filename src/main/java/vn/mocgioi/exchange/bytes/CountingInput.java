package vn.mocgioi.exchange.bytes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that went through, for progress, and lets no more of them through at a time than memory holds. */
public final class CountingInput extends FilterInputStream {
    private volatile long count;
    private long mostCount = Long.MAX_VALUE;

    public CountingInput(InputStream in) {
        super(in);
    }

    public long count() {
        return count;
    }

    /** From here on so many bytes may be read, until it is said again. */
    public void allow(long bytes) {
        mostCount = count + bytes;
    }

    private void count(int read) throws IOException {
        count += read;
        if (count > mostCount) {
            throw new TooMuch();
        }
    }

    /** More bytes were read than were allowed. */
    public static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            count(1);
        }
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }
}
