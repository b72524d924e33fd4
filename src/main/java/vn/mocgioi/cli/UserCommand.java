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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.mocgioi.cli.wiring.Actor;
import vn.mocgioi.cli.wiring.CommandFailed;
import vn.mocgioi.cli.wiring.DatabaseOptions;
import vn.mocgioi.cli.wiring.LimitOptions;
import vn.mocgioi.cli.wiring.OpenDatabase;
import vn.mocgioi.cli.wiring.SecretInput;
import vn.mocgioi.land.people.Grant;
import vn.mocgioi.land.people.Person;
import vn.mocgioi.land.people.User;
import vn.mocgioi.land.time.Days;
import vn.mocgioi.store.people.Users;

/** The people who sign in. */
@Command(
        name = "user",
        description = "Add people who sign in, say what they may, and let them in no more.",
        subcommands = {
            UserCommand.Add.class,
            UserCommand.Show.class,
            UserCommand.Password.class,
            UserCommand.Give.class,
            UserCommand.Revoke.class,
            UserCommand.Disable.class,
            UserCommand.Enable.class,
            UserCommand.TotpOff.class
        },
        synopsisSubcommandLabel = "(add | list | password | grant | revoke | disable | enable | totp-off)")
final class UserCommand implements Runnable {

    @Spec
    private CommandSpec command;

    @Override
    public void run() {
        command.commandLine().usage(command.commandLine().getOut());
    }

    /** What all of them have in common. */
    abstract static class OnUsers implements Runnable {

        @Spec
        private CommandSpec command;

        @Mixin
        private DatabaseOptions databaseOptions;

        @Mixin
        private LimitOptions limitOptions;

        @Override
        public void run() {
            try (OpenDatabase open = databaseOptions.open(limitOptions.limits())) {
                run(new Users(open.database()), Person.commandLine(Actor.name()));
                out().flush();
            } catch (IllegalArgumentException e) {
                throw new CommandFailed(String.valueOf(e.getMessage()), e);
            }
        }

        abstract void run(Users users, Person by);

        PrintWriter out() {
            return command.commandLine().getOut();
        }

        void say(String line) {
            command.commandLine().getErr().println(line);
            command.commandLine().getErr().flush();
        }

        /** Asked for where nobody looks over the shoulder of a command line, and not in what others can list. */
        String password() {
            return SecretInput.ask("Password: ", command.commandLine().getErr());
        }
    }

    /** What those have in common that are about one user. */
    abstract static class OnUser extends OnUsers {

        @Parameters(paramLabel = "LOGIN", description = "The login name")
        String login;
    }

    /** Adds one. */
    @Command(
            name = "add",
            description = "Add somebody. The password is asked for, or read as one line of standard input.")
    static final class Add extends OnUser {

        @Option(names = "--name", required = true, paramLabel = "NAME", description = "Their full name")
        private String fullName;

        @Option(names = "--email", paramLabel = "ADDRESS", description = "Their e-mail address")
        private @Nullable String email;

        @Option(names = "--no-password", description = "They cannot sign in, only bear tokens")
        private boolean withoutPassword;

        @Mixin
        private GrantOptions grants;

        @Mixin
        private GrantDays days;

        @Override
        void run(Users users, Person by) {
            List<Grant> given = grants.grants(days.from(), days.until());
            User.requireLogin(login);
            users.add(login, fullName, email, withoutPassword ? null : password(), given, by);
            out().println("User " + User.plainLogin(login) + " is added and may: " + GrantOptions.words(given));
            if (given.isEmpty()) {
                say("Give them a role with: user grant " + User.plainLogin(login) + " --role viewer");
            }
        }
    }

    /** Lists them. */
    @Command(name = "list", description = "List the users: login name, name, what they may, last signed in, disabled.")
    static final class Show extends OnUsers {
        private static final DateTimeFormatter MINUTE =
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Days.ZONE);

        @Override
        void run(Users users, Person by) {
            List<User> all = users.list();
            if (all.isEmpty()) {
                say("There are no users; add one with: user add LOGIN --name NAME --role admin");
                return;
            }
            TextTable table = new TextTable("LOGIN", "NAME", "MAY", "SIGNS IN BY", "LAST SIGNED IN", "DISABLED");
            for (User user : all) {
                table.row(
                        user.login(),
                        user.fullName(),
                        GrantOptions.words(user.grants()),
                        (user.hasPassword() ? "password" : "token alone") + (user.hasTotp() ? " and code" : ""),
                        minute(user.signedInAt()),
                        minute(user.disabledAt()));
            }
            table.print(out());
        }

        private static String minute(@Nullable Instant moment) {
            return moment == null ? "-" : MINUTE.format(moment);
        }
    }

    /** Sets a password. */
    @Command(
            name = "password",
            description = "Set a password: asked for, or read as one line of standard input. Who was signed in has to"
                    + " sign in anew.")
    static final class Password extends OnUser {

        @Override
        void run(Users users, Person by) {
            users.setPassword(login, password(), by);
            out().println("The password of " + User.plainLogin(login) + " is set, and their sessions are ended.");
        }
    }

    /** Gives a role. */
    @Command(name = "grant", description = "Give somebody a role, in a scope and from a day until a day.")
    static final class Give extends OnUser {

        @Mixin
        private GrantOptions grants;

        @Mixin
        private GrantDays days;

        @Override
        void run(Users users, Person by) {
            List<Grant> given = grants.grants(days.from(), days.until());
            if (given.isEmpty()) {
                throw new CommandFailed("say which role with --role");
            }
            given.forEach(grant -> users.grant(login, grant, by));
            out().println(User.plainLogin(login) + " may: " + GrantOptions.words(given));
        }
    }

    /** Takes a role away. */
    @Command(name = "revoke", description = "Take a role away, in the scopes that are named or else in all.")
    static final class Revoke extends OnUser {

        @Mixin
        private GrantOptions grants;

        @Override
        void run(Users users, Person by) {
            List<Grant> taken = grants.grants(null, null);
            if (taken.isEmpty()) {
                throw new CommandFailed("say which role with --role");
            }
            long revoked = 0;
            for (Grant grant : taken) {
                revoked += users.revoke(login, grant.role(), grants.namesScopes() ? grant.scope() : null, by);
            }
            if (revoked == 0) {
                throw new CommandFailed(User.plainLogin(login) + " does not hold that; see: user list");
            }
            out().println("Taken from " + User.plainLogin(login) + ": " + GrantOptions.words(taken));
        }
    }

    /** Lets one in no more. */
    @Command(name = "disable", description = "Let somebody in no more, and show them out within five seconds.")
    static final class Disable extends OnUser {

        @Override
        void run(Users users, Person by) {
            users.disable(login, by);
            out().println("User " + User.plainLogin(login) + " is disabled, also their tokens.");
        }
    }

    /** Lets one in again. */
    @Command(name = "enable", description = "Let somebody in again who was disabled.")
    static final class Enable extends OnUser {

        @Override
        void run(Users users, Person by) {
            users.enable(login, by);
            out().println("User " + User.plainLogin(login) + " may sign in again.");
        }
    }

    /** Ends a second factor. */
    @Command(
            name = "totp-off",
            description = "Do without the second factor of somebody who lost the device and the recovery codes.")
    static final class TotpOff extends OnUser {

        @Override
        void run(Users users, Person by) {
            users.endTotp(login, by);
            out().println("User " + User.plainLogin(login) + " signs in by password alone.");
        }
    }

    /** From when until when. */
    static final class GrantDays {

        @Option(names = "--from", paramLabel = "DAY", description = "The first day. Default: at once")
        private @Nullable String from;

        @Option(
                names = "--until",
                paramLabel = "DAY",
                description = "The first day on which it is held no more. Default: no end")
        private @Nullable String until;

        @Nullable
        LocalDate from() {
            return from == null ? null : GrantOptions.day("--from", from);
        }

        @Nullable
        LocalDate until() {
            return until == null ? null : GrantOptions.day("--until", until);
        }
    }
}
