package vn.mocgioi.store.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {

    @TempDir
    private Path folder;

    private Path temporary;
    private Path precious;

    @BeforeEach
    void aTemporaryFolderOfTheSystem() throws IOException {
        temporary = Files.createDirectory(folder.resolve("tmp"));
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        precious = Files.createDirectory(folder.resolve("precious"));
        for (int file = 0; file < 30; file++) {
            Files.writeString(precious.resolve("file" + file), "kept");
        }
    }

    @Test
    void itGoesWithTheProcessAndOnlyItsAccountCanEnterIt() throws Exception {
        Path run;
        try (TemporaryProcess process = TemporaryProcess.over(temporary)) {
            run = process.folder.getParent();
            assertEquals(temporary, run.getParent());
            for (Path each : List.of(run, process.folder)) {
                assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(each)));
            }
        }
        assertFalse(Files.exists(run));
    }

    @Test
    void whatAKilledProcessLeftGoesWithTheNextAndWhatALivingOneUsesStays() throws Exception {
        try (TemporaryProcess living = TemporaryProcess.over(temporary)) {
            TemporaryProcess killed = TemporaryProcess.over(temporary);
            killed.kill();
            assertTrue(Files.exists(killed.folder.resolve("file")), "nobody could tidy up");
            try (TemporaryProcess next = TemporaryProcess.over(temporary)) {
                assertFalse(Files.exists(killed.folder.getParent()));
                assertEquals("ours", Files.readString(living.folder.resolve("file")));
                assertEquals("ours", Files.readString(next.folder.resolve("file")));
            }
        }
    }

    @Test
    void itLiesInTheFolderOfTheDataWhereThatIsOurs() throws Exception {
        Path data = folder.resolve("data");
        try (TemporaryProcess process = TemporaryProcess.over(temporary, data)) {
            assertEquals(data.resolve("tmp"), process.folder.getParent().getParent());
            assertEquals(
                    "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("tmp"))));
        }
        assertEquals(List.of(), entries(data.resolve("tmp")));
    }

    @Test
    void aFolderOfTheDataThatIsAnothersIsNotUsed() throws Exception {
        Neighbour neighbour = Neighbour.named("nobody");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        neighbour.runs("mkdir '%1$s/data' && ln -s '%2$s' '%1$s/data/tmp'".formatted(folder, precious));
        try (TemporaryProcess process = TemporaryProcess.over(temporary, folder.resolve("data"))) {
            assertEquals(temporary, process.folder.getParent().getParent());
        }
        assertEquals(30, entries(precious).size());
    }

    @Test
    void linksInWhatWasLeftLeadNowhere() throws Exception {
        TemporaryProcess killed = TemporaryProcess.over(temporary);
        killed.kill();
        Files.createSymbolicLink(killed.folder.resolve("link"), precious);
        Files.createSymbolicLink(temporary.resolve("mocgioi-run-link"), precious);
        TemporaryProcess.over(temporary).close();
        assertFalse(Files.exists(killed.folder));
        assertEquals(30, entries(precious).size());
    }

    @Test
    void whatANeighbourPutThereInOurNameIsLeftAlone() throws Exception {
        Neighbour neighbour = Neighbour.named("nobody");
        neighbour.runs("cd '%1$s' && mkdir mocgioi-run-1 mocgioi-run-1/test && ln -s '%2$s' mocgioi-run-1/test/link"
                .formatted(temporary, precious));
        neighbour.runs("cd '%1$s' && mkfifo mocgioi-run-2 && ln -s '%2$s' mocgioi-run-3 && : > mocgioi-run-4"
                .formatted(temporary, precious));
        TemporaryProcess.over(temporary).close();
        assertEquals(List.of("mocgioi-run-1", "mocgioi-run-2", "mocgioi-run-3", "mocgioi-run-4"), entries(temporary));
        assertEquals(30, entries(precious).size());
    }

    /** What took 2,993 files of root: the folder was swapped for a link between the look at it and the deletion. */
    @Test
    void aNeighbourWhoSwapsFoldersForLinksWithoutRestGetsNothingDeleted() throws Exception {
        Neighbour neighbour = Neighbour.named("nobody");
        Process swapping = new ProcessBuilder(
                        "runuser",
                        "-u",
                        "nobody",
                        "--",
                        "sh",
                        "-c",
                        ("cd '%1$s' && while :; do mkdir mocgioi-run-x 2>/dev/null; mv mocgioi-run-x y; ln -s '%2$s'"
                                        + " mocgioi-run-x; rm mocgioi-run-x; mv y mocgioi-run-x; done")
                                .formatted(temporary, precious))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            for (int start = 0; start < 5; start++) {
                TemporaryProcess.over(temporary).close();
            }
        } finally {
            neighbour.runs("kill -9 $(cat /proc/%d/task/%d/children)".formatted(swapping.pid(), swapping.pid()));
            swapping.destroyForcibly().waitFor();
        }
        assertEquals(30, entries(precious).size());
    }

    private static List<String> entries(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
