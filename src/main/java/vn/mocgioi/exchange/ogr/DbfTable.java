package vn.mocgioi.exchange.ogr;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.bytes.TextEncoding;
import vn.mocgioi.exchange.source.FileProblem;

/**
 * The attributes of a Shapefile as far as they tell their encoding: its hint, the names of the fields and every text.
 *
 * @param records how many rows it has
 * @param language the byte by which dBASE says the code page, which is mostly wrong
 */
record DbfTable(long records, int headerBytes, int recordBytes, int language, List<Field> fields) {
    private static final int HEADER_BYTES = 32;
    private static final int FIELD_BYTES = 32;
    private static final int NAME_BYTES = 11;
    private static final int END_OF_FIELDS = 0x0D;
    private static final char TEXT = 'C';
    private static final char DELETED = '*';

    /** Code pages by the byte that says them, those that are met; there is none for Vietnamese. */
    private static final Map<Integer, String> LANGUAGES = Map.ofEntries(
            Map.entry(0x01, "437"),
            Map.entry(0x02, "850"),
            Map.entry(0x03, "1252"),
            Map.entry(0x57, "1252"),
            Map.entry(0x13, "932"),
            Map.entry(0x7B, "932"),
            Map.entry(0x4D, "936"),
            Map.entry(0x7A, "936"),
            Map.entry(0x4E, "949"),
            Map.entry(0x79, "949"),
            Map.entry(0x4F, "950"),
            Map.entry(0x78, "950"),
            Map.entry(0x50, "874"),
            Map.entry(0x7C, "874"));

    /** A column: where it stands in a row. */
    record Field(byte[] name, char type, int offset, int width) {}

    /**
     * Reads the head of a table.
     *
     * @param name the file's name as the user knows it
     * @throws FileProblem when it is none, or is cut off
     */
    static DbfTable read(Path file, String name) {
        try (InputStream in = Files.newInputStream(file)) {
            ByteBuffer head = ByteBuffer.wrap(in.readNBytes(HEADER_BYTES)).order(ByteOrder.LITTLE_ENDIAN);
            boolean isTable = head.limit() == HEADER_BYTES
                    && Short.toUnsignedInt(head.getShort(8)) > HEADER_BYTES
                    && head.getShort(10) != 0;
            if (!isTable) {
                throw new FileProblem(
                        name + " is no dBASE table: it does not begin as one; export the Shapefile again");
            }
            long records = Integer.toUnsignedLong(head.getInt(4));
            int headerBytes = Short.toUnsignedInt(head.getShort(8));
            int recordBytes = Short.toUnsignedInt(head.getShort(10));
            byte[] descriptions = in.readNBytes(Math.max(0, headerBytes - HEADER_BYTES));
            DbfTable table = new DbfTable(records, headerBytes, recordBytes, head.get(29) & 0xFF, fields(descriptions));
            if (Files.size(file) < headerBytes + records * recordBytes) {
                throw new FileProblem(
                        "%s is cut off: it says to have %,d rows, and its %,d bytes cannot hold them; copy it again"
                                .formatted(name, records, Files.size(file)));
            }
            return table;
        } catch (IOException e) {
            throw new FileProblem("cannot read " + name + ": " + e.getMessage(), e);
        }
    }

    private static List<Field> fields(byte[] descriptions) {
        List<Field> fields = new ArrayList<>();
        int offset = 1;
        for (int at = 0;
                at + FIELD_BYTES <= descriptions.length && descriptions[at] != END_OF_FIELDS;
                at += FIELD_BYTES) {
            byte[] name = upToZero(Arrays.copyOfRange(descriptions, at, at + NAME_BYTES));
            char type = (char) descriptions[at + NAME_BYTES];
            // a text may be wider than 255, and says so with the byte that others use for their decimals
            int width = (descriptions[at + 16] & 0xFF) + (type == TEXT ? (descriptions[at + 17] & 0xFF) << 8 : 0);
            fields.add(new Field(name, type, offset, width));
            offset += width;
        }
        return fields;
    }

    /** The code page that its language byte says, or null when that says nothing. */
    @Nullable
    Charset declared() {
        String codePage = LANGUAGES.get(language);
        return codePage == null ? null : TextEncoding.named(codePage).orElse(null);
    }

    /** Shows all names and texts to who finds out their encoding. */
    void readTexts(Path file, TextEncoding encoding) throws IOException {
        fields.forEach(field -> encoding.read(field.name(), field.name().length == NAME_BYTES - 1));
        List<Field> texts = fields.stream()
                .filter(field -> field.type() == TEXT && field.offset() + field.width() <= recordBytes)
                .toList();
        if (texts.isEmpty()) {
            return;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 18)) {
            in.skipNBytes(headerBytes);
            byte[] row = new byte[recordBytes];
            for (long i = 0; i < records; i++) {
                if (in.readNBytes(row, 0, recordBytes) < recordBytes) {
                    throw new EOFException("it ends in row " + (i + 1));
                }
                if (row[0] != DELETED) {
                    texts.forEach(field -> encoding.read(text(row, field), isFull(row, field)));
                }
            }
        }
    }

    private static byte[] text(byte[] row, Field field) {
        int end = field.offset() + field.width();
        while (end > field.offset() && row[end - 1] == ' ') {
            end--;
        }
        return upToZero(Arrays.copyOfRange(row, field.offset(), end));
    }

    /** A text that fills its field may have been cut in the middle of a letter. */
    private static boolean isFull(byte[] row, Field field) {
        return field.width() > 0 && row[field.offset() + field.width() - 1] != ' ';
    }

    private static byte[] upToZero(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return Arrays.copyOf(bytes, i);
            }
        }
        return bytes;
    }
}
