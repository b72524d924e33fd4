package vn.mocgioi.exchange.ogr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.mocgioi.exchange.source.FileProblem;

/**
 * How GDAL's programs are run on files that strangers made: with one driver to read, no other file, no
 * network, limited memory, files and time, and none of the caller's settings.
 *
 * @param tools of the system, by which it is held; where they are missing, {@link SandboxTools#warnings} says so
 * @param memoryBytes address space at most
 * @param fileBytes of any file that it writes, which none has to
 * @param cpuSeconds computing time at most
 * @param silentSeconds for which it may give nothing while it is waited for
 */
public record Sandbox(SandboxTools tools, long memoryBytes, long fileBytes, long cpuSeconds, long silentSeconds) {
    private static final String OUTPUT_DRIVER = "PGDUMP";
    private static final long CPU_GRACE_SECONDS = 5;
    private static final Set<String> KEPT_SETTINGS =
            Set.of("PATH", "GDAL_DATA", "PROJ_LIB", "PROJ_DATA", "LD_LIBRARY_PATH");
    /** Where nobody listens. */
    private static final String NOWHERE = "127.0.0.1:9";

    /** The drivers that this GDAL has, asked once. */
    private static final class Here {
        private static final List<String> DRIVERS = drivers();
    }

    /** For files of any size that a province has: LIBKML holds a file as a tree, eight times as large as the file. */
    public static Sandbox ofImport() {
        return new Sandbox(SandboxTools.here(), 4L << 30, 64L << 20, 900, 300);
    }

    /**
     * What a program is to see; the caller closes it when the program has ended.
     *
     * @param main the file, or the folder, that the others belong to
     */
    public ShownFiles show(Path main, Collection<Path> files) {
        return ShownFiles.of(tools.walls(), main, files);
    }

    /** A process that runs one of GDAL's programs so that it sees these files, and of one driver only. */
    public ProcessBuilder command(OgrDriver driver, ShownFiles files, List<String> program) {
        ProcessBuilder builder = bare(files, program);
        builder.environment().put("OGR_SKIP", String.join(",", allBut(driver)));
        return builder;
    }

    /** A process that runs a program within the walls and the limits. */
    ProcessBuilder bare(ShownFiles files, List<String> program) {
        List<String> command = new ArrayList<>(files.command());
        if (command.isEmpty() && !tools.withoutNetwork().isEmpty()) {
            command.addAll(tools.withoutNetwork());
            command.add("--");
        }
        if (!tools.limiter().isEmpty()) {
            command.addAll(tools.limiter());
            command.addAll(List.of("--as=" + memoryBytes, "--fsize=" + fileBytes, "--core=0"));
            // the first limit ends it with a signal of its own, the second would not tell time from memory
            command.add("--cpu=%d:%d".formatted(cpuSeconds, cpuSeconds + CPU_GRACE_SECONDS));
            command.add("--");
        }
        command.addAll(program);
        ProcessBuilder builder = new ProcessBuilder(command);
        clean(builder.environment());
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
        environment.put("PG_USE_COPY", "YES");
        // else it would write what it found out beside the file
        environment.put("GDAL_PAM_ENABLED", "NO");
        // the second lock, for where the network cannot be taken away
        environment.put("GDAL_HTTP_PROXY", NOWHERE);
        environment.put("GDAL_HTTPS_PROXY", NOWHERE);
    }

    /** The short names of the drivers of `ogrinfo --formats`: {@code   ESRI Shapefile -vector- (rw+v): ...}. */
    private static List<String> drivers() {
        ProcessBuilder builder = new ProcessBuilder("ogrinfo", "--formats").redirectErrorStream(true);
        clean(builder.environment());
        try {
            Process process = builder.start();
            String formats = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
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
