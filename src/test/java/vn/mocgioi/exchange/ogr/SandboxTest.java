package vn.mocgioi.exchange.ogr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.ImportReport;
import vn.mocgioi.exchange.source.RowLimits;

/** What the programs of GDAL may not do, tried with programs that do it. */
class SandboxTest {
    private static final SandboxTools NONE =
            SandboxTools.find(List.of(), List.of(List.of("no-such-unshare")), List.of("no-such-prlimit"));
    private static final long MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    private final List<Path> shown = new ArrayList<>();

    @Test
    void theNetworkCannotBeReached() throws IOException {
        assumeTrue(!SandboxTools.here().withoutNetwork().isEmpty(), "this system does not let us cut the network");
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(500);
            String connect = "exec 3<>/dev/tcp/127.0.0.1/" + server.getLocalPort();

            assertEquals(List.of("out"), run(sandbox(NONE), connect + " && echo out"));
            server.accept().close();

            assertThrows(FileProblem.class, () -> run(sandbox(SandboxTools.here()), connect));
            assertThrows(SocketTimeoutException.class, server::accept);
        }
    }

    @Test
    void whereTheNetworkCannotBeCutGdalStillFetchesNothing() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(500);
            String url = "/vsicurl/http://127.0.0.1:" + server.getLocalPort() + "/a.geojson";

            assertThrows(FileProblem.class, () -> run(sandbox(NONE), "ogrinfo " + url));
            assertThrows(SocketTimeoutException.class, server::accept);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dd if=/dev/zero of=/dev/null bs=1G count=1   | 300 | memory exhausted",
                "dd if=/dev/zero of=big bs=1M count=50        | 300 | wrote a larger file than it may",
                "while :; do :; done                          | 300 | took more time than a file may take",
                "sleep 100                                    | 2 | gave nothing for 2 s",
                "kill -KILL $$                                | 300 | needed more memory than a file may take",
                "exit 3                                       | 300 | GDAL ended with 3",
                "echo ERROR 1: no such thing >&2              | 300 | no such thing"
            })
    void whatGoesTooFarIsStoppedAndSaid(String program, long silentSeconds, String reason) throws IOException {
        assumeTrue(!SandboxTools.here().limiter().isEmpty(), "this system does not let us set limits");
        Sandbox tight = new Sandbox(SandboxTools.here(), 500 * MEGABYTE, MEGABYTE, 1, silentSeconds);

        FileProblem problem = assertThrows(FileProblem.class, () -> run(tight, program));

        assertTrue(String.valueOf(problem.getMessage()).contains(reason), problem.getMessage());
        Path big = folder.resolve("big");
        assertTrue(!Files.exists(big) || Files.size(big) <= MEGABYTE);
    }

    @Test
    void whatItStartedIsStoppedWithIt() {
        List<String> lines = new ArrayList<>();

        assertThrows(FileProblem.class, () -> run(new Sandbox(NONE, 0, 0, 0, 1), "sleep 1000 & echo $!; wait", lines));

        ProcessHandle.of(Long.parseLong(lines.get(0))).ifPresent(child -> {
            child.onExit().join();
            assertFalse(child.isAlive());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"exit 1", "kill -SEGV $$", "echo ERROR 3: broken >&2; exit 0"})
    void rowsBeforeAFailureAreNoResult(String end) {
        List<String> lines = new ArrayList<>();

        assertThrows(FileProblem.class, () -> run(sandbox(SandboxTools.here()), "echo row; " + end, lines));

        assertEquals(List.of("row"), lines);
    }

    @Test
    void nothingOfOurSettingsIsSeenInside() {
        List<String> environment = run(sandbox(SandboxTools.here()), "env");

        assertTrue(environment.contains("HOME=/nonexistent"), environment.toString());
        assertTrue(
                environment.stream().noneMatch(line -> line.startsWith("MOCGIOI_") || line.startsWith("PGPASS")),
                environment.toString());
    }

    @Test
    void insideTheWallsThereIsTheOneFileAndNoOther() throws IOException {
        assumeTrue(SandboxTools.here().walls() != Walls.NONE, "this system does not let us make walls");
        Path file = Files.writeString(folder.resolve("given.csv"), "given");
        Path canary = Files.writeString(folder.resolve("canary"), "canary");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        shown.add(file);
        String secrets = String.join(
                " ",
                canary.toString(),
                "/etc/passwd",
                "/etc/shadow",
                "/proc/self/environ",
                "/proc/1/environ",
                "/root/*");

        List<String> seen = run(
                sandbox(SandboxTools.here()),
                "cat /in/given.csv; echo; cat " + secrets + " 2>/dev/null; ls /in; kill -0 "
                        + ProcessHandle.current().pid() + " 2>/dev/null && echo other processes; exit 0");

        assertEquals(List.of("given", "given.csv"), seen);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void rootIsNotRootInside() {
        assumeTrue(SandboxTools.here().walls() == Walls.OWN_USER, "the tests are not run by root");

        assertEquals(
                List.of("64713 64713 64713"), run(sandbox(SandboxTools.here()), "echo $(id -u) $(id -g) $(id -G)"));
    }

    @Test
    void whatIsShownCannotBeChanged() throws IOException {
        assumeTrue(SandboxTools.here().walls() != Walls.NONE, "this system does not let us make walls");
        Path file = Files.writeString(folder.resolve("given.csv"), "given");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        shown.add(file);

        assertThrows(FileProblem.class, () -> run(sandbox(SandboxTools.here()), "echo changed > /in/given.csv"));
        assertEquals("given", Files.readString(file));
    }

    @Test
    void aLineThatNeverEndsIsNotKept() {
        FileProblem problem = assertThrows(
                FileProblem.class, () -> run(sandbox(SandboxTools.here()), "head -c 100000000 /dev/zero | tr '\\0' x"));

        assertTrue(String.valueOf(problem.getMessage()).contains("says more of itself"), problem.getMessage());
    }

    @Test
    void aSystemWithoutTheToolsIsToldInEveryReport() {
        assertEquals(
                List.of("no_walls", "network_not_cut", "limits_not_set"),
                NONE.warnings().stream().map(ImportReport.FileFinding::code).toList());
        Path made = GdalTool.made(folder, "FlatGeobuf", "made.fgb");
        OgrSource.OgrFile file =
                new OgrSource.OgrFile(OgrDriver.FLAT_GEOBUF, made, "made.fgb", null, null, RowLimits.DEFAULT);

        try (OgrSource without = OgrSource.open(file, sandbox(NONE));
                OgrSource with = OgrSource.open(file, sandbox(SandboxTools.here()))) {
            assertEquals(NONE.warnings(), without.said());
            assertEquals(SandboxTools.here().warnings(), with.said());
        }
    }

    private static Sandbox sandbox(SandboxTools tools) {
        return new Sandbox(tools, 2_000 * MEGABYTE, MEGABYTE, 60, 60);
    }

    private List<String> run(Sandbox sandbox, String script) {
        List<String> lines = new ArrayList<>();
        run(sandbox, script, lines);
        return lines;
    }

    private void run(Sandbox sandbox, String script, List<String> lines) {
        ProcessBuilder program = sandbox.bare(
                        ShownFiles.of(sandbox.tools().walls(), folder.resolve("given"), shown),
                        List.of("bash", "-c", script))
                .directory(folder.toFile());
        try (OgrProcess process = OgrProcess.start(program, sandbox.silentSeconds(), "a file", "/none")) {
            for (String line = process.line(); line != null; line = process.line()) {
                lines.add(line);
            }
            process.requireGoodEnd();
        }
    }
}
