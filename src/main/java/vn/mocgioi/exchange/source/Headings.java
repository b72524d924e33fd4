package vn.mocgioi.exchange.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.catalogue.Column;
import vn.mocgioi.land.catalogue.ColumnType;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Shape;
import vn.mocgioi.land.terms.PlainText;

/**
 * Finds for the headings of a file the columns of a layer: the contract's own names, Vietnamese headings with or
 * without accents, and names that a Shapefile cut to ten characters. What the user says with --map goes first.
 */
public final class Headings {
    public static final String X_NORTHING = "x_northing";
    public static final String Y_EASTING = "y_easting";
    public static final String LON = "lon";
    public static final String LAT = "lat";
    public static final String WKT = "wkt";

    /** Columns that give the place of a row where a file has no geometry of its own. */
    private static final Map<String, List<String>> PLACE = Map.of(
            X_NORTHING, List.of("x", "toa do x", "x m", "bac", "northing", "n"),
            Y_EASTING, List.of("y", "toa do y", "y m", "dong", "easting", "e"),
            LON, List.of("longitude", "kinh do", "lng", "long"),
            LAT, List.of("latitude", "vi do"),
            WKT, List.of("geom", "geometry", "the geom", "wkt geom"));

    /** Where each row may have columns of its own, all of them together. */
    private static final int MOST_HEADINGS = 2_000;

    private static final int SHAPEFILE_NAME_BYTES = 10;
    /** A cut name of fewer letters could be the beginning of anything. */
    private static final int SHORTEST_CUT = 5;

    private final Layer layer;
    /** Column by heading as the user wrote it. */
    private final Map<String, String> chosen;

    private final Map<String, String> bySpelling = new HashMap<>();
    private final Map<String, @Nullable String> found = new LinkedHashMap<>();

    /**
     * @param chosen column by heading, as the user said it
     * @throws FileProblem when the user named a column that the layer does not have, or one column twice
     */
    public Headings(Layer layer, Map<String, String> chosen) {
        this.layer = layer;
        this.chosen = chosen;
        for (String column : chosen.values()) {
            if (!layer.has(column) && !PLACE.containsKey(column)) {
                throw new FileProblem("--map names column '" + column + "', which layer " + layer.name()
                        + " does not have; it has " + String.join(", ", names(layer)));
            }
        }
        if (new HashSet<>(chosen.values()).size() < chosen.size()) {
            throw new FileProblem("--map gives two headings to one column; give each column one");
        }
        if (layer.shape() != Shape.NONE || layer.has(X_NORTHING)) {
            PLACE.forEach((name, spellings) -> add(name, spellings));
        }
        layer.columns().forEach(column -> add(column.name(), column.spellings()));
        // as our own tables are headed
        layer.columns().forEach(column -> {
            bySpelling.putIfAbsent(PlainText.of(column.titleVi()), column.name());
            bySpelling.putIfAbsent(PlainText.of(column.titleEn()), column.name());
        });
        // a column's own name wins over another's spelling
        layer.columns().forEach(column -> bySpelling.put(PlainText.of(column.name()), column.name()));
    }

    /**
     * Takes the headings of a file in which every row has the same.
     *
     * @throws FileProblem when two headings are one column and nothing says which, or the user named one that is not
     *     there
     */
    public void take(Collection<String> headings) {
        Map<String, List<String>> byColumn = new LinkedHashMap<>();
        for (String heading : headings) {
            String column = column(heading);
            if (column != null) {
                byColumn.computeIfAbsent(column, c -> new ArrayList<>()).add(heading);
            }
        }
        byColumn.forEach(this::chooseOne);
        requireChosen();
    }

    /** A column's own name wins over its spellings; of two spellings the user has to say one. */
    private void chooseOne(String column, List<String> headings) {
        if (headings.size() == 1) {
            return;
        }
        String own = headings.stream()
                .filter(column::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(
                        () -> new FileProblem("'%s' are both read as column %s; say which it is with --map \"%s=%s\""
                                .formatted(String.join("' and '", headings), column, headings.get(0), column)));
        headings.stream().filter(heading -> !heading.equals(own)).forEach(heading -> found.put(heading, null));
    }

    /** Every heading that the user named must have been met by the end of the file. */
    public void requireChosen() {
        for (String wanted : chosen.keySet()) {
            if (found.keySet().stream().noneMatch(heading -> isChosen(wanted, heading))) {
                throw new FileProblem("--map names heading '%s', which the file does not have; it has %s"
                        .formatted(wanted, String.join(", ", found.keySet())));
            }
        }
    }

    /** The layer whose columns are looked for. */
    public Layer layer() {
        return layer;
    }

    /** The column for a heading of the file, or null when there is none. */
    @Nullable
    public String column(String heading) {
        if (!found.containsKey(heading)) {
            if (found.size() == MOST_HEADINGS) {
                throw new FileProblem(
                        "the rows have more than %,d different columns; take away those that are not needed"
                                .formatted(MOST_HEADINGS));
            }
            found.put(heading, find(heading));
        }
        return found.get(heading);
    }

    /** The same, without taking note that the file has it. */
    @Nullable
    public String find(String heading) {
        for (Map.Entry<String, String> choice : chosen.entrySet()) {
            if (isChosen(choice.getKey(), heading)) {
                return choice.getValue();
            }
        }
        String plain = PlainText.of(heading);
        String column = bySpelling.get(plain);
        if (column == null && mayBeCut(heading)) {
            column = cut(heading, plain);
        }
        return column == null || chosen.containsValue(column) ? null : column;
    }

    private static boolean isChosen(String wanted, String heading) {
        String plain = PlainText.of(wanted);
        return wanted.equals(heading) || !plain.isEmpty() && plain.equals(PlainText.of(heading));
    }

    /** A Shapefile keeps ten bytes of a name; of a letter with accents, which takes two or three, all or nothing. */
    private static boolean mayBeCut(String heading) {
        int bytes = heading.getBytes(StandardCharsets.UTF_8).length;
        return bytes == SHAPEFILE_NAME_BYTES
                || bytes > heading.length() && bytes >= SHAPEFILE_NAME_BYTES - 2 && bytes < SHAPEFILE_NAME_BYTES;
    }

    /**
     * The one column of which a name or spelling begins so. Spellings of columns with a unit are left out: the unit
     * stands at their end and would be what was cut.
     */
    private @Nullable String cut(String heading, String plain) {
        if (plain.length() < SHORTEST_CUT) {
            return null;
        }
        Set<String> candidates = new TreeSet<>();
        for (Column column : layer.columns()) {
            boolean name = column.name().toLowerCase(Locale.ROOT).startsWith(heading.toLowerCase(Locale.ROOT));
            boolean spelling = column.unit().isEmpty()
                    && column.spellings().stream().anyMatch(s -> PlainText.of(s).startsWith(plain));
            if (name || spelling) {
                candidates.add(column.name());
            }
        }
        return candidates.size() == 1 ? candidates.iterator().next() : null;
    }

    /** Whether a column holds measures or coordinates: numbers that belong to one row alone. */
    public boolean isMeasure(String column) {
        return PLACE.containsKey(column)
                || layer.has(column) && layer.column(column).type() == ColumnType.DECIMAL;
    }

    /** What was mapped to what, in the order of the file; headings that fit nothing map to null. */
    public Map<String, @Nullable String> mapped() {
        return Collections.unmodifiableMap(found);
    }

    /** The layer's columns that the file has. */
    public Set<String> present() {
        Set<String> present = new TreeSet<>();
        for (String column : found.values()) {
            if (column != null && layer.has(column)) {
                present.add(column);
            }
        }
        return present;
    }

    private void add(String column, List<String> spellings) {
        bySpelling.put(PlainText.of(column), column);
        spellings.forEach(spelling -> bySpelling.put(PlainText.of(spelling), column));
    }

    private static List<String> names(Layer layer) {
        return layer.columns().stream().map(Column::name).toList();
    }
}
