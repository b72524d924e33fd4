package vn.mocgioi.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.mocgioi.cli.wiring.CommandFailed;
import vn.mocgioi.cli.wiring.DatabaseOptions;
import vn.mocgioi.cli.wiring.LimitOptions;
import vn.mocgioi.cli.wiring.OpenDatabase;
import vn.mocgioi.cli.wiring.RowLimitOptions;
import vn.mocgioi.cli.wiring.ServiceOptions;
import vn.mocgioi.exchange.source.RowLimits;
import vn.mocgioi.http.people.PeopleSettings;
import vn.mocgioi.http.server.BaseMap;
import vn.mocgioi.http.server.Server;
import vn.mocgioi.http.server.ServiceLimits;
import vn.mocgioi.store.db.DatabaseLimits;
import vn.mocgioi.store.people.SecretBox;
import vn.mocgioi.store.people.Users;

/** Serves the map and the data until it is stopped. */
@Command(name = "serve", description = "Serve the map and the data until Ctrl-C.")
final class ServeCommand implements Runnable {

    private static final int LARGEST_PORT = 65_535;

    @Spec
    private CommandSpec command;

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            description = "The address to listen on; 0.0.0.0 for every one (MOCGIOI_HOST; ${DEFAULT-VALUE})")
    private String host;

    @Option(
            names = "--port",
            defaultValue = "7070",
            description = "The port; 0 for any free one (MOCGIOI_PORT; ${DEFAULT-VALUE})")
    private int port;

    @Option(
            names = "--base-map",
            paramLabel = "URL",
            description = "Tiles to draw beneath the map, with {z}, {x} and {y} (MOCGIOI_BASE_MAP; none)")
    private @Nullable String baseMapUrl;

    @Option(
            names = "--base-map-attribution",
            paramLabel = "TEXT",
            defaultValue = "",
            description = "Whom to thank for them on the map (MOCGIOI_BASE_MAP_ATTRIBUTION)")
    private String baseMapAttribution;

    @Option(
            names = "--secret-key",
            paramLabel = "FILE",
            description = "The key that second factors are encrypted with, made when the first one is set up"
                    + " (MOCGIOI_SECRET_KEY; secret.key in the data folder)")
    private @Nullable Path secretKey;

    /** For the launcher, after a build: Java then keeps the classes that a start needs. */
    @Option(names = "--rehearse", hidden = true)
    private boolean rehearsal;

    @Mixin
    private DatabaseOptions databaseOptions;

    @Mixin
    private LimitOptions limitOptions;

    @Mixin
    private ServiceOptions serviceOptions;

    @Mixin
    private RowLimitOptions rowLimitOptions;

    /** Settings are judged first, then the port, and only then is anything made or opened. */
    @Override
    public void run() {
        DatabaseLimits limits = limitOptions.limits();
        ServiceLimits service = serviceOptions.limits();
        Optional<BaseMap> baseMap = baseMap();
        RowLimits rows = rowLimitOptions.limits();
        refuseBusyPort();
        try (OpenDatabase open = databaseOptions.open(limits)) {
            databaseOptions.warnOfPassword();
            DemoLoading.intoUntouched(open.database(), this::say);
            Server server = new Server(open.database(), baseMap, service, rows, people());
            open.closeFirst(server);
            if (rehearsal) {
                server.start("127.0.0.1", 0);
                StartRehearsal.of(server.port());
                return;
            }
            listen(server);
            command.commandLine().getOut().println("Mốc Giới: " + address(server.port()));
            if (new Users(open.database()).isEmpty()) {
                say("nobody can sign in yet; add the first user with:"
                        + " ./mocgioi user add LOGIN --name NAME --role admin,viewer");
            }
            untilStopped();
        }
    }

    private PeopleSettings people() {
        Path file = secretKey == null ? databaseOptions.dataFolder().resolve("secret.key") : secretKey;
        return new PeopleSettings(SecretBox.in(file));
    }

    private Optional<BaseMap> baseMap() {
        try {
            return Optional.ofNullable(baseMapUrl).map(url -> new BaseMap(url, baseMapAttribution));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }

    private void say(String line) {
        command.commandLine().getErr().println(line);
        command.commandLine().getErr().flush();
    }

    private void listen(Server server) {
        try {
            server.start(host, port);
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof BindException) {
                    throw cannotListen(e, cause.getMessage());
                }
            }
            throw e;
        }
    }

    /** Before a cluster is started for nothing. */
    private void refuseBusyPort() {
        if (port < 0 || port > LARGEST_PORT) {
            throw new CommandFailed("there is no port " + port + "; --port takes 0 to " + LARGEST_PORT);
        }
        try (ServerSocket probe = new ServerSocket()) {
            // As Jetty does: a port whose last connections are still winding down is free.
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (UnknownHostException e) {
            throw new CommandFailed("there is no address " + host + " here; give --host 127.0.0.1 or 0.0.0.0", e);
        } catch (IOException e) {
            throw cannotListen(e, e.getMessage());
        }
    }

    private CommandFailed cannotListen(Exception e, String reason) {
        return new CommandFailed(
                "cannot listen on port " + port + " of " + host + ": " + reason
                        + "; stop what uses it or choose another with --port (MOCGIOI_PORT)",
                e);
    }

    private String address(int listeningPort) {
        String name = switch (host) {
            case "0.0.0.0", "::" -> "127.0.0.1";
            default -> host.contains(":") ? "[" + host + "]" : host;
        };
        return "http://" + name + ":" + listeningPort + "/";
    }

    /** The end comes by a signal: the database's exit hook then closes all in order. */
    private static void untilStopped() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
