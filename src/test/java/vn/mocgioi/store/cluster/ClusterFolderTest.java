package vn.mocgioi.store.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.mocgioi.store.disk.Neighbour;

/** The account of the server is a neighbour of root too: what it puts into its folder must not move root's hand. */
class ClusterFolderTest {
    private static final String ACCOUNT = "postgres";

    @TempDir
    private Path folder;

    private Path home;
    private Path secret;
    private ClusterFolder cluster;
    private Neighbour account;

    @BeforeEach
    void aFolderOfTheAccountAndAFileOfRoot() throws IOException {
        account = Neighbour.named(ACCOUNT);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        home = folder.resolve("postgres");
        cluster = new ClusterFolder(home, new OsAccount(ACCOUNT, false));
        cluster.make();
        secret = Files.writeString(Files.createDirectory(folder.resolve("root")).resolve("secret"), "root's");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void whatIsWrittenIsTheAccountsAndReadAgain() throws Exception {
        cluster.write("port", "5432\n");
        assertEquals("5432\n", cluster.read("port"));
        assertEquals(ACCOUNT, Files.getOwner(home.resolve("port")).getName());
        assertEquals("", cluster.read("absent"));
        assertEquals("", cluster.read("data", "PG_VERSION"));
    }

    @Test
    void aLinkInPlaceOfAFileIsReplacedAndWhatItLeadsToIsNotWritten() throws Exception {
        account.runs("cd '%s' && ln -s '%s' port && ln -s '%s' port.part".formatted(home, secret, secret));
        assertThrows(IOException.class, () -> cluster.write("port", "5432\n"), "the account may not write there");
        account.runs("rm '%s/port.part'".formatted(home));
        cluster.write("port", "5432\n");
        assertEquals("root's", Files.readString(secret));
        assertFalse(Files.isSymbolicLink(home.resolve("port")));
    }

    @Test
    void whatALinkLeadsToIsNotRead() throws Exception {
        account.runs("cd '%s' && ln -s '%s' password && ln -s '%s' data".formatted(home, secret, secret.getParent()));
        assertThrows(ClusterFailed.class, () -> cluster.read("password"));
        assertThrows(ClusterFailed.class, () -> cluster.read("data", "secret"));
    }

    @Test
    void aFolderSwappedForALinkHasNothingWrittenOrDeletedBehindIt() throws Exception {
        account.runs("cd '%s' && ln -s '%s' data && ln -s '%s' data.new"
                .formatted(home, secret.getParent(), secret.getParent()));
        assertThrows(IOException.class, () -> cluster.write("data/secret", "the account's"));
        assertThrows(IOException.class, () -> cluster.delete("data", "secret"));
        cluster.delete("data.new");
        assertEquals("root's", Files.readString(secret));
    }

    @Test
    void aFolderThatAnotherMadeIsNotTakenForTheClusters() throws Exception {
        Path open = Files.createDirectory(folder.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        Neighbour.named("nobody").runs("mkdir '%1$s/postgres' && ln -s '%2$s' '%1$s/link'".formatted(open, folder));
        for (String name : new String[] {"postgres", "link"}) {
            ClusterFolder theirs = new ClusterFolder(open.resolve(name), new OsAccount(ACCOUNT, false));
            assertThrows(IOException.class, theirs::make);
        }
    }
}
