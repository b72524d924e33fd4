package vn.mocgioi.http.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** GDAL's own programs, as an outside reader of what the service writes. */
public final class GdalClient {
    private GdalClient() {}

    /** What the program prints; fails when it fails. */
    public static String run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output;
            try (InputStream out = process.getInputStream()) {
                output = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            }
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0 || output.contains("ERROR")) {
                throw new AssertionError(String.join(" ", command) + ":\n" + output);
            }
            return output;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The file's layer as CSV with well-known text, read by GDAL; the lines without the heading. */
    public static List<String> rows(String file, String... more) {
        List<String> command = new ArrayList<>(List.of("ogr2ogr", "-f", "CSV", "/vsistdout/", file));
        command.addAll(List.of("-lco", "GEOMETRY=AS_WKT", "-lco", "STRING_QUOTING=IF_NEEDED"));
        command.addAll(List.of(more));
        return run(command.toArray(String[]::new)).lines().skip(1).toList();
    }
}
