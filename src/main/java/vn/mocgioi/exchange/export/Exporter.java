package vn.mocgioi.exchange.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import vn.mocgioi.store.disk.HeldFolder;
import vn.mocgioi.store.disk.TemporaryFolder;
import vn.mocgioi.store.features.FeatureCursor;
import vn.mocgioi.store.features.FeatureStore;

/** Writes features to a file on disk: the whole file stands there in the end, or what was there before. */
public final class Exporter {
    private static final int BUFFER_BYTES = 1 << 16;

    private final FeatureStore store;

    public Exporter(FeatureStore store) {
        this.store = store;
    }

    /**
     * Writes the file beside its place, and moves it there when it is whole. The folder may be another's, who could put
     * links in it meanwhile: none is followed.
     *
     * @return how many features it has
     */
    public long write(Export export, Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileAlreadyExistsException(file.toString(), null, "is a folder; name a file");
        }
        try (HeldFolder folder = HeldFolder.at(file.toAbsolutePath().getParent().toRealPath())) {
            String part = ".mocgioi-export-" + UUID.randomUUID();
            try {
                long features = write(export, folder, part);
                folder.move(part, file.getFileName().toString());
                return features;
            } finally {
                folder.delete(part);
            }
        }
    }

    private long write(Export export, HeldFolder folder, String part) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Channels.newOutputStream(folder.newFile(part)), BUFFER_BYTES);
                FeatureCursor rows = store.openLong(export.query())) {
            return export.format().streamed() ? export.write(rows, rows.next(), store, out) : build(export, rows, out);
        }
    }

    /** GDAL goes by paths, so it writes where only we can. */
    private static long build(Export export, FeatureCursor rows, OutputStream out) throws IOException {
        Path folder = TemporaryFolder.create("export");
        try {
            Path whole = folder.resolve("layer." + export.format().suffix());
            long features = OgrFile.write(export, rows, whole, Long.MAX_VALUE, () -> false);
            Files.copy(whole, out);
            return features;
        } finally {
            TemporaryFolder.delete(folder);
        }
    }
}
