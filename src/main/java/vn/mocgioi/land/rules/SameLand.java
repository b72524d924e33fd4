package vn.mocgioi.land.rules;

import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;

/**
 * Land that is recorded once more under another name: two objects of a layer, valid on the same day, of which each
 * covers nearly all of the other ({@link Rule#SAME_LAND_SHARE}). As a parcel counts for each of its rows, figures would be wrong without a word.
 */
public final class SameLand {
    /** What is said of a row that doubles another. */
    public static final String CODE = "same_land";

    private SameLand() {}

    /** Whether no two objects of the layer are on the same land. */
    public static boolean concerns(Layer layer) {
        return layer.equals(Layers.ZONES)
                || layer.equals(Layers.PHASES)
                || layer.equals(Layers.LOTS)
                || layer.equals(Layers.PARCELS);
    }
}
