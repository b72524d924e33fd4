package vn.mocgioi.store;

import vn.mocgioi.land.filter.Filter;
import vn.mocgioi.land.filter.Operand;

/** Writes a filter as SQL: columns by the catalogue's names, operators from a fixed list, values bound. */
final class FilterSql {
    private final SqlText sql;

    FilterSql(SqlText sql) {
        this.sql = sql;
    }

    void write(Filter filter) {
        if (filter instanceof Filter.And and) {
            sql.add("(true");
            and.parts().forEach(part -> {
                sql.add(" and ");
                write(part);
            });
            sql.add(")");
        } else if (filter instanceof Filter.Comparison comparison) {
            write(comparison.left());
            sql.add(" ").add(comparison.operator().sign()).add(" ");
            write(comparison.right());
        } else if (filter instanceof Filter.InBox box) {
            inBox(box);
        }
    }

    private void write(Operand operand) {
        if (operand instanceof Operand.Of of) {
            sql.add(FeatureStore.column(of.property()));
        } else if (operand instanceof Operand.Text text) {
            sql.bind(text.value());
        } else if (operand instanceof Operand.Number number) {
            sql.bind(number.value());
        } else if (operand instanceof Operand.Bool bool) {
            sql.bind(bool.value());
        } else if (operand instanceof Operand.Day day) {
            sql.bind(day.value());
        }
    }

    /** A box across the date line is two boxes. */
    private void inBox(Filter.InBox box) {
        if (box.west() <= box.east()) {
            intersects(box.west(), box.south(), box.east(), box.north());
        } else {
            sql.add("(");
            intersects(box.west(), box.south(), 180, box.north());
            sql.add(" or ");
            intersects(-180, box.south(), box.east(), box.north());
            sql.add(")");
        }
    }

    /** ST_Envelope, because a box without width or height is a line or a point, and not an empty polygon. */
    private void intersects(double west, double south, double east, double north) {
        sql.add("ST_Intersects(wgs84, ST_Envelope(ST_SetSRID(ST_MakeLine(ST_Point(")
                .bind(west)
                .add(", ")
                .bind(south)
                .add("), ST_Point(")
                .bind(east)
                .add(", ")
                .bind(north)
                .add(")), 4326)))");
    }
}
