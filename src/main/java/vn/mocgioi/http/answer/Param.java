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

    private static final String STRING = "{\"type\":\"string\"}";
    private static final String NUMBER = "{\"type\":\"number\"}";
    private static final String URI = "{\"type\":\"string\",\"format\":\"uri\"}";
    private static final String NAMES = "{\"type\":\"array\",\"items\":{\"type\":\"string\"}}";

    public static final Param F = new Param(
            "f",
            "The format: json or html; without it, the Accept header decides.",
            "{\"type\":\"string\",\"enum\":[\"json\",\"html\"]}");
    public static final Param F_TILE = new Param("f", "The format: mvt.", "{\"type\":\"string\",\"enum\":[\"mvt\"]}");
    static final Param BBOX = new Param(
            "bbox",
            "Only features that touch this box: west, south, east, north in the CRS of bbox-crs; heights may be given"
                    + " and are passed over. West above east crosses the date line.",
            "{\"type\":\"array\",\"minItems\":4,\"maxItems\":6,\"items\":{\"type\":\"number\"}}");
    static final Param BBOX_CRS = new Param("bbox-crs", "The CRS of bbox; WGS 84 longitude, latitude without it.", URI);
    static final Param DATETIME = new Param(
            "datetime",
            "Only versions that are valid on this day, or on a day of this interval, open at an end with '..'; today"
                    + " without it.",
            STRING);
    public static final Param DATETIME_TILE = new Param(
            "datetime",
            "The day that the tile shows: what was valid on it, with milestones, stages and the rest as they were then;"
                    + " today without it. Of an interval what is valid on any of its days, as it was on the last.",
            STRING);
    public static final Param COLLECTIONS =
            new Param("collections", "Only these collections, in this order; all without it.", NAMES);
    public static final Param LIMIT = new Param(
            "limit",
            "How many features a page has at most; the next link leads to the rest.",
            "{\"type\":\"integer\",\"minimum\":1,\"maximum\":" + MAX_LIMIT + ",\"default\":" + DEFAULT_LIMIT + "}");
    static final Param AFTER =
            new Param("after", "Where the page before ended; taken from its next link, never made up.", STRING);
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
            STRING);
    static final Param FILTER_LANG = new Param(
            "filter-lang",
            "How filter is written; cql-text is what GDAL writes.",
            "{\"type\":\"string\",\"enum\":[\"" + String.join("\",\"", FILTER_LANGUAGES)
                    + "\"],\"default\":\"cql2-text\"}");
    static final Param FILTER_CRS = new Param(
            "filter-crs", "The CRS of the coordinates in filter; WGS 84 longitude, latitude without it.", URI);
    static final Param SORTBY =
            new Param("sortby", "Properties to sort by, each falling when - stands before it.", NAMES);
    static final Param PROPERTIES = new Param("properties", "Only these properties.", NAMES);
    static final Param SKIP_GEOMETRY =
            new Param("skipGeometry", "true: without the places.", "{\"type\":\"boolean\",\"default\":false}");
    static final Param F_FEATURES = new Param(
            "f",
            "The format: json, jsonfg (JSON-FG: survey coordinates in place, degrees in geometry, days in time) or"
                    + " html; without it, the Accept header decides.",
            "{\"type\":\"string\",\"enum\":[\"json\",\"jsonfg\",\"html\"]}");
    static final Param PRECISION = new Param(
            "precision", "Decimals of the coordinates at most.", "{\"type\":\"integer\",\"minimum\":0,\"maximum\":15}");
    public static final Param ZONE = new Param("zone", "Only what lies in the zone of this code.", STRING);
    static final Param SUM = new Param("sum", "Measures to add up, such as area_ha.", NAMES);
    static final Param GROUP_BY =
            new Param("group-by", "A sum for each combination of these properties, such as located_commune.", NAMES);
    public static final Param AT = new Param("at", "the day of the figure, inclusive; today when absent");
    public static final Param KNOWN = new Param(
            "known",
            "the moment up to which what was recorded counts, or a day and its end; all there is when absent or to come");
    public static final Param FROM = new Param("from", "an earlier day to compare with");
    public static final Param TO = new Param("to", "the last day");
    static final Param PHASE = new Param("phase", "a phase: its number, with zone=; or zone/number");
    static final Param COMMUNE = new Param("commune", "the code of a commune");
    public static final Param LANG = new Param("lang", "vi or en");
    static final Param PAGE_LANG = new Param(
            "lang",
            "The language of the page for people; without it the Accept-Language header decides.",
            "{\"type\":\"string\",\"enum\":[\"vi\",\"en\"]}");
    public static final Param MIN_HA = new Param("min_ha", "The least area in hectares.", NUMBER);
    public static final Param KIND = new Param(
            "kind",
            "The kind of the zone.",
            "{\"type\":\"string\",\"enum\":[\"INDUSTRIAL_PARK\",\"INDUSTRIAL_CLUSTER\",\"IT_PARK\"]}");
    public static final Param PLANNED = new Param(
            "planned",
            "true: also the lots of zones and phases that do not operate yet.",
            "{\"type\":\"boolean\",\"default\":false}");
    public static final Param Q = new Param("q", "what to look for");

    public static final Param LON = new Param("lon", "The longitude on WGS 84, in degrees.", NUMBER);
    public static final Param LAT = new Param("lat", "The latitude on WGS 84, in degrees.", NUMBER);
    static final Param CSV = new Param(
            "csv",
            "How CSV is written: plain, with a byte order mark (bom), or as Vietnamese Excel opens it (excel). Texts that a spreadsheet would run as formulas begin with an apostrophe.",
            "{\"type\":\"string\",\"enum\":[\"plain\",\"bom\",\"excel\"]}");

    private static final List<Param> WHICH = List.of(BBOX, BBOX_CRS, DATETIME, FILTER, FILTER_LANG, FILTER_CRS, ZONE);

    /** One whose value is text of some form that the description gives. */
    public Param(String name, String description) {
        this(name, description, STRING);
    }

    public Param(String name, String description, String schema) {
        this(name, description, schema, false);
    }

    /** The same, which may stand more than once. */
    public Param repeatable() {
        return new Param(name, description, schema, true);
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
