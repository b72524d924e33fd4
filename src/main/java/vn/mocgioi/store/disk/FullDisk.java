package vn.mocgioi.store.disk;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells a full disk from other failures of files. */
public final class FullDisk {
    private static final long BLOCK_BYTES = 64 * 1_024;

    private FullDisk() {}

    /** Whether a program of the system said so: as the C library words it, or SQLite. */
    public static boolean saidIn(@Nullable String output) {
        String said = String.valueOf(output).toLowerCase(Locale.ROOT);
        return said.contains("no space left on device")
                || said.contains("disk quota exceeded")
                || said.contains("disk is full");
    }

    /** Whether no file can grow there, whatever a program says that wanted to write one. */
    public static boolean isAt(Path folder) {
        File file = folder.toFile();
        return file.getTotalSpace() > 0 && file.getUsableSpace() < BLOCK_BYTES;
    }

    /** Whether a file could not be written for that reason; what the database says of its own disk is not meant. */
    public static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException && saidIn(cause.getMessage())) {
                return true;
            }
        }
        return false;
    }
}
