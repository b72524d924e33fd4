package vn.mocgioi.http.clearance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.mocgioi.exchange.imports.TestLand.rectangle;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.exchange.imports.TestLand;
import vn.mocgioi.http.server.TestServer;

/** A zone of 4 ha with four parcels of 1 ha, one handed over each month from October to December 2024. */
class ClearanceSeriesTest {
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = new TestServer();
        TestLand land = new TestLand(server.database)
                .commune("01", rectangle(-1_000, -1_000, 1_000, 1_000))
                .zone("Z", rectangle(0, 0, 400, 100))
                .phase("Z", "1", rectangle(0, 0, 200, 100));
        for (int i = 0; i < 4; i++) {
            land.parcel("1", "" + (i + 1), rectangle(i * 100, 0, (i + 1) * 100, 100));
        }
        land.event("1/1", "RECOVERY_NOTICE", "2024-09-02")
                .event("1/1", "HANDED_OVER", "2024-10-31")
                .event("1/2", "HANDED_OVER", "2024-11-01")
                .obstacle("1/4", "DISPUTE", "2024-12-01", "");
        server.database.execute("update change set at = timestamptz '2024-12-31T00:00:00+07'");
        land.event("1/3", "HANDED_OVER", "2024-12-31").recordedAt("2025-01-05T00:00:00Z");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/clearance/series?zone=Z&",
                "/api/clearance/series?",
                "/api/clearance/series?commune=01&",
                "/api/zones/Z/clearance/series?"
            })
    void everyTerritoryHasItsSeriesOfMonthEndsAndTheLastDay(String path) {
        JsonNode series = server.json(path + "from=2024-09-15&to=2024-12-30");

        assertEquals(List.of("2024-09-30 0", "2024-10-31 1", "2024-11-30 2", "2024-12-30 2"), handedOver(series));
        assertEquals("4", series.at("/points/0/parcel_area_ha").asText());
        assertEquals("1", series.at("/points/0/milestones/0/area_ha").asText());
    }

    @Test
    void aPhaseHasItsOwn() {
        assertEquals(
                List.of("2024-10-31 1", "2024-11-30 2"),
                handedOver(server.json("/api/clearance/series?phase=Z/1&from=2024-10-01&to=2024-11-30")));
        assertEquals(
                List.of("2024-11-30 2"),
                handedOver(server.json("/api/zones/Z/phases/1/clearance/series?from=2024-11-30&at=2024-11-30")));
    }

    @Test
    void theForecastSaysWhenAndBesideItWhatIsBlocked() {
        JsonNode forecast =
                server.json("/api/clearance/series?zone=Z&to=2024-12-31").get("forecast");

        // September to December are four months, so only the pace of three is known: 1 ha a month, 1 ha is left.
        assertEquals("2025-01-31", forecast.get("done_earliest").asText());
        assertEquals("2025-01-31", forecast.get("done_latest").asText());
        assertTrue(forecast.get("reason").isNull());
        assertEquals("1", forecast.get("left_ha").asText());
        assertEquals(1, forecast.get("paces").size());
        assertEquals("<5", forecast.at("/blocked_total/parcels").asText());
        assertEquals("DISPUTE", forecast.at("/blocked/0/reason").asText());
        assertTrue(forecast.at("/blocked/0/area_ha").isNull(), "one parcel would be given away by its area");
    }

    @Test
    void theForecastOfAnEarlierDayKnowsNothingOfLaterOnes() {
        JsonNode forecast =
                server.json("/api/clearance/series?zone=Z&to=2024-10-31").get("forecast");

        assertEquals("FEWER_THAN_3_MONTHS", forecast.get("reason").asText());
        assertTrue(forecast.get("done_earliest").isNull());
        assertEquals(0, forecast.get("blocked").size());
    }

    @ParameterizedTest
    @CsvSource({"2025-01-04T00:00:00Z,2", "2025-01-06T00:00:00Z,3"})
    void whatWasTypedLaterIsNotInWhatWasKnownBefore(String known, String handedOver) {
        String days = "/api/clearance/series?from=2024-12-31&to=2024-12-31&known=" + known;

        for (String territory : List.of("", "&zone=Z", "&commune=01")) {
            assertEquals(List.of("2024-12-31 " + handedOver), handedOver(server.json(days + territory)), territory);
        }
        assertEquals(List.of("2024-12-31 2"), handedOver(server.json(days + "&phase=Z/1")));
    }

    @Test
    void withoutDaysItIsTheLastSixtyMonths() {
        assertEquals(
                60,
                server.json("/api/clearance/series?zone=Z&to=2024-12-31")
                        .get("points")
                        .size());
        assertEquals(
                "2020-01-31",
                server.json("/api/clearance/series?to=2024-12-31")
                        .at("/points/0/at")
                        .asText());
    }

    @ParameterizedTest
    @CsvSource({
        "from=2024-13-01,from",
        "from=yesterday,from",
        "to=31.12.2024,to",
        "from=2025-01-01&to=2024-12-31,from",
        "from=0100-01-01&to=2024-12-31,from",
        "to=2024-12-31&at=2024-12-30,at",
        "known=soon,known",
        "month=2,month"
    })
    void whatIsWrongWithADayIsSaid(String query, String parameter) {
        HttpResponse<byte[]> response = server.get("/api/clearance/series?" + query);

        assertEquals(400, response.statusCode());
        assertEquals(parameter, TestServer.tree(response).get("parameter").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zone=NONE", "phase=Z/9", "commune=99"})
    void whatIsNotThereIsNotFound(String query) {
        assertEquals(404, server.get("/api/clearance/series?" + query).statusCode());
    }

    @Test
    void itCostsA304TheSecondTime() {
        HttpResponse<byte[]> first = server.get("/api/clearance/series?zone=Z");

        assertEquals(
                304,
                server.get(
                                "/api/clearance/series?zone=Z",
                                "If-None-Match",
                                first.headers().firstValue("ETag").orElseThrow())
                        .statusCode());
    }

    private static List<String> handedOver(JsonNode series) {
        List<String> points = new ArrayList<>();
        for (JsonNode point : series.get("points")) {
            points.add(point.get("at").asText() + " "
                    + point.at("/milestones/5/area_ha").asText());
        }
        return points;
    }
}
