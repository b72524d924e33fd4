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
 */
record Route(
        HandlerType method,
        String path,
        Handler handler,
        List<Param> parameters,
        boolean propertyParameters,
        boolean anyParameter,
        boolean staff) {

    static Route get(String path, Handler handler, Param... parameters) {
        return new Route(HandlerType.GET, path, handler, List.of(parameters), false, false, false);
    }

    static Route post(String path, Handler handler, Param... parameters) {
        return new Route(HandlerType.POST, path, handler, List.of(parameters), false, false, false);
    }

    /** The same route, taking the properties of its collection too: {@code ?kind=IT_PARK}. */
    Route takingProperties() {
        return new Route(method, path, handler, parameters, true, anyParameter, staff);
    }

    /** The same route, taking any query parameter: pages read their own. */
    Route takingAnyParameter() {
        return new Route(method, path, handler, parameters, propertyParameters, true, staff);
    }

    Route forStaff() {
        return new Route(method, path, handler, parameters, propertyParameters, anyParameter, true);
    }
}
