package vn.mocgioi.exchange.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.impl.CoordinateArraySequence;
import vn.mocgioi.exchange.bytes.FormulaGuard;
import vn.mocgioi.exchange.cad.DxfEntities;
import vn.mocgioi.exchange.cad.DxfFrame;
import vn.mocgioi.land.checks.CoordinateTable;

/** A coordinate table for programs: to reckon with and to draw from, every digit as it was surveyed. */
public final class CoordinateFiles {
    private static final DxfFrame.CadLayer OUTLINE = new DxfFrame.CadLayer("RANH_GIOI", 5);
    private static final DxfFrame.CadLayer POINTS = new DxfFrame.CadLayer("MOC_GIOI", 1);
    private static final DxfFrame.CadLayer NUMBERS = new DxfFrame.CadLayer("SO_HIEU_MOC", 1);
    private static final double TEXT_HEIGHT_M = 2;

    private CoordinateFiles() {}

    /** A row a point; each ring ends with its first point again, which has no edge. Metres. */
    public static void csv(CoordinateTable table, OutputStream out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        csv.writeRecord("ring", "number", "x_northing", "y_easting", "edge_m");
        for (CoordinateTable.Ring ring : table.rings()) {
            int points = ring.points().size();
            for (int i = 0; i <= points; i++) {
                CoordinateTable.NumberedPoint point = ring.points().get(i % points);
                csv.writeRecord(
                        Integer.toString(ring.number()),
                        FormulaGuard.with(point.number()),
                        digits(point.at().y),
                        digits(point.at().x),
                        i == points ? "" : String.format(Locale.ROOT, "%.3f", ring.edgeM(i)));
            }
        }
        csv.flush();
    }

    private static String digits(double metres) {
        return new BigDecimal(Double.toString(metres)).stripTrailingZeros().toPlainString();
    }

    /** Outlines, points and their numbers, each on a CAD layer of its own. */
    public static void dxf(CoordinateTable table, OutputStream out) throws IOException {
        DxfEntities entities = new DxfEntities(out);
        entities.begin(List.of(OUTLINE, POINTS, NUMBERS));
        for (CoordinateTable.Ring ring : table.rings()) {
            entities.closedLine(OUTLINE.name(), new CoordinateArraySequence(ring.closed()));
            for (CoordinateTable.NumberedPoint point : ring.points()) {
                double x = point.at().x;
                double y = point.at().y;
                entities.marker(POINTS.name(), x, y);
                entities.text(
                        NUMBERS.name(),
                        point.number(),
                        TEXT_HEIGHT_M,
                        x + DxfEntities.MARKER_RADIUS_M,
                        y + DxfEntities.MARKER_RADIUS_M,
                        false);
            }
        }
        entities.end();
    }
}
