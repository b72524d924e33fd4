package vn.mocgioi.store.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.postgis.jdbc.jts.JtsGeometry;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;

/** A statement whose values have names: {@code :at} in the text, bound once and used as often as it stands there. */
public final class NamedSql implements Rows {
    /** A colon and a name, but not the second half of a cast. */
    private static final Pattern NAME = Pattern.compile("(?<!:):([a-z][a-z0-9_]*)");

    private final String text;
    private final List<String> names = new ArrayList<>();
    private final Map<String, @Nullable Object> values = new HashMap<>();

    public NamedSql(String text) {
        Matcher matcher = NAME.matcher(text);
        this.text = matcher.replaceAll(match -> {
            names.add(match.group(1));
            return "?";
        });
    }

    /** A value that the text does not name is let go, so that texts put together from pieces can share their values. */
    public NamedSql bind(String name, @Nullable Object value) {
        values.put(name, value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value);
        return this;
    }

    /**
     * Several values as one array.
     *
     * @param type of an element, as PostgreSQL names it; days are bound as text, the first and the last of all time too
     */
    public NamedSql bindAll(String name, String type, Collection<?> elements) {
        return bindAll(name, type, elements, element -> element);
    }

    /** A column of rows as one array, for statements that unnest several of them. */
    public <T> NamedSql bindAll(
            String name, String type, Collection<T> rows, Function<? super T, ? extends @Nullable Object> column) {
        values.put(
                name,
                new Elements(
                        type,
                        rows.stream()
                                .map(column)
                                .map(value -> value instanceof LocalDate day ? PgDays.text(day) : value)
                                .toArray()));
        return this;
    }

    private record Elements(String type, @Nullable Object[] values) {}

    /** A geometry, in the CRS of this number and without heights. */
    public NamedSql bind(String name, Geometry value, int srid) {
        return bind(name, geometry(value, srid));
    }

    static JtsGeometry geometry(Geometry value, int srid) {
        Geometry copy = withoutEmpty(value).copy();
        copy.setSRID(srid);
        copy.apply(FLAT);
        return new JtsGeometry(copy);
    }

    /** The library writes no part that is empty. */
    private static Geometry withoutEmpty(Geometry value) {
        if (value.isEmpty()) {
            return value.getFactory().createGeometryCollection();
        }
        List<Geometry> parts = new ArrayList<>();
        for (int i = 0; i < value.getNumGeometries(); i++) {
            Geometry part = value.getGeometryN(i);
            if (!part.isEmpty()) {
                parts.add(part == value ? part : withoutEmpty(part));
            }
        }
        return parts.size() == value.getNumGeometries()
                        && parts.stream().noneMatch(GeometryCollection.class::isInstance)
                ? value
                : value.getFactory().createGeometryCollection(parts.toArray(Geometry[]::new));
    }

    /** Heights would be written where the first corner has one, as if all had. */
    private static final CoordinateSequenceFilter FLAT = new CoordinateSequenceFilter() {
        @Override
        public void filter(CoordinateSequence corners, int i) {
            if (corners.hasZ()) {
                corners.setOrdinate(i, CoordinateSequence.Z, Double.NaN);
            }
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return false;
        }
    };

    /** @throws IllegalStateException when a name of the text has no value */
    @Override
    public PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!values.containsKey(name)) {
                statement.close();
                throw new IllegalStateException("no value for :" + name);
            }
            Object value = values.get(name);
            statement.setObject(
                    i + 1,
                    value instanceof Elements array ? connection.createArrayOf(array.type(), array.values()) : value);
        }
        return statement;
    }

    /** Runs a statement that gives no rows; returns how many it wrote. */
    public long update(Connection connection) throws SQLException {
        try (PreparedStatement statement = prepare(connection)) {
            return statement.executeLargeUpdate();
        }
    }
}
