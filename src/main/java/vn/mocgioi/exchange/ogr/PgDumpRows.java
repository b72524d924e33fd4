package vn.mocgioi.exchange.ogr;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import vn.mocgioi.exchange.bytes.BoundedLines;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.RawRow;
import vn.mocgioi.exchange.source.RowLimits;
import vn.mocgioi.exchange.tables.CsvSource;
import vn.mocgioi.land.rules.RowFinding;

/**
 * Reads what {@code ogr2ogr -f PGDUMP} with COPY writes: the types and the SRID from its statements, then the rows.
 *
 * <p>Of GDAL's outputs that can be streamed it is the one that keeps every digit of a coordinate (hex EWKB).
 */
public final class PgDumpRows {
    /** The column to which GDAL is told to write the geometry: one that no file has. */
    public static final String GEOMETRY = "mocgioi_geometry";

    private static final int MOST_COLUMNS = CsvSource.MOST_COLUMNS;
    /** One of four numbers that is a geometry of its own. */
    private static final int MOST_DIGITS_OF_A_VERTEX = 80;

    private static final HexFormat HEX = HexFormat.of();
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9.]+([eE][+-]?[0-9]+)?");
    /** A name in quotes; quotes within are doubled. */
    private static final String NAME = "\"(?:[^\"]|\"\")*\"";

    private static final Pattern NAMES = Pattern.compile(NAME);
    private static final Pattern ROW_ID =
            Pattern.compile("CREATE TABLE " + NAME + "\\." + NAME + " \\( (" + NAME + ") (?:BIG)?SERIAL.*");
    private static final Pattern COLUMN =
            Pattern.compile("ALTER TABLE " + NAME + "\\." + NAME + " ADD COLUMN (" + NAME + ") ([A-Z0-9]+).*");
    private static final Pattern SRID = Pattern.compile("SELECT AddGeometryColumn\\(.*,(-?\\d+),'[A-Z]+',\\d\\);");
    private static final Pattern COPY = Pattern.compile("COPY " + NAME + "\\." + NAME + " \\((.*)\\) FROM STDIN;");

    /** Gives the lines. */
    @FunctionalInterface
    public interface Dump {
        /**
         * The next line, or null at the end.
         *
         * @throws BoundedLines.TooLong when it is, and has been passed over
         */
        @Nullable
        String line() throws BoundedLines.TooLong;
    }

    private final Dump dump;
    private final RowLimits limits;
    /** Columns that are none of the file's: the driver's own, and the number that GDAL gives each row. */
    private final Set<String> ignored;

    private final WKBReader wkb = new WKBReader();
    private final Map<String, String> types = new HashMap<>();
    private int srid;
    private List<String> columns = List.of();
    private boolean inRows;
    private long number;

    /**
     * @param ignored columns that are left out
     * @param limits of each row
     */
    public PgDumpRows(Dump dump, Set<String> ignored, RowLimits limits) {
        this.dump = dump;
        this.limits = limits;
        this.ignored = new HashSet<>(ignored);
    }

    /** The next row of the first or a further table, or null at the end. */
    @Nullable
    public RawRow next() {
        while (true) {
            String line;
            try {
                line = dump.line();
            } catch (BoundedLines.TooLong e) {
                return tooLarge(e);
            }
            if (line == null) {
                return null;
            }
            if (!inRows) {
                statement(line);
            } else if (line.equals("\\.")) {
                inRows = false;
            } else {
                return row(line);
            }
        }
    }

    private RawRow tooLarge(BoundedLines.TooLong e) {
        if (!inRows) {
            throw new FileProblem("the columns of the file have names that are too long to be read", e);
        }
        number++;
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        columns.stream()
                .filter(column -> !ignored.contains(column) && !column.equals(GEOMETRY))
                .forEach(column -> values.put(column, null));
        return new RawRow(number, values, null, limits.rowTooLarge());
    }

    /** The EPSG code of the geometry, or 0 when the file has no CRS that has one. */
    int srid() {
        return srid;
    }

    private void statement(String line) {
        Matcher column = COLUMN.matcher(line);
        Matcher rowId = ROW_ID.matcher(line);
        Matcher geometry = SRID.matcher(line);
        Matcher copy = COPY.matcher(line);
        if (column.matches()) {
            types.put(bare(column.group(1)), column.group(2));
            requireFewColumns();
        } else if (rowId.matches()) {
            ignored.add(bare(rowId.group(1)));
        } else if (geometry.matches()) {
            srid = Math.max(0, Integer.parseInt(geometry.group(1)));
        } else if (copy.matches()) {
            columns = names(copy.group(1));
            inRows = true;
        }
    }

    private void requireFewColumns() {
        if (types.size() > MOST_COLUMNS) {
            throw new FileProblem("the file has more than %d columns".formatted(MOST_COLUMNS));
        }
    }

    /** The names of a list such as {@code "geometry", "say ""hi"""}. */
    private static List<String> names(String list) {
        List<String> names = new ArrayList<>();
        Matcher name = NAMES.matcher(list);
        while (name.find()) {
            names.add(bare(name.group()));
        }
        return names;
    }

    private static String bare(String quoted) {
        return quoted.substring(1, quoted.length() - 1).replace("\"\"", "\"");
    }

    private RawRow row(String line) {
        number++;
        List<String> cells = cells(line);
        if (cells.size() != columns.size()) {
            throw new FileProblem(
                    "row %d has %d values for %d columns".formatted(number, cells.size(), columns.size()));
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        Geometry geometry = null;
        RowFinding problem = null;
        for (int i = 0; i < cells.size(); i++) {
            if (ignored.contains(columns.get(i))) {
                continue;
            }
            if (cells.get(i).equals("\\N")) {
                if (!columns.get(i).equals(GEOMETRY)) {
                    values.put(columns.get(i), null);
                }
            } else if (columns.get(i).equals(GEOMETRY)) {
                try {
                    geometry = geometry(cells.get(i));
                    problem = geometry == null ? limits.tooManyVertices() : null;
                } catch (ParseException | IllegalArgumentException e) {
                    problem = unreadable(String.valueOf(e.getMessage()));
                }
            } else {
                values.put(columns.get(i), value(types.getOrDefault(columns.get(i), ""), unescape(cells.get(i))));
            }
        }
        return new RawRow(number, values, geometry, problem);
    }

    /** Null when it has too many vertices; where that is plain from its length alone, it is not built. */
    private @Nullable Geometry geometry(String hex) throws ParseException {
        if (hex.length() > (long) MOST_DIGITS_OF_A_VERTEX * limits.vertices()) {
            return null;
        }
        Geometry read = wkb.read(HEX.parseHex(hex));
        return read.getNumPoints() > limits.vertices() ? null : read;
    }

    private static RowFinding unreadable(String why) {
        return RowFinding.error(
                "unreadable_geometry",
                null,
                why.startsWith("Unknown WKB type") ? "has curves or surfaces; make straight lines of them first" : why);
    }

    /** Numbers of a typed column are no text: nothing about their decimals is in doubt. */
    private static Object value(String type, String text) {
        boolean numeric = type.startsWith("FLOAT") || type.startsWith("INT") || type.startsWith("NUMERIC");
        if (!numeric || !NUMBER.matcher(text).matches()) {
            return text;
        }
        // 9222.100000000000364 is how GDAL writes the double 9222.1
        return text.indexOf('.') < 0 ? new BigDecimal(text) : BigDecimal.valueOf(Double.parseDouble(text));
    }

    /** What stands between tabs, but for those that a text has, which have a backslash before them. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '\t') {
                cells.add(line.substring(start, i));
                start = i + 1;
            }
        }
        cells.add(line.substring(start));
        return cells;
    }

    private static String unescape(String cell) {
        if (cell.indexOf('\\') < 0) {
            return cell;
        }
        StringBuilder text = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c != '\\' || i + 1 == cell.length()) {
                text.append(c);
                continue;
            }
            char escaped = cell.charAt(++i);
            text.append(
                    switch (escaped) {
                        case 't' -> '\t';
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        case 'b' -> '\b';
                        case 'f' -> '\f';
                        case 'v' -> '\u000B';
                        default -> escaped;
                    });
        }
        return text.toString();
    }
}
