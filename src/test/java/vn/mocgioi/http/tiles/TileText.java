package vn.mocgioi.http.tiles;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiConsumer;

/** What stands in a vector tile as text: keys, values and shapes, sorted, for they may come in any order. */
public final class TileText {
    private static final int LAYERS = 3;
    private static final int FEATURES = 2;
    private static final int KEYS = 3;
    private static final int VALUES = 4;
    private static final int GEOMETRY = 4;

    private final byte[] bytes;
    private int at;

    private TileText(byte[] bytes) {
        this.bytes = bytes;
    }

    public static String of(byte[] tile) {
        List<String> lines = new ArrayList<>();
        new TileText(tile).forEach((field, layer) -> {
            if (field == LAYERS) {
                new TileText(layer).forEach((part, content) -> add(part, content, lines));
            }
        });
        return String.join("\n", lines.stream().sorted().toList());
    }

    private static void add(int part, byte[] content, List<String> lines) {
        if (part == FEATURES) {
            new TileText(content).forEach((field, value) -> {
                if (field == GEOMETRY) {
                    lines.add("shape " + HexFormat.of().formatHex(value));
                }
            });
        } else if (part == KEYS) {
            lines.add("key " + new String(content, StandardCharsets.UTF_8));
        } else if (part == VALUES) {
            lines.add("value " + new String(content, StandardCharsets.UTF_8));
        }
    }

    /** The fields of a message that hold bytes; numbers are passed over. */
    private void forEach(BiConsumer<Integer, byte[]> field) {
        while (at < bytes.length) {
            int tag = (int) varint();
            switch (tag & 7) {
                case 0 -> varint();
                case 1 -> at += 8;
                case 2 -> {
                    int length = (int) varint();
                    byte[] content = java.util.Arrays.copyOfRange(bytes, at, at + length);
                    at += length;
                    field.accept(tag >>> 3, content);
                }
                case 5 -> at += 4;
                default -> throw new IllegalStateException("no vector tile");
            }
        }
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }
}
