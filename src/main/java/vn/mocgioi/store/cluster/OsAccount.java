package vn.mocgioi.store.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The operating system's account under which PostgreSQL's programs run: never root, whom they refuse.
 *
 * @param name the account
 * @param current whether this program itself runs under it
 */
public record OsAccount(String name, boolean current) {

    /** The account for a new cluster: who started us, and for root the one that Debian's package made. */
    public static OsAccount forNewCluster() {
        return isRoot() ? new OsAccount("postgres", false) : new OsAccount(System.getProperty("user.name"), true);
    }

    /** The account to which a cluster belongs. */
    public static OsAccount ownerOf(Path file) {
        try {
            String owner = Files.getOwner(file).getName();
            return new OsAccount(owner, owner.equals(System.getProperty("user.name")));
        } catch (IOException e) {
            throw new ClusterFailed("cannot see whose " + file + " is: " + e.getMessage(), e);
        }
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** Whether the account can enter the folder and all above it. */
    public boolean canEnter(Path folder) {
        return Programs.run(command(List.of("test", "-x", folder.toString())), 10)
                .ok();
    }

    /** The command, run under this account. */
    List<String> command(List<String> command) {
        if (current) {
            return command;
        }
        List<String> wrapped = new ArrayList<>(List.of("runuser", "-u", name, "--"));
        wrapped.addAll(command);
        return wrapped;
    }

    /** Makes the file this account's own. */
    void give(Path file) throws IOException {
        if (!current) {
            Files.setOwner(
                    file, file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name));
        }
    }
}
