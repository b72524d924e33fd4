package vn.mocgioi.store.clearance;

import java.util.Map;
import vn.mocgioi.land.clearance.Territory;
import vn.mocgioi.land.clearance.UnknownTerritory;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.NamedSql;

/** Knows which zones, phases and communes there are for the public. */
public final class Territories {
    private final Database database;

    public Territories(Database database) {
        this.database = database;
    }

    /**
     * Throws when the territory is none that the public may ask for: it does not exist, or the zone is not announced.
     *
     * @throws UnknownTerritory the same for both, so that a plan is not given away
     */
    public void requireAnnounced(Territory territory) {
        if (territory instanceof Territory.Zone zone) {
            require(territory, """
                    select from zones z where z.superseded is null and z.public and z.code = :zone
                    """, Map.of("zone", zone.code()));
        } else if (territory instanceof Territory.Phase phase) {
            require(territory, """
                    select from phases p
                    join zones z on z.code = p.zone and z.superseded is null and z.public
                    where p.superseded is null and p.zone = :zone and p.number = :phase
                    """, Map.of("zone", phase.zone(), "phase", phase.number()));
        } else if (territory instanceof Territory.Commune commune) {
            require(territory, """
                    select from published_communes c where c.code = :commune
                    """, Map.of("commune", commune.code()));
        }
    }

    private void require(Territory territory, String query, Map<String, String> values) {
        boolean there = database.withConnection(connection -> {
            NamedSql sql = new NamedSql(query + "limit 1");
            values.forEach(sql::bind);
            return sql.find(connection, row -> true).isPresent();
        });
        if (!there) {
            throw new UnknownTerritory(territory);
        }
    }
}
