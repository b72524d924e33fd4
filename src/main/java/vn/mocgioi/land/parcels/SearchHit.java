package vn.mocgioi.land.parcels;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param kind zone, phase, decision, parcel, marker, commune, project or coordinates
 * @param collection where the feature is, or null when it is none
 * @param id of the feature, or null
 * @param label what it is called
 * @param detail what tells it from others of that name
 * @param zone the code of its zone, or null
 * @param box west, south, east, north in WGS 84
 * @param replaces of a parcel that came of the one that was looked for: that one, sheet/number
 */
public record SearchHit(
        String kind,
        @Nullable String collection,
        @Nullable Long id,
        String label,
        @Nullable String detail,
        @Nullable String zone,
        List<Double> box,
        @Nullable String replaces) {}
