package vn.mocgioi.store.cluster;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The processes of a PostgreSQL server, found by the folder that all of them work in.
 *
 * @param data the data folder
 * @param account whose they are, and as whom they are signalled: so nobody else's process is ever met
 */
record ServerProcesses(Path data, OsAccount account) {
    private static final int SIGNAL_SECONDS = 10;

    boolean any() {
        return !all().isEmpty();
    }

    /** Ends what is left of a server whose first process is gone: it keeps the shared memory, and a new one out. */
    void kill() {
        signal("KILL", all());
    }

    /** Those that are stopped, but not by a debugger. */
    Set<Path> stopped() {
        return all().stream().filter(process -> state(process) == 'T').collect(Collectors.toSet());
    }

    void wake(Set<Path> stopped) {
        signal("CONT", stopped);
    }

    /** R, S, D, T, Z …, as proc(5) tells it; Z for one that is gone. */
    static char state(Path process) {
        try {
            // "pid (name) state ...", where the name may itself hold brackets.
            String stat = Files.readString(process.resolve("stat"));
            return stat.charAt(stat.lastIndexOf(')') + 2);
        } catch (IOException e) {
            return 'Z';
        }
    }

    private List<Path> all() {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            Path folder = data.toRealPath();
            for (Path process : processes) {
                if (worksIn(process, folder)) {
                    found.add(process);
                }
            }
        } catch (IOException e) {
            throw new ClusterFailed("cannot look for the processes in " + data + ": " + e.getMessage(), e);
        }
        return found;
    }

    private static boolean worksIn(Path process, Path folder) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(folder)
                    && Files.readString(process.resolve("comm")).startsWith("postgres")
                    && state(process) != 'Z';
        } catch (IOException e) {
            // Gone meanwhile, or another user's: not one of this server's.
            return false;
        }
    }

    private void signal(String name, Collection<Path> processes) {
        if (processes.isEmpty()) {
            return;
        }
        List<String> command = new ArrayList<>(List.of("sh", "-c", "kill -\"$@\" 2>&1", "sh", name));
        processes.forEach(process -> command.add(process.getFileName().toString()));
        // Some may have ended by themselves, which kill takes for a failure.
        Programs.run(account.command(command), SIGNAL_SECONDS);
    }
}
