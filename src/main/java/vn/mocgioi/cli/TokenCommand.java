package vn.mocgioi.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.mocgioi.cli.wiring.Actor;
import vn.mocgioi.cli.wiring.CommandFailed;
import vn.mocgioi.cli.wiring.DatabaseOptions;
import vn.mocgioi.cli.wiring.LimitOptions;
import vn.mocgioi.cli.wiring.OpenDatabase;
import vn.mocgioi.land.people.Grant;
import vn.mocgioi.land.people.StaffToken;
import vn.mocgioi.land.time.Days;
import vn.mocgioi.store.people.StaffTokens;

/** Tokens that open what is for staff alone. */
@Command(
        name = "token",
        description = "Make, list and revoke the tokens that open what is for staff alone.",
        subcommands = {TokenCommand.Add.class, TokenCommand.Show.class, TokenCommand.Revoke.class},
        synopsisSubcommandLabel = "(add | list | revoke)")
final class TokenCommand implements Runnable {

    @Spec
    private CommandSpec command;

    @Override
    public void run() {
        command.commandLine().usage(command.commandLine().getOut());
    }

    /** What the three have in common. */
    abstract static class OnTokens implements Runnable {

        @Spec
        private CommandSpec command;

        @Mixin
        private DatabaseOptions databaseOptions;

        @Mixin
        private LimitOptions limitOptions;

        @Override
        public void run() {
            try (OpenDatabase open = databaseOptions.open(limitOptions.limits())) {
                run(new StaffTokens(open.database()));
                out().flush();
            }
        }

        abstract void run(StaffTokens tokens);

        PrintWriter out() {
            return command.commandLine().getOut();
        }

        void say(String line) {
            command.commandLine().getErr().println(line);
            command.commandLine().getErr().flush();
        }

        String checked(String name) {
            try {
                return StaffToken.requireName(name);
            } catch (IllegalArgumentException e) {
                throw new ParameterException(command.commandLine(), e.getMessage(), e);
            }
        }
    }

    /** Makes one. */
    @Command(name = "add", description = "Make a token and print it: once, it cannot be shown again.")
    static final class Add extends OnTokens {

        @Parameters(paramLabel = "NAME", description = "Whose it is: what they import is recorded under this name")
        private String name;

        @Mixin
        private GrantOptions grants;

        @Option(
                names = "--until",
                paramLabel = "DAY",
                description = "The first day on which it opens nothing any more, such as 2027-01-01. Default: no end")
        private @Nullable String until;

        @Option(
                names = "--user",
                paramLabel = "LOGIN",
                description = "Whose it is: it never opens more than that user may, and nothing once they are disabled")
        private @Nullable String login;

        @Override
        void run(StaffTokens tokens) {
            String given = checked(name);
            LocalDate end = until == null ? null : GrantOptions.day("--until", until);
            // The token alone on standard output, so that a script can take it.
            out().println(tokens.add(given, login, grants.grants(null, null), end, Actor.name()));
            say("This is the token of " + given + "; it cannot be shown again. It is entered in the map under"
                    + " \"staff\", or sent as: Authorization: Bearer TOKEN");
        }
    }

    /** Lists them. */
    @Command(
            name = "list",
            description = "List the tokens: name, made, last used, revoked. The tokens themselves are not kept.")
    static final class Show extends OnTokens {
        private static final DateTimeFormatter MINUTE =
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Days.ZONE);

        @Override
        void run(StaffTokens tokens) {
            List<StaffToken> all = tokens.list();
            if (all.isEmpty()) {
                say("There are no tokens; make one with: token add NAME");
                return;
            }
            TextTable table = new TextTable("NAME", "MADE", "BY", "USER", "MAY", "UNTIL", "LAST USED", "REVOKED");
            for (StaffToken token : all) {
                table.row(
                        token.name(),
                        minute(token.madeAt()),
                        token.madeBy(),
                        token.login() == null ? "-" : token.login(),
                        may(token),
                        token.endsOn() == null ? "-" : token.endsOn().toString(),
                        minute(token.usedAt()),
                        minute(token.revokedAt()));
            }
            table.print(out());
        }

        private static String may(StaffToken token) {
            return token.grants().equals(Grant.EVERYTHING)
                    ? token.login() == null ? "everything" : "what the user may"
                    : GrantOptions.words(token.grants());
        }

        private static String minute(@Nullable Instant moment) {
            return moment == null ? "-" : MINUTE.format(moment);
        }
    }

    /** Ends one. */
    @Command(
            name = "revoke",
            description = "Make a token open nothing any more; a running service knows within a second.")
    static final class Revoke extends OnTokens {

        @Parameters(paramLabel = "NAME", description = "Of the token, as list shows it")
        private String name;

        @Override
        void run(StaffTokens tokens) {
            String given = checked(name);
            if (!tokens.revoke(given)) {
                throw new CommandFailed("there is no token named " + given + " that is not revoked; see: token list");
            }
            out().println("The token of " + given + " is revoked.");
        }
    }
}
