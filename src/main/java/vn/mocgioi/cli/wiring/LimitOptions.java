package vn.mocgioi.cli.wiring;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.mocgioi.store.db.DatabaseLimits;
import vn.mocgioi.store.db.WriterLimits;

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
            description = "Database connections for downloads: so many are read at once, others are asked to come"
                    + " again; imports have four of their own (MOCGIOI_BULK_CONNECTIONS; ${DEFAULT-VALUE})")
    private int bulkConnections;

    @Option(
            names = "--statement-timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description =
                    "How long one question to the database may take (MOCGIOI_STATEMENT_TIMEOUT; ${DEFAULT-VALUE})")
    private int statementTimeoutSeconds;

    @Option(
            names = "--writer-wait",
            paramLabel = "SECONDS",
            defaultValue = "1800",
            description = "How long one who writes waits for another (MOCGIOI_WRITER_WAIT; ${DEFAULT-VALUE})")
    private int writerWaitSeconds;

    @Option(
            names = "--writer-silence",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "How long one who writes may say nothing to the database while others cannot write, before it"
                    + " is cut off (MOCGIOI_WRITER_SILENCE; ${DEFAULT-VALUE})")
    private int writerSilenceSeconds;

    @Option(
            names = "--writer-statement",
            paramLabel = "SECONDS",
            defaultValue = "7200",
            description = "How long one statement of an import may keep others from writing (MOCGIOI_WRITER_STATEMENT;"
                    + " ${DEFAULT-VALUE})")
    private int writerStatementSeconds;

    public DatabaseLimits limits() {
        try {
            return new DatabaseLimits(
                    connections,
                    bulkConnections,
                    statementTimeoutSeconds,
                    BULK_TIMEOUT_SECONDS,
                    new WriterLimits(writerWaitSeconds, writerSilenceSeconds, writerStatementSeconds));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }
}
