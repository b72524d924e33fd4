package vn.mocgioi.store.db;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.postgresql.util.PGobject;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.geo.shape.BBox;

/** A statement that grows piece by piece: text comes from this package and the catalogue, every value is bound. */
public final class SqlText implements Rows {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> binds = new ArrayList<>();

    public SqlText add(String sql) {
        text.append(sql);
        return this;
    }

    public SqlText bind(long value) {
        return bindObject(value);
    }

    public SqlText bind(int value) {
        return bindObject(value);
    }

    public SqlText bind(double value) {
        return bindObject(value);
    }

    public SqlText bind(String value) {
        return bindObject(value);
    }

    public SqlText bind(BigDecimal value) {
        return bindObject(value);
    }

    public SqlText bind(LocalDate value) {
        return bindObject(value);
    }

    public SqlText bind(boolean value) {
        return bindObject(value);
    }

    /** As a value of its own type, which the server reads once: built by functions it would be built for each row. */
    public SqlText bind(Geometry value, Crs crs) {
        return bindObject(NamedSql.geometry(value, crs.srid()));
    }

    /** As a box of PostGIS, which has no CRS. */
    public SqlText bind(BBox value) {
        PGobject bound = new PGobject();
        bound.setType("box2d");
        try {
            bound.setValue(
                    "BOX(" + value.west() + " " + value.south() + "," + value.east() + " " + value.north() + ")");
        } catch (SQLException e) {
            throw new IllegalStateException("a text was refused as a value", e);
        }
        return bindObject(bound);
    }

    private SqlText bindObject(Object value) {
        text.append('?');
        binds.add(value);
        return this;
    }

    @Override
    public PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text.toString());
        for (int i = 0; i < binds.size(); i++) {
            statement.setObject(i + 1, binds.get(i));
        }
        return statement;
    }
}
