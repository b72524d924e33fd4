package vn.mocgioi.store.cluster;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import vn.mocgioi.store.disk.HeldFolder;

/**
 * The folder of a cluster, which is the account's that runs its server. For root that is another account, which may put
 * a link anywhere in it: so nothing is written here but by that account, nothing read or deleted through a link.
 */
final class ClusterFolder {
    private static final int MOST_BYTES = 1 << 20;
    private static final int PROGRAM_SECONDS = 30;

    private final Path home;
    private final OsAccount account;

    ClusterFolder(Path home, OsAccount account) {
        this.home = home;
        this.account = account;
    }

    /** Makes it, for the account alone. */
    void make() throws IOException {
        Files.createDirectories(home.getParent());
        if (!Files.exists(home, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(
                    home, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        try (HeldFolder folder = HeldFolder.at(home)) {
            if (!folder.owner().equals(account.principal())) {
                if (!folder.isOurs()) {
                    throw new IOException(home + " belongs to " + folder.owner().getName());
                }
                folder.give(account.principal());
            }
        }
    }

    Path path(String name) {
        return home.resolve(name);
    }

    /** The text of a file of the account; empty when there is none. */
    String read(String name) {
        try (HeldFolder folder = HeldFolder.at(home)) {
            return folder.read(name, account.principal(), MOST_BYTES);
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** The same of a file in a folder of it. */
    String read(String inner, String name) {
        try (HeldFolder folder = HeldFolder.at(home);
                HeldFolder inside = folder.enter(inner)) {
            return inside.read(name, account.principal(), MOST_BYTES);
        } catch (NoSuchFileException | NotDirectoryException e) {
            return "";
        } catch (IOException e) {
            throw unreadable(inner + "/" + name, e);
        }
    }

    private ClusterFailed unreadable(String name, IOException e) {
        return new ClusterFailed("cannot read " + home.resolve(name) + ": " + e.getMessage(), e);
    }

    /** Writes a file whole, readable by the account alone. */
    void write(String name, String text) throws IOException {
        shell("umask 077 && cat >\"$1.part\" && mv -f \"$1.part\" \"$1\"", text, name);
    }

    /** Deletes a file, or a folder with all that is in it. */
    void delete(String name) throws IOException {
        try (HeldFolder folder = HeldFolder.at(home)) {
            folder.delete(name);
        }
    }

    /** The same in a folder of it. */
    void delete(String inner, String name) throws IOException {
        try (HeldFolder folder = HeldFolder.at(home);
                HeldFolder inside = folder.enter(inner)) {
            inside.delete(name);
        }
    }

    void rename(String from, String to) throws IOException {
        shell("mv -T \"$1\" \"$2\"", "", from, to);
    }

    private void shell(String script, String input, String... names) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", script, "sh"));
        for (String name : names) {
            command.add(home.resolve(name).toString());
        }
        Programs.Outcome outcome = Programs.run(account.command(command), input, PROGRAM_SECONDS);
        if (!outcome.ok()) {
            throw new IOException(outcome.output());
        }
    }

    /** Asked of the folder itself: a FileStore goes by the table of mounts, which a container may hide; then unknown is plenty. */
    long freeBytes() {
        File folder = home.toFile();
        return folder.getTotalSpace() == 0 ? Long.MAX_VALUE : folder.getUsableSpace();
    }
}
