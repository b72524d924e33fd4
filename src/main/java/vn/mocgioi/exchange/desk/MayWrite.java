package vn.mocgioi.exchange.desk;

import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.people.LayerRoles;
import vn.mocgioi.land.people.Person;
import vn.mocgioi.land.people.Reach;
import vn.mocgioi.land.people.Role;
import vn.mocgioi.land.time.Days;
import vn.mocgioi.store.desk.RowPlace;

/** Whether somebody may write rows of a layer where they lie. */
final class MayWrite {
    private final Layer layer;
    private final Role role;
    private final Reach reach;

    MayWrite(Person person, Layer layer) {
        this.layer = layer;
        this.role = LayerRoles.writer(layer.name());
        this.reach = person.reach(role, Days.today());
    }

    void requireRole() {
        if (reach.isNowhere()) {
            throw new NotYours(
                    0,
                    "layer %s is written by whoever has the role %s, which you have not".formatted(layer.name(), role));
        }
    }

    boolean everywhere() {
        return reach.province();
    }

    /**
     * All zones that the row touches have to be within reach, or one of its communes; what lies nowhere yet, such as a new
     * party, is for everyone who has the role at all.
     */
    void require(RowPlace place) {
        boolean nowhere = place.zones().isEmpty() && place.communes().isEmpty() && !place.provincial();
        boolean zones = !place.zones().isEmpty() && place.zones().stream().allMatch(reach::zone);
        boolean communes = place.communes().stream().anyMatch(reach::commune);
        if (!nowhere && !zones && !communes) {
            throw new NotYours(
                    place.row(),
                    "row %d of layer %s lies in %s; your role %s reaches %s"
                            .formatted(place.row(), layer.name(), where(place), role, reach));
        }
    }

    private static String where(RowPlace place) {
        if (place.provincial()) {
            return "the province";
        }
        return place.zones().isEmpty()
                ? "commune " + String.join(", ", place.communes())
                : "zone " + String.join(", ", place.zones());
    }
}
