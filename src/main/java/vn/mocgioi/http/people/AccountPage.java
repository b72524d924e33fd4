package vn.mocgioi.http.people;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.answer.Origin;
import vn.mocgioi.http.answer.StaffDoor;
import vn.mocgioi.http.problem.BadParameter;
import vn.mocgioi.http.problem.NotAllowed;
import vn.mocgioi.http.problem.NotFound;
import vn.mocgioi.http.shape.Told;
import vn.mocgioi.land.people.Deed;
import vn.mocgioi.land.people.Grant;
import vn.mocgioi.land.people.Person;
import vn.mocgioi.land.people.User;
import vn.mocgioi.store.people.Audit;
import vn.mocgioi.store.people.SecondFactor;
import vn.mocgioi.store.people.Sessions;
import vn.mocgioi.store.people.StaffTokens;
import vn.mocgioi.store.people.Users;

/** What who is signed in changes of their own: password, second factor, sessions, tokens. Not for tokens. */
final class AccountPage {
    private final SessionPage sessionPage;
    private final Users users;
    private final Sessions sessions;
    private final SecondFactor factor;
    private final StaffTokens tokens;
    private final Audit audit;

    AccountPage(
            SessionPage sessionPage,
            Users users,
            Sessions sessions,
            SecondFactor factor,
            StaffTokens tokens,
            Audit audit) {
        this.sessionPage = sessionPage;
        this.users = users;
        this.sessions = sessions;
        this.factor = factor;
        this.tokens = tokens;
        this.audit = audit;
    }

    /** A new password ends all sessions, and begins one for who set it. */
    void password(Context ctx) {
        Person me = signedIn(ctx).person();
        BodyFields fields = BodyFields.of(ctx, "old", "password", "code");
        User user = sessionPage.check(ctx, me.name(), fields.text("old"), fields.textOrNull("code"));
        String password = fields.text("password");
        BodyFields.checked("password", () -> {
            users.setPassword(me.name(), password, me);
            return password;
        });
        sessionPage.letIn(ctx, user, "PASSWORD");
        done(ctx);
    }

    void beginTotp(Context ctx) {
        Person me = signedIn(ctx).person();
        SecondFactor.Begun begun = BodyFields.checked("totp", () -> factor.begin(me));
        String uri = "otpauth://totp/Moc%20Gioi:" + me.name() + "?secret=" + begun.secret() + "&issuer=Moc%20Gioi";
        Answer.json(ctx, new NewFactor(begun.secret(), uri, begun.recoveryCodes()));
    }

    void confirmTotp(Context ctx) {
        Person me = signedIn(ctx).person();
        if (!factor.confirm(me, BodyFields.of(ctx, "code").text("code"))) {
            throw new BadParameter(
                    "code", "this is not the code of now; wait for the next one, or set the phone's clock");
        }
        done(ctx);
    }

    void endTotp(Context ctx) {
        Person me = signedIn(ctx).person();
        BodyFields fields = BodyFields.of(ctx, "password", "code");
        sessionPage.check(ctx, me.name(), fields.text("password"), fields.textOrNull("code"));
        users.endTotp(me.name(), me);
        done(ctx);
    }

    void endSession(Context ctx) {
        Person me = signedIn(ctx).person();
        if (!sessions.end(me.id(), number(ctx))) {
            throw new NotFound("you have no session " + ctx.pathParam("id"));
        }
        audit.note(me, Deed.SESSIONS_ENDED, ctx.pathParam("id"), Origin.of(ctx).caller());
        done(ctx);
    }

    /** A token of one's own never may more than oneself. */
    void addToken(Context ctx) {
        Person me = signedIn(ctx).person();
        BodyFields fields = BodyFields.of(ctx, "name", "role", "scope", "until");
        String name = fields.text("name");
        LocalDate until = fields.dayOrNull("until");
        List<Grant> grants =
                fields.textOrNull("role") == null ? List.of() : List.of(RightForm.grant(fields, null, null));
        String secret = BodyFields.checked("name", () -> tokens.add(name, me.name(), grants, until, me.name()));
        audit.note(me, Deed.TOKEN_ADDED, null, Origin.of(ctx).caller());
        ctx.status(201);
        Answer.json(ctx, new NewToken(secret));
    }

    void revokeToken(Context ctx) {
        Person me = signedIn(ctx).person();
        if (!tokens.revoke(me.name(), number(ctx))) {
            throw new NotFound("you have no token " + ctx.pathParam("id"));
        }
        audit.note(me, Deed.TOKEN_REVOKED, ctx.pathParam("id"), Origin.of(ctx).caller());
        done(ctx);
    }

    private static Sessions.Session signedIn(Context ctx) {
        Sessions.Session session = StaffDoor.session(ctx);
        if (session == null) {
            throw NotAllowed.because("this is for who is signed in, not for a token");
        }
        return session;
    }

    private static long number(Context ctx) {
        String id = ctx.pathParam("id");
        if (!id.matches("[0-9]{1,18}")) {
            throw new NotFound("there is no number '" + id + "'");
        }
        return Long.parseLong(id);
    }

    static void done(Context ctx) {
        Answer.keeping(ctx);
        ctx.status(204);
    }

    @Told("A second factor that is not asked for before a code of it was shown. Told once.")
    record NewFactor(
            @Told("For the app that shows codes, in base 32.")
            String secret,

            @Told("The same as an address that apps read.") String uri,

            @Told("For when the device is lost: each is good once.")
            List<String> recoveryCodes) {}

    @Told("A token. Told once.")
    record NewToken(
            @Told("To be sent as: Authorization: Bearer TOKEN.")
            String token) {}

    @Told("A new password.")
    record PasswordForm(
            @Told("The password until now.") String old,

            @Told("The one from now on, of 10 to 200 characters.")
            String password,

            @Told("Of the second device, when there is one.") @Nullable
            String code) {}

    @Told("A code of a second device.")
    record CodeForm(@Told("Six digits.") String code) {}

    @Told("The password, and the code when one is asked for.")
    record EndTotpForm(
            @Told("The password.") String password,

            @Told("Six digits, or a recovery code.") @Nullable
            String code) {}

    @Told("A token of one's own.")
    record TokenForm(
            @Told("Who or what will use it.") String name,

            @Told("One role that it is narrowed to; else all that the user may.") @Nullable
            String role,

            @Told("Where: province, zone:CODE or commune:CODE.") @Nullable
            String scope,

            @Told("The first day on which it opens nothing.") @Nullable
            LocalDate until) {}
}
