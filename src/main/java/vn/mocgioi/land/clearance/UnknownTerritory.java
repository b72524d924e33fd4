package vn.mocgioi.land.clearance;

/** There is no such zone, phase or commune, or none that is announced. */
public final class UnknownTerritory extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownTerritory(Territory territory) {
        super("there is no " + named(territory));
    }

    private static String named(Territory territory) {
        if (territory instanceof Territory.Zone zone) {
            return "zone '" + zone.code() + "'; /ogc/collections/zones/items lists them";
        }
        if (territory instanceof Territory.Phase phase) {
            return "phase '" + phase.number() + "' of a zone '" + phase.zone()
                    + "'; /ogc/collections/phases/items lists them";
        }
        if (territory instanceof Territory.Commune commune) {
            return "commune '" + commune.code() + "'; /ogc/collections/communes/items lists them";
        }
        return "such land";
    }
}
