package vn.mocgioi.exchange.desk;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.source.RawRow;
import vn.mocgioi.exchange.source.RowSource;
import vn.mocgioi.land.desk.ChangeRow;

/** Rows of a change set as if a file had brought them; each has columns of its own. */
final class DeskSource implements RowSource {
    private final Iterator<ChangeRow> rows;
    private final boolean geometry;

    /** @param geometry whether the rows have geometries */
    DeskSource(List<ChangeRow> rows, boolean geometry) {
        this.rows = rows.iterator();
        this.geometry = geometry;
    }

    @Override
    public @Nullable RawRow next() {
        if (!rows.hasNext()) {
            return null;
        }
        ChangeRow row = rows.next();
        return new RawRow(row.number(), row.cells(), row.geometry(), row.findings());
    }

    @Override
    public @Nullable String declaredCrs() {
        return null;
    }

    @Override
    public boolean fixedColumns() {
        return false;
    }

    @Override
    public boolean hasGeometry() {
        return geometry;
    }

    @Override
    public double progress() {
        return Double.NaN;
    }

    @Override
    public void close() {}
}
