package vn.mocgioi.exchange;

import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.Column;
import vn.mocgioi.land.Layer;
import vn.mocgioi.land.Shape;

/**
 * Finds for the headings of a file the columns of a layer: the contract's own names, Vietnamese headings with or
 * without accents, and names that a Shapefile cut to ten characters. What the user says with --map goes first.
 */
final class Headings {
    static final String X_NORTHING = "x_northing";
    static final String Y_EASTING = "y_easting";
    static final String LON = "lon";
    static final String LAT = "lat";
    static final String WKT = "wkt";

    /** Columns that give the place of a row where a file has no geometry of its own. */
    private static final Map<String, List<String>> PLACE = Map.of(
            X_NORTHING, List.of("x", "toa do x", "x m", "bac", "northing", "n"),
            Y_EASTING, List.of("y", "toa do y", "y m", "dong", "easting", "e"),
            LON, List.of("longitude", "kinh do", "lng", "long"),
            LAT, List.of("latitude", "vi do"),
            WKT, List.of("geom", "geometry", "the geom", "wkt geom"));

    private static final int SHAPEFILE_NAME_LENGTH = 10;

    private final Layer layer;
    private final Map<String, String> chosen;
    private final Map<String, String> bySpelling = new HashMap<>();
    private final Map<String, @Nullable String> found = new LinkedHashMap<>();

    /**
     * @param chosen column by heading, as the user said it
     * @throws FileProblem when the user named a column that the layer does not have
     */
    Headings(Layer layer, Map<String, String> chosen) {
        this.layer = layer;
        this.chosen = chosen;
        for (String column : chosen.values()) {
            if (!layer.has(column) && !PLACE.containsKey(column)) {
                throw new FileProblem("--map names column '" + column + "', which layer " + layer.name()
                        + " does not have; it has " + String.join(", ", names(layer)));
            }
        }
        if (layer.shape() != Shape.NONE || layer.has(X_NORTHING)) {
            PLACE.forEach((name, spellings) -> add(name, spellings));
        }
        layer.columns().forEach(column -> add(column.name(), column.spellings()));
        // a column's own name wins over another's spelling
        layer.columns().forEach(column -> bySpelling.put(plain(column.name()), column.name()));
    }

    /** The column for a heading of the file, or null when there is none. */
    @Nullable
    String column(String heading) {
        if (!found.containsKey(heading)) {
            found.put(heading, find(heading));
        }
        return found.get(heading);
    }

    private @Nullable String find(String heading) {
        if (chosen.containsKey(heading)) {
            return chosen.get(heading);
        }
        String column = bySpelling.get(plain(heading));
        if (column == null && heading.length() == SHAPEFILE_NAME_LENGTH) {
            column = cut(heading);
        }
        return column == null || chosen.containsValue(column) ? null : column;
    }

    /** The one column whose name begins with these ten characters. */
    private @Nullable String cut(String heading) {
        List<String> candidates = names(layer).stream()
                .filter(name -> name.length() > SHAPEFILE_NAME_LENGTH
                        && name.substring(0, SHAPEFILE_NAME_LENGTH).equalsIgnoreCase(heading))
                .toList();
        return candidates.size() == 1 ? candidates.get(0) : null;
    }

    /** What was mapped to what, in the order of the file; headings that fit nothing map to null. */
    Map<String, @Nullable String> mapped() {
        return Collections.unmodifiableMap(found);
    }

    /** The layer's columns that the file has. */
    Set<String> present() {
        Set<String> present = new TreeSet<>();
        for (String column : found.values()) {
            if (column != null && layer.has(column)) {
                present.add(column);
            }
        }
        return present;
    }

    /** Without accents, case and punctuation: 'Số tờ', 'so_to' and 'SOTO' are one. */
    static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9]", "");
    }

    private void add(String column, List<String> spellings) {
        bySpelling.put(plain(column), column);
        spellings.forEach(spelling -> bySpelling.put(plain(spelling), column));
    }

    private static List<String> names(Layer layer) {
        return layer.columns().stream().map(Column::name).toList();
    }
}
