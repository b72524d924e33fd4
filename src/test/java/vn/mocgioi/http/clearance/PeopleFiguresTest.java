package vn.mocgioi.http.clearance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.mocgioi.exchange.imports.TestLand.quoted;
import static vn.mocgioi.exchange.imports.TestLand.rectangle;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.mocgioi.exchange.imports.TestLand;
import vn.mocgioi.http.server.TestServer;

/**
 * Whoever asks for every day and every territory, and takes one answer from another, learns of no family: forty parcels,
 * each of a household of its own, one paid a day, some of them disputed for a while.
 */
class PeopleFiguresTest {
    private static final int PARCELS = 40;
    private static final LocalDate FIRST = LocalDate.of(2024, 9, 1);
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = new TestServer();
        TestLand land = new TestLand(server.database)
                .zone("Z", rectangle(0, 0, PARCELS * 10, 10))
                .phase("Z", "1", rectangle(0, 0, (PARCELS - 3) * 10, 10))
                .phase("Z", "2", rectangle((PARCELS - 3) * 10, 0, PARCELS * 10, 10));
        StringBuilder parcels = new StringBuilder("sheet_no,parcel_no,wkt");
        StringBuilder parties = new StringBuilder("code,name,kind");
        StringBuilder holdings = new StringBuilder("sheet_no,parcel_no,party,from");
        StringBuilder events = new StringBuilder("sheet_no,parcel_no,milestone,date");
        StringBuilder obstacles = new StringBuilder("sheet_no,parcel_no,reason,opened,closed");
        for (int i = 1; i <= PARCELS; i++) {
            parcels.append("\n1,%d,%s".formatted(i, quoted(rectangle((i - 1) * 10, 0, i * 10, 10))));
            parties.append("\nP%d,Person %d,HOUSEHOLD".formatted(i, i));
            holdings.append("\n1,%d,P%d,2020-01-01".formatted(i, i));
            events.append("\n1,%d,PAID,%s".formatted(i, FIRST.plusDays(i)));
            if (i % 3 == 0) {
                obstacles.append("\n1,%d,DISPUTE,%s,%s".formatted(i, FIRST.plusDays(i / 2), FIRST.plusDays(i + 20)));
            }
        }
        land.rows("parcels", parcels.toString())
                .rows("parties", parties.toString())
                .rows("holdings", holdings.toString())
                .rows("events", events.toString())
                .rows("obstacles", obstacles.toString());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void betweenTwoDaysOfAMonthNothingThatCountsPeopleChanges() {
        for (String territory : List.of("zone=Z", "phase=Z/1", "phase=Z/2", "from=2024-08-01")) {
            Set<String> told = new HashSet<>();
            for (LocalDate day = FIRST; day.isBefore(LocalDate.of(2024, 11, 1)); day = day.plusDays(1)) {
                told.add(people(server.json("/api/clearance?at=" + day + "&" + territory)));
            }

            assertEquals(3, told.size(), "of August, September and October: " + told);
        }
    }

    @Test
    void whatIsToldIsRoundedAndNothingSmallIsLeftByASubtraction() {
        JsonNode whole = server.json("/api/clearance?zone=Z&at=2024-09-30");
        JsonNode most = server.json("/api/clearance?phase=Z/1&at=2024-09-30");
        JsonNode few = server.json("/api/clearance?phase=Z/2&at=2024-09-30");

        assertEquals(40, whole.get("households").asInt());
        assertEquals(35, most.get("households").asInt(), "37 in truth");
        assertEquals("<5", few.get("households").asText());
        assertEquals("2024-09-30", whole.get("people_at").asText());
        assertEquals(0, whole.at("/blocked_total/parcels").asInt() % 5);
        assertEquals(0, whole.at("/blocked_total/area_ha").asDouble() % 0.5);
    }

    @Test
    void staffAreToldAllOfItOfTheDayItself() {
        JsonNode told = TestServer.tree(server.getAsStaff("/api/clearance?phase=Z/2&at=2024-10-09"));

        assertEquals(3, told.get("households").asInt());
        assertEquals("2024-10-09", told.get("people_at").asText());
        assertEquals(1, paid(told).get("households").asInt(), "the 38th parcel was paid on the 9th");
        assertTrue(told.at("/blocked_total/area_ha").isNumber());
    }

    private static JsonNode paid(JsonNode answer) {
        for (JsonNode milestone : answer.get("milestones")) {
            if (milestone.get("milestone").asText().equals("PAID")) {
                return milestone;
            }
        }
        throw new AssertionError(answer.toString());
    }

    /** All of an answer that counts people or what blocks them. */
    private static String people(JsonNode answer) {
        StringBuilder people = new StringBuilder();
        for (String name : List.of(
                "households", "organisations", "parcels_without_party", "blocked", "blocked_total", "enforced")) {
            people.append(answer.get(name)).append(' ');
        }
        answer.get("milestones")
                .forEach(milestone -> people.append(milestone.get("households")).append(' '));
        return people.toString();
    }
}
