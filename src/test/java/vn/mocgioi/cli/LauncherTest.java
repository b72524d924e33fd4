package vn.mocgioi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a small checkout, on a machine that is put together for each test: stand-ins for the programs that
 * it would install or start write down how they were called.
 */
class LauncherTest {

    /** What every Debian has; nothing else of the machine under the test is on the path. */
    private static final List<String> BASICS = List.of(
            "awk",
            "basename",
            "cat",
            "cmp",
            "cp",
            "cut",
            "dirname",
            "env",
            "find",
            "flock",
            "grep",
            "head",
            "locale",
            "ls",
            "mkdir",
            "mv",
            "paste",
            "readlink",
            "rm",
            "sed",
            "sha256sum",
            "sort",
            "tail",
            "touch",
            "xargs");

    @TempDir
    private Path folder;

    private Path checkout;
    private Path programs;
    private Path calls;

    @BeforeEach
    void aMachineThatHasEverything() throws IOException {
        checkout = Files.createDirectories(folder.resolve("Mốc giới"));
        programs = Files.createDirectories(folder.resolve("programs"));
        calls = Files.createFile(folder.resolve("calls"));
        Files.copy(Path.of("mocgioi"), checkout.resolve("mocgioi"));
        checkout.resolve("mocgioi").toFile().setExecutable(true);
        for (String source : List.of("pom.xml", ".mvn/jvm.config", "sql/V1.sql", "src/main/A.java", "web/src/a.ts")) {
            Files.createDirectories(checkout.resolve(source).getParent());
            Files.writeString(checkout.resolve(source), source);
        }
        for (String basic : BASICS) {
            program(programs.resolve(basic), "exec " + realProgram(basic) + " \"$@\"");
        }
        standIn("id", "echo 0");
        standIn("node", "echo v20.1.0");
        standIn("npm", "");
        standIn("ogr2ogr", "");
        standIn("bwrap", "");
        standIn("sqlite3", "");
        standIn("initdb", "");
        standIn("apt-get", "");
        standIn("apt-cache", "");
        standIn("mvn", "mkdir -p target; echo jar > target/mocgioi.jar");
        Path jdk = Files.createDirectories(folder.resolve("jdk/bin"));
        program(jdk.resolve("javac"), "");
        program(jdk.resolve("java"), """
                echo "java $*" >> '%s'
                for option; do
                    case $option in -XX:ArchiveClassesAtExit=*) echo classes > "${option#*=}"; exit ;; esac
                done
                echo served
                """.formatted(calls));
        Files.writeString(
                folder.resolve("jdk/release"), "JAVA_VERSION=\"17.0.15\"\nJAVA_RUNTIME_VERSION=\"17.0.15+6\"\n");
    }

    @Test
    void theFirstStartBuildsAndTheSecondDoesNot() throws Exception {
        assertEquals("served\n", launch("serve").stdout());
        assertTrue(called("mvn"), "the first start builds");
        forgetCalls();
        assertEquals("served\n", launch("serve").stdout());
        assertFalse(called("mvn"), "the second start builds nothing");
        assertFalse(called("apt-get"), "and installs nothing");
    }

    @Test
    void theStartIsRehearsedOnceAfterABuildAndIsQuickFromThenOn() throws Exception {
        launch("serve", "--port", "8080");
        List<String> first = Files.readAllLines(calls).stream()
                .filter(line -> line.startsWith("java "))
                .toList();
        assertEquals(2, first.size(), first.toString());
        assertTrue(first.get(0).endsWith("serve --port 8080 --rehearse"), first.get(0));
        assertTrue(first.get(1).contains("-XX:SharedArchiveFile="), first.get(1));
        forgetCalls();
        launch("import", "zones", "a.geojson");
        List<String> second = Files.readAllLines(calls);
        assertEquals(1, second.size(), second.toString());
        assertTrue(second.get(0).contains("-XX:SharedArchiveFile="), second.get(0));
    }

    @Test
    void aStartThatFailsInTheRehearsalIsNotTriedASecondTime() throws Exception {
        program(folder.resolve("jdk/bin/java"), "echo \"java $*\" >> '" + calls + "'; echo no >&2; exit 1");
        Outcome outcome = launch("serve");
        assertEquals(1, outcome.code());
        assertTrue(outcome.stderr().endsWith("\nno\n"), outcome.stderr());
        assertEquals(
                1,
                Files.readAllLines(calls).stream()
                        .filter(line -> line.startsWith("java "))
                        .count());
    }

    @Test
    void aChangedSourceIsBuiltAgainAndATouchedOneIsNot() throws Exception {
        launch("serve");
        forgetCalls();
        Files.setLastModifiedTime(
                checkout.resolve("web/src/a.ts"), FileTime.fromMillis(System.currentTimeMillis() + 9_999));
        launch("serve");
        assertFalse(called("mvn"), "another time alone is no change");
        Files.writeString(checkout.resolve("web/src/a.ts"), "changed");
        launch("serve");
        assertTrue(called("mvn"), "another content is");
    }

    @Test
    void theNextBuildDoesNotWriteOverTheJarOfARunningServer() throws Exception {
        launch("serve");
        String first = jarOfLastStart();
        Files.writeString(checkout.resolve("sql/V1.sql"), "changed");
        launch("serve");
        assertFalse(first.equals(jarOfLastStart()));
        assertTrue(Files.exists(Path.of(first)));
    }

    @Test
    void argumentsAndTheFolderOfTheCallerReachTheCommandAsTheyAre() throws Exception {
        launch("import", "parcels", "tờ bản đồ 12.geojson", "--map", "a=b c");
        assertTrue(Files.readString(calls).contains("import parcels tờ bản đồ 12.geojson --map a=b c"));
        assertTrue(Files.readString(calls).contains("-Dmocgioi.home=" + checkout));
    }

    @Test
    void whatIsMissingIsInstalledAndSaid() throws Exception {
        Files.delete(programs.resolve("ogr2ogr"));
        Outcome outcome = launch("serve");
        assertEquals(0, outcome.code());
        assertTrue(outcome.stderr().contains("installing what is missing: gdal"), outcome.stderr());
        assertTrue(Files.readString(calls).contains("install --no-install-recommends gdal-bin"));
    }

    @Test
    void withoutTheRightToInstallOneLineSaysWhatToInstall() throws Exception {
        Files.delete(programs.resolve("ogr2ogr"));
        standIn("id", "echo 1000");
        Outcome outcome = launch("serve");
        assertEquals(1, outcome.code());
        assertEquals(
                "mocgioi: missing: gdal; as root run: apt-get install --no-install-recommends gdal-bin\n",
                outcome.stderr());
        assertFalse(called("mvn"));
    }

    @Test
    void aFailedInstallationIsOneLineWithAptsReason() throws Exception {
        Files.delete(programs.resolve("ogr2ogr"));
        standIn("apt-get", "case \"$*\" in *install*) echo 'E: Unable to locate package gdal-bin'; exit 100;; esac");
        Outcome outcome = launch("serve");
        assertEquals(1, outcome.code());
        assertTrue(outcome.stderr().endsWith("E: Unable to locate package gdal-bin\n"), outcome.stderr());
    }

    @Test
    void aFailedBuildShowsItsErrorsAndStartsNothing() throws Exception {
        standIn("mvn", "echo '[INFO] much'; echo '[ERROR] A.java:[3,1] ; expected'; exit 1");
        Outcome outcome = launch("serve");
        assertEquals(1, outcome.code());
        assertTrue(outcome.stderr().contains("[ERROR] A.java:[3,1] ; expected"), outcome.stderr());
        assertFalse(outcome.stderr().contains("[INFO]"), outcome.stderr());
        assertFalse(called("java"));
    }

    @Test
    void buildingNeedsNoDatabaseAndLeavesTheJarOfTheSources() throws Exception {
        Files.delete(programs.resolve("ogr2ogr"));
        launch("build");
        Path jar = checkout.resolve("target/mocgioi.jar");
        Files.writeString(jar, "of other sources");
        Outcome outcome = launch("build");
        assertEquals(0, outcome.code(), outcome.stderr());
        assertEquals("jar\n", Files.readString(jar));
        assertFalse(called("apt-get"));
        assertFalse(called("java"));
    }

    @Test
    void aGivenDatabaseNeedsNoPostgresqlHere() throws Exception {
        Files.delete(programs.resolve("initdb"));
        assertTrue(launch("serve").stderr().contains("installing what is missing: postgis"));
        forgetCalls();
        assertEquals("served\n", launch("serve", "--db", "postgresql://db/d").stdout());
        assertFalse(called("apt-get"));
    }

    @Test
    void whoDevelopsGetsWhatIsMissingAndNoJar() throws Exception {
        Files.delete(programs.resolve("ogr2ogr"));
        Outcome outcome = launch("dev", "--port", "8080");
        assertEquals(0, outcome.code(), outcome.stderr());
        assertTrue(outcome.stderr().contains("installing what is missing: gdal"), outcome.stderr());
        String called = Files.readString(calls);
        assertTrue(called.contains("node install.mjs\n"), called);
        assertTrue(called.endsWith("node " + checkout + "/web/dev/main.mjs --port 8080\n"), called);
        assertFalse(called("mvn"));
    }

    @Test
    void withoutACommandItSaysWhatThereIsAndBuildsNothing() throws Exception {
        Outcome outcome = launch();
        assertEquals(0, outcome.code());
        assertTrue(outcome.stdout().contains("./mocgioi serve"), outcome.stdout());
        assertFalse(called("mvn"));
    }

    @Test
    void theTestsEndWithALineThatSaysHowTheyWent() throws Exception {
        standIn("chromium", "");
        standIn(
                "mvn",
                "mkdir -p target/surefire-reports; for n in 3 4; do"
                        + " echo \"<testsuite name=\\\"T\\\" tests=\\\"$n\\\" errors=\\\"0\\\">\""
                        + " > target/surefire-reports/TEST-$n.xml; done");
        Outcome passed = launch("test");
        assertEquals(0, passed.code());
        assertTrue(passed.stderr().contains("ALL TESTS PASSED: 7 tests"), passed.stderr());
        standIn("mvn", "exit 1");
        Outcome failed = launch("test");
        assertEquals(1, failed.code());
        assertTrue(failed.stderr().contains("TESTS FAILED"), failed.stderr());
    }

    private record Outcome(int code, String stdout, String stderr) {}

    private Outcome launch(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(checkout.resolve("mocgioi").toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "PATH", programs.toString(),
                        "JAVA_HOME", folder.resolve("jdk").toString(),
                        "MOCGIOI_PG_BIN", programs.toString(),
                        "LC_ALL", "C.UTF-8"));
        int code = builder.start().waitFor();
        return new Outcome(code, Files.readString(out), Files.readString(err));
    }

    /** Writes a program that says how it was called before it does its part. */
    private void standIn(String name, String script) throws IOException {
        Files.deleteIfExists(programs.resolve(name));
        program(programs.resolve(name), "echo \"" + name + " $*\" >> '" + calls + "'\n" + script);
    }

    private static void program(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/bash\n" + script + "\n", StandardCharsets.UTF_8);
        file.toFile().setExecutable(true);
    }

    private static Path realProgram(String name) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(part -> Path.of(part, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("this test needs " + name));
    }

    private boolean called(String program) throws IOException {
        return Files.readAllLines(calls).stream().anyMatch(line -> line.startsWith(program + " "));
    }

    private void forgetCalls() throws IOException {
        Files.writeString(calls, "");
    }

    private String jarOfLastStart() throws IOException {
        return Files.readAllLines(calls).stream()
                .filter(line -> line.startsWith("java "))
                .reduce((first, last) -> last)
                .orElseThrow()
                .replaceFirst("^.* -jar (.*\\.jar) .*$", "$1");
    }
}
