package vn.mocgioi.http.answer;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;

/**
 * One line of the URL table.
 *
 * @param parameters the query parameters it knows
 * @param more what it takes beside them; anything else is refused
 * @param access whom it answers
 * @param description for the API document
 */
public record Route(
        HandlerType method,
        String path,
        Handler handler,
        List<Param> parameters,
        More more,
        Access access,
        Description description) {

    /** Which query parameters a route takes beside those it names. */
    public enum More {
        NONE,
        /** The properties of the collection in its path. */
        PROPERTIES,
        ANY
    }

    /** Whom a route answers. */
    public enum Access {
        ANYONE,
        ANYONE_STAFF_MORE,
        STAFF
    }

    /**
     * What the API document says of a route.
     *
     * @param summary what it does; empty when it does not belong there
     * @param bodies media types of what is sent to it
     * @param status of its answer
     * @param answers media types of that
     */
    public record Description(String summary, List<String> bodies, int status, List<String> answers) {
        private static final Description NONE = new Description("", List.of(), 200, List.of());

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
        return new Route(method, path, handler, List.of(parameters), More.NONE, Access.ANYONE, Description.NONE);
    }

    /** The same route, taking the properties of its collection too: {@code ?kind=IT_PARK}. */
    public Route takingProperties() {
        return new Route(method, path, handler, parameters, More.PROPERTIES, access, description);
    }

    /** The same route, taking any query parameter: pages read their own. */
    public Route takingAnyParameter() {
        return new Route(method, path, handler, parameters, More.ANY, access, description);
    }

    /** The same route, for staff alone. */
    public Route forStaff() {
        return new Route(method, path, handler, parameters, more, Access.STAFF, description);
    }

    /** The same route, which tells staff more than the public. */
    public Route tellingStaffMore() {
        return new Route(method, path, handler, parameters, more, Access.ANYONE_STAFF_MORE, description);
    }

    /** The same route, described. */
    public Route about(String summary, String... answers) {
        return with(new Description(summary, description.bodies(), description.status(), List.of(answers)));
    }

    /** The same route, to which these are sent. */
    public Route taking(String... bodies) {
        return with(
                new Description(description.summary(), List.of(bodies), description.status(), description.answers()));
    }

    /** The same route, which answers with another status than 200. */
    public Route answering(int status) {
        return with(new Description(description.summary(), description.bodies(), status, description.answers()));
    }

    private Route with(Description described) {
        return new Route(method, path, handler, parameters, more, access, described);
    }
}
