package vn.mocgioi.http;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;

/**
 * One line of the URL table.
 *
 * @param parameters the query parameters it knows; any other is refused
 * @param propertyParameters whether it also knows the properties of the collection in its path
 * @param anyParameter whether it takes whatever comes
 * @param access whom it answers
 * @param summary what it does, for the API document; empty when it does not belong there
 * @param mediaTypes of its answers
 */
record Route(
        HandlerType method,
        String path,
        Handler handler,
        List<Param> parameters,
        boolean propertyParameters,
        boolean anyParameter,
        Access access,
        String summary,
        List<String> mediaTypes) {

    /** Whom a route answers. */
    enum Access {
        ANYONE,
        ANYONE_STAFF_MORE,
        STAFF
    }

    Route {
        parameters = List.copyOf(parameters);
        mediaTypes = List.copyOf(mediaTypes);
    }

    static Route get(String path, Handler handler, Param... parameters) {
        return of(HandlerType.GET, path, handler, parameters);
    }

    static Route post(String path, Handler handler, Param... parameters) {
        return of(HandlerType.POST, path, handler, parameters);
    }

    private static Route of(HandlerType method, String path, Handler handler, Param... parameters) {
        return new Route(method, path, handler, List.of(parameters), false, false, Access.ANYONE, "", List.of());
    }

    /** The same route, taking the properties of its collection too: {@code ?kind=IT_PARK}. */
    Route takingProperties() {
        return new Route(method, path, handler, parameters, true, anyParameter, access, summary, mediaTypes);
    }

    /** The same route, taking any query parameter: pages read their own. */
    Route takingAnyParameter() {
        return new Route(method, path, handler, parameters, propertyParameters, true, access, summary, mediaTypes);
    }

    /** The same route, for staff alone. */
    Route forStaff() {
        return with(Access.STAFF);
    }

    /** The same route, which tells staff more than the public. */
    Route tellingStaffMore() {
        return with(Access.ANYONE_STAFF_MORE);
    }

    private Route with(Access who) {
        return new Route(method, path, handler, parameters, propertyParameters, anyParameter, who, summary, mediaTypes);
    }

    /** The same route, described. */
    Route about(String what, String... answers) {
        return new Route(
                method, path, handler, parameters, propertyParameters, anyParameter, access, what, List.of(answers));
    }
}
