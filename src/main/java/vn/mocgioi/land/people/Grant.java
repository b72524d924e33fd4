package vn.mocgioi.land.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.time.Span;

/**
 * A role held in a scope for some days.
 *
 * @param validFrom the first day; null for always
 * @param validTo the first day on which it is held no more; null for ever
 */
public record Grant(
        Role role,
        Scope scope,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {
    /** All roles in the province without an end: who keeps the machine, by token or on its command line. */
    public static final List<Grant> EVERYTHING = Arrays.stream(Role.values())
            .map(role -> new Grant(role, Scope.PROVINCE, null, null))
            .toList();

    public Grant {
        if (validFrom != null && validTo != null && !validFrom.isBefore(validTo)) {
            throw new IllegalArgumentException(
                    "a grant from " + validFrom + " until before " + validTo + " holds on no day");
        }
    }

    public boolean holdsOn(LocalDate day) {
        return Span.of(validFrom, validTo).contains(day);
    }

    /** What of this is also in the other: what a token may of what its user may. */
    public Optional<Grant> within(Grant other) {
        Span days = Span.of(validFrom, validTo).within(Span.of(other.validFrom, other.validTo));
        if (!other.role.includes(role) || days.isEmpty()) {
            return Optional.empty();
        }
        return scope.within(other.scope)
                .map(both -> new Grant(
                        role,
                        both,
                        days.from().equals(LocalDate.MIN) ? null : days.from(),
                        days.to().equals(LocalDate.MAX) ? null : days.to()));
    }
}
