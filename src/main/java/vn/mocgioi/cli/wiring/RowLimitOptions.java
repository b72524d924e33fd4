package vn.mocgioi.cli.wiring;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.mocgioi.exchange.source.RowLimits;

/** How large one row of a file may be, so that a row of millions of vertices costs no memory. */
public final class RowLimitOptions {
    private static final int BYTES_OF_KB = 1_000;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--row-vertices",
            defaultValue = "100000",
            description = "How many vertices a row of a file may have; others are rejected (MOCGIOI_ROW_VERTICES;"
                    + " ${DEFAULT-VALUE})")
    private int vertices;

    @Option(
            names = "--row-limit",
            paramLabel = "KB",
            defaultValue = "8000",
            description = "How large a row of a file may be (MOCGIOI_ROW_LIMIT; ${DEFAULT-VALUE})")
    private int kb;

    public RowLimits limits() {
        try {
            return new RowLimits(vertices, Math.multiplyExact(kb, BYTES_OF_KB));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }
}
