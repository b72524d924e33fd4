package vn.mocgioi.exchange.source;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a file is read, how a drawing and a table become rows, and how large a row may be.
 *
 * @param layer of several in a file, or in a drawing the CAD layer of the outlines; null to take the only one
 * @param labelLayer in a drawing the CAD layer of the texts that number the parcels; null to take every text
 * @param sheet the map sheet of parcels whose text names none, or null
 * @param polygonize whether polygons are made of a drawing's lines, open ones too
 * @param hasHeadings whether a table names its columns; else they are known by their place, from 1
 * @param skipHidden whether rows and columns of a sheet that are hidden, and rows that are struck through, are left out
 * @param unit in which a drawing is drawn
 * @param limits of each row
 */
public record ReadOptions(
        @Nullable String layer,
        @Nullable String labelLayer,
        @Nullable String sheet,
        boolean polygonize,
        boolean hasHeadings,
        boolean skipHidden,
        DrawingUnit unit,
        RowLimits limits) {
    public static final ReadOptions PLAIN = new ReadOptions(null, null, null, false, true, false, RowLimits.DEFAULT);

    /** Of a drawing in metres. */
    public ReadOptions(
            @Nullable String layer,
            @Nullable String labelLayer,
            @Nullable String sheet,
            boolean polygonize,
            boolean hasHeadings,
            boolean skipHidden,
            RowLimits limits) {
        this(layer, labelLayer, sheet, polygonize, hasHeadings, skipHidden, DrawingUnit.M, limits);
    }

    public ReadOptions withLayer(@Nullable String chosen) {
        return new ReadOptions(chosen, labelLayer, sheet, polygonize, hasHeadings, skipHidden, unit, limits);
    }

    /** The same of a table that does not name its columns. */
    public ReadOptions withoutHeadings() {
        return new ReadOptions(layer, labelLayer, sheet, polygonize, false, skipHidden, unit, limits);
    }

    /** The same without what is hidden or struck through. */
    public ReadOptions withoutHidden() {
        return new ReadOptions(layer, labelLayer, sheet, polygonize, hasHeadings, true, unit, limits);
    }

    /** The same of a drawing in another unit. */
    public ReadOptions in(DrawingUnit said) {
        return new ReadOptions(layer, labelLayer, sheet, polygonize, hasHeadings, skipHidden, said, limits);
    }

    public ReadOptions within(RowLimits most) {
        return new ReadOptions(layer, labelLayer, sheet, polygonize, hasHeadings, skipHidden, unit, most);
    }
}
