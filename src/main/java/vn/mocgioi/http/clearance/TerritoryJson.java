package vn.mocgioi.http.clearance;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import vn.mocgioi.land.clearance.Territory;

/** Of which land an answer is, as members of it. */
final class TerritoryJson {
    private TerritoryJson() {}

    static void write(JsonGenerator json, Territory territory) throws IOException {
        if (territory instanceof Territory.Zone zone) {
            json.writeStringField("zone", zone.code());
        } else if (territory instanceof Territory.Phase phase) {
            json.writeStringField("zone", phase.zone());
            json.writeStringField("phase", phase.number());
        } else if (territory instanceof Territory.Commune commune) {
            json.writeStringField("commune", commune.code());
        }
    }
}
