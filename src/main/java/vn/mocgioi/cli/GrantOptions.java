package vn.mocgioi.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.mocgioi.cli.wiring.CommandFailed;
import vn.mocgioi.land.people.Grant;
import vn.mocgioi.land.people.Role;
import vn.mocgioi.land.people.Scope;

/** What somebody may, as it is said on the command line: every role in every scope. */
final class GrantOptions {

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            split = ",",
            description = "What they may: viewer, clerk, surveyor, approver, lead, admin; several with commas")
    private List<String> roles = new ArrayList<>();

    @Option(
            names = "--scope",
            paramLabel = "SCOPE",
            split = ",",
            description = "Where: province (the default), zone:CODE or commune:CODE; several with commas")
    private List<String> scopes = new ArrayList<>();

    /** Whether it is said where. */
    boolean namesScopes() {
        return !scopes.isEmpty();
    }

    /** None when no role is named. */
    List<Grant> grants(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (roles.isEmpty() && !scopes.isEmpty()) {
            throw new CommandFailed("--scope says where a role is held: name the role with --role");
        }
        List<Scope> where = scopes.isEmpty()
                ? List.of(Scope.PROVINCE)
                : scopes.stream().map(GrantOptions::scope).toList();
        List<Grant> grants = new ArrayList<>();
        for (String name : roles) {
            Role role = Role.find(name)
                    .orElseThrow(() -> new CommandFailed("there is no role '" + name + "'; roles are "
                            + Arrays.stream(Role.values())
                                    .map(GrantOptions::word)
                                    .collect(Collectors.joining(", "))));
            where.forEach(scope -> grants.add(grant(role, scope, from, to)));
        }
        return grants.stream().distinct().toList();
    }

    private static Grant grant(Role role, Scope scope, @Nullable LocalDate from, @Nullable LocalDate to) {
        try {
            return new Grant(role, scope, from, to);
        } catch (IllegalArgumentException e) {
            throw new CommandFailed(String.valueOf(e.getMessage()), e);
        }
    }

    private static Scope scope(String text) {
        try {
            return Scope.parse(text);
        } catch (IllegalArgumentException e) {
            throw new CommandFailed("--scope: " + e.getMessage(), e);
        }
    }

    /** A day as ISO writes it. */
    static LocalDate day(String option, String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new CommandFailed(option + ": '" + text + "' is no day; write it as 2027-01-01", e);
        }
    }

    /** Such as {@code clerk zone:KCN-SC2 until 2027-01-01; viewer province}. */
    static String words(List<Grant> grants) {
        return grants.isEmpty()
                ? "nothing"
                : grants.stream()
                        .map(grant -> word(grant.role()) + " " + grant.scope()
                                + (grant.validFrom() == null ? "" : " from " + grant.validFrom())
                                + (grant.validTo() == null ? "" : " until " + grant.validTo()))
                        .collect(Collectors.joining("; "));
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
