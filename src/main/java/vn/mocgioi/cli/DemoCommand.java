package vn.mocgioi.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.mocgioi.cli.wiring.Actor;
import vn.mocgioi.cli.wiring.DatabaseOptions;
import vn.mocgioi.cli.wiring.LimitOptions;
import vn.mocgioi.cli.wiring.OpenDatabase;
import vn.mocgioi.store.imports.DemoStore;

/** The demo province. */
@Command(
        name = "demo",
        description = "Take the demo province out; serve puts it into an empty database.",
        subcommands = DemoCommand.Remove.class,
        synopsisSubcommandLabel = "remove")
final class DemoCommand implements Runnable {

    @Spec
    private CommandSpec command;

    @Override
    public void run() {
        command.commandLine().usage(command.commandLine().getOut());
    }

    /** Takes it out. */
    @Command(name = "remove", description = "Take the demo province out; what you imported stays.")
    static final class Remove implements Callable<Integer> {

        @Spec
        private CommandSpec command;

        @Option(
                names = "--with-dependents",
                description = "Also rows that you imported about objects of the demo, such as events of its parcels")
        private boolean withDependents;

        @Mixin
        private DatabaseOptions databaseOptions;

        @Mixin
        private LimitOptions limitOptions;

        @Override
        public Integer call() {
            try (OpenDatabase open = databaseOptions.open(limitOptions.limits())) {
                DemoStore demo = new DemoStore(open.database());
                if (!demo.isLoaded()) {
                    command.commandLine().getOut().println("The demo province is not here.");
                    return 0;
                }
                long rows = demo.remove(Actor.name(), withDependents);
                command.commandLine().getOut().println("The demo province is gone: %,d rows.".formatted(rows));
                return 0;
            }
        }
    }
}
