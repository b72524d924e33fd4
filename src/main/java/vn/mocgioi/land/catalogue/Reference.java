package vn.mocgioi.land.catalogue;

import java.util.List;

/**
 * A pointer from rows of one layer to an object of another.
 *
 * @param columns the pointing columns
 * @param layer the layer pointed to
 * @param keys the columns there, in the same order
 */
public record Reference(List<String> columns, String layer, List<String> keys) {

    /** The columns by which rows of other layers name a parcel. */
    public static final List<String> PARCEL_COLUMNS = List.of("commune", "sheet_no", "parcel_no");

    /** By commune, sheet and number; a row without the commune matches when exactly one parcel fits. */
    public static final Reference PARCEL = new Reference(PARCEL_COLUMNS, "parcels", PARCEL_COLUMNS);

    static final Reference ZONE = new Reference(List.of("zone"), "zones", List.of("code"));
    static final Reference PHASE = new Reference(List.of("zone", "phase"), "phases", List.of("zone", "number"));
    static final Reference COMMUNE = new Reference(List.of("commune"), "communes", List.of("code"));

    public Reference {
        columns = List.copyOf(columns);
        keys = List.copyOf(keys);
        if (columns.size() != keys.size()) {
            throw new IllegalArgumentException("as many columns as keys: " + columns + ", " + keys);
        }
    }

    static Reference to(String layer, List<String> columns, List<String> keys) {
        return new Reference(columns, layer, keys);
    }
}
