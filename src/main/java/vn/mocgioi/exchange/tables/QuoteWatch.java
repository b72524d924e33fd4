package vn.mocgioi.exchange.tables;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Watches the quotes of a CSV go by. One that is never closed makes the rest of the file a single cell, which would be
 * half a file lost without a word: at the end that is an error. Of a row that is longer than it may be no more goes by
 * than tells so, and what parts its cells.
 */
final class QuoteWatch extends FilterReader {
    private static final char QUOTE = '"';

    private final char separator;
    private final int mostCharacters;
    private boolean atCellStart = true;
    private boolean open;
    private long line = 1;
    private long openedInLine;
    private int characters;

    /** @param mostCharacters of a row; one more goes by, by which the row is known to be too long */
    QuoteWatch(Reader in, char separator, int mostCharacters) {
        super(in);
        this.separator = separator;
        this.mostCharacters = mostCharacters;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (true) {
            int read = super.read(target, offset, length);
            if (read < 0 && open) {
                throw new IOException("the quote that opens in line " + openedInLine + " is never closed");
            }
            if (read <= 0) {
                return read;
            }
            int kept = offset;
            for (int i = offset; i < offset + read; i++) {
                char c = target[i];
                watch(c);
                if (goesBy(c)) {
                    target[kept++] = c;
                }
            }
            if (kept > offset) {
                return kept - offset;
            }
        }
    }

    /** Asked after it was watched. */
    private boolean goesBy(char c) {
        boolean between = c == QUOTE || !open && (c == separator || c == '\n' || c == '\r');
        if (between) {
            characters = open || c == separator || c == QUOTE ? characters : 0;
            return true;
        }
        if (characters > mostCharacters) {
            return false;
        }
        characters++;
        return true;
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
