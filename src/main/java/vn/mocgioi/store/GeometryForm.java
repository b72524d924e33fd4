package vn.mocgioi.store;

/** How a feature's place comes out of the store; the first is there ready made. */
public enum GeometryForm {
    /** RFC 7946 text of the WGS 84 copy with 9 decimals, as it was made when the row was written. */
    GEOJSON("geojson"),
    NONE("null::text");

    private final String sql;

    GeometryForm(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
