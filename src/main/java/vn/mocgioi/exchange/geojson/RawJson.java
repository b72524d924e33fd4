package vn.mocgioi.exchange.geojson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Bytes in UTF-8 that go out as they are, without being read as characters: JSON already, or texts of a row. */
final class RawJson implements SerializableString {
    private byte[] bytes = {};
    private boolean text;

    /** Writes the value; one instance serves one writer, so that rows cost no objects. */
    void write(JsonGenerator json, byte[] value) throws IOException {
        bytes = value;
        text = false;
        json.writeRawValue(this);
    }

    /** Writes a text as a JSON string; few have anything that is to be escaped, and the others are copied. */
    void writeText(JsonGenerator json, byte[] value) throws IOException {
        for (byte b : value) {
            if (b >= 0 && b < ' ' || b == '"' || b == '\\') {
                json.writeUTF8String(value, 0, value.length);
                return;
            }
        }
        bytes = value;
        text = true;
        json.writeRawValue(this);
    }

    @Override
    public int appendUnquotedUTF8(byte[] buffer, int offset) {
        if (offset + bytes.length + 2 > buffer.length) {
            return -1;
        }
        int at = offset;
        if (text) {
            buffer[at++] = '"';
        }
        System.arraycopy(bytes, 0, buffer, at, bytes.length);
        at += bytes.length;
        if (text) {
            buffer[at++] = '"';
        }
        return at - offset;
    }

    @Override
    public byte[] asUnquotedUTF8() {
        if (!text) {
            return bytes;
        }
        byte[] whole = new byte[bytes.length + 2];
        System.arraycopy(bytes, 0, whole, 1, bytes.length);
        whole[0] = '"';
        whole[whole.length - 1] = '"';
        return whole;
    }

    @Override
    public int writeUnquotedUTF8(OutputStream out) throws IOException {
        byte[] whole = asUnquotedUTF8();
        out.write(whole);
        return whole.length;
    }

    @Override
    public String getValue() {
        return new String(asUnquotedUTF8(), StandardCharsets.UTF_8);
    }

    @Override
    public int charLength() {
        return getValue().length();
    }

    @Override
    public char[] asQuotedChars() {
        throw new UnsupportedOperationException("raw JSON is never quoted");
    }

    @Override
    public byte[] asQuotedUTF8() {
        throw new UnsupportedOperationException("raw JSON is never quoted");
    }

    @Override
    public int appendQuotedUTF8(byte[] buffer, int offset) {
        throw new UnsupportedOperationException("raw JSON is never quoted");
    }

    @Override
    public int appendQuoted(char[] buffer, int offset) {
        throw new UnsupportedOperationException("raw JSON is never quoted");
    }

    @Override
    public int appendUnquoted(char[] buffer, int offset) {
        throw new UnsupportedOperationException("raw JSON is bytes");
    }

    @Override
    public int writeQuotedUTF8(OutputStream out) {
        throw new UnsupportedOperationException("raw JSON is never quoted");
    }

    @Override
    public int putQuotedUTF8(ByteBuffer buffer) {
        throw new UnsupportedOperationException("raw JSON is never quoted");
    }

    @Override
    public int putUnquotedUTF8(ByteBuffer buffer) {
        throw new UnsupportedOperationException("raw JSON goes to streams");
    }
}
