package vn.mocgioi.store.cluster;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs one of PostgreSQL's programs to its end. */
final class Programs {
    private Programs() {}

    /**
     * What became of a program.
     *
     * @param code its exit code
     * @param output what it wrote, errors included
     */
    record Outcome(int code, String output) {
        boolean ok() {
            return code == 0;
        }
    }

    static Outcome run(List<String> command, long timeoutSeconds) {
        return run(command, "", timeoutSeconds);
    }

    /** Runs the command in a neutral folder, in English, without the caller's PG* settings. */
    static Outcome run(List<String> command, String input, long timeoutSeconds) {
        // The account that runs it may not be able to enter our own working folder.
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(new File("/")).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            }
            CompletableFuture<String> output = CompletableFuture.supplyAsync(() -> allOf(process));
            if (!process.waitFor(timeoutSeconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new ClusterFailed(command.get(0) + " did not end within " + timeoutSeconds + " s", null);
            }
            return new Outcome(process.exitValue(), output.join());
        } catch (IOException e) {
            throw new ClusterFailed("cannot run " + command.get(0) + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClusterFailed("interrupted while " + command.get(0) + " ran", e);
        }
    }

    private static String allOf(Process process) {
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
