package vn.mocgioi.store.cluster;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import vn.mocgioi.store.disk.HeldFolder;

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
            UserPrincipal owner = Files.getOwner(file, LinkOption.NOFOLLOW_LINKS);
            return new OsAccount(owner.getName(), owner.equals(HeldFolder.ourselves()));
        } catch (IOException e) {
            throw new ClusterFailed("cannot see whose " + file + " is: " + e.getMessage(), e);
        }
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** As the file system knows it. */
    UserPrincipal principal() throws IOException {
        return current
                ? HeldFolder.ourselves()
                : FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(name);
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
}
