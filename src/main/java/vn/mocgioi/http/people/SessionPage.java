package vn.mocgioi.http.people;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.answer.Origin;
import vn.mocgioi.http.answer.SameOrigin;
import vn.mocgioi.http.answer.SessionCookie;
import vn.mocgioi.http.answer.StaffDoor;
import vn.mocgioi.http.problem.NotSignedIn;
import vn.mocgioi.http.shape.Told;
import vn.mocgioi.land.people.Deed;
import vn.mocgioi.land.people.Grant;
import vn.mocgioi.land.people.PasswordRule;
import vn.mocgioi.land.people.Person;
import vn.mocgioi.land.people.Role;
import vn.mocgioi.land.people.User;
import vn.mocgioi.land.time.Days;
import vn.mocgioi.store.people.Audit;
import vn.mocgioi.store.people.Sessions;
import vn.mocgioi.store.people.SignIn;

/** Who is signed in, signing in by password, and signing out. */
final class SessionPage {
    private static final int PAUSED_FROM = 5;

    private final SignIn signIn;
    private final Sessions sessions;
    private final Audit audit;
    private final SignInThrottle throttle = new SignInThrottle(() -> TimeUnit.NANOSECONDS.toSeconds(System.nanoTime()));

    SessionPage(SignIn signIn, Sessions sessions, Audit audit) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.audit = audit;
    }

    void show(Context ctx) {
        Answer.json(ctx, SessionAnswer.of(StaffDoor.requireStaff(ctx), StaffDoor.session(ctx)));
    }

    /** Signs in: always with a new cookie, whatever the browser held before. */
    void begin(Context ctx) {
        SameOrigin.require(ctx);
        BodyFields fields = BodyFields.of(ctx, "login", "password", "code");
        User user = check(ctx, fields.text("login"), fields.text("password"), fields.textOrNull("code"));
        Sessions.Session session = letIn(ctx, user, "PASSWORD");
        Answer.json(ctx, SessionAnswer.of(session.person(), session));
    }

    /** Makes a session, and its cookie. */
    Sessions.Session letIn(Context ctx, User user, String way) {
        StaffDoor.endSession(ctx, sessions);
        String client = ctx.userAgent();
        String caller = Origin.of(ctx).caller();
        String secret = sessions.start(user.id(), way, caller, client == null ? "" : client);
        audit.note(user.person(), Deed.SIGNED_IN, way, caller);
        SessionCookie.set(ctx, secret);
        return sessions.find(secret).orElseThrow(NotSignedIn::refused);
    }

    /**
     * Somebody by name, password and code.
     *
     * @throws NotSignedIn when one of them is wrong; which is not said
     * @throws vn.mocgioi.http.problem.TooManyTries when too many were
     */
    User check(Context ctx, String login, String password, @Nullable String code) {
        String caller = Origin.of(ctx).caller();
        String name = PasswordRule.fits(login) ? User.plainLogin(login) : "";
        int tries = throttle.begin(name, caller);
        SignIn.Tried tried = signIn.by(login, password, code);
        return switch (tried.outcome()) {
            case IN -> {
                throttle.succeeded(name, caller);
                yield tried.user().orElseThrow();
            }
            case CODE_NEEDED -> {
                throttle.succeeded(name, caller);
                throw NotSignedIn.withoutCode();
            }
            case REFUSED -> {
                audit.note(null, Deed.SIGN_IN_FAILED, signIn.isLogin(name) ? name : null, caller);
                if (tries >= PAUSED_FROM) {
                    audit.note(null, Deed.SIGN_IN_PAUSED, null, caller);
                }
                throw NotSignedIn.refused();
            }
        };
    }

    void end(Context ctx) {
        Person person = StaffDoor.requireStaff(ctx);
        if (StaffDoor.session(ctx) != null) {
            StaffDoor.endSession(ctx, sessions);
            audit.note(person, Deed.SIGNED_OUT, null, Origin.of(ctx).caller());
        }
        SessionCookie.clear(ctx);
        Answer.keeping(ctx);
        ctx.status(204);
    }

    @Told("What shows who somebody is.")
    record SignInForm(
            String login,
            String password,

            @Told("Of the second device, or for when it is lost; where one is asked for.") @Nullable
            String code) {}

    /** Who asks, and what they may. */
    @Told("Who asks, and what they may.")
    record SessionAnswer(
            @Told("As the log names them: the login name, or the name of the token.")
            String name,

            @Told("Since when they are signed in, or when the token was made.")
            Instant since,

            @Told("USER when signed in, TOKEN when shown by a token.")
            String kind,

            @Told("Of the human behind it; null when nobody is known.") @Nullable
            String login,

            String fullName,

            @Told("What they may today.") List<Right> rights,

            @Told("When they have to sign in anew; null for a token.") @Nullable
            Instant endsAt) {

        static SessionAnswer of(Person person, Sessions.@Nullable Session session) {
            LocalDate today = Days.today();
            return new SessionAnswer(
                    person.name(),
                    session == null ? person.since() : session.madeAt(),
                    person.kind().name(),
                    person.login(),
                    person.fullName(),
                    person.grants().stream()
                            .filter(grant -> grant.holdsOn(today))
                            .map(Right::of)
                            .toList(),
                    session == null ? null : session.endsAt());
        }
    }

    @Told("A role, and where and when it is held.")
    record Right(
            @Told("VIEWER, CLERK, SURVEYOR, APPROVER, LEAD or ADMIN.")
            String role,

            @Told("province, zone:CODE or commune:CODE.") String scope,

            @Told("The first day; null for always.") @Nullable
            LocalDate from,

            @Told("The first day on which it is held no more; null for no end.") @Nullable
            LocalDate until) {

        static Right of(Grant grant) {
            Role role = grant.role();
            return new Right(role.name(), grant.scope().toString(), grant.validFrom(), grant.validTo());
        }
    }
}
