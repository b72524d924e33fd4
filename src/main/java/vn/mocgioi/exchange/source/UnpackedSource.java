package vn.mocgioi.exchange.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/** The rows of a file that lies in a folder of ours, which goes when the file is closed. */
public record UnpackedSource(RowSource source, WorkFolder folder) implements RowSource {
    @Override
    public void expect(Headings headings) {
        source.expect(headings);
    }

    @Override
    public @Nullable RawRow next() {
        return source.next();
    }

    @Override
    public @Nullable String declaredCrs() {
        return source.declaredCrs();
    }

    @Override
    public boolean fixedColumns() {
        return source.fixedColumns();
    }

    @Override
    public boolean hasGeometry() {
        return source.hasGeometry();
    }

    @Override
    public double progress() {
        return source.progress();
    }

    @Override
    public @Nullable Envelope extent() {
        return source.extent();
    }

    @Override
    public List<ImportReport.FileFinding> said() {
        return source.said();
    }

    @Override
    public void close() {
        try {
            source.close();
        } finally {
            folder.close();
        }
    }
}
