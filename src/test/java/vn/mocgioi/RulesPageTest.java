package vn.mocgioi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/rules.md names classes, views and tests that exist. */
class RulesPageTest {
    private static final Pattern NAME = Pattern.compile("`([A-Za-z_]+)`");
    private static final int COLUMNS = 5;
    private static final Pattern IN_SQL =
            Pattern.compile("create (?:or replace )?(?:view|function|table) (?:if not exists )?(\\w+)");

    @Test
    void everyOwnerAndTestExists() throws IOException {
        Set<String> owners = named(Path.of("src/main/java"));
        Set<String> inSql = namesInSql();
        Set<String> tests = named(Path.of("src/test/java"));
        List<String> missing = new ArrayList<>();
        for (String[] rule : rules()) {
            names(rule[3]).stream()
                    .filter(name -> !owners.contains(name) && !inSql.contains(name))
                    .forEach(missing::add);
            names(rule[4]).stream().filter(name -> !tests.contains(name)).forEach(missing::add);
            assertTrue(!names(rule[3]).isEmpty() && !names(rule[4]).isEmpty(), rule[0]);
        }

        assertEquals(List.of(), missing);
    }

    /** The cells of each row of the table. */
    private static List<String[]> rules() throws IOException {
        List<String[]> rules = Files.readAllLines(Path.of("docs/rules.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| rule ") && !line.startsWith("| ---"))
                .map(line -> line.substring(2, line.length() - 2).split(" \\| "))
                .toList();
        assertTrue(rules.size() > 20, "the table was not found");
        rules.forEach(rule -> assertEquals(COLUMNS, rule.length, rule[0]));
        return rules;
    }

    private static Set<String> namesInSql() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("sql"))) {
            String text = files.map(RulesPageTest::read).collect(Collectors.joining("\n"));
            return IN_SQL.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell).results().map(found -> found.group(1)).toList();
    }

    private static Set<String> named(Path top) throws IOException {
        try (Stream<Path> files = Files.walk(top)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
