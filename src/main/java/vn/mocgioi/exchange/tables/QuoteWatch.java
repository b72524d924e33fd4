package vn.mocgioi.exchange.tables;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Watches the quotes of a CSV go by. One that is never closed makes the rest of the file a single cell, which would be
 * half a file lost without a word: at the end that is an error.
 */
final class QuoteWatch extends FilterReader {
    private static final char QUOTE = '"';

    private final char separator;
    private boolean atCellStart = true;
    private boolean open;
    private long line = 1;
    private long openedInLine;

    QuoteWatch(Reader in, char separator) {
        super(in);
        this.separator = separator;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        if (read < 0 && open) {
            throw new IOException("the quote that opens in line " + openedInLine + " is never closed");
        }
        for (int i = 0; i < read; i++) {
            watch(target[offset + i]);
        }
        return read;
    }

    /** Of a doubled quote the first closes and the second opens again, which comes to the same. */
    private void watch(char c) {
        if (c == '\n') {
            line++;
        }
        if (c == QUOTE) {
            if (!open && atCellStart) {
                open = true;
                openedInLine = line;
            } else if (open) {
                open = false;
                atCellStart = true;
                return;
            }
        }
        atCellStart = !open && (c == separator || c == '\n' || c == '\r');
    }
}
