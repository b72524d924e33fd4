package vn.mocgioi.store.disk;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process of its own with a temporary folder and a file in it, until its standard input ends or it is killed. */
final class TemporaryProcess implements AutoCloseable {
    private final Process process;
    /** The folder that it made. */
    final Path folder;

    private TemporaryProcess(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
    }

    /**
     * Starts it.
     *
     * @param temporary where the system keeps temporary files
     * @param data the folder of the data, or none
     */
    static TemporaryProcess over(Path temporary, Path... data) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                TemporaryProcess.class.getName()));
        for (Path each : data) {
            command.add(each.toString());
        }
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        while (line != null && !line.startsWith("/")) {
            // What is logged goes there too.
            line = out.readLine();
        }
        return new TemporaryProcess(process, Path.of(String.valueOf(line)));
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 0) {
            TemporaryFolder.liesIn(Path.of(arguments[0]));
        }
        Path folder = TemporaryFolder.create("test");
        Files.writeString(folder.resolve("file"), "ours");
        new PrintWriter(new FileOutputStream(FileDescriptor.out), true).println(folder);
        System.in.read();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Lets it end. */
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }
}
