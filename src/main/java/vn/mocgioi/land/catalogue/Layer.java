package vn.mocgioi.land.catalogue;

import java.util.List;
import java.util.NoSuchElementException;

/**
 * One kind of thing the service keeps: its columns as files bring them, and what its rows refer to.
 *
 * <p>The table of the same name holds these columns; {@link Layers} lists all layers.
 *
 * @param name the name in commands, files, tables and paths
 * @param shape the geometry of its rows
 * @param versioned whether its objects have versions with dates of validity
 * @param columns in the order of the contract
 * @param references what its rows point to, checked when a file comes in
 */
public record Layer(String name, Shape shape, boolean versioned, List<Column> columns, List<Reference> references) {

    public static final String VALID_FROM = "valid_from";
    public static final String VALID_TO = "valid_to";

    public Layer {
        columns = List.copyOf(columns);
        references = List.copyOf(references);
        if (columns.stream().map(Column::name).distinct().count() != columns.size()) {
            throw new IllegalArgumentException("a column stands twice in " + name);
        }
    }

    /** The columns that identify an object of this layer, without the date of its version. */
    public List<Column> keyColumns() {
        return columns.stream().filter(Column::key).toList();
    }

    public boolean has(String columnName) {
        return columns.stream().anyMatch(c -> c.name().equals(columnName));
    }

    /** The column of this name; throws when there is none. */
    public Column column(String columnName) {
        return columns.stream()
                .filter(c -> c.name().equals(columnName))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(name + " has no column " + columnName));
    }

    /** Whether rows of this layer point to a parcel by commune, sheet and number. */
    public boolean ofParcel() {
        return references.contains(Reference.PARCEL);
    }
}
