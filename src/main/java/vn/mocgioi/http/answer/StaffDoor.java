package vn.mocgioi.http.answer;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.problem.NotAllowed;
import vn.mocgioi.http.problem.NotStaff;
import vn.mocgioi.http.problem.TooManyTries;
import vn.mocgioi.land.people.Person;
import vn.mocgioi.land.people.Reach;
import vn.mocgioi.land.people.Role;
import vn.mocgioi.land.people.Scope;
import vn.mocgioi.land.time.Days;
import vn.mocgioi.store.people.Sessions;
import vn.mocgioi.store.people.Sessions.Session;
import vn.mocgioi.store.people.StaffTokens;

/** Tells staff from the public by the token or the session of a request, before anything else of it is looked at. */
public final class StaffDoor {
    private static final String STAFF = "staff";
    private static final String SESSION = "session";
    private static final String STILL_IN = "still-in";
    private static final String MORE_FOR_STAFF = "more-for-staff";
    /** The placeholder of a path that a zone's code stands in. */
    private static final String ZONE = "code";

    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +([A-Za-z0-9._~+/=-]{1,200})");

    private final StaffTokens tokens;
    private final Sessions sessions;
    private final WrongTokens wrongTokens = new WrongTokens(() -> TimeUnit.NANOSECONDS.toSeconds(System.nanoTime()));

    public StaffDoor(StaffTokens tokens, Sessions sessions) {
        this.tokens = tokens;
        this.sessions = sessions;
    }

    /**
     * Lets the request in, or not.
     *
     * @throws NotStaff when the route is for staff alone and there is no token, or when there is one that opens
     *     nothing: whoever sends a token must not take the public's answer for that of staff
     * @throws NotAllowed when it is for staff with another role, or with one that reaches further
     * @throws TooManyTries when too many of those came from the same address
     */
    public void admit(Context ctx, Route route) {
        if (route.access() == Route.Access.ANYONE) {
            return;
        }
        ctx.attribute(MORE_FOR_STAFF, true);
        Person person = identify(ctx);
        if (person == null) {
            if (route.access() == Route.Access.STAFF) {
                throw NotStaff.withoutToken();
            }
            return;
        }
        Set<Role> roles = route.rights().roles();
        if (route.access() == Route.Access.STAFF && !roles.isEmpty()) {
            requireRight(ctx, person, route.rights());
        }
        ctx.attribute(STAFF, person);
    }

    /** A token goes before a cookie; a cookie that is none any more makes whoever sends it one of the public. */
    private @Nullable Person identify(Context ctx) {
        String authorization = ctx.header("Authorization");
        if (authorization != null) {
            Person bearer = bearer(ctx, authorization);
            String secret = authorization.strip().replaceFirst("^\\S+\\s+", "");
            ctx.attribute(STILL_IN, (BooleanSupplier) () -> tokens.find(secret).isPresent());
            return bearer;
        }
        String secret = SessionCookie.read(ctx);
        Optional<Session> session = secret == null ? Optional.empty() : sessions.find(secret);
        if (session.isEmpty()) {
            return null;
        }
        SameOrigin.requireOfCookie(ctx);
        Session found = session.get();
        ctx.attribute(SESSION, found);
        ctx.attribute(STILL_IN, (BooleanSupplier) () -> sessions.isLive(found.id()));
        return found.person();
    }

    private Person bearer(Context ctx, String authorization) {
        Matcher bearer = BEARER.matcher(authorization.strip());
        Optional<Person> found = bearer.matches() ? tokens.find(bearer.group(1)) : Optional.empty();
        String caller = Origin.of(ctx).caller();
        if (found.isEmpty()) {
            wrongTokens.wrong(caller);
            throw NotStaff.withWrongToken();
        }
        String name = found.get().name();
        long pause = wrongTokens.pauseSeconds(caller);
        if (pause > 0 && !wrongTokens.hasComeIn(caller, name)) {
            throw new TooManyTries(pause);
        }
        wrongTokens.right(caller, name);
        return found.get();
    }

    /** @throws NotAllowed when none of the roles is held, or none as far as the route wants it */
    private static void requireRight(Context ctx, Person person, Route.Rights rights) {
        LocalDate today = Days.today();
        List<Role> held =
                rights.roles().stream().filter(role -> person.may(role, today)).toList();
        if (held.isEmpty()) {
            throw NotAllowed.withoutRole(rights.roles());
        }
        Scope scope = switch (rights.where()) {
            case ANYWHERE -> null;
            case PROVINCE -> Scope.PROVINCE;
            case ZONE -> Scope.zone(ctx.pathParam(ZONE));
        };
        if (scope != null && held.stream().noneMatch(role -> person.may(role, scope, today))) {
            throw NotAllowed.outOfScope(scope);
        }
    }

    /** How far who asks is told what is for staff: the public nowhere. */
    public static Reach reach(Context ctx) {
        Person person = staff(ctx);
        return person == null ? Reach.NOWHERE : person.reach(Role.VIEWER, Days.today());
    }

    /** Who sent the request, or null when it is the public. */
    public static @Nullable Person staff(Context ctx) {
        return ctx.attribute(STAFF);
    }

    /** The session of who sent the request; null when it is the public, or shown by a token. */
    public static @Nullable Session session(Context ctx) {
        return ctx.attribute(SESSION);
    }

    /** Ends the session whose cookie came with a request, if there is one. */
    public static void endSession(Context ctx, Sessions sessions) {
        String secret = SessionCookie.read(ctx);
        if (secret != null) {
            sessions.find(secret).ifPresent(old -> sessions.end(old.person().id(), old.id()));
        }
    }

    /** Whether who sent the request may still come in, for what goes on for long; of the public always. */
    static BooleanSupplier stillIn(Context ctx) {
        BooleanSupplier known = ctx.attribute(STILL_IN);
        return known == null ? () -> true : known;
    }

    /** Whether the answer hangs on who asks. */
    static boolean tellsStaffMore(Context ctx) {
        return Boolean.TRUE.equals(ctx.attribute(MORE_FOR_STAFF));
    }

    /** Who sent a request to a route that is for staff alone. */
    public static Person requireStaff(Context ctx) {
        Person staff = staff(ctx);
        if (staff == null) {
            throw new IllegalStateException(ctx.path() + " is not marked as being for staff");
        }
        return staff;
    }
}
