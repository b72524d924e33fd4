package vn.mocgioi.http.clearance;

import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.shape.IfAny;
import vn.mocgioi.http.shape.Told;
import vn.mocgioi.land.clearance.Territory;

/** Of which land an answer is; nothing of the province, and of what was drawn. */
record TerritoryMembers(
        @IfAny @Told("Of a zone, or of the zone of a phase: its code.") @Nullable
        String zone,

        @IfAny @Told("Of a phase: its number.") @Nullable String phase,
        @IfAny @Told("Of a commune: its code.") @Nullable String commune) {

    static TerritoryMembers of(Territory territory) {
        if (territory instanceof Territory.Zone zone) {
            return new TerritoryMembers(zone.code(), null, null);
        } else if (territory instanceof Territory.Phase phase) {
            return new TerritoryMembers(phase.zone(), phase.number(), null);
        } else if (territory instanceof Territory.Commune commune) {
            return new TerritoryMembers(null, null, commune.code());
        }
        return new TerritoryMembers(null, null, null);
    }
}
