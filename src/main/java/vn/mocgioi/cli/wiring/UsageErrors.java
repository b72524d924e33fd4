package vn.mocgioi.cli.wiring;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** One line for a command that was not understood, the way to its help, and exit code 2. */
public final class UsageErrors implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("mocgioi: " + failure.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(failure, err)) {
            err.println("'" + command.getCommandSpec().qualifiedName() + " --help' lists what there is");
        }
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }
}
