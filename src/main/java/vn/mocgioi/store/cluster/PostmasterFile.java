package vn.mocgioi.store.cluster;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a PostgreSQL server writes about itself into its data folder.
 *
 * @param file postmaster.pid
 * @param pid its process
 * @param port where it listens
 * @param status starting, ready, stopping …
 */
record PostmasterFile(Path file, long pid, int port, String status) {

    /** Lines of the file, as PostgreSQL's pidfile.h numbers them, from 0. */
    private static final int PID = 0;

    private static final int PORT = 3;
    private static final int STATUS = 7;

    /** Empty when there is none, or the server is only just writing it. */
    static Optional<PostmasterFile> of(Path data) {
        Path file = data.resolve("postmaster.pid");
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(file);
            if (lines.size() <= PORT) {
                return Optional.empty();
            }
            return Optional.of(new PostmasterFile(
                    file,
                    Long.parseLong(lines.get(PID).strip()),
                    Integer.parseInt(lines.get(PORT).strip()),
                    lines.size() > STATUS ? lines.get(STATUS).strip() : "starting"));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether the process is there and is a PostgreSQL server: after a power cut its number may be another's. */
    boolean alive() {
        try {
            return Files.readString(process().resolve("comm")).startsWith("postgres") && !zombie();
        } catch (IOException e) {
            return false;
        }
    }

    boolean ready() {
        return alive() && status.equals("ready");
    }

    /**
     * Deletes the file of a server that is gone while its number is still in use: by an unrelated process, or by its
     * own remains that nobody reaps. PostgreSQL would refuse to start for as long as that number lives. A number that
     * is free it handles itself, and while any child of the old server lives the file stays.
     */
    void deleteWhenStale() {
        try {
            if (Files.exists(process())
                    && !alive()
                    && !anyProcessIn(file.toRealPath().getParent())) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new ClusterFailed("cannot clear " + file + ": " + e.getMessage(), e);
        }
    }

    private Path process() {
        return Path.of("/proc", String.valueOf(pid));
    }

    private boolean zombie() throws IOException {
        // "pid (name) state ...", where the name may itself hold brackets.
        String stat = Files.readString(process().resolve("stat"));
        return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
    }

    /** Whether any process works in this folder, as every process of a server does in its data. */
    private static boolean anyProcessIn(Path folder) throws IOException {
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                try {
                    if (Files.readSymbolicLink(process.resolve("cwd")).equals(folder)) {
                        return true;
                    }
                } catch (IOException e) {
                    // Gone meanwhile, or another user's: not one of this server's.
                    continue;
                }
            }
        }
        return false;
    }
}
