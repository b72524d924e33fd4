package vn.mocgioi.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.mocgioi.exchange.bytes.ByteLines;
import vn.mocgioi.exchange.bytes.FormulaGuard;
import vn.mocgioi.exchange.geojson.FeatureWriter;
import vn.mocgioi.exchange.geojson.PlaceFormat;
import vn.mocgioi.exchange.source.Headings;
import vn.mocgioi.land.catalogue.ColumnType;
import vn.mocgioi.land.catalogue.Property;
import vn.mocgioi.land.catalogue.Shape;
import vn.mocgioi.store.features.FeatureCursor;
import vn.mocgioi.store.features.FeatureQuery;

/**
 * CSV with a head line, as RFC 4180 has it. Points have columns of their own (longitude and latitude, or X northing and
 * Y easting as Vietnamese papers name them), areas are well-known text; the importer reads it back.
 */
final class CsvWriter implements FeatureWriter {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final String END_OF_LINE = "\r\n";
    private static final byte[] POINT = "POINT(".getBytes(StandardCharsets.US_ASCII);
    private static final byte FIRST_BYTE_OF_WIDE_SIGNS = (byte) 0xEF;

    private final List<Property> properties;
    private final PlaceFormat places;
    private final CsvStyle style;
    private final ByteLines out;
    private final boolean points;
    private final PointColumns columns;

    CsvWriter(FeatureQuery query, PlaceFormat places, CsvStyle style, OutputStream out) {
        this.properties = query.properties();
        this.places = places;
        this.style = style;
        this.out = new ByteLines(out);
        this.points = query.collection().shape() == Shape.POINT;
        this.columns = PointColumns.of(query, places);
    }

    @Override
    public void begin() throws IOException {
        if (style.mark()) {
            out.add(MARK);
        }
        out.add("id");
        for (Property property : properties) {
            out.add(style.separator()).add(property.name());
        }
        if (!points) {
            out.add(style.separator()).add(Headings.WKT);
        } else if (columns.added()) {
            out.add(style.separator()).add(northFirst() ? columns.north() : columns.east());
            out.add(style.separator()).add(northFirst() ? columns.east() : columns.north());
        }
        out.add(END_OF_LINE);
    }

    @Override
    public void write(FeatureCursor feature) throws IOException {
        out.add(Long.toString(feature.id()));
        for (int i = 0; i < properties.size(); i++) {
            out.add(style.separator());
            byte[] value = feature.value(i);
            if (value != null) {
                cell(value, properties.get(i).type());
            }
        }
        byte[] geometry = feature.geometry();
        if (geometry != null && (!points || columns.added())) {
            byte[] wkt = places.text(geometry);
            if (points) {
                point(wkt);
            } else {
                out.add(style.separator()).add('"').add(wkt).add('"');
            }
        }
        out.add(END_OF_LINE);
    }

    private void cell(byte[] value, ColumnType type) throws IOException {
        switch (type) {
            case DECIMAL -> number(value, 0, value.length);
            case BOOLEAN -> truth(value);
            case INTEGER, DATE, CHOICE -> out.add(value);
            case TEXT -> text(value);
        }
    }

    private void truth(byte[] value) throws IOException {
        if (style.truthAsNumber()) {
            out.add(value[0] == 't' ? '1' : '0');
        } else {
            out.add(value);
        }
    }

    private void number(byte[] value, int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            out.add(style.decimalComma() && value[i] == '.' ? ',' : (char) value[i]);
        }
    }

    private void text(byte[] value) throws IOException {
        byte[] cell = style.guarded() && mayBeFormula(value) ? guarded(value) : value;
        if (!needsQuotes(cell)) {
            out.add(cell);
            return;
        }
        out.add('"');
        int from = 0;
        for (int i = 0; i < cell.length; i++) {
            if (cell[i] == '"') {
                out.add(cell, from, i + 1 - from).add('"');
                from = i + 1;
            }
        }
        out.add(cell, from, cell.length - from).add('"');
    }

    /** Most texts hold none of the signs, and are never read as characters. */
    private static boolean mayBeFormula(byte[] value) {
        for (byte b : value) {
            if (b == '=' || b == '+' || b == '-' || b == '@' || b == FIRST_BYTE_OF_WIDE_SIGNS) {
                return true;
            }
        }
        return false;
    }

    private static byte[] guarded(byte[] value) {
        return FormulaGuard.with(new String(value, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private boolean needsQuotes(byte[] value) {
        if (value.length == 0 || value[0] == ' ' || value[value.length - 1] == ' ') {
            return true;
        }
        for (byte b : value) {
            if (b == '"' || b == '\n' || b == '\r' || b == ',' || b == ';') {
                return true;
            }
        }
        return false;
    }

    /** POINT(east north), as the database or JTS writes it, in two cells. */
    private void point(byte[] wkt) throws IOException {
        int begin = wkt[POINT.length - 1] == '(' ? POINT.length : POINT.length + 1;
        int space = begin;
        while (wkt[space] != ' ') {
            space++;
        }
        int end = wkt.length - 1;
        out.add(style.separator());
        number(wkt, northFirst() ? space + 1 : begin, northFirst() ? end : space);
        out.add(style.separator());
        number(wkt, northFirst() ? begin : space + 1, northFirst() ? space : end);
    }

    /** Vietnamese papers name X, the northing, first; longitude goes before latitude. */
    private boolean northFirst() {
        return !places.crs().isGeographic();
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
