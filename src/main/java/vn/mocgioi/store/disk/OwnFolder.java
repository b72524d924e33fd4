package vn.mocgioi.store.disk;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;

/** A folder that is this account's, in which nobody else can put anything. */
public final class OwnFolder {
    private OwnFolder() {}

    /**
     * Makes it where there is none. A link to it is taken for the operator's way of saying where it shall be, if it is
     * the operator's.
     *
     * @return its real path
     * @throws FileSystemException when it is another account's
     */
    public static Path make(Path folder) throws IOException {
        if (Files.isSymbolicLink(folder)) {
            requireOurs(folder, Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS));
        } else {
            Files.createDirectories(folder);
        }
        try (HeldFolder held = HeldFolder.at(folder.toRealPath())) {
            requireOurs(folder, held.owner());
            held.shutToOthers();
            return held.path();
        }
    }

    private static void requireOurs(Path folder, UserPrincipal owner) throws IOException {
        if (!owner.equals(HeldFolder.ourselves())) {
            throw new FileSystemException(folder.toString(), null, "belongs to " + owner.getName());
        }
    }
}
