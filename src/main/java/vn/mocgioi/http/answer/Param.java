package vn.mocgioi.http.answer;

import java.util.List;
import java.util.stream.Stream;

/**
 * A query parameter that a path knows.
 *
 * @param description for the API document
 * @param schema of its value, as JSON
 * @param repeated whether it may stand more than once
 */
public record Param(String name, String description, String schema, boolean repeated) {
    /** Features of a page where none are asked for. */
    public static final int DEFAULT_LIMIT = 100;

    /** Features of a page at most. */
    public static final int MAX_LIMIT = 10_000;

    /** How a filter may be written. GDAL looks for the last one, and else asks for the wrong days. */
    public static final List<String> FILTER_LANGUAGES = List.of("cql2-text", "cql2-json", "cql-text");

    private static final String URI =
            "{\"type\":\"string\",\"format\":\"uri\",\"example\":\"http://www.opengis.net/def/crs/OGC/1.3/CRS84\"}";
    private static final String DAY = "{\"type\":\"string\",\"format\":\"date\",\"example\":\"2024-12-31\"}";
    private static final String DAY_OR_MOMENT =
            "{\"anyOf\":[{\"type\":\"string\",\"format\":\"date\"},{\"type\":\"string\",\"format\":\"date-time\"}],"
                    + "\"example\":\"2024-06-30\"}";

    public static final Param F = new Param(
            "f",
            "The format: json or html; without it, the Accept header decides.",
            "{\"type\":\"string\",\"enum\":[\"json\",\"html\"]}");
    public static final Param F_TILE = new Param("f", "The format: mvt.", "{\"type\":\"string\",\"enum\":[\"mvt\"]}");
    static final Param BBOX = new Param(
            "bbox",
            "Only features that touch this box: west, south, east, north in the CRS of bbox-crs; heights may be given"
                    + " and are passed over. West above east crosses the date line.",
            "{\"type\":\"array\",\"minItems\":4,\"maxItems\":6,\"items\":{\"type\":\"number\"},"
                    + "\"example\":[105.8,21.4,105.9,21.5]}");
    static final Param BBOX_CRS = new Param("bbox-crs", "The CRS of bbox; WGS 84 longitude, latitude without it.", URI);
    static final Param DATETIME = new Param(
            "datetime",
            "Only versions that are valid on this day, or on a day of this interval, open at an end with '..'; today"
                    + " without it.",
            text("2020-01-01/.."));
    public static final Param DATETIME_TILE = new Param(
            "datetime",
            "The day that the tile shows: what was valid on it, with milestones, stages and the rest as they were then;"
                    + " today without it. Of an interval what is valid on any of its days, as it was on the last.",
            text("2024-12-31"));
    public static final Param COLLECTIONS =
            new Param("collections", "Only these collections, in this order; all without it.", names("zones"));
    public static final Param LIMIT = new Param(
            "limit",
            "How many features a page has at most; the next link leads to the rest.",
            "{\"type\":\"integer\",\"minimum\":1,\"maximum\":" + MAX_LIMIT + ",\"default\":" + DEFAULT_LIMIT + "}");
    static final Param AFTER = new Param(
            "after", "Where the page before ended; taken from its next link, never made up.", text("Nx8taW5maW5pdHk"));
    static final Param OFFSET = new Param(
            "offset",
            "How many features to pass over, for clients that count; the next link costs less and misses nothing that"
                    + " is written meanwhile.",
            "{\"type\":\"integer\",\"minimum\":0,\"default\":0}");
    public static final Param CRS =
            new Param("crs", "The CRS of the coordinates; WGS 84 longitude, latitude without it.", URI);
    public static final Param FILTER = new Param(
            "filter",
            "A condition in CQL2, such as: kind = 'IT_PARK' AND S_INTERSECTS(geometry, POINT(105.8 21.5)).",
            text("S_INTERSECTS(geometry, BBOX(105.8, 21.4, 105.9, 21.5))"));
    static final Param FILTER_LANG = new Param(
            "filter-lang",
            "How filter is written; cql-text is what GDAL writes.",
            "{\"type\":\"string\",\"enum\":[\"" + String.join("\",\"", FILTER_LANGUAGES)
                    + "\"],\"default\":\"cql2-text\"}");
    static final Param FILTER_CRS = new Param(
            "filter-crs", "The CRS of the coordinates in filter; WGS 84 longitude, latitude without it.", URI);
    public static final Param SORTBY =
            new Param("sortby", "Properties to sort by, each falling when - stands before it.", names("-area_ha"));
    static final Param PROPERTIES = new Param("properties", "Only these properties.", names("area_ha"));
    static final Param SKIP_GEOMETRY =
            new Param("skipGeometry", "With true without the places.", "{\"type\":\"boolean\",\"default\":false}");
    static final Param F_FEATURES = new Param(
            "f",
            "The format: json, jsonfg (JSON-FG: survey coordinates in place, degrees in geometry, days in time) or"
                    + " html; without it, the Accept header decides.",
            "{\"type\":\"string\",\"enum\":[\"json\",\"jsonfg\",\"html\"]}");
    static final Param PRECISION = new Param(
            "precision",
            "Decimals of the coordinates at most.",
            "{\"type\":\"integer\",\"minimum\":0,\"maximum\":15,\"example\":7}");
    public static final Param ZONE = new Param("zone", "Only what lies in the zone of this code.", text("KCN-SC2"));
    static final Param SUM = new Param("sum", "Measures to add up, such as area_ha.", names("area_ha"));
    static final Param GROUP_BY = new Param(
            "group-by",
            "A sum for each combination of these properties, such as located_commune.",
            names("located_commune"));
    public static final Param AT = new Param("at", "The day of the figure, inclusive; today without it.", DAY);
    public static final Param KNOWN = new Param(
            "known",
            "The moment up to which what was recorded counts, or a day and its end; all there is without it or when it is"
                    + " to come.",
            DAY_OR_MOMENT);
    public static final Param FROM = new Param("from", "An earlier day to compare with, or to begin on.", DAY);
    public static final Param TO = new Param("to", "The last day.", DAY);
    static final Param PHASE =
            new Param("phase", "A phase: its number, with zone=; or zone/number.", text("KCN-SC2/1"));
    static final Param COMMUNE = new Param("commune", "The code of a commune.", text("MH-S01"));
    public static final Param LANG = new Param(
            "lang", "The language of words; vi without it.", "{\"type\":\"string\",\"enum\":[\"vi\",\"en\"]}");
    static final Param PAGE_LANG = new Param(
            "lang",
            "The language of the page for people; without it the Accept-Language header decides.",
            "{\"type\":\"string\",\"enum\":[\"vi\",\"en\"]}");
    public static final Param MIN_HA = new Param("min_ha", "The least area in hectares.", number("2"));
    public static final Param KIND = new Param(
            "kind",
            "The kind of the zone.",
            "{\"type\":\"string\",\"enum\":[\"INDUSTRIAL_PARK\",\"INDUSTRIAL_CLUSTER\",\"IT_PARK\"]}");
    public static final Param PLANNED = new Param(
            "planned",
            "With true also the lots of zones and phases that do not operate yet.",
            "{\"type\":\"boolean\",\"default\":false}");
    public static final Param Q = new Param(
            "q",
            "What to look for: a code, a name, a decision, sheet/parcel, a marker's number, or coordinates.",
            text("Sông Công"));

    public static final Param LON = new Param("lon", "The longitude on WGS 84, in degrees.", number("105.8"));
    public static final Param LAT = new Param("lat", "The latitude on WGS 84, in degrees.", number("21.5"));
    static final Param CSV = new Param(
            "csv",
            "How CSV is written: plain, with a byte order mark (bom), or as Vietnamese Excel opens it (excel). Texts that a spreadsheet would run as formulas begin with an apostrophe.",
            "{\"type\":\"string\",\"enum\":[\"plain\",\"bom\",\"excel\"]}");

    private static final List<Param> WHICH = List.of(BBOX, BBOX_CRS, DATETIME, FILTER, FILTER_LANG, FILTER_CRS, ZONE);

    public Param(String name, String description, String schema) {
        this(name, description, schema, false);
    }

    /** The same, which may stand more than once. */
    public Param repeatable() {
        return new Param(name, description, schema, true);
    }

    /** The schema of a text of some form that the description gives. */
    public static String text(String example) {
        return "{\"type\":\"string\",\"example\":\"" + example + "\"}";
    }

    private static String number(String example) {
        return "{\"type\":\"number\",\"example\":" + example + "}";
    }

    private static String names(String example) {
        return "{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"example\":[\"" + example + "\"]}";
    }

    /** Of a page that is there for programs and for people. */
    public static Param[] ofPage() {
        return new Param[] {F, PAGE_LANG};
    }

    /** Of a page of features. */
    public static Param[] ofItems() {
        return plus(
                WHICH, SORTBY, PROPERTIES, SKIP_GEOMETRY, CRS, PRECISION, LIMIT, AFTER, OFFSET, F_FEATURES, PAGE_LANG);
    }

    /** Of one feature. */
    public static Param[] ofItem() {
        return new Param[] {DATETIME, PROPERTIES, SKIP_GEOMETRY, CRS, PRECISION, F_FEATURES, PAGE_LANG};
    }

    /** Of the clearance of something stored. */
    public static Param[] ofClearance() {
        return new Param[] {AT, KNOWN, FROM, ZONE, PHASE, COMMUNE};
    }

    /** Of how the clearance of something stored came about. */
    public static Param[] ofClearanceSeries() {
        return new Param[] {FROM, TO, AT, KNOWN, ZONE, PHASE, COMMUNE};
    }

    /** Of sums over features. */
    public static Param[] ofSums() {
        return plus(WHICH, SUM, GROUP_BY, F, PAGE_LANG);
    }

    /** Of a whole layer. */
    public static Param[] ofDownload() {
        return plus(WHICH, SORTBY, PROPERTIES, CRS, PRECISION, CSV);
    }

    private static Param[] plus(List<Param> some, Param... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toArray(Param[]::new);
    }
}
