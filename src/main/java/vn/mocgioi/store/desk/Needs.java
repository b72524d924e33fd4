package vn.mocgioi.store.desk;

import java.util.ArrayList;
import java.util.List;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.catalogue.Reference;
import vn.mocgioi.store.db.Sql;

/** That rows of a layer refer to objects of another, which so cannot go. */
record Needs(Layer layer, Reference reference) {

    /** Those that refer to objects of the layer. */
    static List<Needs> of(Layer target) {
        List<Needs> needs = new ArrayList<>();
        for (Layer layer : Layers.all()) {
            for (Reference reference : layer.references()) {
                if (reference.layer().equals(target.name())) {
                    needs.add(new Needs(layer, reference));
                }
            }
        }
        return needs;
    }

    /** Whether a row of the layer refers to the object that the other row tells of. */
    String condition(String referring, String object) {
        if (reference.equals(Reference.PARCEL)) {
            return "%s.parcel_id = %s.id".formatted(referring, object);
        }
        List<String> match = new ArrayList<>();
        for (int i = 0; i < reference.columns().size(); i++) {
            match.add("%s.%s = %s.%s"
                    .formatted(
                            referring,
                            Sql.name(reference.columns().get(i)),
                            object,
                            Sql.name(reference.keys().get(i))));
        }
        return String.join(" and ", match);
    }
}
