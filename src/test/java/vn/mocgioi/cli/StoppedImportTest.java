package vn.mocgioi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.mocgioi.store.changes.WriteLock;
import vn.mocgioi.store.db.TestDatabase;

/** An import of the command line that waits, and one that is stopped by a signal. */
class StoppedImportTest {
    private final TestDatabase database = TestDatabase.fresh();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whoWaitsForAnotherSaysSoAndLeavesWhenToldTo() throws Exception {
        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            statement.execute("select pg_advisory_lock(" + WriteLock.KEY + ")");
            statement.execute("insert into writer values (pg_backend_pid(), 'cli:minh', '2026-01-02T03:04:05Z')");
            Process importing = importing();
            BufferedReader said = said(importing);
            String line = said.readLine();
            while (line != null && !line.startsWith("waiting for another who writes: cli:minh, since 2026-01-0")) {
                line = said.readLine();
            }
            assertTrue(line != null, "it ended without waiting");

            importing.toHandle().destroy();

            assertTrue(importing.waitFor(60, TimeUnit.SECONDS), "it does not leave");
        }
        assertEquals("0", database.value("select count(*) from parties"));
    }

    @Test
    void theStatementOfOneThatIsStoppedEndsWithIt() throws Exception {
        database.execute("create function slow() returns trigger language plpgsql as $$"
                + " begin perform pg_sleep(3600); return new; end $$");
        database.execute("create trigger slow before insert on change for each row execute function slow()");
        Process importing = importing();
        awaitSlowOnes("1");

        importing.toHandle().destroy();

        String said = said(importing).lines().collect(Collectors.joining("\n"));
        assertTrue(importing.waitFor(60, TimeUnit.SECONDS), "it does not leave");
        awaitSlowOnes("0");
        assertTrue(said.contains("the import was stopped; nothing was written"), said);
        assertEquals("0", database.value("select count(*) from parties"));
    }

    private void awaitSlowOnes(String wanted) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        String slow =
                "select count(*) from pg_stat_activity where wait_event = 'PgSleep' and datname = current_database()";
        while (!wanted.equals(database.value(slow))) {
            assertTrue(System.nanoTime() < deadline, "not " + wanted + " sleep");
            Thread.onSpinWait();
        }
    }

    private Process importing() throws Exception {
        Path file = Files.writeString(folder.resolve("parties.csv"), "code,name,kind\nH1,A,STATE\n");
        var url = database.url();
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Main.class.getName(),
                        "import",
                        "parties",
                        file.toString(),
                        "--db=postgresql://" + url.user() + ":" + url.password() + "@" + url.place()))
                .redirectErrorStream(true)
                .start();
    }

    private static BufferedReader said(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }
}
