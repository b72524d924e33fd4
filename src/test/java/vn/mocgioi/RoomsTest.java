package vn.mocgioi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The folders of sources are rooms: small enough to know, each saying what lives there, no name twice in the house. */
class RoomsTest {
    private static final Path MAIN = Path.of("src/main/java/vn/mocgioi");
    private static final Path TESTS = Path.of("src/test/java/vn/mocgioi");
    private static final int MOST_IN_A_ROOM = 20;
    private static final String INFO = "package-info.java";

    @Test
    void noRoomHoldsMoreThanOneCanKnow() throws IOException {
        assertEquals(Map.of(), tooFull(MAIN));
        assertEquals(Map.of(), tooFull(TESTS));
    }

    @Test
    void everyRoomSaysWhatLivesThere() throws IOException {
        List<Path> silent = byRoom(MAIN).keySet().stream()
                .filter(room -> Files.notExists(room.resolve(INFO)))
                .toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void noTwoClassesHaveOneName() throws IOException {
        Map<String, List<Path>> byName = Stream.concat(sources(MAIN).stream(), sources(TESTS).stream())
                .collect(Collectors.groupingBy(file -> file.getFileName().toString()));
        byName.values().removeIf(files -> files.size() == 1);
        assertEquals(Map.of(), byName);
    }

    /** A test is named by the sentence that it holds, in Java's own manner. */
    @Test
    void testsAreNamedInOneStyle() throws IOException {
        Pattern underscore = Pattern.compile("void [a-z][A-Za-z0-9]*_\\w*\\(");
        List<String> others = new ArrayList<>();
        for (Path file : sources(TESTS)) {
            underscore
                    .matcher(Files.readString(file))
                    .results()
                    .forEach(name -> others.add(file + ": " + name.group()));
        }
        assertEquals(List.of(), others);
    }

    private static Map<Path, List<Path>> tooFull(Path top) throws IOException {
        Map<Path, List<Path>> rooms = byRoom(top);
        assertFalse(rooms.isEmpty());
        rooms.values().removeIf(files -> files.size() <= MOST_IN_A_ROOM);
        return rooms;
    }

    private static Map<Path, List<Path>> byRoom(Path top) throws IOException {
        return sources(top).stream().collect(Collectors.groupingBy(Path::getParent));
    }

    private static List<Path> sources(Path top) throws IOException {
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith(INFO))
                    .toList();
        }
    }
}
