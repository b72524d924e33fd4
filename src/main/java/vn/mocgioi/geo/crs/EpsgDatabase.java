package vn.mocgioi.geo.crs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.referencing.CRS;

/** GeoTools' EPSG database: every code there is, a second to open, so only asked for what is not built in. */
public final class EpsgDatabase {
    private static final String FOLDER = "EPSG-HSQL.directory";
    private static volatile Place place = EpsgDatabase::untilTheEnd;

    /** Opens the database once, where only this process can have put it. */
    private static final class Unpacked {
        static {
            try {
                // GeoTools takes a folder of a fixed name in the temporary directory, and what it finds there: whoever
                // made that folder before would say what a square measures.
                System.setProperty(FOLDER, place.make().toString());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot unpack the EPSG database: " + e.getMessage(), e);
            }
        }

        static CoordinateReferenceSystem decode(int epsg, boolean eastFirst) throws FactoryException {
            return CRS.decode("EPSG:" + epsg, eastFirst);
        }
    }

    private EpsgDatabase() {}

    /** Makes a new folder that only this account can enter. */
    @FunctionalInterface
    public interface Place {
        Path make() throws IOException;
    }

    /** Says where it is unpacked when it is needed; else in a new folder of the temporary directory. */
    public static void unpackIn(Place folder) {
        place = folder;
    }

    private static Path untilTheEnd() throws IOException {
        Path folder = Files.createTempDirectory("mocgioi-epsg-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
        return folder;
    }

    static CoordinateReferenceSystem decode(int epsg, boolean eastFirst) throws FactoryException {
        return Unpacked.decode(epsg, eastFirst);
    }

    static KnownCrs definition(int epsg) throws FactoryException {
        CoordinateReferenceSystem system = decode(epsg, true);
        return new KnownCrs(() -> system, false, null);
    }
}
