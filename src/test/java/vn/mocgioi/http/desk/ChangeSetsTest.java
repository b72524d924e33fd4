package vn.mocgioi.http.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.mocgioi.http.desk.TestDesk.Told;

/** Rows over HTTP: written together or not at all, once for a key, one fact by one. */
class ChangeSetsTest {
    private TestDesk desk;

    @BeforeEach
    void open() {
        desk = new TestDesk();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static String event(String parcel, String milestone, String date) {
        String[] number = parcel.split("/");
        return "{'layer':'events','action':'put','sheet_no':'%s','parcel_no':'%s','milestone':'%s','date':'%s'}"
                .formatted(number[0], number[1], milestone, date);
    }

    @Test
    void rowsAreWrittenAndTellWhatTheyDo() {
        String before = desk.reached("A", "HANDED_OVER");
        Told told =
                desk.post(event("1/1", "HANDED_OVER", "2026-10-20") + "," + event("1/2", "HANDED_OVER", "2026-11-20"));

        assertEquals(201, told.status(), told.body()::toString);
        assertTrue(told.location().endsWith("/api/changes/" + told.id()), told.location());
        assertEquals("accepted", told.row(1).path("outcome").asText());
        assertEquals("\"" + told.id() + "\"", told.row(1).path("tag").asText());
        assertNotEquals(before, desk.reached("A", "HANDED_OVER"));
        assertEquals("2 ha, 2", desk.reached("A", "HANDED_OVER"));
        JsonNode effect = told.body().path("effect").get(0);
        assertEquals("A", effect.path("zone").asText());
        JsonNode milestone = effect.path("milestones").get(0);
        assertEquals("HANDED_OVER", milestone.path("milestone").asText());
        assertEquals(0, milestone.path("before").path("parcels").asInt());
        assertEquals(2, milestone.path("after").path("parcels").asInt());
        assertEquals(20_000, milestone.path("after").path("area_m2").asInt());
        assertEquals(1, milestone.path("after").path("households").asInt());
        assertEquals("2026-10", milestone.path("months").get(0).path("month").asText());
    }

    @Test
    void aDryRunSaysTheSameAndWritesNothing() {
        String version = desk.server.database.value("select version from layer_version where layer = 'events'");
        Told dry = desk.rehearse(event("1/1", "HANDED_OVER", "2026-10-20"));
        assertEquals(200, dry.status(), dry.body()::toString);
        assertTrue(dry.body().path("dry_run").asBoolean());
        assertTrue(dry.body().path("id").isNull());
        assertEquals("0", desk.server.database.value("select count(*) from events"));
        assertEquals(version, desk.server.database.value("select version from layer_version where layer = 'events'"));

        Told told = desk.post(event("1/1", "HANDED_OVER", "2026-10-20"));
        assertEquals(dry.body().path("effect"), told.body().path("effect"));
    }

    @Test
    void allBadRowsAreToldAtOnceAndNothingIsWritten() {
        Told told =
                desk.post(event("1/1", "HANDED_OVER", "2026-10-20") + "," + event("9/9", "HANDED_OVER", "2026-10-20")
                        + "," + event("1/2", "NONSENSE", "2026-02-30")
                        + ",{'layer':'holdings','sheet_no':'1','parcel_no':'1','party':'NOBODY'}");

        assertEquals(422, told.status(), told.body()::toString);
        assertEquals(3, told.body().path("rows").size());
        assertEquals(
                "unknown_reference",
                told.row(2).path("reasons").get(0).path("code").asText());
        assertEquals(2, told.row(3).path("reasons").size());
        assertEquals(
                "unknown_reference",
                told.row(4).path("reasons").get(0).path("code").asText());
        assertEquals("0", desk.server.database.value("select count(*) from events"));
    }

    @Test
    void theSameKeyIsAnsweredAgainAndWritesOnce() {
        UUID key = UUID.randomUUID();
        Told first = desk.post(key, event("1/1", "PAID", "2026-10-20"), "");
        Told again = desk.post(key, event("1/1", "PAID", "2026-10-20"), "");
        assertEquals(201, again.status());
        assertEquals(first.body(), again.body());
        assertEquals(first.location(), again.location());
        assertEquals("1", desk.server.database.value("select count(*) from events"));

        assertEquals(409, desk.post(key, event("1/2", "PAID", "2026-10-20"), "").status());
        assertEquals("1", desk.server.database.value("select count(*) from events"));
    }

    @Test
    void whatIsKnownAlreadyIsUnchanged() {
        desk.post(event("1/1", "PAID", "2026-10-20"));
        Told told = desk.post(event("1/1", "PAID", "2026-10-20"));
        assertEquals(200, told.status(), told.body()::toString);
        assertEquals("unchanged", told.row(1).path("outcome").asText());
        assertTrue(told.body().path("id").isNull());
    }

    @Test
    void twoClerksOnOneFactConflict() {
        Told first = desk.post(
                UUID.randomUUID(),
                event("1/1", "PAID", "2026-10-20"),
                ",'document':{'no':'12/QĐ','date':'2026-10-01'}");
        Told second = desk.post(event("1/1", "PAID", "2026-10-21"));

        assertEquals(409, second.status(), second.body()::toString);
        JsonNode conflict = second.row(1).path("conflict");
        assertEquals("2026-10-21", conflict.path("yours").path("date").asText());
        assertEquals(
                "2026-10-20", conflict.path("theirs").path("facts").path("date").asText());
        assertEquals("http:test", conflict.path("theirs").path("who").asText());
        assertEquals("12/QĐ", conflict.path("theirs").path("document").asText());
        assertEquals(first.id(), conflict.path("theirs").path("change").asLong());
    }

    @Test
    void differentColumnsOfOneObjectMerge() {
        Told made = desk.post("{'layer':'projects','code':'P1','zone':'A','name':'Nhà máy'}");
        String tag = made.row(1).path("tag").asText().replace("\"", "\\\"").replace('\'', '"');
        String expect = "'expect':'" + tag + "'";
        Told one = desk.post("{'layer':'projects','code':'P1','sector':'điện tử'," + expect + "}");
        Told two = desk.post("{'layer':'projects','code':'P1','investor':'ABC'," + expect + "}");
        Told three = desk.post("{'layer':'projects','code':'P1','sector':'dệt may'," + expect + "}");

        assertEquals(201, one.status(), one.body()::toString);
        assertEquals(201, two.status(), two.body()::toString);
        assertEquals(
                "Nhà máy|điện tử|ABC",
                desk.server.database.value(
                        "select concat_ws('|', name, sector, investor) from projects where superseded is null"));
        assertEquals(409, three.status(), three.body()::toString);
        assertTrue(three.row(1).path("conflict").path("base").path("sector").isNull());
        assertEquals(
                "điện tử",
                three.row(1)
                        .path("conflict")
                        .path("theirs")
                        .path("facts")
                        .path("sector")
                        .asText());
    }

    @Test
    void layersGoTogetherEachAfterWhatItRefersTo() {
        Told told = desk.post("{'layer':'holdings','sheet_no':'1','parcel_no':'2','party':'H2','from':'2021-01-01'},"
                + "{'layer':'parties','code':'H2','name':'Trần Văn B','kind':'HOUSEHOLD'},"
                + event("1/2", "HANDED_OVER", "2026-11-20"));
        assertEquals(201, told.status(), told.body()::toString);
        assertEquals(
                1,
                told.body()
                        .path("effect")
                        .get(0)
                        .path("milestones")
                        .get(0)
                        .path("after")
                        .path("households")
                        .asInt());
        assertEquals(
                "1", desk.server.database.value("select count(distinct at) from change where set_id = " + told.id()));
    }

    @Test
    void nothingIsCorrectedEndedOrMadeVoidThatIsNotThere() {
        Told told = desk.post(UUID.randomUUID(), """
                {'layer':'obstacles','action':'end','sheet_no':'1','parcel_no':'1','reason':'GRAVES','opened':'2026-01-01',
                 'date':'2026-02-01'},
                {'layer':'holdings','action':'void','sheet_no':'1','parcel_no':'3','party':'H1'},
                {'layer':'events','action':'correct','sheet_no':'1','parcel_no':'1','milestone':'PAID','date':'2026-02-01'}
                """, ",'reason':'sai'");
        assertEquals(422, told.status());
        for (int row = 1; row <= 3; row++) {
            assertEquals(
                    "nothing_there",
                    told.row(row).path("reasons").get(0).path("code").asText(),
                    told.body()::toString);
        }
    }

    @Test
    void aPartyThatHoldsLandCannotGo() {
        Told told = desk.post("{'layer':'parties','action':'void','code':'H1','reason':'ghi nhầm'}");
        assertEquals(
                "still_needed", told.row(1).path("reasons").get(0).path("code").asText(), told.body()::toString);
        Told gone = desk.post(
                "{'layer':'holdings','action':'void','sheet_no':'1','parcel_no':'3','party':'H1','reason':'x'}");
        assertEquals(422, gone.status());
    }

    @Test
    void whatIsWrittenCanBeTakenBackAndThatToo() {
        Told told =
                desk.post(event("1/1", "HANDED_OVER", "2026-10-20") + "," + event("1/2", "HANDED_OVER", "2026-10-20"));
        String after = desk.reached("A", "HANDED_OVER");
        Told undone = desk.undo(told.id());
        assertEquals(201, undone.status(), undone.body()::toString);
        assertEquals(told.id(), undone.body().path("undoes").asLong());
        assertTrue(desk.reached("A", "HANDED_OVER").endsWith(", 0"), desk.reached("A", "HANDED_OVER"));

        Told redone = desk.undo(undone.id());
        assertEquals(201, redone.status(), redone.body()::toString);
        assertEquals(after, desk.reached("A", "HANDED_OVER"));
    }

    @Test
    void anImportIsTakenBackUnlessOthersWroteSince() {
        desk.land.rows(
                "parcels",
                "sheet_no,parcel_no,wkt",
                "5,1,\"" + vn.mocgioi.exchange.imports.TestLand.rectangle(500, 500, 600, 600) + "\"");
        long imported = desk.get("/api/changes?limit=1")
                .body()
                .path("changes")
                .get(0)
                .path("id")
                .asLong();
        Told event = desk.post(event("5/1", "PAID", "2026-10-20"));
        Told refused = desk.undo(imported);
        assertEquals(409, refused.status(), refused.body()::toString);
        assertEquals(
                event.id(), refused.body().path("later").get(0).path("change").asLong());

        assertEquals(201, desk.undo(event.id()).status());
        assertEquals(201, desk.undo(imported).status());
        assertEquals(
                "3",
                desk.server.database.value(
                        "select count(*) from parcels where superseded is null and sheet_no in ('1')"));
        assertEquals(
                "0",
                desk.server.database.value("select count(*) from parcels where superseded is null and sheet_no = '5'"));
    }

    @Test
    void takingBackLeavesWhatOthersWroteToOtherColumns() {
        desk.post("{'layer':'projects','code':'P1','zone':'A','name':'Nhà máy'}");
        Told sector = desk.post("{'layer':'projects','code':'P1','sector':'điện tử'}");
        desk.post("{'layer':'projects','code':'P1','investor':'ABC'}");
        assertEquals(201, desk.undo(sector.id()).status());
        assertEquals(
                "Nhà máy||ABC",
                desk.server.database.value(
                        "select name || '|' || coalesce(sector, '') || '|' || investor from projects where superseded is null"));
    }

    @Test
    void theLogTellsBeforeAndAfterByColumn() {
        Told made = desk.post("{'layer':'projects','code':'P1','zone':'A','name':'Nhà máy'}");
        Told changed =
                desk.post("{'layer':'projects','action':'correct','code':'P1','name':'Nhà máy 2','reason':'ghi nhầm'}");
        assertEquals(201, changed.status(), changed.body()::toString);
        JsonNode log = desk.get("/api/changes?layer=projects").body().path("changes");
        assertEquals(changed.id(), log.get(0).path("id").asLong());
        assertEquals("ghi nhầm", log.get(0).path("reason").asText());
        assertEquals("[\"A\"]", log.get(0).path("zones").toString());
        JsonNode row =
                desk.get("/api/changes/" + changed.id()).body().path("rows").get(0);
        assertEquals("changed", row.path("action").asText());
        assertEquals(
                "[{\"column\":\"name\",\"before\":\"Nhà máy\",\"after\":\"Nhà máy 2\"}]",
                row.path("columns").toString());
        assertEquals(
                2,
                desk.get("/api/changes?layer=projects&object=" + row.path("id").asText())
                        .body()
                        .path("changes")
                        .size());
        assertEquals(
                1,
                desk.get("/api/changes?after=" + made.id())
                        .body()
                        .path("changes")
                        .size());
    }

    @Test
    void openPagesOfStaffHearWhoWroteWhat() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", desk.server.port());
                Socket stranger = new Socket("127.0.0.1", desk.server.port())) {
            BufferedReader staff = listen(socket, "Authorization: Bearer " + desk.server.token() + "\r\n");
            BufferedReader others = listen(stranger, "");
            Told told = desk.post(event("1/1", "PAID", "2026-10-20"));
            String heard = until(staff, "event: change");
            JsonNode change = TestDesk.JSON.readTree(heard.substring("data: ".length()));
            assertEquals(told.id(), change.path("id").asLong());
            assertEquals("http:test", change.path("who").asText());
            assertEquals(
                    told.row(1).path("id").asLong(),
                    change.at("/objects/events/0").asLong());
            desk.post(event("1/2", "PAID", "2026-10-20"));
            assertTrue(until(others, "event: version").contains("events"));
            assertTrue(others.readLine().isEmpty());
            assertEquals("event: version", others.readLine());
        }
    }

    private static BufferedReader listen(Socket socket, String header) throws IOException {
        socket.setSoTimeout(20_000);
        socket.getOutputStream()
                .write(("GET /api/events HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n" + header
                                + "\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        assertEquals("HTTP/1.1 200 OK", lines.readLine());
        return lines;
    }

    /** The line after that one. */
    private static String until(BufferedReader lines, String wanted) throws IOException {
        String line = lines.readLine();
        while (!line.equals(wanted)) {
            line = lines.readLine();
        }
        return lines.readLine();
    }

    @Test
    void whatIsNoChangeSetIsSaidSo() {
        for (String body : new String[] {
            "[]",
            "{}",
            "{'key':'x','rows':[{}]}",
            "{'key':'%s','rows':[]}".formatted(UUID.randomUUID()),
            "{'key':'%s','rows':[{'layer':'nothing'}]}".formatted(UUID.randomUUID()),
            "{'key':'%s','rows':[{'layer':'events','action':'drop'}]}".formatted(UUID.randomUUID()),
            "{'key':'%1$s','key':'%1$s','rows':[{'layer':'events'}]}".formatted(UUID.randomUUID()),
            "{'key':'%s','rows':[{'layer':'events'}],'rwos':1}".formatted(UUID.randomUUID()),
            "{'key':'%s','rows':%s}".formatted(UUID.randomUUID(), "[".repeat(500) + "]".repeat(500)),
            "{'key':'%s','rows':[%s]}"
                    .formatted(UUID.randomUUID(), "{'layer':'events'},".repeat(2000) + "{'layer':'events'}")
        }) {
            Told told = desk.send("POST", "/api/changes", body.replace('\'', '"'));
            assertEquals(400, told.status(), body);
            assertTrue(told.body().hasNonNull("parameter"), told.body()::toString);
        }
        assertEquals(401, desk.server.send("POST", "/api/changes", "{}").statusCode());
    }
}
