package vn.mocgioi.exchange.source;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a file is read, how a drawing becomes rows, and how large a row may be.
 *
 * @param layer of several in a file, or in a drawing the CAD layer of the outlines; null to take the only one
 * @param labelLayer in a drawing the CAD layer of the texts that number the parcels; null to take every text
 * @param sheet the map sheet of parcels whose text names none, or null
 * @param polygonize whether polygons are made of a drawing's lines, open ones too
 * @param limits of each row
 */
public record ReadOptions(
        @Nullable String layer,
        @Nullable String labelLayer,
        @Nullable String sheet,
        boolean polygonize,
        RowLimits limits) {
    public static final ReadOptions PLAIN = new ReadOptions(null, null, null, false, RowLimits.DEFAULT);

    public ReadOptions withLayer(@Nullable String chosen) {
        return new ReadOptions(chosen, labelLayer, sheet, polygonize, limits);
    }

    public ReadOptions within(RowLimits most) {
        return new ReadOptions(layer, labelLayer, sheet, polygonize, most);
    }
}
