package vn.mocgioi.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import vn.mocgioi.cli.wiring.DataFolder;
import vn.mocgioi.cli.wiring.Environment;
import vn.mocgioi.cli.wiring.Failures;
import vn.mocgioi.cli.wiring.FatalErrors;
import vn.mocgioi.cli.wiring.UsageErrors;
import vn.mocgioi.cli.wiring.Verbosity;

/** The entry point of the jar: one command line, one exit code. */
@Command(
        name = "mocgioi",
        description = "The map service of a province's Industrial Zones Management Board.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpAutoWidth = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ServeCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            MeasureCommand.class,
            CheckCommand.class,
            UserCommand.class,
            TokenCommand.class,
            ChangeCommands.Log.class,
            ChangeCommands.Undo.class,
            DemoCommand.class
        })
public final class Main implements Runnable {

    @Spec
    private CommandSpec command;

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Say more of what is done, and of errors where they come from (MOCGIOI_VERBOSE)")
    private void beVerbose(boolean verbose) {
        if (verbose) {
            Verbosity.raise();
        }
    }

    /** Runs one command and ends the program with its exit code. */
    public static void main(String[] args) {
        // GeoTools and the JDK's preferences chat through it, past Logback.
        Logger.getLogger("").setLevel(Level.SEVERE);
        Thread.setDefaultUncaughtExceptionHandler(new FatalErrors());
        DataFolder.prepare(System.getenv());
        System.exit(run(
                args,
                new PrintWriter(stream(FileDescriptor.out), true),
                new PrintWriter(stream(FileDescriptor.err), true)));
    }

    /**
     * Runs one command.
     *
     * @return 0 when it did what it was asked, 1 when it could not, 2 when it was not understood
     */
    static int run(String[] args, PrintWriter out, PrintWriter err) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setDefaultValueProvider(new Environment(System.getenv()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Failures())
                .setParameterExceptionHandler(new UsageErrors())
                .execute(args);
    }

    @Override
    public void run() {
        command.commandLine().usage(command.commandLine().getOut());
    }

    /** Vietnamese names come out whole whatever the locale of the terminal. */
    private static OutputStreamWriter stream(FileDescriptor descriptor) {
        return new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8);
    }
}
