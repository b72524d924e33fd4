package vn.mocgioi.cli;

import java.io.PrintWriter;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.mocgioi.cli.wiring.Actor;
import vn.mocgioi.cli.wiring.CommandFailed;
import vn.mocgioi.cli.wiring.DatabaseOptions;
import vn.mocgioi.cli.wiring.LimitOptions;
import vn.mocgioi.cli.wiring.OpenDatabase;
import vn.mocgioi.exchange.desk.Desk;
import vn.mocgioi.land.desk.ChangeRecord;
import vn.mocgioi.land.people.Reach;
import vn.mocgioi.land.time.Days;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.desk.ChangeLog;
import vn.mocgioi.store.desk.ChangeQuery;

/** The log of what was written, and how to take it back. */
final class ChangeCommands {
    private ChangeCommands() {}

    /** What the commands have in common. */
    abstract static class OnChanges implements Runnable {
        @Spec
        private CommandSpec command;

        @Mixin
        private DatabaseOptions databaseOptions;

        @Mixin
        private LimitOptions limitOptions;

        @Override
        public void run() {
            try (OpenDatabase open = databaseOptions.open(limitOptions.limits())) {
                PrintWriter out = command.commandLine().getOut();
                run(open.database(), out);
                out.flush();
            }
        }

        abstract void run(Database database, PrintWriter out);
    }

    /** Takes a change set back. */
    @Command(
            name = "undo",
            description = "Take a change set back, of rows or of a file: what it brought goes, what it superseded is"
                    + " known again. Nothing is erased.")
    static final class Undo extends OnChanges {
        @Parameters(paramLabel = "CHANGE", description = "Its number, as mocgioi log tells it")
        private long change;

        @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why, for the log")
        private String reason;

        @Override
        void run(Database database, PrintWriter out) {
            ChangeRecord known = new ChangeLog(database)
                    .find(change)
                    .orElseThrow(() -> new CommandFailed("there is no change " + change + "; see mocgioi log"));
            if (reason.isBlank()) {
                throw new CommandFailed("say with --reason why it is taken back");
            }
            ChangeRecord undone = new Desk(database, () -> {}).undo(known.id(), reason.strip(), Actor.name(), null);
            out.printf(
                    "Change %d (%s, by %s) is taken back by change %d: %,d rows gone, %,d known again%n",
                    known.id(), known.what(), known.who(), undone.id(), undone.superseded(), undone.recorded());
        }
    }

    /** Lists change sets. */
    @Command(name = "log", description = "List what was written, the newest first.")
    static final class Log extends OnChanges {
        private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

        @Option(names = "--layer", paramLabel = "LAYER", description = "Only what touched this layer")
        private @Nullable String layer;

        @Option(names = "--zone", paramLabel = "CODE", description = "Only what touched this zone")
        private @Nullable String zone;

        @Option(names = "--who", paramLabel = "NAME", description = "Only what this user, token or account wrote")
        private @Nullable String who;

        @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "How many (${DEFAULT-VALUE})")
        private int limit;

        @Override
        void run(Database database, PrintWriter out) {
            List<ChangeRecord> changes = new ChangeLog(database)
                    .list(new ChangeQuery(
                            layer, zone, null, null, who, null, null, null, null, limit, Reach.EVERYWHERE));
            for (ChangeRecord change : changes.subList(0, Math.min(limit, changes.size()))) {
                out.printf(
                        "%8d  %s  %-20s %s%s%s  +%,d -%,d%n",
                        change.id(),
                        MINUTE.format(change.at().atZone(Days.ZONE)),
                        change.who(),
                        change.what(),
                        change.reason() == null ? "" : " (" + change.reason() + ")",
                        change.undoneBy() == null ? "" : ", taken back by " + change.undoneBy(),
                        change.recorded(),
                        change.superseded());
            }
        }
    }
}
