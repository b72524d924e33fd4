package vn.mocgioi.exchange.cad;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import vn.mocgioi.exchange.source.ImportReport;

/**
 * What of a CAD drawing can become land: its lines and its texts.
 *
 * @param said what is to be said of the file as a whole
 */
record Drawing(List<Outline> outlines, List<Label> labels, List<ImportReport.FileFinding> said) {

    /** A line on a CAD layer, closed or open, in the drawing's unit; a DGN's layer is the number of its level. */
    record Outline(String layer, LineString line) {}

    /**
     * A text on a CAD layer.
     *
     * @param middle of its letters, about
     * @param insertedAt where the drawing has it begin, or the point it is drawn about
     */
    record Label(String layer, String text, Coordinate middle, Coordinate insertedAt) {}
}
