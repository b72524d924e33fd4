package vn.mocgioi.http.people;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.answer.StaffDoor;
import vn.mocgioi.http.problem.NotFound;
import vn.mocgioi.http.shape.Told;
import vn.mocgioi.land.people.Grant;
import vn.mocgioi.land.people.Person;
import vn.mocgioi.land.people.User;
import vn.mocgioi.store.people.Users;

/** The people who sign in, for who looks after them. */
final class UsersPage {
    private final Users users;

    UsersPage(Users users) {
        this.users = users;
    }

    void list(Context ctx) {
        Answer.json(ctx, new UserList(users.list().stream().map(UserAnswer::of).toList()));
    }

    void add(Context ctx) {
        Person by = StaffDoor.requireStaff(ctx);
        BodyFields fields =
                BodyFields.of(ctx, "login", "full_name", "email", "password", "role", "scope", "from", "until");
        String login = fields.text("login");
        String name = fields.text("full_name");
        String email = fields.textOrNull("email");
        String password = fields.textOrNull("password");
        BodyFields.checked("login", () -> User.requireLogin(login));
        BodyFields.checked("full_name", () -> User.requireFullName(name));
        BodyFields.checked("email", () -> email == null ? "" : User.requireEmail(email));
        var grants = fields.textOrNull("role") == null ? List.<Grant>of() : List.of(RightForm.grant(fields));
        BodyFields.checked("password", () -> {
            users.add(login, name, email, password, grants, by);
            return login;
        });
        AccountPage.done(ctx);
    }

    void grant(Context ctx) {
        BodyFields fields = BodyFields.of(ctx, "role", "scope", "from", "until");
        users.grant(login(ctx), RightForm.grant(fields), StaffDoor.requireStaff(ctx));
        AccountPage.done(ctx);
    }

    void revoke(Context ctx) {
        BodyFields fields = BodyFields.of(ctx, "role", "scope");
        long taken =
                users.revoke(login(ctx), RightForm.role(fields), RightForm.scope(fields), StaffDoor.requireStaff(ctx));
        if (taken == 0) {
            throw new NotFound(login(ctx) + " does not hold that role there");
        }
        AccountPage.done(ctx);
    }

    void password(Context ctx) {
        String password = BodyFields.of(ctx, "password").text("password");
        BodyFields.checked("password", () -> {
            users.setPassword(login(ctx), password, StaffDoor.requireStaff(ctx));
            return password;
        });
        AccountPage.done(ctx);
    }

    void disable(Context ctx) {
        users.disable(login(ctx), StaffDoor.requireStaff(ctx));
        AccountPage.done(ctx);
    }

    void enable(Context ctx) {
        users.enable(login(ctx), StaffDoor.requireStaff(ctx));
        AccountPage.done(ctx);
    }

    void endTotp(Context ctx) {
        users.endTotp(login(ctx), StaffDoor.requireStaff(ctx));
        AccountPage.done(ctx);
    }

    private static String login(Context ctx) {
        return User.plainLogin(ctx.pathParam("login"));
    }

    @Told("The people who sign in, by login name.")
    record UserList(List<UserAnswer> users) {}

    @Told("Somebody who signs in.")
    record UserAnswer(
            String login,
            String fullName,
            @Nullable String email,

            @Told("Whether they can sign in by password.") boolean hasPassword,

            @Told("Whether a code of a second device is asked for.")
            boolean hasTotp,

            @Told("What they may, may have had or will have.")
            List<SessionPage.Right> rights,

            Instant madeAt,

            @Told("Null when never.") @Nullable Instant signedInAt,

            @Told("Since when they cannot come in; null while they can.") @Nullable
            Instant disabledAt) {

        static UserAnswer of(User user) {
            return new UserAnswer(
                    user.login(),
                    user.fullName(),
                    user.email(),
                    user.hasPassword(),
                    user.hasTotp(),
                    user.grants().stream().map(SessionPage.Right::of).toList(),
                    user.madeAt(),
                    user.signedInAt(),
                    user.disabledAt());
        }
    }

    @Told("Somebody to be added, with a role if one is named.")
    record UserForm(
            @Told("2 to 64 of a to z, digits and . _ @ -.") String login,
            String fullName,

            @Told("Their e-mail address.") @Nullable String email,

            @Told("10 to 200 characters; none: they cannot sign in by password.") @Nullable
            String password,

            @Told("VIEWER, CLERK, SURVEYOR, APPROVER, LEAD or ADMIN.") @Nullable
            String role,

            @Told("province, zone:CODE or commune:CODE.") @Nullable
            String scope,

            @Told("The first day of the role.") @Nullable LocalDate from,

            @Told("The first day on which it is held no more.") @Nullable
            LocalDate until) {}

    @Told("A role to be taken away.")
    record RevokedForm(
            @Told("VIEWER, CLERK, SURVEYOR, APPROVER, LEAD or ADMIN.")
            String role,

            @Told("In which scope; in all when nothing is said.") @Nullable
            String scope) {}

    @Told("A password for somebody.")
    record NewPasswordForm(@Told("10 to 200 characters.") String password) {}
}
