package vn.mocgioi.http.openapi;

import java.util.stream.Collectors;
import vn.mocgioi.http.answer.Route;
import vn.mocgioi.land.people.Role;

/** Whom a route answers, in words, for the API document. */
final class StaffRights {
    private StaffRights() {}

    /** Empty for what anybody is told all of. */
    static String words(Route route) {
        String roles = route.rights().roles().stream()
                .filter(role ->
                        role == Role.VIEWER || !route.rights().roles().contains(Role.VIEWER) || role == Role.ADMIN)
                .map(Role::name)
                .collect(Collectors.joining(" or "));
        String where = switch (route.rights().where()) {
            case ANYWHERE -> " within its scope";
            case ZONE -> " for the zone";
            case PROVINCE -> " for the province";
        };
        return switch (route.access()) {
            case ANYONE -> "";
            case ANYONE_STAFF_MORE -> roles.isEmpty() ? "" : "Who holds " + roles + " is told more," + where + ".";
            case STAFF -> roles.isEmpty() ? "For staff, whatever they may." : "For " + roles + where + ".";
        };
    }
}
