package vn.mocgioi.land.catalogue;

/** How a column's values are read, stored and published. */
public enum ColumnType {
    TEXT("text"),
    INTEGER("integer"),
    /** An exact decimal: 9222.1 stays 9222.1. */
    DECIMAL("numeric"),
    /** A day, without a time zone: ISO or dd/mm/yyyy in files. */
    DATE("date"),
    BOOLEAN("boolean"),
    /** One of the column's {@link Column#choices()}. */
    CHOICE("text");

    private final String sqlType;

    ColumnType(String sqlType) {
        this.sqlType = sqlType;
    }

    /** The PostgreSQL type that holds it. */
    public String sqlType() {
        return sqlType;
    }
}
