package vn.mocgioi.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.mocgioi.store.DatabaseLimits;

/** Serves the map and the data until it is stopped. */
@Command(name = "serve", description = "Serve the map and the data until Ctrl-C.")
final class ServeCommand implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

    @Spec
    private CommandSpec command;

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            description = "The address to listen on; 0.0.0.0 for every one (MOCGIOI_HOST; ${DEFAULT-VALUE})")
    private String host;

    @Option(names = "--port", defaultValue = "7070", description = "The port (MOCGIOI_PORT; ${DEFAULT-VALUE})")
    private int port;

    @Mixin
    private DatabaseOptions databaseOptions;

    @Override
    public void run() {
        refuseBusyPort();
        try (OpenDatabase open = databaseOptions.open(DatabaseLimits.ofService())) {
            LOG.debug("survey CRS EPSG:{}", open.database().surveySrid());
            command.commandLine().getOut().println("Mốc Giới: http://" + host + ":" + port + "/");
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Before a cluster is started for nothing. */
    private void refuseBusyPort() {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getByName(host))) {
            probe.getLocalPort();
        } catch (UnknownHostException e) {
            throw new CommandFailed("this machine has no address " + host + "; give --host 127.0.0.1 or 0.0.0.0", e);
        } catch (IOException e) {
            throw new CommandFailed(
                    "port " + port + " of " + host + " is taken (" + e.getMessage() + "); choose another with --port",
                    e);
        }
    }
}
