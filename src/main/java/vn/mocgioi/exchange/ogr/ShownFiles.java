package vn.mocgioi.exchange.ogr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.WorkFolder;

/** The files that a program in the sandbox is shown, and where it sees them. */
public final class ShownFiles implements AutoCloseable {
    /** The one folder with files inside the walls. */
    static final String FOLDER = "/in";

    static final ShownFiles NONE = new ShownFiles(Walls.NONE, Path.of(FOLDER));

    private final Walls walls;
    /** Where the main one lies, from which the others are seen as they lie beside it or in it. */
    private final Path root;

    private final Map<String, Path> files = new LinkedHashMap<>();
    private @Nullable WorkFolder copies;

    private ShownFiles(Walls walls, Path main) {
        this.walls = walls;
        this.root = main.toAbsolutePath().resolveSibling("");
    }

    /**
     * Files to show.
     *
     * @param main the file, or the folder, that the others belong to
     * @param files beside it, or in it
     * @throws FileProblem when one cannot be read
     */
    static ShownFiles of(Walls walls, Path main, Collection<Path> files) {
        ShownFiles shown = new ShownFiles(walls, main);
        try {
            for (Path file : files) {
                shown.add(file);
            }
            return shown;
        } catch (IOException e) {
            shown.close();
            throw new FileProblem("a file cannot be made ready for GDAL: " + e.getMessage(), e);
        }
    }

    private void add(Path file) throws IOException {
        Path real = file.toRealPath();
        String inside = pathOf(file);
        if (walls.otherUser() && !Files.getPosixFilePermissions(real).contains(PosixFilePermission.OTHERS_READ)) {
            real = readable(real);
        }
        files.put(inside, real);
    }

    /** What is ours is opened to those inside, who alone can reach it beside us; of what is the user's they get a copy. */
    private Path readable(Path real) throws IOException {
        Path ours = real;
        if (!WorkFolder.holds(real)) {
            if (copies == null) {
                copies = WorkFolder.create();
            }
            ours = Files.copy(real, copies.path().resolve("shown-" + files.size()));
        }
        Set<PosixFilePermission> permissions = new HashSet<>(Files.getPosixFilePermissions(ours));
        permissions.add(PosixFilePermission.OTHERS_READ);
        return Files.setPosixFilePermissions(ours, permissions);
    }

    /**
     * Under which path a program in the sandbox finds a file.
     *
     * @throws FileProblem when GDAL would take the path for something else
     */
    public String pathOf(Path file) {
        if (walls != Walls.NONE) {
            return FOLDER + "/" + root.relativize(file.toAbsolutePath());
        }
        String absolute = file.toAbsolutePath().normalize().toString();
        if (absolute.startsWith("/vsi")) {
            throw new FileProblem(
                    file.getFileName() + " lies in a folder whose name means something else to GDAL; move it");
        }
        return absolute;
    }

    /** What goes before a program that is to see them. */
    List<String> command() {
        return walls.command(files);
    }

    @Override
    public void close() {
        if (copies != null) {
            copies.close();
        }
    }
}
