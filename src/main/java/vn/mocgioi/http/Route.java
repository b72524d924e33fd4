package vn.mocgioi.http;

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
record Route(
        HandlerType method,
        String path,
        Handler handler,
        List<Param> parameters,
        More more,
        Access access,
        Description description) {

    /** Which query parameters a route takes beside those it names. */
    enum More {
        NONE,
        /** The properties of the collection in its path. */
        PROPERTIES,
        ANY
    }

    /** Whom a route answers. */
    enum Access {
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
    record Description(String summary, List<String> bodies, int status, List<String> answers) {
        private static final Description NONE = new Description("", List.of(), 200, List.of());

        Description {
            bodies = List.copyOf(bodies);
            answers = List.copyOf(answers);
        }
    }

    Route {
        parameters = List.copyOf(parameters);
    }

    static Route get(String path, Handler handler, Param... parameters) {
        return of(HandlerType.GET, path, handler, parameters);
    }

    /** One that takes JSON, unless said otherwise. */
    static Route post(String path, Handler handler, Param... parameters) {
        return of(HandlerType.POST, path, handler, parameters).taking(Json.MEDIA_TYPE);
    }

    static Route delete(String path, Handler handler, Param... parameters) {
        return of(HandlerType.DELETE, path, handler, parameters);
    }

    private static Route of(HandlerType method, String path, Handler handler, Param... parameters) {
        return new Route(method, path, handler, List.of(parameters), More.NONE, Access.ANYONE, Description.NONE);
    }

    /** The same route, taking the properties of its collection too: {@code ?kind=IT_PARK}. */
    Route takingProperties() {
        return new Route(method, path, handler, parameters, More.PROPERTIES, access, description);
    }

    /** The same route, taking any query parameter: pages read their own. */
    Route takingAnyParameter() {
        return new Route(method, path, handler, parameters, More.ANY, access, description);
    }

    /** The same route, for staff alone. */
    Route forStaff() {
        return new Route(method, path, handler, parameters, more, Access.STAFF, description);
    }

    /** The same route, which tells staff more than the public. */
    Route tellingStaffMore() {
        return new Route(method, path, handler, parameters, more, Access.ANYONE_STAFF_MORE, description);
    }

    /** The same route, described. */
    Route about(String summary, String... answers) {
        return with(new Description(summary, description.bodies(), description.status(), List.of(answers)));
    }

    /** The same route, to which these are sent. */
    Route taking(String... bodies) {
        return with(
                new Description(description.summary(), List.of(bodies), description.status(), description.answers()));
    }

    /** The same route, which answers with another status than 200. */
    Route answering(int status) {
        return with(new Description(description.summary(), description.bodies(), status, description.answers()));
    }

    private Route with(Description described) {
        return new Route(method, path, handler, parameters, more, access, described);
    }
}
