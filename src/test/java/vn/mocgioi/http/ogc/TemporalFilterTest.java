package vn.mocgioi.http.ogc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.mocgioi.http.server.TestProvince.rectangle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mocgioi.http.answer.Links;
import vn.mocgioi.http.server.TestServer;

/**
 * Every temporal function of CQL2 over the thirteen ways in which two intervals can lie (Allen 1983): a parcel for
 * each, from its inventory to its handover, against March to May 2024, and one without dates.
 */
class TemporalFilterTest {
    private static final String PARCEL = "INTERVAL(inventory_on, handed_over_on)";
    private static final String SPRING = "INTERVAL('2024-03-01', '2024-06-01')";
    private static final String PARCEL_JSON =
            "{\"interval\":[{\"property\":\"inventory_on\"},{\"property\":\"handed_over_on\"}]}";
    private static final String SPRING_JSON = "{\"interval\":[\"2024-03-01\",\"2024-06-01\"]}";

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = new TestServer();
        parcel("before", "2024-01-01", "2024-02-01");
        parcel("meets", "2024-01-01", "2024-03-01");
        parcel("overlaps", "2024-01-01", "2024-04-01");
        parcel("finished-by", "2024-01-01", "2024-06-01");
        parcel("contains", "2024-01-01", "2024-07-01");
        parcel("starts", "2024-03-01", "2024-04-01");
        parcel("equals", "2024-03-01", "2024-06-01");
        parcel("started-by", "2024-03-01", "2024-07-01");
        parcel("during", "2024-04-01", "2024-05-01");
        parcel("finishes", "2024-04-01", "2024-06-01");
        parcel("overlapped-by", "2024-04-01", "2024-07-01");
        parcel("met-by", "2024-06-01", "2024-07-01");
        parcel("after", "2024-07-01", "2024-08-01");
        server.province.parcel("1", "no date", "LUC", rectangle(500, 0, 510, 10));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** The function, the parcels of which it is true, and the function that says the same from the other side. */
    @ParameterizedTest
    @CsvSource({
        "T_AFTER, after, T_BEFORE",
        "T_BEFORE, before, T_AFTER",
        "T_CONTAINS, contains, T_DURING",
        "T_DISJOINT, before after, T_DISJOINT",
        "T_DURING, during, T_CONTAINS",
        "T_EQUALS, equals, T_EQUALS",
        "T_FINISHEDBY, finished-by, T_FINISHES",
        "T_FINISHES, finishes, T_FINISHEDBY",
        "T_INTERSECTS, meets overlaps finished-by contains starts equals started-by during finishes"
                + " overlapped-by met-by, T_INTERSECTS",
        "T_MEETS, meets, T_METBY",
        "T_METBY, met-by, T_MEETS",
        "T_OVERLAPPEDBY, overlapped-by, T_OVERLAPS",
        "T_OVERLAPS, overlaps, T_OVERLAPPEDBY",
        "T_STARTEDBY, started-by, T_STARTS",
        "T_STARTS, starts, T_STARTEDBY"
    })
    void eachFunctionFindsWhatLiesSo(String function, String expected, String converse) {
        assertEquals(expected, found("cql2-text", function + "(" + PARCEL + ", " + SPRING + ")"));
        assertEquals(expected, found("cql2-text", converse + "(" + SPRING + ", " + PARCEL + ")"));
        assertEquals(
                expected,
                found(
                        "cql2-text",
                        function.toLowerCase(Locale.ROOT) + "(" + PARCEL.toLowerCase(Locale.ROOT) + ","
                                + SPRING.toLowerCase(Locale.ROOT) + ")"));
        assertEquals(expected, found("cql2-json", json(function, PARCEL_JSON, SPRING_JSON)));
        assertEquals(expected, found("cql2-json", json(converse, SPRING_JSON, PARCEL_JSON)));
    }

    private static String json(String function, String left, String right) {
        return "{\"op\":\"" + function.toLowerCase(Locale.ROOT) + "\",\"args\":[" + left + "," + right + "]}";
    }

    private static String found(String language, String filter) {
        JsonNode answer = server.json(
                "/ogc/collections/parcels/items?filter-lang=" + language + "&filter=" + Links.encoded(filter));
        List<String> numbers = new ArrayList<>();
        answer.get("features")
                .forEach(feature ->
                        numbers.add(feature.get("properties").get("parcel_no").asText()));
        return String.join(" ", numbers);
    }

    private static void parcel(String number, String inventory, String handover) {
        server.province
                .parcel("1", number, "LUC", rectangle(0, 0, 10, 10))
                .reached("inventory_on", inventory)
                .reached("handed_over_on", handover);
    }
}
