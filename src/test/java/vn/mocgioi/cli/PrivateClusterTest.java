package vn.mocgioi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.mocgioi.cli.wiring.PrivateCluster;
import vn.mocgioi.store.db.DatabaseUrl;

class PrivateClusterTest {

    /** Of a cluster that most tests share: making one takes a second or two. */
    @TempDir
    private static Path shared;

    @TempDir
    private Path own;

    private Path folder;
    private final List<String> said = new ArrayList<>();
    private final List<Process> others = new ArrayList<>();

    @BeforeEach
    void everyAccountMayEnter() throws IOException {
        folder = shared;
        for (Path each : List.of(shared, own)) {
            Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @AfterEach
    void nothingRunsOn() throws Exception {
        others.forEach(Process::destroyForcibly);
        // Whoever is left over is stopped by the last to leave.
        join().close();
    }

    @Test
    void theFirstToComeMakesAndStartsItAndTheLastToLeaveStopsIt() throws Exception {
        folder = own;
        try (PrivateCluster first = join()) {
            assertEquals(2, said.size(), "it says that it makes and that it starts: " + said);
            assertTrue(
                    first.url().jdbc().startsWith("jdbc:postgresql://127.0.0.1:"),
                    first.url().jdbc());
            execute(first.url(), "create table t as select 42 as n");
            Process other = otherUser();
            assertEquals(first.url().jdbc(), firstLine(other), "both use one cluster");
            other.getOutputStream().close();
            assertEquals(0, other.waitFor());
            assertEquals("42", value(first.url(), "select n from t"), "it runs on for whoever is left");
        }
        assertFalse(runs());
        said.clear();
        try (PrivateCluster again = join()) {
            assertEquals(1, said.size(), "it is only started: " + said);
            assertEquals("42", value(again.url(), "select n from t"));
        }
    }

    @Test
    void theServerKilledOutrightComesBackWithAllThatWasCommitted() throws Exception {
        try (PrivateCluster cluster = join()) {
            execute(cluster.url(), "create table numbers as select generate_series(1, 1000) as n");
            killServer();
        }
        try (PrivateCluster cluster = join()) {
            assertEquals("1000", value(cluster.url(), "select count(*) from numbers"));
        }
    }

    @Test
    void theServerKilledUnderACommandIsStartedAgainAtItsAddress() throws Exception {
        try (PrivateCluster cluster = join()) {
            DatabaseUrl url = cluster.url();
            execute(url, "create table under_way as select 7 as n");
            for (int kill = 0; kill < 3; kill++) {
                killServer();
                assertEquals("7", valueWhenBack(url, "select n from under_way"));
            }
        }
        assertFalse(runs(), "the last to leave stops what the watch has started");
    }

    @Test
    void processesOfTheServerThatAStatementKeepsBusyDoNotKeepANewOneOut() throws Exception {
        try (PrivateCluster cluster = join();
                Connection busy = connect(cluster.url());
                Statement statement = busy.createStatement()) {
            CompletableFuture<Boolean> ends = CompletableFuture.supplyAsync(() -> endsWithAnError(statement, """
                    do $$ begin loop end loop; end $$
                    """));
            String running = "select count(*) from pg_stat_activity where query like 'do $%' and state = 'active'";
            while (valueWhenBack(cluster.url(), running).equals("0")) {
                Thread.onSpinWait();
            }
            killServer();
            assertEquals("8", valueWhenBack(cluster.url(), "select 8"));
            assertTrue(ends.get());
        }
    }

    @Test
    void aServerThatSomebodyStoppedGoesOn() throws Exception {
        try (PrivateCluster cluster = join()) {
            signalServer("STOP");
            assertEquals("9", valueWhenBack(cluster.url(), "select 9"));
        }
    }

    @Test
    void whoListensInItsPlaceIsNotToldThePassword() throws Exception {
        DatabaseUrl url;
        try (PrivateCluster cluster = join()) {
            url = cluster.url();
        }
        int port = Integer.parseInt(url.jdbc().replaceFirst(".*:(\\d+)/.*", "$1"));
        try (ServerSocket impostor = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<String> heard = CompletableFuture.supplyAsync(() -> askForPassword(impostor));
            assertThrows(SQLException.class, () -> connect(url).close());
            assertFalse(heard.get().contains(String.valueOf(url.password())), heard.get());
        }
    }

    /** As a server of PostgreSQL that wants the password in clear; what it is told. */
    private static String askForPassword(ServerSocket impostor) {
        StringBuilder heard = new StringBuilder();
        try {
            for (int tries = 0; tries < 2; tries++) {
                try (Socket caller = impostor.accept()) {
                    caller.setSoTimeout(5_000);
                    byte[] first = new byte[1_000];
                    int read = caller.getInputStream().read(first);
                    if (read == 8) {
                        // It asks for TLS, which this one has not.
                        caller.getOutputStream().write('N');
                        read = caller.getInputStream().read(first);
                    }
                    caller.getOutputStream().write(new byte[] {'R', 0, 0, 0, 8, 0, 0, 0, 3});
                    int told = caller.getInputStream().read(first);
                    heard.append(new String(first, 0, Math.max(told, 0), StandardCharsets.ISO_8859_1));
                    if (read > 8) {
                        break;
                    }
                }
            }
        } catch (IOException e) {
            heard.append(e.getMessage());
        }
        return heard.toString();
    }

    private static boolean endsWithAnError(Statement statement, String sql) {
        try {
            statement.execute(sql);
            return false;
        } catch (SQLException e) {
            return true;
        }
    }

    @Test
    void aCommandKilledOutrightLeavesAClusterThatTheNextOneUsesAndStops() throws Exception {
        Process other = otherUser();
        String address = firstLine(other);
        other.destroyForcibly().waitFor();
        assertTrue(runs(), "nobody could stop it");
        try (PrivateCluster cluster = join()) {
            assertEquals(address, cluster.url().jdbc());
        }
        assertFalse(runs());
    }

    @Test
    void aPowerCutLeavesTheNumberOfAProcessThatIsNowAnother() throws Exception {
        Path pidFile = folder.resolve("postgres/data/postmaster.pid");
        String left;
        try (PrivateCluster cluster = join()) {
            left = Files.readString(pidFile);
            execute(cluster.url(), "create table seven as select 7 as n");
        }
        Files.writeString(
                pidFile,
                left.replaceFirst("\\d+", String.valueOf(ProcessHandle.current().pid())));
        try (PrivateCluster cluster = join()) {
            assertEquals("7", value(cluster.url(), "select n from seven"));
        }
    }

    @Test
    void aClusterLeftHalfMadeIsMadeAnew() throws Exception {
        folder = own;
        Path unfinished = Files.createDirectories(folder.resolve("postgres/data.new/base"));
        Files.writeString(unfinished.resolve("1"), "half");
        try (PrivateCluster cluster = join()) {
            assertEquals("1", value(cluster.url(), "select 1"));
        }
    }

    @Test
    void aMachineWithoutPostgresqlOrWithoutItsPostgisIsToldWhatToInstall() throws Exception {
        Path programs = Files.createDirectories(own.resolve("bin"));
        assertEquals(
                "mocgioi: PostgreSQL's server programs are not installed; run: apt-get install postgresql"
                        + " postgresql-postgis, or give a database with --db (MOCGIOI_DB_URL)",
                errorOfServe(programs));
        for (String program : List.of("initdb", "pg_ctl", "pg_config")) {
            Files.writeString(programs.resolve(program), "#!/bin/sh\necho 'pg_ctl (PostgreSQL) 15.18'\n");
            programs.resolve(program).toFile().setExecutable(true);
        }
        assertEquals(
                "mocgioi: PostgreSQL 15 is installed without PostGIS; run: apt-get install postgresql-15-postgis-3, or"
                        + " give a database with --db (MOCGIOI_DB_URL)",
                errorOfServe(programs));
    }

    @Test
    void onlyItsOwnPasswordOpensIt() throws Exception {
        try (PrivateCluster cluster = join()) {
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("postgres/password"))));
            DatabaseUrl url = cluster.url();
            SQLException refused = assertThrows(
                    SQLException.class, () -> DriverManager.getConnection(url.jdbc(), url.user(), "guessed"));
            assertEquals("28P01", refused.getSQLState());
            assertNotEquals("guessed", url.password());
        }
    }

    private PrivateCluster join() {
        return PrivateCluster.join(folder, said::add);
    }

    private Process otherUser() throws IOException {
        Process other = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ClusterUser.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        others.add(other);
        return other;
    }

    /** The last line that a start says on a machine with these programs of PostgreSQL and no others. */
    private String errorOfServe(Path postgresPrograms) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        "--port=0",
                        "--data=" + own)
                .redirectErrorStream(true);
        builder.environment().put("MOCGIOI_PG_BIN", postgresPrograms.toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(1, process.waitFor(), said);
        return said.lines().reduce((first, last) -> last).orElse("");
    }

    private static String firstLine(Process process) throws IOException {
        BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
        return String.valueOf(reader.readLine());
    }

    private boolean runs() {
        return Files.exists(folder.resolve("postgres/data/postmaster.pid"));
    }

    private void killServer() throws IOException {
        String pid = Files.readAllLines(folder.resolve("postgres/data/postmaster.pid"))
                .get(0);
        ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
    }

    private void signalServer(String signal) throws Exception {
        String pid = Files.readAllLines(folder.resolve("postgres/data/postmaster.pid"))
                .get(0);
        assertEquals(0, new ProcessBuilder("kill", "-" + signal, pid).start().waitFor());
    }

    private static Connection connect(DatabaseUrl url) throws SQLException {
        return DriverManager.getConnection(url.jdbc(), url.properties());
    }

    /** Asks until the server is there again. */
    private static String valueWhenBack(DatabaseUrl url, String sql) {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (true) {
            try (Connection connection = connect(url);
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(sql)) {
                row.next();
                return row.getString(1);
            } catch (SQLException e) {
                if (System.nanoTime() > deadline) {
                    throw new AssertionError("it does not come back", e);
                }
                Thread.onSpinWait();
            }
        }
    }

    private static void execute(DatabaseUrl url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url.jdbc(), url.user(), url.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(DatabaseUrl url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url.jdbc(), url.user(), url.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
