package vn.mocgioi.http;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;

/**
 * One line of the URL table.
 *
 * @param parameters the query parameters it knows; any other is refused
 * @param anyParameter whether it takes whatever comes
 * @param staff whether only staff may use it
 */
record Route(
        HandlerType method, String path, Handler handler, List<Param> parameters, boolean anyParameter, boolean staff) {

    static Route get(String path, Handler handler, Param... parameters) {
        return new Route(HandlerType.GET, path, handler, List.of(parameters), false, false);
    }

    static Route post(String path, Handler handler, Param... parameters) {
        return new Route(HandlerType.POST, path, handler, List.of(parameters), false, false);
    }

    /** The same route, taking any query parameter: pages read their own. */
    Route takingAnyParameter() {
        return new Route(method, path, handler, parameters, true, staff);
    }

    Route forStaff() {
        return new Route(method, path, handler, parameters, anyParameter, true);
    }
}
