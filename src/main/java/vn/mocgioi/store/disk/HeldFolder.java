package vn.mocgioi.store.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A folder that is held open: what is done in it is done in that very folder, whatever its path leads to meanwhile, and
 * a link in it is never followed. So nobody who may write beside it, or in it, can turn what we do to other files.
 */
public final class HeldFolder implements AutoCloseable {
    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> WRITE_OF_OTHERS =
            EnumSet.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final Path path;
    private final SecureDirectoryStream<Path> held;

    private HeldFolder(Path path, DirectoryStream<Path> held) throws IOException {
        if (!(held instanceof SecureDirectoryStream<Path> secure)) {
            held.close();
            throw new FileSystemException(path.toString(), null, "lies on a file system without safe folders");
        }
        this.path = path;
        this.held = secure;
    }

    /** Holds the folder at this path, which may lead through links as far as its parent. */
    public static HeldFolder at(Path path) throws IOException {
        Path whole = path.toAbsolutePath().normalize();
        Path parent = whole.getParent();
        if (parent == null) {
            return new HeldFolder(whole, Files.newDirectoryStream(whole));
        }
        try (HeldFolder above = new HeldFolder(parent, Files.newDirectoryStream(parent))) {
            return above.enter(whole.getFileName().toString());
        }
    }

    /** The account under which this program runs. */
    public static UserPrincipal ourselves() throws IOException {
        // By number, which an account without a name has too.
        long uid = new com.sun.security.auth.module.UnixSystem().getUid();
        return FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(String.valueOf(uid));
    }

    /** Holds a folder in this one. */
    public HeldFolder enter(String name) throws IOException {
        // Asked first: to open a pipe would wait for who writes into it.
        if (!attributes(name).isDirectory()) {
            throw new FileSystemException(path.resolve(name).toString(), null, "is no folder");
        }
        return new HeldFolder(path.resolve(name), held.newDirectoryStream(Path.of(name), LinkOption.NOFOLLOW_LINKS));
    }

    /** Where it was when it was opened. */
    public Path path() {
        return path;
    }

    public UserPrincipal owner() throws IOException {
        return view().readAttributes().owner();
    }

    public boolean isOurs() throws IOException {
        return owner().equals(ourselves());
    }

    /** Whose a file or folder in it is; of a link, whose the link is. */
    public UserPrincipal ownerOf(String name) throws IOException {
        return held.getFileAttributeView(Path.of(name), PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                .readAttributes()
                .owner();
    }

    /** Gives the folder itself to another account. */
    public void give(UserPrincipal account) throws IOException {
        view().setOwner(account);
    }

    /** Takes the right to write in it from all but its owner. */
    public void shutToOthers() throws IOException {
        Set<PosixFilePermission> permissions = view().readAttributes().permissions();
        if (permissions.removeAll(WRITE_OF_OTHERS)) {
            view().setPermissions(permissions);
        }
    }

    /**
     * Opens a file to lock, made when absent: for its owner alone, since whoever can read a file can keep others from
     * locking it.
     */
    public FileChannel lockFile(String name) throws IOException {
        SeekableByteChannel channel = held.newByteChannel(
                Path.of(name),
                Set.of(
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        LinkOption.NOFOLLOW_LINKS),
                PosixFilePermissions.asFileAttribute(OWNER_ALONE));
        PosixFileAttributeView view =
                held.getFileAttributeView(Path.of(name), PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view.readAttributes().owner().equals(ourselves())) {
            view.setPermissions(OWNER_ALONE);
        }
        return (FileChannel) channel;
    }

    /** Makes a file that was not there, with the rights that the user gives new files. */
    public SeekableByteChannel newFile(String name) throws IOException {
        return held.newByteChannel(
                Path.of(name),
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
    }

    /** Moves a file within the folder, over what was there. */
    public void move(String from, String to) throws IOException {
        held.move(Path.of(from), held, Path.of(to));
    }

    /**
     * The text of a file of this account or of ours; what is larger, a link, or somebody else's, is refused.
     *
     * @throws NoSuchFileException when there is none
     */
    public String read(String name, UserPrincipal owner, int mostBytes) throws IOException {
        Path file = Path.of(name);
        if (!attributes(name).isRegularFile() || !isOf(owner, name)) {
            throw new FileSystemException(path.resolve(name).toString(), null, "is no file of " + owner.getName());
        }
        try (SeekableByteChannel channel =
                held.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
            ByteBuffer text = ByteBuffer.allocate(Math.toIntExact(Math.min(channel.size(), mostBytes)) + 1);
            while (text.hasRemaining() && channel.read(text) >= 0) {
                continue;
            }
            if (!text.hasRemaining()) {
                throw new FileSystemException(path.resolve(name).toString(), null, "is larger than it can be");
            }
            return new String(text.array(), 0, text.position(), StandardCharsets.UTF_8);
        }
    }

    private boolean isOf(UserPrincipal account, String name) throws IOException {
        UserPrincipal owner = ownerOf(name);
        return owner.equals(account) || owner.equals(ourselves());
    }

    /** The names of what is in it. */
    public List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        // The stream that is held can be read but once.
        try (DirectoryStream<Path> inside = held.newDirectoryStream(Path.of("."), LinkOption.NOFOLLOW_LINKS)) {
            inside.forEach(entry -> names.add(String.valueOf(entry.getFileName())));
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return names;
    }

    /** Deletes a file, a link itself, or a folder with all that is in it; nothing when there is none. */
    public void delete(String name) throws IOException {
        try {
            if (!attributes(name).isDirectory()) {
                held.deleteFile(Path.of(name));
                return;
            }
            try (HeldFolder inside = enter(name)) {
                inside.empty();
            }
            held.deleteDirectory(Path.of(name));
        } catch (NoSuchFileException e) {
            // Somebody else deletes it too.
            return;
        }
    }

    private void empty() throws IOException {
        for (String name : names()) {
            delete(name);
        }
    }

    private BasicFileAttributes attributes(String name) throws IOException {
        return held.getFileAttributeView(Path.of(name), BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                .readAttributes();
    }

    private PosixFileAttributeView view() {
        return held.getFileAttributeView(PosixFileAttributeView.class);
    }

    @Override
    public void close() {
        try {
            held.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
