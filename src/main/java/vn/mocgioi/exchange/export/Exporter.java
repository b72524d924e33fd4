package vn.mocgioi.exchange.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import vn.mocgioi.store.features.FeatureCursor;
import vn.mocgioi.store.features.FeatureStore;

/** Writes features to a file on disk: the whole file stands there in the end, or what was there before. */
public final class Exporter {
    private final FeatureStore store;

    public Exporter(FeatureStore store) {
        this.store = store;
    }

    /**
     * Writes the file beside its place, and moves it there when it is whole.
     *
     * @return how many features it has
     */
    public long write(Export export, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw new FileAlreadyExistsException(file.toString(), null, "is a folder; name a file");
        }
        Path parts = Files.createTempDirectory(folder, ".mocgioi-export");
        try {
            Path part = parts.resolve("layer." + export.format().suffix());
            long features;
            try (FeatureCursor rows = store.openLong(export.query())) {
                features = export.format().streamed() ? stream(export, rows, part) : build(export, rows, part);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return features;
        } finally {
            try (var left = Files.list(parts)) {
                for (Path path : left.toList()) {
                    Files.delete(path);
                }
            }
            Files.delete(parts);
        }
    }

    private long stream(Export export, FeatureCursor rows, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            return export.write(rows, rows.next(), store, out);
        }
    }

    private static long build(Export export, FeatureCursor rows, Path file) throws IOException {
        return OgrFile.write(export, rows, file, Long.MAX_VALUE, () -> false);
    }
}
