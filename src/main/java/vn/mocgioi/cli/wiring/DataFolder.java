package vn.mocgioi.cli.wiring;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.geo.crs.EpsgDatabase;
import vn.mocgioi.store.disk.TemporaryFolder;

/** The folder for what this program keeps on disk: the private cluster and what is temporary. */
public final class DataFolder {
    private static final String VARIABLE = "MOCGIOI_DATA";
    /** The launcher tells where its checkout is. */
    private static final String CHECKOUT = "mocgioi.home";

    private static final String NAME = ".data";

    private DataFolder() {}

    /** Has what is temporary lie in it, for commands that have no option for it too. */
    public static void prepare(Map<String, String> environment) {
        EpsgDatabase.unpackIn(() -> TemporaryFolder.create("epsg"));
        Optional.ofNullable(environment.get(VARIABLE))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .or(() -> Optional.ofNullable(System.getProperty(CHECKOUT)).map(home -> Path.of(home, NAME)))
                .ifPresent(TemporaryFolder::liesIn);
    }

    /** The one that was asked for, or that of the checkout; the jar alone keeps to the folder it is started in. */
    static Path of(@Nullable Path asked) {
        return asked != null ? asked : Path.of(System.getProperty(CHECKOUT, ""), NAME);
    }
}
