package vn.mocgioi.land.people;

import java.util.HashMap;
import java.util.Map;

/** Which role writes which layer. Approving what is written of geometry is for APPROVER; see the rules `approval.…`. */
public final class LayerRoles {
    private static final Map<String, Role> WRITERS = writers();

    private LayerRoles() {}

    /** Who writes rows of a layer; one that nobody was said to write is the administrator's. */
    public static Role writer(String layer) {
        return WRITERS.getOrDefault(layer, Role.ADMIN);
    }

    private static Map<String, Role> writers() {
        Map<String, Role> writers = new HashMap<>();
        put(
                writers,
                Role.CLERK,
                "events",
                "obstacles",
                "holdings",
                "parties",
                "leases",
                "projects",
                "stages",
                "documents");
        put(writers, Role.SURVEYOR, "zones", "phases", "lots", "parcels", "markers", "marker_events", "communes");
        put(writers, Role.LEAD, "targets");
        put(writers, Role.ADMIN, "rules", "holidays");
        return Map.copyOf(writers);
    }

    private static void put(Map<String, Role> writers, Role role, String... layers) {
        for (String layer : layers) {
            writers.put(layer, role);
        }
    }
}
