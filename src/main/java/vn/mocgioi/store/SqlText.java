package vn.mocgioi.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A statement that grows piece by piece: text comes from this package and the catalogue, every value is bound. */
final class SqlText {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> binds = new ArrayList<>();

    SqlText add(String sql) {
        text.append(sql);
        return this;
    }

    SqlText bind(long value) {
        return bindObject(value);
    }

    SqlText bind(int value) {
        return bindObject(value);
    }

    SqlText bind(double value) {
        return bindObject(value);
    }

    SqlText bind(String value) {
        return bindObject(value);
    }

    SqlText bind(BigDecimal value) {
        return bindObject(value);
    }

    SqlText bind(LocalDate value) {
        return bindObject(value);
    }

    SqlText bind(boolean value) {
        return bindObject(value);
    }

    SqlText bind(byte[] value) {
        return bindObject(value);
    }

    private SqlText bindObject(Object value) {
        text.append('?');
        binds.add(value);
        return this;
    }

    PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text.toString());
        for (int i = 0; i < binds.size(); i++) {
            statement.setObject(i + 1, binds.get(i));
        }
        return statement;
    }
}
