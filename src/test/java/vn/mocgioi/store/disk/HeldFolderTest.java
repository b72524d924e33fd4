package vn.mocgioi.store.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeldFolderTest {

    @TempDir
    private Path folder;

    private Path ours;
    private Path elsewhere;

    @BeforeEach
    void aFolderAndOneElsewhere() throws IOException {
        ours = Files.createDirectory(folder.resolve("ours"));
        elsewhere = Files.createDirectories(folder.resolve("elsewhere/inner"));
        Files.writeString(elsewhere.resolve("kept"), "kept");
    }

    @Test
    void whatIsDeletedIsTheLinkAndNeverWhatItLeadsTo() throws Exception {
        Path left = Files.createDirectories(ours.resolve("left/deep"));
        Files.createSymbolicLink(left.resolve("folder"), elsewhere);
        Files.createSymbolicLink(left.resolve("file"), elsewhere.resolve("kept"));
        Files.createSymbolicLink(ours.resolve("itself"), elsewhere.getParent());
        try (HeldFolder held = HeldFolder.at(ours)) {
            held.delete("left");
            held.delete("itself");
            held.delete("never there");
            assertEquals(0, held.names().size());
        }
        assertEquals("kept", Files.readString(elsewhere.resolve("kept")));
    }

    @Test
    void aFolderThatIsSwappedForALinkAfterItWasOpenedIsStillTheOneThatWasMeant() throws Exception {
        Files.writeString(ours.resolve("kept"), "ours");
        try (HeldFolder held = HeldFolder.at(ours)) {
            Files.move(ours, folder.resolve("moved"));
            Files.createSymbolicLink(ours, elsewhere);
            held.delete("kept");
        }
        assertTrue(Files.exists(elsewhere.resolve("kept")));
        assertFalse(Files.exists(folder.resolve("moved/kept")));
    }

    @Test
    void aLinkIsNoFolderNoFileToReadAndNoFileToLock() throws Exception {
        Files.createSymbolicLink(ours.resolve("folder"), elsewhere);
        Files.createSymbolicLink(ours.resolve("file"), elsewhere.resolve("kept"));
        Files.createSymbolicLink(ours.resolve("new"), elsewhere.resolve("made"));
        assertThrows(IOException.class, () -> HeldFolder.at(ours.resolve("folder")));
        try (HeldFolder held = HeldFolder.at(ours)) {
            assertThrows(FileSystemException.class, () -> held.enter("folder"));
            assertThrows(FileSystemException.class, () -> held.read("file", HeldFolder.ourselves(), 100));
            assertThrows(IOException.class, () -> held.lockFile("file"));
            assertThrows(IOException.class, () -> held.lockFile("new"));
            assertThrows(FileAlreadyExistsException.class, () -> held.newFile("new"));
        }
        assertFalse(Files.exists(elsewhere.resolve("made")));
    }

    @Test
    void aPipeIsRefusedAndNotWaitedFor() throws Exception {
        assertEquals(
                0,
                new ProcessBuilder("mkfifo", ours.resolve("pipe").toString())
                        .start()
                        .waitFor());
        try (HeldFolder held = HeldFolder.at(ours)) {
            assertThrows(FileSystemException.class, () -> held.read("pipe", HeldFolder.ourselves(), 100));
            assertThrows(FileSystemException.class, () -> held.enter("pipe"));
        }
    }

    @Test
    void whatIsLargerThanItCanBeIsNotRead() throws Exception {
        Files.writeString(ours.resolve("file"), "x".repeat(100));
        try (HeldFolder held = HeldFolder.at(ours)) {
            assertEquals(100, held.read("file", HeldFolder.ourselves(), 100).length());
            assertThrows(FileSystemException.class, () -> held.read("file", HeldFolder.ourselves(), 99));
        }
    }

    @Test
    void whatOthersCouldReadToKeepUsFromLockingItIsShutToThem() throws Exception {
        Files.createFile(
                ours.resolve("lock"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--")));
        try (HeldFolder held = HeldFolder.at(ours)) {
            held.lockFile("lock").close();
            held.lockFile("another").close();
        }
        for (String name : new String[] {"lock", "another"}) {
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(ours.resolve(name), LinkOption.NOFOLLOW_LINKS)));
        }
    }

    @Test
    void aFolderInWhichOthersCouldWriteIsShutToThem() throws Exception {
        Files.setPosixFilePermissions(ours, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertEquals(ours.toRealPath(), OwnFolder.make(ours));
        assertEquals("rwxr-xr-x", PosixFilePermissions.toString(Files.getPosixFilePermissions(ours)));
    }

    @Test
    void aFolderOfAnotherAccountOrBehindItsLinkIsNotOurs() throws Exception {
        Neighbour neighbour = Neighbour.named("nobody");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        neighbour.runs("mkdir '%1$s/theirs' && ln -s '%2$s' '%1$s/link'".formatted(folder, ours));
        for (String name : new String[] {"theirs", "link"}) {
            FileSystemException refused =
                    assertThrows(FileSystemException.class, () -> OwnFolder.make(folder.resolve(name)));
            assertEquals("belongs to nobody", refused.getReason());
        }
    }
}
