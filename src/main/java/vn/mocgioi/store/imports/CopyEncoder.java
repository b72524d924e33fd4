package vn.mocgioi.store.imports;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;

/**
 * Writes rows in PostgreSQL's COPY text format into a buffer that grows.
 *
 * <p>Geometries go straight into the buffer and not through postgis-jdbc, as they do in statements: its writer takes
 * twice as long, and makes a text of each on the way.
 */
final class CopyEncoder {
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private final WKBWriter wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN, true);
    private byte[] buffer = new byte[1 << 16];
    private int length;
    private boolean rowStarted;

    CopyEncoder text(@Nullable String value) {
        separate();
        if (value == null) {
            put('\\');
            put('N');
            return this;
        }
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        reserve(bytes.length + escapes(bytes));
        for (byte b : bytes) {
            switch (b) {
                case '\\' -> escape('\\');
                case '\t' -> escape('t');
                case '\n' -> escape('n');
                case '\r' -> escape('r');
                default -> buffer[length++] = b;
            }
        }
        return this;
    }

    /** As hex EWKB with its SRID; null when there is none. */
    CopyEncoder geometry(@Nullable Geometry geometry, int srid) {
        if (geometry == null) {
            return text(null);
        }
        separate();
        geometry.setSRID(srid);
        byte[] bytes = wkb.write(geometry);
        reserve(2 * bytes.length);
        for (byte b : bytes) {
            buffer[length++] = HEX[(b >> 4) & 15];
            buffer[length++] = HEX[b & 15];
        }
        return this;
    }

    void endRow() {
        put('\n');
        rowStarted = false;
    }

    int length() {
        return length;
    }

    byte[] bytes() {
        return buffer;
    }

    private void separate() {
        if (rowStarted) {
            put('\t');
        }
        rowStarted = true;
    }

    /** Room is made for no more than these: the text of a long boundary fills a good part of the memory as it is. */
    private static int escapes(byte[] bytes) {
        int escapes = 0;
        for (byte b : bytes) {
            if (b == '\\' || b == '\t' || b == '\n' || b == '\r') {
                escapes++;
            }
        }
        return escapes;
    }

    /** Into what is reserved. */
    private void escape(char letter) {
        buffer[length++] = '\\';
        buffer[length++] = (byte) letter;
    }

    private void put(int b) {
        reserve(1);
        buffer[length++] = (byte) b;
    }

    private void reserve(int more) {
        if (length + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + more));
        }
    }
}
