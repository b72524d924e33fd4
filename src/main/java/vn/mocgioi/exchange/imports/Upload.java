package vn.mocgioi.exchange.imports;

import java.nio.file.Path;
import java.util.Locale;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.WorkFolder;

/** A file that came over the network, in a folder of its own that goes with it. */
public final class Upload implements AutoCloseable {
    private static final int MAX_NAME_LENGTH = 200;

    private final WorkFolder folder;
    private final String name;
    private final Path file;

    private Upload(WorkFolder folder, String name, Path file) {
        this.folder = folder;
        this.name = name;
        this.file = file;
    }

    /**
     * A place for the file.
     *
     * @param name what its sender calls it; a path before it is let go. Its ending, which tells the format, is all of it
     *     that gets onto the disk.
     * @throws FileProblem when that is no name of a file
     */
    public static Upload named(String name) {
        String bare = name.replaceFirst("^.*[/\\\\]", "").strip();
        if (bare.isEmpty()
                || bare.length() > MAX_NAME_LENGTH
                || bare.codePoints().anyMatch(Character::isISOControl)) {
            throw new FileProblem("say the name of the file, such as parcels.csv, in up to " + MAX_NAME_LENGTH
                    + " characters: its ending tells the format");
        }
        WorkFolder folder = WorkFolder.create();
        String ending = bare.substring(bare.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return new Upload(
                folder, bare, folder.path().resolve(ending.matches("[a-z0-9]{1,10}") ? "upload." + ending : "upload"));
    }

    /** What its sender calls it. */
    public String name() {
        return name;
    }

    /** Where it is, or shall be written to. */
    public Path file() {
        return file;
    }

    /** The folder it is in, for what else belongs to it. */
    public Path folder() {
        return folder.path();
    }

    /** Where the report of its rows is written. */
    Path report() {
        return folder.path().resolve("report.json");
    }

    @Override
    public void close() {
        folder.close();
    }
}
