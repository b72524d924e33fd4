package vn.mocgioi.http.answer;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.people.Role;

/**
 * One line of the URL table.
 *
 * @param parameters the query parameters it knows
 * @param more what it takes beside them; anything else is refused
 * @param access whom it answers
 * @param rights what staff must hold to be answered, or told more
 * @param work how much of the service it takes
 * @param description for the API document
 */
public record Route(
        HandlerType method,
        String path,
        Handler handler,
        List<Param> parameters,
        More more,
        Access access,
        Rights rights,
        Work work,
        Description description) {

    /** Which query parameters a route takes beside those it names. */
    public enum More {
        NONE,
        /** The properties of the collection in its path. */
        PROPERTIES,
        ANY
    }

    /** How much of the service a route takes, and so with how many others it is answered at once. */
    public enum Work {
        /** An answer as most are. */
        QUICK,
        /** What the database looks through a whole layer for, or all names. */
        SEARCH,
        /** What is worked out of a shape that is sent, without the database. */
        DRAWN,
        /** What is worked out of a shape that is sent, by the database. */
        HEAVY,
        /** A file, which may be sent for a long time. */
        FILE,
        /** A file that is sent to us. */
        UPLOAD,
        /** Nothing that others would miss: answered however much else is asked. */
        NOTHING
    }

    /** Whom a route answers. */
    public enum Access {
        ANYONE,
        ANYONE_STAFF_MORE,
        STAFF
    }

    /**
     * What staff must hold.
     *
     * @param roles one of them; none: whoever is staff, whatever they may
     * @param where how far that role must reach
     */
    public record Rights(Set<Role> roles, Where where) {
        static final Rights NONE = new Rights(Set.of(), Where.ANYWHERE);

        public Rights {
            roles = Collections.unmodifiableSet(roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles));
        }
    }

    /** How far a role must reach for a route. */
    public enum Where {
        /** Whatever scope: the answer is of what lies within it, and refuses what does not. */
        ANYWHERE,
        /** To all of the zone whose code stands in the path. */
        ZONE,
        /** To all of the province. */
        PROVINCE
    }

    /**
     * What the API document says of a route.
     *
     * @param summary what it does; empty when it does not belong there
     * @param bodies media types of what is sent to it
     * @param body the record that JSON sent to it has the members of; null for land that was drawn
     * @param status of its answer
     * @param answers media types of that
     * @param answer the record that it is in JSON; null where there is no JSON, or where it is features or sums of them
     */
    public record Description(
            String summary,
            List<String> bodies,
            @Nullable Class<?> body,
            int status,
            List<String> answers,
            @Nullable Class<?> answer) {
        private static final Description NONE = new Description("", List.of(), null, 200, List.of(), null);

        public Description {
            bodies = List.copyOf(bodies);
            answers = List.copyOf(answers);
        }
    }

    public Route {
        parameters = List.copyOf(parameters);
    }

    public static Route get(String path, Handler handler, Param... parameters) {
        return of(HandlerType.GET, path, handler, parameters);
    }

    /** One that takes JSON, unless said otherwise. */
    public static Route post(String path, Handler handler, Param... parameters) {
        return of(HandlerType.POST, path, handler, parameters).taking(Json.MEDIA_TYPE);
    }

    public static Route delete(String path, Handler handler, Param... parameters) {
        return of(HandlerType.DELETE, path, handler, parameters);
    }

    private static Route of(HandlerType method, String path, Handler handler, Param... parameters) {
        return new Route(
                method,
                path,
                handler,
                List.of(parameters),
                More.NONE,
                Access.ANYONE,
                Rights.NONE,
                Work.QUICK,
                Description.NONE);
    }

    /** The same route, taking the properties of its collection too: {@code ?kind=IT_PARK}. */
    public Route takingProperties() {
        return new Route(method, path, handler, parameters, More.PROPERTIES, access, rights, work, description);
    }

    /** The same route, taking any query parameter: pages read their own. */
    public Route takingAnyParameter() {
        return new Route(method, path, handler, parameters, More.ANY, access, rights, work, description);
    }

    /** The same route, for staff alone: who holds one of these roles; none named: whoever is staff. */
    public Route forStaff(Role... roles) {
        return with(Access.STAFF, new Rights(Set.of(roles), rights.where()));
    }

    /** The same route, which tells the public, and more who holds one of these roles. */
    public Route tellingMore(Role... roles) {
        return with(Access.ANYONE_STAFF_MORE, new Rights(Set.of(roles), rights.where()));
    }

    /** The same route, for whose staff the role must reach that far. */
    public Route within(Where where) {
        return with(access, new Rights(rights.roles(), where));
    }

    private Route with(Access access, Rights rights) {
        return new Route(method, path, handler, parameters, more, access, rights, work, description);
    }

    /** The same route, taking as much of the service as this. */
    public Route as(Work work) {
        return new Route(method, path, handler, parameters, more, access, rights, work, description);
    }

    /** The same route, described. */
    public Route about(String summary, String... answers) {
        return with(new Description(
                summary,
                description.bodies(),
                description.body(),
                description.status(),
                List.of(answers),
                description.answer()));
    }

    /** The same route, whose answer in JSON is a record of this type. */
    public Route telling(Class<?> answer) {
        return with(new Description(
                description.summary(),
                description.bodies(),
                description.body(),
                description.status(),
                description.answers(),
                answer));
    }

    /** The same route, to which these are sent. */
    public Route taking(String... bodies) {
        return with(new Description(
                description.summary(),
                List.of(bodies),
                null,
                description.status(),
                description.answers(),
                description.answer()));
    }

    /** The same route, to which JSON with the members of this record is sent. */
    public Route taking(Class<?> body) {
        return with(new Description(
                description.summary(),
                List.of(Json.MEDIA_TYPE),
                body,
                description.status(),
                description.answers(),
                description.answer()));
    }

    /** The same route, which answers with another status than 200. */
    public Route answering(int status) {
        return with(new Description(
                description.summary(),
                description.bodies(),
                description.body(),
                status,
                description.answers(),
                description.answer()));
    }

    private Route with(Description described) {
        return new Route(method, path, handler, parameters, more, access, rights, work, described);
    }
}
