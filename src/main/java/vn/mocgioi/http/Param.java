package vn.mocgioi.http;

/**
 * A query parameter that a path knows.
 *
 * @param description for the API document
 */
record Param(String name, String description) {
    static final Param F = new Param("f", "the format: json or html");
    static final Param BBOX = new Param("bbox", "west,south,east,north");
    static final Param DATETIME = new Param("datetime", "a day, or an interval of days, open with ..");
    static final Param LIMIT = new Param("limit", "features on a page");
    static final Param AFTER = new Param("after", "where the page before ended, as its next link says");
    static final Param CRS = new Param("crs", "the coordinate reference system");
    static final Param ZONE = new Param("zone", "only what lies in this zone");
}
