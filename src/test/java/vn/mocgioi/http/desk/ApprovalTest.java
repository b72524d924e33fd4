package vn.mocgioi.http.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.mocgioi.exchange.imports.TestLand;
import vn.mocgioi.http.desk.TestDesk.Told;
import vn.mocgioi.land.people.Grant;
import vn.mocgioi.land.people.Person;
import vn.mocgioi.land.people.Role;
import vn.mocgioi.land.people.Scope;
import vn.mocgioi.store.people.StaffTokens;
import vn.mocgioi.store.people.Users;

/** What has to be approved waits for another person, and what somebody may not write is refused whole. */
class ApprovalTest {
    private static final Person ROOT = Person.commandLine("cli:test");

    private TestDesk desk;
    private String clerk;
    private String clerkAgain;
    private String approver;
    private String approverOfB;
    private String clerkWhoApproves;

    @BeforeEach
    void open() {
        desk = new TestDesk();
        clerk = user("lan", Scope.zone("A"), Role.CLERK);
        clerkAgain = token("lan2", "lan");
        approver = user("minh", Scope.PROVINCE, Role.APPROVER);
        approverOfB = user("binh", Scope.zone("B"), Role.APPROVER);
        clerkWhoApproves = user("hoa", Scope.PROVINCE, Role.CLERK, Role.APPROVER, Role.SURVEYOR);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private String user(String login, Scope scope, Role... roles) {
        List<Grant> grants = java.util.Arrays.stream(roles)
                .map(role -> new Grant(role, scope, null, null))
                .toList();
        new Users(desk.server.database.database()).add(login, "Người " + login, null, null, grants, ROOT);
        return token(login, login);
    }

    private String token(String name, String login) {
        return new StaffTokens(desk.server.database.database()).add(name, login, Grant.EVERYTHING, null, "test");
    }

    private Told send(String method, String path, String body, String token) {
        try {
            HttpResponse<byte[]> response = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(desk.server.url(path)))
                                    .method(method, HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')))
                                    .header("Authorization", "Bearer " + token)
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            return new Told(
                    response.statusCode(),
                    TestDesk.JSON.readTree(response.body()),
                    response.headers().firstValue("Location").orElse(""));
        } catch (java.io.IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Told post(String rows, String token) {
        return send("POST", "/api/changes", TestDesk.body(UUID.randomUUID(), rows, ",'reason':'sai ngày'"), token);
    }

    private static final String PAID =
            "{'layer':'events','sheet_no':'1','parcel_no':'1','milestone':'PAID','date':'2026-10-20'}";
    private static final String CORRECTED =
            "{'layer':'events','action':'correct','sheet_no':'1','parcel_no':'1','milestone':'PAID','date':'2026-10-21'}";

    private String paidOn() {
        return desk.server.database.value("select date from events where superseded is null");
    }

    @Test
    void aCorrectionWaitsForAnotherPerson() {
        assertEquals(201, post(PAID, clerk).status());
        Told waits = post(CORRECTED, clerk);
        assertEquals(202, waits.status(), waits.body()::toString);
        assertEquals("SUBMITTED", waits.body().path("state").asText());
        assertTrue(waits.location().contains("/api/drafts/"), waits.location());
        assertEquals("2026-10-20", paidOn());
        String draft = "/api/drafts/" + waits.id();

        assertEquals(403, send("POST", draft + "/approve", "{}", clerk).status());
        assertEquals(403, send("POST", draft + "/approve", "{}", clerkAgain).status());
        assertEquals(404, send("POST", draft + "/approve", "{}", approverOfB).status());
        assertEquals(404, send("GET", draft, "", approverOfB).status());
        assertEquals(
                403, send("POST", draft + "/approve", "{}", desk.server.token()).status());
        assertEquals("2026-10-20", paidOn());

        Told seen = send("GET", draft, "", approver);
        assertEquals(
                "PAID",
                seen.body()
                        .path("now")
                        .path("effect")
                        .get(0)
                        .path("milestones")
                        .get(0)
                        .path("milestone")
                        .asText(),
                seen.body()::toString);
        Told approved = send("POST", draft + "/approve", "{}", approver);
        assertEquals(201, approved.status(), approved.body()::toString);
        assertEquals("2026-10-21", paidOn());
        long change = approved.body().path("change").asLong();
        Told log = desk.get("/api/changes/" + change);
        assertEquals("http:lan", log.body().path("who").asText());
        assertEquals("http:minh", log.body().path("approved_by").asText());
        assertEquals(409, send("POST", draft + "/approve", "{}", approver).status());
    }

    @Test
    void nobodyApprovesTheirOwn() {
        assertEquals(201, post(PAID, clerkWhoApproves).status());
        Told waits = post(CORRECTED, clerkWhoApproves);
        assertEquals(202, waits.status());
        assertEquals(
                403,
                send("POST", "/api/drafts/" + waits.id() + "/approve", "{}", clerkWhoApproves)
                        .status());
        assertEquals(
                403,
                send("POST", "/api/drafts/" + waits.id() + "/approve", "{}", token("x", "hoa"))
                        .status());
    }

    @Test
    void boundariesOfZonesAlwaysWait() {
        Told waits = post(
                "{'layer':'zones','code':'A','geometry':{'type':'Polygon','coordinates':[[[105.8,21.5],[105.81,21.5],"
                        + "[105.81,21.51],[105.8,21.51],[105.8,21.5]]]}}",
                clerkWhoApproves);
        assertEquals(409, waits.status(), waits.body()::toString);
        Told corrected = post("{'layer':'zones','action':'correct','code':'A','name':'Khu A mới'}", clerkWhoApproves);
        assertEquals(202, corrected.status(), corrected.body()::toString);
        assertEquals(
                201,
                send("POST", "/api/drafts/" + corrected.id() + "/approve", "{}", approver)
                        .status());
        assertEquals(
                "Khu A mới",
                desk.server.database.value("select name from zones where superseded is null and code = 'A'"));
    }

    @Test
    void aDraftIsReturnedMendedByItsMakerAndWithdrawn() {
        post(PAID, clerk);
        String draft = "/api/drafts/" + post(CORRECTED, clerk).id();
        assertEquals(400, send("POST", draft + "/return", "{}", approver).status());
        Told returned = send("POST", draft + "/return", "{'reason':'thiếu văn bản'}", approver);
        assertEquals("RETURNED", returned.body().path("state").asText());
        assertEquals("thiếu văn bản", returned.body().path("decision").asText());
        assertEquals(409, send("POST", draft + "/approve", "{}", approver).status());
        assertEquals(202, send("POST", draft + "/submit", "{}", clerk).status());
        assertEquals(200, send("POST", draft + "/withdraw", "{}", clerk).status());
        assertEquals(409, send("POST", draft + "/approve", "{}", approver).status());
        assertEquals("2026-10-20", paidOn());
    }

    @Test
    void aDraftThatNoLongerFitsIsNotWritten() {
        post(PAID, clerk);
        String tag = desk.server.database.value("select recorded from events where superseded is null");
        String draft = "/api/drafts/"
                + post(CORRECTED.replace("'date'", "'expect':'" + tag + "','date'"), clerk)
                        .id();
        assertEquals(
                201,
                desk.post(UUID.randomUUID(), CORRECTED.replace("10-21", "10-22"), ",'reason':'x'")
                        .status());
        Told refused = send("POST", draft + "/approve", "{}", approver);
        assertEquals(409, refused.status(), refused.body()::toString);
        assertEquals("2026-10-22", paidOn());
    }

    @Test
    void aSetThatReachesBeyondOnesScopeIsRefusedWhole() {
        Told refused = post(
                PAID + ",{'layer':'events','sheet_no':'2','parcel_no':'1','milestone':'PAID','date':'2026-10-20'}",
                clerk);
        assertEquals(403, refused.status());
        assertTrue(refused.body().path("detail").asText().contains("row 2"), refused.body()::toString);
        assertEquals("0", desk.server.database.value("select count(*) from events"));
        assertEquals(
                403,
                post("{'layer':'targets','zone':'A','measure':'HANDED_OVER_HA','period':'2026','value':1}", clerk)
                        .status());
        assertEquals(
                403,
                send("POST", "/api/changes", TestDesk.body(UUID.randomUUID(), PAID, ""), approver)
                        .status());
    }

    /** No file is a way round approval. */
    @Test
    void filesOfPeopleWriteNothingThatHasToBeApproved() {
        assertEquals(201, post(PAID, clerk).status());
        String csv = "sheet_no,parcel_no,milestone,date,correction\n1,1,PAID,2026-10-25,sai\n";
        Told taken = send("POST", "/api/imports?layer=events&file=a.csv", csv, clerkWhoApproves);
        assertEquals(202, taken.status(), taken.body()::toString);
        String job = "/api/imports/" + taken.id();
        while (send("GET", job, "", clerkWhoApproves).body().path("ended_at").isNull()) {
            Thread.onSpinWait();
        }
        assertEquals(
                "approval_due",
                send("GET", job, "", clerkWhoApproves)
                        .body()
                        .at("/report/rows/0/reasons/0/code")
                        .asText());
        assertEquals("2026-10-20", paidOn());
        assertEquals(
                403,
                send("POST", "/api/imports?layer=zones&file=a.csv", "code,name,kind\nA,X,IT_PARK\n", clerkWhoApproves)
                        .status());
    }

    @Test
    void theSameKeyGivesTheSameDraft() {
        post(PAID, clerk);
        String body = TestDesk.body(UUID.randomUUID(), CORRECTED, ",'reason':'x'");
        Told first = send("POST", "/api/changes", body, clerk);
        Told again = send("POST", "/api/changes", body, clerk);
        assertEquals(202, again.status());
        assertEquals(first.id(), again.id());
        assertEquals("1", desk.server.database.value("select count(*) from draft"));
    }

    @Test
    void dailyWorkDoesNotWait() {
        assertEquals(201, post(PAID, clerk).status());
        TestLand land = desk.land;
        land.obstacle("1/1", "GRAVES", "2026-01-01", "");
        assertEquals(
                201,
                post(
                                "{'layer':'obstacles','action':'end','sheet_no':'1','parcel_no':'1','reason':'GRAVES',"
                                        + "'opened':'2026-01-01','date':'2026-02-01'}",
                                clerk)
                        .status());
        assertEquals("2026-02-01", desk.server.database.value("select closed from obstacles where superseded is null"));
    }
}
