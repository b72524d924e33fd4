package vn.mocgioi.store.db;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.postgis.jdbc.jts.JtsGeometry;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * The row that a statement stands at, read by the names of its columns. A column that the statement does not have, or
 * that has no value where one is asked for, is a fault of ours and named: {@link IllegalStateException}.
 */
public final class Row {
    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    public String text(String column) throws SQLException {
        return required(column, textOrNull(column));
    }

    public @Nullable String textOrNull(String column) throws SQLException {
        return rows.getString(at(column));
    }

    public boolean bool(String column) throws SQLException {
        boolean value = rows.getBoolean(at(column));
        return requireValue(column, value);
    }

    public @Nullable Boolean boolOrNull(String column) throws SQLException {
        boolean value = rows.getBoolean(at(column));
        return rows.wasNull() ? null : value;
    }

    public int integer(String column) throws SQLException {
        int value = rows.getInt(at(column));
        return requireValue(column, value);
    }

    public @Nullable Integer integerOrNull(String column) throws SQLException {
        int value = rows.getInt(at(column));
        return rows.wasNull() ? null : value;
    }

    public long longInteger(String column) throws SQLException {
        long value = rows.getLong(at(column));
        return requireValue(column, value);
    }

    public @Nullable Long longIntegerOrNull(String column) throws SQLException {
        long value = rows.getLong(at(column));
        return rows.wasNull() ? null : value;
    }

    public double real(String column) throws SQLException {
        double value = rows.getDouble(at(column));
        return requireValue(column, value);
    }

    public @Nullable Double realOrNull(String column) throws SQLException {
        double value = rows.getDouble(at(column));
        return rows.wasNull() ? null : value;
    }

    public BigDecimal decimal(String column) throws SQLException {
        return required(column, decimalOrNull(column));
    }

    public @Nullable BigDecimal decimalOrNull(String column) throws SQLException {
        return rows.getBigDecimal(at(column));
    }

    /** The first and the last of all days are {@link LocalDate#MIN} and {@link LocalDate#MAX}. */
    public LocalDate day(String column) throws SQLException {
        return required(column, dayOrNull(column));
    }

    public @Nullable LocalDate dayOrNull(String column) throws SQLException {
        return rows.getObject(at(column), LocalDate.class);
    }

    public Instant moment(String column) throws SQLException {
        return required(column, momentOrNull(column));
    }

    public @Nullable Instant momentOrNull(String column) throws SQLException {
        Timestamp moment = rows.getTimestamp(at(column));
        return moment == null ? null : moment.toInstant();
    }

    public byte[] bytes(String column) throws SQLException {
        return required(column, rows.getBytes(at(column)));
    }

    /** The texts of an array, none where there is no array. */
    public List<String> texts(String column) throws SQLException {
        Array array = rows.getArray(at(column));
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    /** A geometry as PostGIS has it, in whichever CRS. */
    public Geometry geometry(String column) throws SQLException {
        JtsGeometry value = rows.getObject(at(column), JtsGeometry.class);
        return required(column, value == null ? null : value.getGeometry());
    }

    private int at(String column) throws SQLException {
        try {
            return rows.findColumn(column);
        } catch (SQLException e) {
            if (rows.isClosed()) {
                throw e;
            }
            throw new IllegalStateException("the statement gives no column " + column, e);
        }
    }

    private <T> T requireValue(String column, T value) throws SQLException {
        return required(column, rows.wasNull() ? null : value);
    }

    private static <T> T required(String column, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("column " + column + " has no value in this row");
        }
        return value;
    }
}
