package vn.mocgioi.exchange.cad;

import java.io.ByteArrayOutputStream;
import vn.mocgioi.exchange.ogr.ShapefileImportTest;

/** A drawing as CAD programs write it; places in metres from a corner in the province, EPSG:9213. */
public final class Dxf {
    static final double EAST = 430_000;
    static final double NORTH = 2_380_000;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final String encoding;
    private boolean inEntities;

    private Dxf(String version, String codePage, String encoding) {
        this.encoding = encoding;
        pairs("0", "SECTION", "2", "HEADER", "9", "$ACADVER", "1", version, "9", "$DWGCODEPAGE", "3", codePage);
        pairs("0", "ENDSEC");
    }

    public static Dxf drawing() {
        return new Dxf("AC1015", "ANSI_1252", "US-ASCII");
    }

    /** A drawing whose header names a unit by its number: 4 for millimetres. */
    public static Dxf inUnit(int insUnits) {
        Dxf drawing = new Dxf("AC1015", "ANSI_1252", "US-ASCII");
        drawing.out.reset();
        drawing.pairs("0", "SECTION", "2", "HEADER", "9", "$INSUNITS", "70", String.valueOf(insUnits), "0", "ENDSEC");
        return drawing;
    }

    /** A closed spline of the third degree whose four control points come round again, as CAD programs write it. */
    public Dxf closedSpline(String layer, double side) {
        entities().pairs("0", "SPLINE", "5", "A1", "100", "AcDbEntity", "8", layer, "100", "AcDbSpline");
        pairs("70", "11", "71", "3", "72", "11", "73", "7", "74", "0");
        for (int knot = -3; knot <= 7; knot++) {
            pairs("40", String.valueOf(knot));
        }
        double[] places = {0, 0, side, 0, side, side, 0, side};
        for (int i = 0; i < 7; i++) {
            pairs("10", number(EAST + places[2 * i % 8]), "20", number(NORTH + places[2 * i % 8 + 1]), "30", "0.0");
        }
        return this;
    }

    /** @param codePage as the header says, which need not be the encoding */
    public static Dxf drawing(String version, String codePage, String encoding) {
        return new Dxf(version, codePage, encoding);
    }

    /** A block with an outline on layer 0 and a text in it, both drawn from the block's corner. */
    public Dxf block(String name, String text, double side) {
        pairs("0", "SECTION", "2", "BLOCKS", "0", "BLOCK", "8", "0", "2", name, "10", "0", "20", "0");
        polyline("0", 1, 0, 0, 0, 0, side, 0, side, side, 0, side);
        text("0", text, 0, 0, side / 2, side / 2);
        pairs("0", "ENDBLK", "8", "0", "0", "ENDSEC");
        return this;
    }

    private Dxf entities() {
        if (!inEntities) {
            pairs("0", "SECTION", "2", "ENTITIES");
            inEntities = true;
        }
        return this;
    }

    public Dxf square(String layer, double east, double north, double side) {
        return closed(layer, east, north, east + side, north, east + side, north + side, east, north + side);
    }

    /** A polyline with its flag for closed ones. */
    public Dxf closed(String layer, double... places) {
        entities().polyline(layer, 1, EAST, NORTH, places);
        return this;
    }

    public Dxf open(String layer, double... places) {
        entities().polyline(layer, 0, EAST, NORTH, places);
        return this;
    }

    public Dxf text(String layer, String text, double east, double north) {
        entities().text(layer, text, EAST, NORTH, east, north);
        return this;
    }

    /** A text that stands about a place with its middle, as most numbers of parcels do. */
    public Dxf middleText(String layer, String text, double height, double east, double north) {
        entities();
        pairs("0", "TEXT", "100", "AcDbEntity", "8", layer, "100", "AcDbText", "10", number(EAST + east - 5 * height));
        pairs("20", number(NORTH + north - height / 2), "40", number(height), "1", text, "72", "1");
        pairs("11", number(EAST + east), "21", number(NORTH + north), "100", "AcDbText", "73", "2");
        return this;
    }

    public Dxf paragraphs(String layer, String text, double east, double north) {
        entities();
        pairs("0", "MTEXT", "100", "AcDbEntity", "8", layer, "100", "AcDbMText", "10", number(EAST + east));
        pairs("20", number(NORTH + north), "40", "2.0", "41", "0.0", "71", "5", "1", text);
        return this;
    }

    public Dxf insert(String layer, String block, double east, double north) {
        entities();
        pairs("0", "INSERT", "100", "AcDbEntity", "8", layer, "100", "AcDbBlockReference", "2", block);
        pairs("10", number(EAST + east), "20", number(NORTH + north));
        return this;
    }

    /** The same again and again, in columns and rows that many metres apart. */
    public Dxf insertMany(String layer, String block, int columns, int rows, double apart) {
        insert(layer, block, 0, 0);
        pairs("70", String.valueOf(columns), "71", String.valueOf(rows), "44", number(apart), "45", number(apart));
        return this;
    }

    public Dxf circle(String layer, double east, double north, double radius) {
        entities();
        pairs("0", "CIRCLE", "100", "AcDbEntity", "8", layer, "100", "AcDbCircle", "10", number(EAST + east));
        pairs("20", number(NORTH + north), "40", number(radius));
        return this;
    }

    /** A closed polyline of old, each vertex an entity with its height. */
    public Dxf closedWithHeights(String layer, double... places) {
        entities();
        pairs("0", "POLYLINE", "100", "AcDbEntity", "8", layer, "100", "AcDb3dPolyline", "66", "1", "70", "9");
        for (int i = 0; i < places.length; i += 2) {
            pairs("0", "VERTEX", "8", layer, "10", number(EAST + places[i]), "20", number(NORTH + places[i + 1]));
            pairs("30", "12.5", "70", "32");
        }
        pairs("0", "SEQEND", "8", layer);
        return this;
    }

    public byte[] bytes() {
        entities();
        pairs("0", "ENDSEC", "0", "EOF");
        return out.toByteArray();
    }

    private void polyline(String layer, int closed, double east, double north, double... places) {
        pairs("0", "LWPOLYLINE", "100", "AcDbEntity", "8", layer, "100", "AcDbPolyline");
        pairs("90", String.valueOf(places.length / 2), "70", String.valueOf(closed));
        for (int i = 0; i < places.length; i += 2) {
            pairs("10", number(east + places[i]), "20", number(north + places[i + 1]));
        }
    }

    private void text(String layer, String text, double fromEast, double fromNorth, double east, double north) {
        pairs("0", "TEXT", "100", "AcDbEntity", "8", layer, "100", "AcDbText", "10", number(fromEast + east));
        pairs("20", number(fromNorth + north), "40", "0.5", "1", text, "50", "0.0");
    }

    private static String number(double value) {
        return new java.math.BigDecimal(String.valueOf(value)).toPlainString();
    }

    private void pairs(String... codesAndValues) {
        for (String line : codesAndValues) {
            boolean ascii = line.chars().allMatch(c -> c < 128);
            out.writeBytes(ShapefileImportTest.bytes(line, ascii ? "US-ASCII" : encoding));
            out.write('\n');
        }
    }
}
