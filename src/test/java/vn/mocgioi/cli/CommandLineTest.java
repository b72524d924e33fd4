package vn.mocgioi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mocgioi.store.db.DatabaseUrl;
import vn.mocgioi.store.db.TestDatabase;

/** What a person reads when a command cannot do its work: one line, with what mends it. */
class CommandLineTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "serve --prot 80                        | Unknown option",
                "surf                                   | Unmatched argument",
                "serve --port eighty                    | is not an int",
                "serve --survey-crs VN2000              | write for example EPSG:9213",
                "serve --db mysql://an:secret@db/d      | write postgresql://user:password@host:5432/database",
                "serve --connections 0                  | limits of the database are at least 1",
            })
    void whatIsNotUnderstoodIsExitCodeTwo(String arguments, String reason) {
        Outcome outcome = run(arguments.split(" +"));
        assertEquals(2, outcome.code());
        assertTrue(outcome.err().contains(reason), outcome.err());
        assertFalse(outcome.err().contains("secret"), outcome.err());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "serve --port 70000                                    | --port takes 0 to 65535",
                "serve --port 0 --host no.such.host.invalid            | give --host 127.0.0.1 or 0.0.0.0",
                "serve --port 0 --host 203.0.113.7                     | choose another with --port",
                "serve --port 0 --db postgresql://127.0.0.1:1/d        | cannot reach the database at 127.0.0.1:1/d",
                "serve --port 0 --db postgresql://no.such.host.invalid/d | check --db (MOCGIOI_DB_URL)",
            })
    void whatCannotBeDoneIsOneLineAndExitCodeOne(String arguments, String reason) {
        assertFails(reason, arguments.split(" +"));
    }

    @Test
    void aBusyPort() throws IOException {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertFails("choose another with --port", "serve", "--port", String.valueOf(busy.getLocalPort()));
        }
    }

    @Test
    void aWrongPasswordAndADatabaseThatIsNotThere() {
        try (TestDatabase test = TestDatabase.bare()) {
            DatabaseUrl url = test.url();
            assertFails("password authentication failed", serve(address(url, url.user(), "wrong")));
            assertFails(
                    "database \"elsewhere\" does not exist",
                    serve(address(url, url.user(), url.password()).replaceFirst("/test_\\d+", "/elsewhere")));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--connections 0                     | limits of the database are at least 1",
                "--requests 1                        | at least 2 requests at once",
                "--public-url ftp://map.example.vn   | a public address is like",
                "--base-map http://tiles.example.vn/ | has {z}, {x} and {y} in it",
                "--base-map http://[/{z}/{x}/{y}     | the address of the base map is no URL",
                "--survey-crs 1                      | is no EPSG code",
            })
    void settingsAreJudgedBeforeAnythingIsTouched(String setting, String reason, @TempDir Path folder)
            throws IOException {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Path data = folder.resolve("data");
            List<String> arguments = new ArrayList<>(List.of("serve", "--data", data.toString()));
            arguments.addAll(List.of("--port", String.valueOf(busy.getLocalPort())));
            arguments.addAll(List.of(setting.split(" +")));
            Outcome outcome = run(arguments.toArray(String[]::new));
            assertEquals(2, outcome.code(), outcome.err());
            assertTrue(outcome.err().contains(reason), outcome.err());
            assertFalse(Files.exists(data));
        }
    }

    @Test
    void aSchemaThatALaterProgramMigrated() {
        try (TestDatabase test = TestDatabase.fresh()) {
            test.execute("""
                    insert into flyway_schema_history
                        (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                    values (1000, '9999', 'later', 'SQL', 'V9999__later.sql', 1, 'x', 1, true);
                    update setting set value = 'later' where key = 'migrated_by';
                    """);
            assertFails("start the newer Mốc Giới that migrated it", serve(address(test.url())));
        }
    }

    @Test
    void aSchemaThatIsTooOldForARoleThatMayNotMigrateIt() {
        try (TestDatabase test = TestDatabase.fresh()) {
            test.execute("""
                    delete from flyway_schema_history where version is null;
                    update setting set value = 'earlier' where key = 'migrated_by';
                    drop role if exists reader;
                    create role reader login password 'r';
                    grant usage on schema mocgioi to reader;
                    grant all on all tables in schema mocgioi to reader;
                    """);
            assertFails("too old for this program: it waits for", serve(address(test.url(), "reader", "r")));
            test.execute("drop owned by reader; drop role reader");
        }
    }

    @Test
    void aRoleThatMayNotAddTheGridsOfVn2000() {
        try (TestDatabase test = TestDatabase.bare()) {
            test.execute("""
                    create extension postgis;
                    drop role if exists plain;
                    create role plain login password 'p';
                    grant create on database %s to plain
                    """.formatted(test.name()));
            assertFails("grant insert on spatial_ref_sys to plain", serve(address(test.url(), "plain", "p")));
            test.execute("drop owned by plain; drop role plain");
        }
    }

    @Test
    void aMigrationThatWasAnotherThen() {
        try (TestDatabase test = TestDatabase.fresh()) {
            test.execute("""
                    update flyway_schema_history set checksum = 1 where version = '1';
                    update setting set value = 'then' where key = 'migrated_by';
                    """);
            assertFails("is not one that this program made", serve(address(test.url())));
        }
    }

    @Test
    void aSchemaOfOurNameThatIsNotOurs() {
        try (TestDatabase test = TestDatabase.bare()) {
            test.execute("create schema mocgioi; create table mocgioi.theirs (n int)");
            assertFails("is not one that this program made", serve(address(test.url())));
        }
    }

    @Test
    void aRoleThatMayNotAddPostgis() {
        try (TestDatabase test = TestDatabase.bare()) {
            test.execute("drop role if exists plain; create role plain login password 'p'");
            assertFails("CREATE EXTENSION postgis", serve(address(test.url(), "plain", "p")));
            test.execute("drop role plain");
        }
    }

    @Test
    void anotherSurveyCrsThanTheDatabaseWasMadeWith() {
        try (TestDatabase test = TestDatabase.fresh()) {
            assertFails(
                    "EPSG:9213, not EPSG:9217",
                    "serve",
                    "--port",
                    "0",
                    "--survey-crs",
                    "EPSG:9217",
                    "--db",
                    address(test.url()));
        }
    }

    @Test
    void helpTellsEveryFlagAndItsVariable() {
        Outcome outcome = run("serve", "--help");
        assertEquals(0, outcome.code());
        assertTrue(outcome.out().contains("MOCGIOI_DB_URL"), outcome.out());
        assertTrue(outcome.out().contains("--port"), outcome.out());
    }

    private static String[] serve(String address) {
        return new String[] {"serve", "--port", "0", "--db", address};
    }

    private static String address(DatabaseUrl url) {
        return address(url, String.valueOf(url.user()), String.valueOf(url.password()));
    }

    private static String address(DatabaseUrl url, String user, String password) {
        return url.jdbc() + "?user=" + user + "&password=" + password;
    }

    private static void assertFails(String reason, String... arguments) {
        Outcome outcome = run(arguments);
        assertEquals(1, outcome.code(), outcome.err());
        assertTrue(outcome.err().contains(reason), outcome.err());
        assertTrue(outcome.err().startsWith("mocgioi: "), outcome.err());
        assertEquals(1, outcome.err().lines().count(), outcome.err());
        assertEquals("", outcome.out());
    }

    private record Outcome(int code, String out, String err) {}

    private static Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
        return new Outcome(code, out.toString(), err.toString());
    }
}
