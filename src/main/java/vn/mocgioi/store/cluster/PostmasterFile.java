package vn.mocgioi.store.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a PostgreSQL server writes about itself into its data folder.
 *
 * @param pid its process
 * @param port where it listens
 * @param status starting, ready, stopping …
 */
record PostmasterFile(long pid, int port, String status) {

    static final String NAME = "postmaster.pid";

    /** Lines of the file, as PostgreSQL's pidfile.h numbers them, from 0. */
    private static final int PID = 0;

    private static final int PORT = 3;
    private static final int STATUS = 7;

    /** Empty when there is none, or the server is only just writing it. */
    static Optional<PostmasterFile> of(String text) {
        List<String> lines = text.lines().map(String::strip).toList();
        if (lines.size() <= PORT
                || !lines.get(PID).matches("\\d{1,9}")
                || !lines.get(PORT).matches("\\d{1,5}")) {
            return Optional.empty();
        }
        return Optional.of(new PostmasterFile(
                Long.parseLong(lines.get(PID)),
                Integer.parseInt(lines.get(PORT)),
                lines.size() > STATUS ? lines.get(STATUS) : "starting"));
    }

    /** Whether the process is there and is a PostgreSQL server: after a power cut its number may be another's. */
    boolean alive() {
        try {
            return Files.readString(process().resolve("comm")).startsWith("postgres")
                    && ServerProcesses.state(process()) != 'Z';
        } catch (IOException e) {
            return false;
        }
    }

    boolean ready() {
        return alive() && status.equals("ready");
    }

    /** Whether its number is in use, be it by another program. */
    boolean numberIsUsed() {
        return Files.exists(process());
    }

    private Path process() {
        return Path.of("/proc", String.valueOf(pid));
    }
}
