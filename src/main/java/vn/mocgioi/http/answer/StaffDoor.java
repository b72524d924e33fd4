package vn.mocgioi.http.answer;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.problem.NotStaff;
import vn.mocgioi.http.problem.TooManyTries;
import vn.mocgioi.land.people.Person;
import vn.mocgioi.store.people.StaffTokens;

/** Tells staff from the public by the token of a request, before anything else of it is looked at. */
public final class StaffDoor {
    private static final String STAFF = "staff";
    private static final String MORE_FOR_STAFF = "more-for-staff";
    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +([A-Za-z0-9._~+/=-]{1,200})");

    private final StaffTokens tokens;
    private final WrongTokens wrongTokens = new WrongTokens(() -> TimeUnit.NANOSECONDS.toSeconds(System.nanoTime()));

    public StaffDoor(StaffTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Lets the request in, or not.
     *
     * @throws NotStaff when the route is for staff alone and there is no token, or when there is one that opens
     *     nothing: whoever sends a token must not take the public's answer for that of staff
     * @throws TooManyTries when too many of those came from the same address
     */
    public void admit(Context ctx, Route.Access access) {
        if (access == Route.Access.ANYONE) {
            return;
        }
        ctx.attribute(MORE_FOR_STAFF, true);
        String authorization = ctx.header("Authorization");
        if (authorization == null) {
            if (access == Route.Access.STAFF) {
                throw NotStaff.withoutToken();
            }
            return;
        }
        Matcher bearer = BEARER.matcher(authorization.strip());
        Optional<Person> token = bearer.matches() ? tokens.find(bearer.group(1)) : Optional.empty();
        String caller = Origin.of(ctx).caller();
        if (token.isEmpty()) {
            wrongTokens.wrong(caller);
            throw NotStaff.withWrongToken();
        }
        String name = token.get().name();
        long pause = wrongTokens.pauseSeconds(caller);
        if (pause > 0 && !wrongTokens.hasComeIn(caller, name)) {
            throw new TooManyTries(pause);
        }
        wrongTokens.right(caller, name);
        ctx.attribute(STAFF, token.get());
    }

    /** Who sent the request, or null when it is the public. */
    public static @Nullable Person staff(Context ctx) {
        return ctx.attribute(STAFF);
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
