package vn.mocgioi.store.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another account of the machine, which may do what the system lets it and no more. */
public final class Neighbour {
    private final String account;

    private Neighbour(String account) {
        this.account = account;
    }

    /** That account, where the test is run by root: nobody else can act for another. */
    public static Neighbour named(String account) {
        assumeTrue(
                "root".equals(System.getProperty("user.name")), "only root can see what another account can do to it");
        return new Neighbour(account);
    }

    /** Runs commands of a shell as that account. */
    public void runs(String commands) throws Exception {
        List<String> command = new ArrayList<>(List.of("runuser", "-u", account, "--", "sh", "-e", "-c", commands));
        Process process = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), commands + ": " + said);
    }
}
