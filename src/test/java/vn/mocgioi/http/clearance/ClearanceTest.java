package vn.mocgioi.http.clearance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.mocgioi.exchange.imports.TestLand.quoted;
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
import vn.mocgioi.http.server.TestProvince;
import vn.mocgioi.http.server.TestServer;
import vn.mocgioi.land.terms.Milestone;

/** A zone of 5 ha with five parcels of 1 ha in a row; the first two are rice fields, the third housing land. */
class ClearanceTest {
    private static TestServer server;
    private static TestLand land;

    @BeforeAll
    static void start() {
        server = new TestServer();
        land = new TestLand(server.database)
                .commune("01", rectangle(-1_000, -1_000, 200, 1_000))
                .commune("02", rectangle(200, -1_000, 1_000, 1_000))
                .zone("Z", rectangle(0, 0, 500, 100))
                .zone("Y", rectangle(400, 0, 600, 100))
                .rows(
                        "zones",
                        "code,name,kind,public,wkt",
                        "H,Hidden,IT_PARK,false," + quoted(rectangle(0, 0, 100, 100)))
                .phase("Z", "1", rectangle(0, 0, 300, 100));
        String[] uses = {"LUC", "CLN", "ONT", "", "LUC"};
        for (int i = 0; i < 5; i++) {
            land.rows(
                    "parcels",
                    "sheet_no,parcel_no,land_use,wkt",
                    "1," + (i + 1) + "," + uses[i] + "," + quoted(rectangle(i * 100, 0, i * 100 + 100, 100)));
        }
        land.event("1/1", "RECOVERY_NOTICE", "2024-09-01")
                .event("1/2", "RECOVERY_NOTICE", "2024-09-01")
                .event("1/2", "INVENTORY", "2024-10-01")
                .event("1/3", "RECOVERY_NOTICE", "2024-10-20")
                .event("1/3", "PLAN_APPROVED", "2024-11-01")
                .event("1/4", "RECOVERY_NOTICE", "2024-08-15")
                .event("1/4", "RECOVERY_DECISION", "2024-11-15")
                .event("1/5", "RECOVERY_NOTICE", "2024-08-20")
                .event("1/5", "HANDED_OVER", "2024-12-01");
        server.database.execute("update change set at = timestamptz '2024-12-15T00:00:00+07'");
        land.correction("1/4", "RECOVERY_DECISION", "2024-11-20", false).recordedAt("2025-01-10T02:00:00Z");
        land.event("1/4", "PAID", "2024-12-30").recordedAt("2025-01-11T02:00:00Z");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theParcelsThatWaitLongestAreNamedWithWhatTheyReachedLast() {
        assertEquals(
                List.of(
                        "1/1 RECOVERY_NOTICE 2024-09-01 105",
                        "1/2 INVENTORY 2024-10-01 75",
                        "1/3 PLAN_APPROVED 2024-11-01 44",
                        "1/4 RECOVERY_DECISION 2024-11-20 25"),
                waiting(server.json("/api/clearance?zone=Z&at=2024-12-15")));
        assertEquals(
                List.of("1/5 RECOVERY_NOTICE 2024-08-20 102"),
                waiting(server.json("/api/clearance?zone=Y&at=2024-11-30")),
                "until the day before it is handed over");
        assertEquals(List.of(), waiting(server.json("/api/clearance?zone=Z&at=2024-08-14")));
    }

    @Test
    void whoWaitsIsNamedByTheCommuneOfTheDay() {
        try (TestServer other = new TestServer()) {
            String ground = TestProvince.rectangle(-100, -100, 900, 900);
            other.bring(
                            "communes",
                            "code;fullname;valid_from;valid_to;wkt\n01;Xã Cũ;;2024-07-01;%1$s\n02;Phường Mới;2024-07-01;;%1$s\n"
                                    .formatted(ground))
                    .bring(
                            "zones",
                            "code;name;kind;wkt\nZ;Khu Z;INDUSTRIAL_PARK;" + TestProvince.rectangle(0, 0, 200, 200))
                    .bring("parcels", "sheet_no;parcel_no;wkt\n1;1;" + TestProvince.rectangle(0, 0, 100, 100))
                    .bring(
                            "events",
                            "sheet_no,parcel_no,milestone,of,date\n1,1,INVENTORY,,2024-02-01\n"
                                    + "1,1,PAID,,2024-03-01\n1,1,NOT_APPLICABLE,PAID,2024-08-01\n");
            for (String known : List.of("", "&known=2999-01-01T00:00:00Z")) {
                assertEquals("01 PAID", communeAndStep(other, "zone=Z&at=2024-06-30" + known));
                assertEquals("02 PAID", communeAndStep(other, "zone=Z&at=2024-07-01" + known));
                assertEquals("02 PAID", communeAndStep(other, "commune=02&at=2024-07-31" + known));
                assertEquals("02 INVENTORY", communeAndStep(other, "zone=Z&at=2024-08-01" + known));
            }
        }
    }

    private static String communeAndStep(TestServer other, String query) {
        JsonNode waiting = other.json("/api/clearance?" + query).at("/waiting/0");
        return waiting.get("located_commune").asText() + " "
                + waiting.get("milestone").asText();
    }

    @Test
    void whatWaitedIsToldAsItWasKnown() {
        JsonNode then = server.json("/api/clearance?zone=Z&at=2024-12-15&known=2024-12-20");

        assertTrue(waiting(then).contains("1/4 RECOVERY_DECISION 2024-11-15 30"));
    }

    @Test
    void everyTerritoryHasItsOwnThatWait() {
        assertEquals(
                3,
                waiting(server.json("/api/clearance?phase=Z/1&at=2024-12-15")).size());
        assertEquals(
                List.of("1/3 PLAN_APPROVED 2024-11-01 44", "1/4 RECOVERY_DECISION 2024-11-20 25"),
                waiting(server.json("/api/clearance?commune=02&at=2024-12-15")));
        assertEquals(
                "1/5 RECOVERY_NOTICE 2024-08-20 102",
                waiting(server.json("/api/clearance?at=2024-11-30")).get(0),
                "a parcel in two zones is named once");
        assertEquals(5, waiting(server.json("/api/clearance?at=2024-11-30")).size());
    }

    @Test
    void deadlinesAreThoseOfTheRulesOfTheDay() {
        JsonNode answer = server.json("/api/clearance?zone=Z&at=2024-12-15");

        assertEquals(
                List.of(
                        "deadline.notice_farm_days 2024-11-30 -15 2",
                        "deadline.payment_days 2024-12-01 -14 1",
                        "deadline.notice_other_days 2025-04-18 124 1"),
                deadlines(answer));
        JsonNode farm = answer.at("/deadline_totals/0");
        assertEquals("deadline.notice_farm_days", farm.get("rule").asText());
        assertEquals(90, farm.get("allowed_days").asInt());
        assertEquals(2, farm.get("parcels").asInt());
        assertEquals(2, farm.get("overdue_parcels").asInt());
        assertEquals(0, answer.at("/deadline_totals/1/overdue_parcels").asInt());

        assertEquals(
                "deadline.notice_farm_days 2024-10-31 -428 2",
                deadlines(server.json("/api/clearance?zone=Z&at=2026-01-02")).get(0),
                "from 2026 sixty days");
        assertEquals(
                List.of("deadline.notice_farm_days 2024-11-30 -15 2"),
                deadlines(server.json("/api/clearance?commune=01&at=2024-12-15")));
    }

    @Test
    void aFigureOfThatDaySaysWhatWasRecordedAndCorrectedSince() {
        JsonNode revised = server.json("/api/clearance?zone=Z&at=2024-12-31").get("revised");

        assertEquals("2024-12-31", revised.get("since").asText());
        assertEquals(1, revised.get("late_events").asInt(), "paid on 30 December, typed on 11 January");
        assertEquals(1, revised.get("corrected_events").asInt());
        assertTrue(server.json("/api/clearance?zone=Z&at=2024-12-31&known=2025-02-01")
                .get("revised")
                .isNull());
        assertTrue(server.json("/api/clearance?zone=Z&at=2025-01-11")
                .get("revised")
                .isNull());
        assertTrue(server.json("/api/clearance?zone=Y&at=2024-12-31")
                .get("revised")
                .isNull());
        JsonNode earlier = server.json("/api/clearance?zone=Z&at=2024-12-14");
        assertEquals(9, earlier.at("/revised/late_events").asInt(), "all were typed on 15 December");
        assertEquals(0, earlier.at("/revised/corrected_events").asInt());
    }

    @Test
    void changesAreBetweenTwoDays() {
        JsonNode change = server.json("/api/clearance?zone=Z&at=2024-12-01&from=2024-11-30")
                .get("change");

        assertEquals("2024-11-30", change.get("from").asText());
        for (JsonNode milestone : change.get("milestones")) {
            boolean handedOver = milestone.get("milestone").asText().equals("HANDED_OVER");
            assertEquals(handedOver ? 1 : 0, milestone.get("area_ha").asInt());
            assertEquals(handedOver ? 1 : 0, milestone.get("parcels").asInt());
        }
        assertFalse(server.json("/api/clearance?zone=Z").has("change"));
    }

    @Test
    void aDrawnPolygonIsToldWhatIsOfParcelsAndNothingOfPeople() {
        HttpResponse<byte[]> response = server.send(
                "POST",
                "/api/clearance?at=2024-12-15&from=2024-09-30&crs=EPSG:9213",
                "{\"type\":\"Polygon\",\"coordinates\":[[[430150,2380000],[430350,2380000],[430350,2380050],"
                        + "[430150,2380050],[430150,2380000]]]}");

        assertEquals(200, response.statusCode(), TestServer.text(response));
        JsonNode drawn = TestServer.tree(response);
        assertEquals(10_000, drawn.get("area_m2").asInt());
        assertEquals(3, drawn.get("parcels").asInt());
        assertEquals(0, drawn.get("uncovered_m2").asInt());
        assertEquals(
                List.of(
                        "1/2 INVENTORY 2024-10-01 75",
                        "1/3 PLAN_APPROVED 2024-11-01 44",
                        "1/4 RECOVERY_DECISION 2024-11-20 25"),
                waiting(drawn));
        assertEquals(
                List.of(
                        "deadline.notice_farm_days 2024-11-30 -15 1",
                        "deadline.payment_days 2024-12-01 -14 1",
                        "deadline.notice_other_days 2025-04-18 124 1"),
                deadlines(drawn));
        assertEquals(5_000, drawn.at("/change/milestones/2/area_m2").asInt(), "PLAN_APPROVED of 1/3");
        for (String hidden : List.of(
                "households", "organisations", "parcels_without_party", "blocked", "blocked_total", "enforced")) {
            assertTrue(drawn.get(hidden).isNull(), hidden);
        }
        drawn.get("milestones")
                .forEach(milestone -> assertTrue(milestone.get("households").isNull()));
    }

    @Test
    void theZonesPathIsTheSameAsTheParameter() {
        for (String query :
                List.of("?at=2024-12-15", "?at=2024-12-15&from=2024-11-01", "?at=2024-12-15&known=2024-12-20")) {
            assertEquals(
                    server.json("/api/clearance" + query + "&zone=Z"), server.json("/api/zones/Z/clearance" + query));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/clearance?at=2024-02-30,at",
        "/api/clearance?at=31/12/2024,at",
        "/api/clearance?at=,at",
        "/api/clearance?known=yesterday,known",
        "/api/clearance?from=2025-01-01&at=2024-12-31,from",
        "/api/clearance?zone=Z&commune=01,commune",
        "/api/clearance?phase=1,phase",
        "/api/clearance?zones=Z,zones",
        "/api/zones/Z?at=soon,at",
        "/api/zones/Z/clearance?from=soon,from",
        "/api/summary?at=2024-1-1,at",
        "/api/summary?known=2024-01-01T00:00,known"
    })
    void aDayThatCannotBeReadIsRefusedWithItsParameter(String path, String parameter) {
        HttpResponse<byte[]> response = server.get(path);

        assertEquals(400, response.statusCode());
        assertEquals(parameter, TestServer.tree(response).get("parameter").asText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/zones/NONE",
                "/api/zones/H",
                "/api/zones/NONE/clearance",
                "/api/zones/H/clearance",
                "/api/zones/Z/phases/9",
                "/api/zones/Z/phases/9/clearance",
                "/api/clearance?zone=NONE",
                "/api/clearance?zone=H",
                "/api/clearance?zone=Z&phase=9",
                "/api/clearance?commune=99"
            })
    void whatIsNotThereOrNotAnnouncedIsNotFound(String path) {
        assertEquals(404, server.get(path).statusCode());
    }

    private static List<String> waiting(JsonNode answer) {
        List<String> waiting = new ArrayList<>();
        answer.get("waiting")
                .forEach(parcel -> waiting.add(parcel.get("parcel").asText() + " "
                        + Milestone.valueOf(parcel.get("milestone").asText()) + " "
                        + parcel.get("since").asText() + " "
                        + parcel.get("days").asInt()));
        return waiting;
    }

    private static List<String> deadlines(JsonNode answer) {
        List<String> deadlines = new ArrayList<>();
        answer.get("deadlines")
                .forEach(due -> deadlines.add(due.get("rule").asText() + " "
                        + due.get("due").asText() + " " + due.get("days_left").asInt() + " "
                        + due.get("parcels").asInt()));
        return deadlines;
    }
}
