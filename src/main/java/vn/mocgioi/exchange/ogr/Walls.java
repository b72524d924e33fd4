package vn.mocgioi.exchange.ogr;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What stands between a program and the rest of the system: a file tree of its own made by bubblewrap, with the
 * libraries and data that GDAL needs and the files it is shown, nothing else; no network, no other process, no
 * capability.
 */
public enum Walls {
    /** For root: inside, the program is a user that owns nothing anywhere. */
    OWN_USER(
            List.of("--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts", "--unshare-cgroup-try"),
            List.of(
                    "setpriv",
                    "--reuid=" + Walls.USER,
                    "--regid=" + Walls.USER,
                    "--clear-groups",
                    "--no-new-privs",
                    "--inh-caps=-all",
                    "--bounding-set=-all",
                    "--")),
    /** For whom the system lets make a user namespace: inside, the program is the caller without any rights. */
    USER_NAMESPACE(
            List.of("--unshare-all", "--uid", String.valueOf(Walls.USER), "--gid", String.valueOf(Walls.USER)),
            List.of()),
    NONE(List.of(), List.of());

    /** Nobody's, and not that of the system's "nobody", whom other programs run as. */
    private static final int USER = 64_713;

    private static final int TEMPORARY_BYTES = 64 << 20;

    /** Programs, libraries and data; of the system's settings only where a library is looked for. */
    private static final List<String> FOLDERS = List.of(
            "/usr/bin",
            "/usr/lib",
            "/usr/lib32",
            "/usr/lib64",
            "/usr/share/gdal",
            "/usr/share/proj",
            "/usr/local/bin",
            "/usr/local/lib",
            "/usr/local/share/gdal",
            "/usr/local/share/proj",
            "/etc/alternatives",
            "/etc/ld.so.cache");

    /** Links into /usr on a system of today, folders of their own on an older one. */
    private static final List<String> LINKS = List.of("/bin", "/lib", "/lib32", "/lib64");

    private static final List<String> DEVICES = List.of("/dev/null", "/dev/zero", "/dev/urandom");
    /** Settings of the caller that name further folders. */
    private static final List<String> SETTINGS = List.of("GDAL_DATA", "PROJ_DATA", "PROJ_LIB", "LD_LIBRARY_PATH");

    private final List<String> apart;
    private final List<String> asWhom;

    Walls(List<String> apart, List<String> asWhom) {
        this.apart = apart;
        this.asWhom = asWhom;
    }

    /** Whether those inside are another user to the system, who can only read what everybody may. */
    boolean otherUser() {
        return this == OWN_USER;
    }

    /**
     * What goes before a program to run it inside.
     *
     * @param shown files that it sees, by the paths under which it sees them; their folders are writable inside only
     */
    List<String> command(Map<String, Path> shown) {
        if (this == NONE) {
            return List.of();
        }
        List<String> command = new ArrayList<>(List.of("bwrap"));
        command.addAll(apart);
        command.addAll(List.of("--die-with-parent", "--new-session"));
        Set<String> made =
                new TreeSet<>(Set.of("/usr", "/usr/share", "/usr/local", "/usr/local/share", "/etc", "/dev"));
        made.forEach(folder -> command.addAll(List.of("--perms", "0755", "--dir", folder)));
        for (String link : LINKS) {
            command.addAll(mounted(link));
        }
        FOLDERS.forEach(folder -> command.addAll(List.of("--ro-bind-try", folder, folder)));
        for (String setting : SETTINGS) {
            for (String folder : System.getenv().getOrDefault(setting, "").split(File.pathSeparator)) {
                if (folder.startsWith("/")) {
                    command.addAll(List.of("--ro-bind-try", folder, folder));
                }
            }
        }
        DEVICES.forEach(device -> command.addAll(List.of("--dev-bind", device, device)));
        command.addAll(List.of("--size", String.valueOf(TEMPORARY_BYTES), "--perms", "1777", "--tmpfs", "/tmp"));
        command.addAll(List.of("--perms", "1777", "--dir", ShownFiles.FOLDER));
        shown.keySet().stream()
                .map(inside -> String.valueOf(Path.of(inside).getParent()))
                .filter(folder -> !folder.equals(ShownFiles.FOLDER))
                .distinct()
                .forEach(folder -> command.addAll(List.of("--perms", "0755", "--dir", folder)));
        shown.forEach((inside, file) -> command.addAll(List.of("--ro-bind", file.toString(), inside)));
        command.addAll(List.of("--chdir", "/tmp", "--"));
        command.addAll(asWhom);
        return command;
    }

    private static List<String> mounted(String path) {
        Path folder = Path.of(path);
        try {
            if (Files.isSymbolicLink(folder)) {
                return List.of("--symlink", Files.readSymbolicLink(folder).toString(), path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of("--ro-bind-try", path, path);
    }
}
