package vn.mocgioi.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * How GDAL's programs are run on files that strangers made: with one driver to read, no network where the system lets
 * us take it away, limited memory and computing time, and none of the caller's settings.
 *
 * @param memoryBytes address space at most
 * @param cpuSeconds computing time at most
 */
record Sandbox(long memoryBytes, long cpuSeconds) {
    /** LIBKML holds a file as a tree, eight times as large as the file. */
    static final Sandbox DEFAULT = new Sandbox(4L << 30, 900);

    private static final String OUTPUT_DRIVER = "PGDUMP";
    private static final int PROBE_SECONDS = 10;
    private static final Set<String> KEPT_SETTINGS =
            Set.of("PATH", "GDAL_DATA", "PROJ_LIB", "PROJ_DATA", "LD_LIBRARY_PATH");
    private static final List<List<String>> WITHOUT_NETWORK =
            List.of(List.of("unshare", "--net", "--"), List.of("unshare", "--net", "--map-root-user", "--"), List.of());

    /** What the system lets us do, found out once. */
    private static final class Here {
        private static final List<String> WITHOUT_NETWORK_HERE = WITHOUT_NETWORK.stream()
                .filter(prefix -> prefix.isEmpty() || runs(prefix, "true"))
                .findFirst()
                .orElseThrow();
        private static final boolean LIMITS = runs(List.of("prlimit", "--core=0", "--"), "true");
        private static final List<String> DRIVERS = drivers();
    }

    /** A process that runs one of GDAL's programs so that it sees files of one driver only. */
    ProcessBuilder command(OgrDriver driver, List<String> program) {
        List<String> command = new ArrayList<>(Here.WITHOUT_NETWORK_HERE);
        if (Here.LIMITS) {
            command.addAll(List.of("prlimit", "--as=" + memoryBytes, "--cpu=" + cpuSeconds, "--core=0", "--"));
        }
        command.addAll(program);
        ProcessBuilder builder = new ProcessBuilder(command);
        clean(builder.environment());
        builder.environment().put("OGR_SKIP", String.join(",", allBut(driver)));
        builder.environment().put("PG_USE_COPY", "YES");
        return builder;
    }

    /** Drivers are skipped by name, because GDAL 3.6 cannot be told which to use. */
    private static List<String> allBut(OgrDriver driver) {
        if (!Here.DRIVERS.contains(driver.driver())) {
            throw new FileProblem("this GDAL cannot read %s: its driver %s is missing; apt install gdal-bin"
                    .formatted(driver.format(), driver.driver()));
        }
        return Here.DRIVERS.stream()
                .filter(name -> !name.equals(driver.driver()) && !name.equals(OUTPUT_DRIVER))
                .toList();
    }

    private static void clean(Map<String, String> environment) {
        environment.keySet().retainAll(KEPT_SETTINGS);
        environment.put("LC_ALL", "C.UTF-8");
        // GDAL and PROJ would read settings of the user there
        environment.put("HOME", "/nonexistent");
        environment.put("PROJ_NETWORK", "OFF");
    }

    private static boolean runs(List<String> prefix, String program) {
        List<String> command = new ArrayList<>(prefix);
        command.add(program);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(PROBE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FileProblem("interrupted", e);
        }
    }

    /** The short names of the drivers of `ogrinfo --formats`: {@code   ESRI Shapefile -vector- (rw+v): ...}. */
    private static List<String> drivers() {
        ProcessBuilder builder = new ProcessBuilder("ogrinfo", "--formats").redirectErrorStream(true);
        clean(builder.environment());
        try {
            Process process = builder.start();
            String formats =
                    new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            process.waitFor();
            return formats.lines()
                    .filter(line -> line.startsWith("  ") && line.contains(" -"))
                    .map(line -> line.substring(2, line.indexOf(" -", 2)))
                    .toList();
        } catch (IOException e) {
            throw new FileProblem("GDAL's programs are needed and cannot be run: apt install gdal-bin", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FileProblem("interrupted", e);
        }
    }
}
