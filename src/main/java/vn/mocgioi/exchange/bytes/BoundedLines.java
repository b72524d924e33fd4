package vn.mocgioi.exchange.bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Lines of text, none of them longer than memory should hold. In what PostgreSQL's COPY reads a line goes on beyond a line
 * break with a backslash before it.
 */
public final class BoundedLines implements AutoCloseable {
    private static final int BUFFER_BYTES = 1 << 18;

    private final InputStream in;
    private final int mostBytes;
    private final Charset charset;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private final boolean escaped;
    private boolean tooLong;
    private boolean afterBackslash;
    private int position;
    private int end;

    /** @param mostBytes of one line */
    public BoundedLines(InputStream in, int mostBytes, Charset charset) {
        this(in, mostBytes, charset, false);
    }

    private BoundedLines(InputStream in, int mostBytes, Charset charset, boolean escaped) {
        this.in = in;
        this.mostBytes = mostBytes;
        this.charset = charset;
        this.escaped = escaped;
    }

    /**
     * Lines as COPY takes them: a line break within is kept, with its backslash.
     *
     * @param mostBytes of one line
     */
    public static BoundedLines ofCopy(InputStream in, int mostBytes, Charset charset) {
        return new BoundedLines(in, mostBytes, charset, true);
    }

    /** A line is longer than it may be. */
    public static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;

        TooLong(int mostBytes) {
            super("a line has more than %,d bytes".formatted(mostBytes));
        }
    }

    /**
     * The next line without its end, or null when there are no more.
     *
     * @throws TooLong when it is, and has been passed over
     */
    @Nullable
    public String next() throws IOException {
        while (true) {
            for (int i = position; i < end; i++) {
                if (buffer[i] == '\n' && !afterBackslash) {
                    return lineTo(i);
                }
                afterBackslash = escaped && buffer[i] == '\\' && !afterBackslash;
            }
            begin(end);
            position = 0;
            end = Math.max(0, in.read(buffer));
            if (end == 0) {
                return begun.size() == 0 && !tooLong ? null : taken();
            }
        }
    }

    private void begin(int to) {
        tooLong = tooLong || begun.size() + (long) to - position > mostBytes;
        if (tooLong) {
            begun.reset();
        } else {
            begun.write(buffer, position, to - position);
        }
    }

    private String lineTo(int newline) throws TooLong {
        int from = position;
        if (begun.size() == 0 && !tooLong && newline - from <= mostBytes) {
            position = newline + 1;
            return new String(buffer, from, newline - from, charset);
        }
        begin(newline);
        position = newline + 1;
        return taken();
    }

    private String taken() throws TooLong {
        if (tooLong) {
            tooLong = false;
            throw new TooLong(mostBytes);
        }
        String line = begun.toString(charset);
        begun.reset();
        return line;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
