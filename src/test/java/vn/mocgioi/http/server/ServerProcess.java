package vn.mocgioi.http.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.DatabaseLimits;
import vn.mocgioi.store.db.DatabaseUrl;
import vn.mocgioi.store.schema.DatabaseOpening;

/** The service in a Java of its own, which a test can kill as kill -9 does. */
public final class ServerProcess {
    private final Process process;
    public final int port;

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param temporary the folder for its temporary files */
    public static ServerProcess over(DatabaseUrl url, Path temporary) throws IOException {
        Process process = start(url, temporary);
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("port ")) {
                return new ServerProcess(process, Integer.parseInt(line.substring(5)));
            }
        }
        throw new IllegalStateException("the service did not start");
    }

    /** Has one killed while it looks at what the last one left, or opens the database. */
    public static void killWhileItStarts(DatabaseUrl url, Path temporary, long millis)
            throws IOException, InterruptedException {
        Process process = start(url, temporary);
        if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private static Process start(DatabaseUrl url, Path temporary) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        ServerProcess.class.getName(),
                        url.jdbc(),
                        String.valueOf(url.user()),
                        String.valueOf(url.password())))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Arguments: jdbc address, user, password. */
    public static void main(String[] arguments) throws InterruptedException {
        DatabaseUrl url = new DatabaseUrl(arguments[0], arguments[1], arguments[2]);
        Database database = DatabaseOpening.open(url, new DatabaseLimits(4, 4, 60, 60), OptionalInt.empty());
        Server server = new Server(database, Optional.empty());
        server.start("127.0.0.1", 0);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            database.close();
        }));
        System.out.println("port " + server.port());
        System.out.flush();
        new CountDownLatch(1).await();
    }

    /** As Ctrl-C does. */
    public void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
