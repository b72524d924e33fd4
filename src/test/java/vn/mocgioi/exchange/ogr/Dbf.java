package vn.mocgioi.exchange.ogr;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Writes bytes into a table of a Shapefile that no program of today would write. */
public final class Dbf {
    private static final int FIELD_BYTES = 32;

    private Dbf() {}

    /** Puts texts as they are into the last column, one a row. */
    public static void fillLast(Path dbf, List<byte[]> texts) throws IOException {
        byte[] bytes = Files.readAllBytes(dbf);
        ByteBuffer table = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int head = table.getShort(8);
        int record = table.getShort(10);
        int width = bytes[head - 1 - FIELD_BYTES + 16] & 0xFF;
        for (int i = 0; i < texts.size(); i++) {
            int end = head + (i + 1) * record;
            Arrays.fill(bytes, end - width, end, (byte) ' ');
            System.arraycopy(texts.get(i), 0, bytes, end - width, Math.min(width, texts.get(i).length));
        }
        Files.write(dbf, bytes);
    }

    /** Makes the last column narrower, so that its texts are cut. */
    public static void widthOfLast(Path dbf, int width) throws IOException {
        byte[] bytes = Files.readAllBytes(dbf);
        ByteBuffer table = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int head = table.getShort(8);
        int record = table.getShort(10);
        int records = table.getInt(4);
        int before = bytes[head - 1 - FIELD_BYTES + 16] & 0xFF;
        ByteBuffer narrow = ByteBuffer.allocate(bytes.length);
        bytes[head - 1 - FIELD_BYTES + 16] = (byte) width;
        table.putShort(10, (short) (record - before + width));
        narrow.put(bytes, 0, head);
        for (int i = 0; i < records; i++) {
            narrow.put(bytes, head + i * record, record - before + width);
        }
        Files.write(dbf, Arrays.copyOf(narrow.array(), narrow.position()));
    }
}
