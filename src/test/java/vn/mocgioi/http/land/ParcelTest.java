package vn.mocgioi.http.land;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.mocgioi.http.server.TestProvince;
import vn.mocgioi.http.server.TestServer;

/** One parcel, for the public and for staff. */
class ParcelTest {
    private static TestServer server;
    private static String parcel;

    @BeforeAll
    static void start() {
        server = new TestServer();
        server.bring("zones", """
                        code;name;kind;public;wkt
                        SC2;Sông Công II;INDUSTRIAL_PARK;true;%s
                        AN;Kế hoạch chưa công bố;INDUSTRIAL_PARK;false;%s
                        """.formatted(
                                TestProvince.rectangle(0, 0, 60, 100), TestProvince.rectangle(50, 0, 90, 100)))
                .bring("phases", "zone;number;wkt\nSC2;2;" + TestProvince.rectangle(0, 0, 60, 50))
                .bring("parcels", """
                        sheet_no;parcel_no;land_use;official_area_m2;wkt
                        12;7;LUC;10050.5;%s
                        """.formatted(TestProvince.rectangle(0, 0, 100, 100)))
                .bring("parties", """
                        code,name,kind,address,phone
                        H1,Nguyễn Thị Lan,HOUSEHOLD,Xóm Đông,0912345678
                        H2,Trần Văn Bình,INDIVIDUAL,Xóm Tây,
                        """)
                .bring("holdings", """
                        sheet_no,parcel_no,party,from,to
                        12,7,H2,2010-01-01,2020-01-01
                        12,7,H1,2020-01-01,
                        """)
                .bring(
                        "obstacles",
                        "sheet_no,parcel_no,reason,opened,note\n12,7,GRAVES,2024-03-01,hai ngôi mộ chưa di dời\n")
                .bring("events", """
                        sheet_no,parcel_no,milestone,of,date,document_no,amount_vnd,note
                        12,7,INVENTORY,,2024-02-01,15/BB,,
                        12,7,PAID,,2024-05-10,12/QD,1500000,lần một
                        12,7,NOT_APPLICABLE,RECOVERY_DECISION,2024-04-01,,,
                        """)
                .bring("events", """
                        sheet_no,parcel_no,milestone,date,amount_vnd,correction
                        12,7,PAID,2024-05-12,1650000,biên bản ghi ngày 12
                        """);
        parcel = "/api/parcels/" + server.database.value("select max(id) from parcels");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void staffAreToldWhatHoldsUpWhichParcels() {
        assertEquals(401, server.get("/api/obstacles").statusCode());
        JsonNode obstacles =
                TestServer.tree(server.getAsStaff("/api/obstacles")).get("obstacles");
        assertEquals(
                "[{\"parcel\":" + parcel.substring(parcel.lastIndexOf('/') + 1)
                        + ",\"reason\":\"GRAVES\",\"opened\":\"2024-03-01\",\"closed\":null,\"blocks_until\":null}]",
                obstacles.toString());
    }

    @Test
    void thePublicLearnsWhereItIsAndHowFarItHasCome() {
        HttpResponse<byte[]> answer = server.get(parcel);
        JsonNode json = TestServer.tree(answer);
        assertEquals(
                "12 7",
                json.get("sheet_no").asText() + " " + json.get("parcel_no").asText());
        assertEquals("10000", json.get("area_m2").asText());
        assertEquals("10050.5", json.get("official_area_m2").asText());
        assertEquals("PAID", json.get("milestone").asText());
        assertEquals("2024-05-12", json.get("paid_on").asText());
        assertTrue(json.get("recovery_decision_on").isNull());
        assertEquals(
                "[{\"zone\":\"SC2\",\"phase\":null,\"area_m2\":6000,\"whole\":false},"
                        + "{\"zone\":\"SC2\",\"phase\":\"2\",\"area_m2\":3000,\"whole\":false}]",
                json.get("in_zones").toString(),
                "and nothing of the zone that is not announced");
        String text = TestServer.text(answer);
        for (String secret :
                new String[] {"Lan", "H1", "Xóm", "0912345678", "GRAVES", "mộ", "12/QD", "1650000", "lần"}) {
            assertFalse(text.contains(secret), secret);
        }
        assertTrue(answer.headers().firstValue("ETag").isPresent());
        assertTrue(answer.headers().firstValue("Vary").orElseThrow().contains("Authorization"));
    }

    @Test
    void staffLearnWhoHoldsItWhatBlocksItAndWhatWasPaid() {
        JsonNode json = TestServer.tree(server.getAsStaff(parcel));
        assertEquals(
                "H2 Trần Văn Bình 2010-01-01 2020-01-01, H1 Nguyễn Thị Lan 2020-01-01 null",
                each(json.get("holdings"), "party", "name", "from", "to"));
        assertEquals("0912345678", json.get("holdings").get(1).get("phone").asText());
        assertEquals(
                "GRAVES 2024-03-01 hai ngôi mộ chưa di dời", each(json.get("obstacles"), "reason", "opened", "note"));
        assertEquals("AN, SC2, SC2", each(json.get("in_zones"), "zone"));
    }

    @Test
    void aCorrectedEventStaysBehindTheOneThatTookItsPlace() {
        JsonNode events = TestServer.tree(server.getAsStaff(parcel)).get("events");
        assertEquals(
                "INVENTORY null 2024-02-01 null, NOT_APPLICABLE RECOVERY_DECISION 2024-04-01 null,"
                        + " PAID null 2024-05-12 1650000, PAID null 2024-05-10 1500000",
                each(events, "milestone", "of", "date", "amount_vnd"));
        assertEquals("biên bản ghi ngày 12", events.get(2).get("correction").asText());
        assertTrue(events.get(2).get("superseded_at").isNull());
        assertEquals(events.get(2).get("recorded_at"), events.get(3).get("superseded_at"));
        assertEquals("test", events.get(3).get("superseded_by").asText());
    }

    @Test
    void theTwoAnswersAreNeverTakenForEachOther() {
        HttpResponse<byte[]> open = server.get(parcel);
        String etag = open.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, server.get(parcel, "If-None-Match", etag).statusCode());
        HttpResponse<byte[]> staff =
                server.get(parcel, "If-None-Match", etag, "Authorization", "Bearer " + server.token());
        assertEquals(200, staff.statusCode());
        assertEquals(
                "private, no-store", staff.headers().firstValue("Cache-Control").orElseThrow());
        assertTrue(staff.headers().firstValue("ETag").isEmpty());
        assertTrue(staff.headers().firstValue("Last-Modified").isEmpty());
    }

    @Test
    void aTokenThatOpensNothingIsNotAnsweredAsThePublicIs() {
        assertEquals(401, server.get(parcel, "Authorization", "Bearer nothing").statusCode());
    }

    @Test
    void whatIsNoParcelIsNotFound() {
        assertEquals(404, server.get("/api/parcels/999999999").statusCode());
        assertEquals(404, server.get("/api/parcels/12-7").statusCode());
        String zone = String.valueOf(server.database.value("select min(id) from zones"));
        assertEquals(404, server.get("/api/parcels/" + zone).statusCode());
    }

    private static String each(JsonNode rows, String... members) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> java.util.Arrays.stream(members)
                        .map(member -> row.get(member).asText())
                        .collect(java.util.stream.Collectors.joining(" ")))
                .collect(java.util.stream.Collectors.joining(", "));
    }
}
