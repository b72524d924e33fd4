package vn.mocgioi.exchange.ogr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.ImportReport;

/**
 * The programs of the system by which another is kept from everything but its files, and within its limits, as far as
 * they are here and allowed.
 *
 * @param walls what stands between it and the system
 * @param withoutNetwork what goes before a command to take its network away where there are no walls; empty when that
 *     cannot be
 * @param limiter what goes before a command to limit it, without the limits; empty when that cannot be
 * @param warnings what cannot be done here, for every report of a file that is read without it
 */
public record SandboxTools(
        Walls walls, List<String> withoutNetwork, List<String> limiter, List<ImportReport.FileFinding> warnings) {
    private static final Logger LOG = LoggerFactory.getLogger(SandboxTools.class);
    static final String NO_WALLS = "no_walls";
    private static final int PROBE_SECONDS = 10;
    private static final List<List<String>> UNSHARE =
            List.of(List.of("unshare", "--net"), List.of("unshare", "--net", "--map-root-user"));
    private static final List<String> PRLIMIT = List.of("prlimit");

    /** The operator's word that files come from people who may read what the server may. */
    private static final String TRUSTING = "MOCGIOI_READ_WITHOUT_WALLS";

    /** What this system has, found out once. */
    private static final class Here {
        private static final SandboxTools TOOLS = find(List.of(Walls.OWN_USER, Walls.USER_NAMESPACE), UNSHARE, PRLIMIT);
    }

    public static SandboxTools here() {
        return Here.TOOLS;
    }

    /** Whether a file may have GDAL work something out: only where that sees no other file, or the operator says so. */
    boolean mayWorkOut() {
        return walls != Walls.NONE || Boolean.parseBoolean(System.getenv(TRUSTING));
    }

    /**
     * Tries which of the commands work, and says in the log what does not.
     *
     * @param walls the best first
     * @param networkless ways to run a program without network, the best first
     * @param limiter the way to run a program within limits
     */
    static SandboxTools find(List<Walls> walls, List<List<String>> networkless, List<String> limiter) {
        List<ImportReport.FileFinding> warnings = new ArrayList<>();
        Walls best = walls.stream()
                .filter(kind -> runs(kind.command(Map.of())))
                .findFirst()
                .orElse(Walls.NONE);
        if (best == Walls.NONE) {
            warnings.add(
                    warning(
                            NO_WALLS,
                            "bubblewrap is missing or not allowed here, so GDAL reads the file with other files of this system in reach; install bubblewrap, and in a container allow user namespaces"));
        }
        List<String> withoutNetwork =
                networkless.stream().filter(way -> runs(way, "--")).findFirst().orElse(List.of());
        if (best == Walls.NONE && withoutNetwork.isEmpty()) {
            warnings.add(
                    warning(
                            "network_not_cut",
                            "unshare is missing or not allowed here, so GDAL reads the file with the network in reach; install util-linux, and in a container allow unprivileged user namespaces"));
        }
        List<String> limits = runs(limiter, "--core=0", "--") ? limiter : List.of();
        if (limits.isEmpty()) {
            warnings.add(
                    warning(
                            "limits_not_set",
                            "prlimit is missing or not allowed here, so GDAL reads the file without a limit of memory, time and size; install util-linux"));
        }
        warnings.forEach(warning -> LOG.warn("{}: {}", warning.code(), warning.message()));
        return new SandboxTools(best, withoutNetwork, limits, List.copyOf(warnings));
    }

    private static ImportReport.FileFinding warning(String code, String message) {
        return new ImportReport.FileFinding(code, message, false);
    }

    private static boolean runs(List<String> way, String... rest) {
        List<String> command = new ArrayList<>(way);
        command.addAll(List.of(rest));
        command.add("true");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(PROBE_SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            return ended && process.exitValue() == 0;
        } catch (IOException e) {
            // there is no such program
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FileProblem("interrupted", e);
        }
    }
}
