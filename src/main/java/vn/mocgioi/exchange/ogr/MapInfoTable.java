package vn.mocgioi.exchange.ogr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a .tab says of where its rows are: beside it by its own name, or in tables that it names, wherever they lie. */
final class MapInfoTable {
    /** Some hundred lines are usual; what is larger is no list of columns. */
    private static final long MOST_BYTES = 4 << 20;

    private MapInfoTable() {}

    /** Whether it is a table in MapInfo's own format, and neither joined, seamless nor linked to another. */
    static boolean isOfItsOwn(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            return false;
        }
        boolean own = false;
        for (String line : Files.readString(file, StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .split("[\\r\\n]+")) {
            List<String> words = Arrays.stream(line.split("[\\s(),;=\"]+"))
                    .filter(word -> !word.isEmpty())
                    .limit(2)
                    .toList();
            if (words.size() == 2 && words.get(0).equals("type")) {
                if (!words.get(1).equals("native")) {
                    return false;
                }
                own = true;
            }
            if (words.equals(List.of("open", "table"))
                    || words.equals(List.of("create", "view"))
                    || words.equals(List.of("\\isseamless", "true"))) {
                return false;
            }
        }
        return own;
    }
}
