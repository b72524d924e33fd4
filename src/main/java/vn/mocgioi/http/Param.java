package vn.mocgioi.http;

import java.util.List;
import java.util.stream.Stream;

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
    static final Param CRS = new Param("crs", "the CRS of the answer");
    static final Param BBOX_CRS = new Param("bbox-crs", "the CRS of bbox");
    static final Param FILTER = new Param("filter", "a condition in CQL2");
    static final Param FILTER_LANG = new Param("filter-lang", "cql2-text or cql2-json");
    static final Param FILTER_CRS = new Param("filter-crs", "the CRS of the geometries in filter");
    static final Param SORTBY = new Param("sortby", "properties, falling with - before them");
    static final Param PROPERTIES = new Param("properties", "only these properties");
    static final Param PRECISION = new Param("precision", "decimals of coordinates at most");
    static final Param ZONE = new Param("zone", "only what lies in this zone");
    static final Param AT = new Param("at", "the day of the figure, inclusive; today when absent");
    static final Param KNOWN = new Param(
            "known", "the moment up to which what was recorded counts, or a day and its end; now when absent");
    static final Param FROM = new Param("from", "an earlier day to compare with");
    static final Param TO = new Param("to", "the last day");
    static final Param PHASE = new Param("phase", "a phase: its number, with zone=; or zone/number");
    static final Param COMMUNE = new Param("commune", "the code of a commune");
    static final Param LANG = new Param("lang", "vi or en");
    static final Param Q = new Param("q", "what to look for");

    private static final List<Param> WHICH = List.of(BBOX, BBOX_CRS, DATETIME, FILTER, FILTER_LANG, FILTER_CRS, ZONE);

    /** Of a page of features. */
    static Param[] ofItems() {
        return plus(WHICH, SORTBY, PROPERTIES, CRS, PRECISION, LIMIT, AFTER, F);
    }

    /** Of one feature. */
    static Param[] ofItem() {
        return plus(List.of(DATETIME), PROPERTIES, CRS, PRECISION, F);
    }

    /** Of a whole layer. */
    static Param[] ofDownload() {
        return plus(WHICH, SORTBY, PROPERTIES, CRS, PRECISION);
    }

    private static Param[] plus(List<Param> some, Param... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toArray(Param[]::new);
    }
}
