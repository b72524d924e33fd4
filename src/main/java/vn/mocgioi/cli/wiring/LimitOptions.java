package vn.mocgioi.cli.wiring;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.mocgioi.store.db.DatabaseLimits;

/** How much of the database a service may use at once. */
public final class LimitOptions {

    private static final int BULK_TIMEOUT_SECONDS = 3_600;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--connections",
            defaultValue = "8",
            description = "Database connections for the map and its questions; more than twice the cores gain nothing"
                    + " (MOCGIOI_CONNECTIONS; ${DEFAULT-VALUE})")
    private int connections;

    @Option(
            names = "--bulk-connections",
            defaultValue = "4",
            description = "Database connections for downloads and imports: so many at once, others are asked to come"
                    + " again (MOCGIOI_BULK_CONNECTIONS; ${DEFAULT-VALUE})")
    private int bulkConnections;

    @Option(
            names = "--statement-timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description =
                    "How long one question to the database may take (MOCGIOI_STATEMENT_TIMEOUT; ${DEFAULT-VALUE})")
    private int statementTimeoutSeconds;

    public DatabaseLimits limits() {
        try {
            return new DatabaseLimits(connections, bulkConnections, statementTimeoutSeconds, BULK_TIMEOUT_SECONDS);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }
}
