package vn.mocgioi.exchange.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/** The rows of a file, one after the other, never all at once. */
public interface RowSource extends AutoCloseable {
    /** Told before the first row what headings mean, for a format in which they have to be looked for. */
    default void expect(Headings headings) {}

    /**
     * The next row, or null at the end.
     *
     * @throws FileProblem when the file is broken from here on
     */
    @Nullable
    RawRow next();

    /**
     * The CRS that the file names, such as {@code EPSG:9213}, or a name that nobody else knows; null when it names none.
     * Known after the first row, but where a file names it only at its end.
     */
    @Nullable
    String declaredCrs();

    /** Whether every row has the columns of the first; in GeoJSON each may have its own. */
    boolean fixedColumns();

    /** Whether the format keeps the geometry of a row apart from its columns. */
    boolean hasGeometry();

    /** How much of the file has been read, from 0 to 1; NaN when it cannot be told. */
    double progress();

    /** Where the file lies, if its format names no CRS and all of it was read before its first row; else null. */
    default @Nullable Envelope extent() {
        return null;
    }

    /** What is to be said of the file as a whole, asked when all its rows are read. */
    default List<ImportReport.FileFinding> said() {
        return List.of();
    }

    @Override
    void close();
}
