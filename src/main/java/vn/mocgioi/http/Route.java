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
 * @param staff whether only staff may use it
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
        boolean staff,
        String summary,
        List<String> mediaTypes) {

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
        return new Route(method, path, handler, List.of(parameters), false, false, false, "", List.of());
    }

    /** The same route, taking the properties of its collection too: {@code ?kind=IT_PARK}. */
    Route takingProperties() {
        return new Route(method, path, handler, parameters, true, anyParameter, staff, summary, mediaTypes);
    }

    /** The same route, taking any query parameter: pages read their own. */
    Route takingAnyParameter() {
        return new Route(method, path, handler, parameters, propertyParameters, true, staff, summary, mediaTypes);
    }

    /** The same route, for staff alone. */
    Route forStaff() {
        return new Route(
                method, path, handler, parameters, propertyParameters, anyParameter, true, summary, mediaTypes);
    }

    /** The same route, described. */
    Route about(String what, String... answers) {
        return new Route(
                method, path, handler, parameters, propertyParameters, anyParameter, staff, what, List.of(answers));
    }
}
