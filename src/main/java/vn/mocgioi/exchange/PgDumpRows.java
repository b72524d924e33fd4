package vn.mocgioi.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import vn.mocgioi.land.RowFinding;

/**
 * Reads what {@code ogr2ogr -f PGDUMP} with COPY writes: the types and the SRID from its statements, then the rows.
 *
 * <p>Of GDAL's outputs that can be streamed it is the one that keeps every digit of a coordinate (hex EWKB).
 */
final class PgDumpRows {
    private static final String GEOMETRY = "wkb_geometry";
    private static final Pattern COLUMN = Pattern.compile("ALTER TABLE .* ADD COLUMN \"(.*)\" ([A-Z0-9]+).*");
    private static final Pattern SRID = Pattern.compile("SELECT AddGeometryColumn\\(.*,(-?\\d+),'[A-Z]+',\\d\\);");
    private static final Pattern COPY = Pattern.compile("COPY .* \\((.*)\\) FROM STDIN;");

    private final BufferedReader dump;
    private final WKBReader wkb = new WKBReader();
    private final Map<String, String> types = new HashMap<>();
    private int srid;
    private List<String> columns = List.of();
    private boolean inRows;
    private long number;

    PgDumpRows(BufferedReader dump) {
        this.dump = dump;
    }

    /** The next row of the first or a further table, or null at the end. */
    @Nullable
    RawRow next() throws IOException {
        while (true) {
            String line = dump.readLine();
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

    /** The EPSG code of the geometry, or 0 when the file has no CRS that has one. */
    int srid() {
        return srid;
    }

    private void statement(String line) {
        Matcher column = COLUMN.matcher(line);
        Matcher geometry = SRID.matcher(line);
        Matcher copy = COPY.matcher(line);
        if (column.matches()) {
            types.put(column.group(1).replace("\"\"", "\""), column.group(2));
        } else if (geometry.matches()) {
            srid = Math.max(0, Integer.parseInt(geometry.group(1)));
        } else if (copy.matches()) {
            columns = names(copy.group(1));
            inRows = true;
        }
    }

    /** The names of a list such as {@code "wkb_geometry","say ""hi"""}. */
    private static List<String> names(String list) {
        List<String> names = new ArrayList<>();
        Matcher name = Pattern.compile("\"((?:[^\"]|\"\")*)\"").matcher(list);
        while (name.find()) {
            names.add(name.group(1).replace("\"\"", "\""));
        }
        return names;
    }

    private RawRow row(String line) {
        number++;
        String[] cells = line.split("\t", -1);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        Geometry geometry = null;
        RowFinding problem = null;
        for (int i = 0; i < Math.min(cells.length, columns.size()); i++) {
            if (cells[i].equals("\\N")) {
                if (!columns.get(i).equals(GEOMETRY)) {
                    values.put(columns.get(i), null);
                }
            } else if (columns.get(i).equals(GEOMETRY)) {
                try {
                    geometry = wkb.read(WKBReader.hexToBytes(cells[i]));
                } catch (ParseException | IllegalArgumentException e) {
                    problem = RowFinding.error("unreadable_geometry", null, String.valueOf(e.getMessage()));
                }
            } else {
                values.put(columns.get(i), value(types.getOrDefault(columns.get(i), ""), unescape(cells[i])));
            }
        }
        return new RawRow(number, values, geometry, problem);
    }

    /** Numbers of a typed column are no text: nothing about their decimals is in doubt. */
    private static Object value(String type, String text) {
        boolean numeric = type.startsWith("FLOAT") || type.startsWith("INT") || type.startsWith("NUMERIC");
        if (numeric && text.matches("[+-]?[0-9.]+([eE][+-]?[0-9]+)?")) {
            return new BigDecimal(text);
        }
        return text;
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
