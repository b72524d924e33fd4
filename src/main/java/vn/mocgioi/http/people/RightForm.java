package vn.mocgioi.http.people;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.problem.BadParameter;
import vn.mocgioi.http.shape.Told;
import vn.mocgioi.land.people.Grant;
import vn.mocgioi.land.people.Role;
import vn.mocgioi.land.people.Scope;

/** A role, and where and when it is held, as a form sends it. */
@Told("A role, and where and when it is held.")
record RightForm(
        @Told("VIEWER, CLERK, SURVEYOR, APPROVER, LEAD or ADMIN.")
        String role,

        @Told("province, which it is when nothing is said, zone:CODE or commune:CODE.") @Nullable
        String scope,

        @Told("The first day; at once when nothing is said.") @Nullable
        LocalDate from,

        @Told("The first day on which it is held no more.") @Nullable
        LocalDate until) {

    static Role role(BodyFields fields) {
        String name = fields.text("role");
        return Role.find(name)
                .orElseThrow(() -> new BadParameter(
                        "role", "there is no role '" + name + "'; roles are " + Arrays.toString(Role.values())));
    }

    static @Nullable Scope scope(BodyFields fields) {
        String text = fields.textOrNull("scope");
        return text == null ? null : BodyFields.checked("scope", () -> Scope.parse(text));
    }

    static Grant grant(BodyFields fields, @Nullable LocalDate from, @Nullable LocalDate until) {
        Scope scope = scope(fields);
        Role role = role(fields);
        return BodyFields.checked("until", () -> new Grant(role, scope == null ? Scope.PROVINCE : scope, from, until));
    }

    static Grant grant(BodyFields fields) {
        return grant(fields, fields.dayOrNull("from"), fields.dayOrNull("until"));
    }
}
