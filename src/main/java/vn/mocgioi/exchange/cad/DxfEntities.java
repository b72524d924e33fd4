package vn.mocgioi.exchange.cad;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.CoordinateSequence;
import vn.mocgioi.exchange.bytes.ByteLines;

/** The things of a drawing, each on its CAD layer, between the two ends of its {@link DxfFrame}. */
public final class DxfEntities {
    public static final double MARKER_RADIUS_M = 0.5;
    private static final int LONGEST_TEXT = 250;

    private final ByteLines out;
    private int handle = DxfFrame.FIRST_FREE_HANDLE;

    public DxfEntities(OutputStream out) {
        this.out = new ByteLines(out);
    }

    public void begin(List<DxfFrame.CadLayer> layers) throws IOException {
        out.add(DxfFrame.begin(layers));
    }

    public void end() throws IOException {
        out.add(DxfFrame.end()).flush();
    }

    /** @param points of which the last is the first again */
    public void closedLine(String layer, CoordinateSequence points) throws IOException {
        entity("LWPOLYLINE", layer, "AcDbPolyline");
        pair(90, String.valueOf(points.size() - 1));
        pair(70, "1");
        for (int i = 0; i < points.size() - 1; i++) {
            position(10, points.getX(i), points.getY(i));
        }
    }

    /** A point with a circle around it, as a point alone is hardly seen. */
    public void marker(String layer, double x, double y) throws IOException {
        entity("POINT", layer, "AcDbPoint");
        position(10, x, y);
        entity("CIRCLE", layer, "AcDbCircle");
        position(10, x, y);
        pair(40, number(MARKER_RADIUS_M));
    }

    /** @param centred on the place; else to its upper right */
    public void text(String layer, String text, double heightM, double x, double y, boolean centred)
            throws IOException {
        entity("MTEXT", layer, "AcDbMText");
        position(10, x, y);
        pair(40, number(heightM));
        pair(41, "0.0");
        pair(71, centred ? "5" : "7");
        pair(72, "1");
        String escaped = escaped(text);
        int from = 0;
        while (escaped.length() - from > LONGEST_TEXT) {
            pair(3, escaped.substring(from, from + LONGEST_TEXT));
            from += LONGEST_TEXT;
        }
        pair(1, escaped.substring(from));
    }

    /** Letters beyond ASCII by their number, which all programs read whatever code page they take the file to be in. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c >= 127) {
                escaped.append("\\U+%04X".formatted((int) c));
            } else if (c < ' ') {
                escaped.append(' ');
            } else if (c == '\\' || c == '{' || c == '}') {
                escaped.append('\\').append(c);
            } else {
                escaped.append(c == '^' ? "^ " : c);
            }
        }
        return escaped.toString();
    }

    private void entity(String type, String layer, String subclass) throws IOException {
        pair(0, type);
        pair(5, Integer.toHexString(handle++).toUpperCase(Locale.ROOT));
        pair(330, DxfFrame.MODEL_SPACE);
        pair(100, "AcDbEntity");
        pair(8, layer);
        pair(100, subclass);
    }

    private void position(int code, double x, double y) throws IOException {
        pair(code, number(x));
        pair(code + 10, number(y));
    }

    /** Every digit, and never an exponent. */
    private static String number(double value) {
        return new BigDecimal(Double.toString(value)).toPlainString();
    }

    private void pair(int code, String value) throws IOException {
        out.add(Integer.toString(code)).add('\n').add(value).add('\n');
    }
}
