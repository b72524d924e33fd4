package vn.mocgioi.http.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import vn.mocgioi.cli.demo.DemoInDatabase;
import vn.mocgioi.http.server.TestServer;
import vn.mocgioi.land.people.Grant;
import vn.mocgioi.land.people.Person;
import vn.mocgioi.land.people.Role;
import vn.mocgioi.land.people.Scope;
import vn.mocgioi.land.people.Totp;
import vn.mocgioi.store.people.Users;

/** One's own account, the users, and what the audit and the log tell of them. */
class AccountTest {
    private static final String PASSWORD = "bon tu khong lien nhau";
    private static final Person OPERATOR = Person.commandLine("cli:test");

    private static TestServer server;
    private static Users users;
    private static ListAppender<ILoggingEvent> log;

    @BeforeAll
    static void start() {
        log = new ListAppender<>();
        log.start();
        ((Logger) LoggerFactory.getLogger("vn.mocgioi")).addAppender(log);
        server = new TestServer();
        DemoInDatabase.load(server.database.database());
        users = new Users(server.database.database());
        users.add("giam", "Trần Quản Trị", null, PASSWORD, List.of(grant(Role.ADMIN)), OPERATOR);
        users.add("lan", "Nguyễn Thị Lan", null, PASSWORD, List.of(grant(Role.CLERK)), OPERATOR);
        users.add("mai", "Trần Thị Mai", null, PASSWORD, List.of(grant(Role.VIEWER)), OPERATOR);
    }

    @AfterAll
    static void stop() {
        ((Logger) LoggerFactory.getLogger("vn.mocgioi")).detachAppender(log);
        server.close();
    }

    @Test
    void aSecondFactorIsAskedForOnceACodeWasShown() {
        Browser browser = in("mai");
        JsonNode begun = TestServer.tree(browser.send("POST", "/api/session/totp", ""));
        assertEquals(200, new Browser(server).signIn("mai", PASSWORD).statusCode(), "not before it was shown");
        byte[] secret = secret(begun.get("secret").asText());
        assertEquals(400, code(browser, "000000").statusCode());
        String good = Totp.code(secret, Totp.step(Instant.now()));
        assertEquals(204, code(browser, good).statusCode());

        HttpResponse<byte[]> without = new Browser(server).signIn("mai", PASSWORD);
        assertEquals(401, without.statusCode());
        assertEquals("Code needed", TestServer.tree(without).get("title").asText());
        assertEquals(401, new Browser(server).signIn("mai", PASSWORD, good).statusCode(), "it was taken already");
        String next = Totp.code(secret, Totp.step(Instant.now()) + 1);
        assertEquals(200, new Browser(server).signIn("mai", PASSWORD, next).statusCode());
        String recovery = begun.at("/recovery_codes/0").asText();
        assertEquals(200, new Browser(server).signIn("mai", PASSWORD, recovery).statusCode());
        assertEquals(401, new Browser(server).signIn("mai", PASSWORD, recovery).statusCode(), "good once");

        String dump = server.database.value("select string_agg(u::text, '') from staff_user u")
                + server.database.value("select string_agg(r::text, '') from staff_recovery r");
        assertFalse(dump.contains(hex(secret)), "the secret is encrypted");
        assertFalse(dump.contains(recovery));
        assertEquals(204, in("giam").send("POST", "/api/users/mai/totp-off", "").statusCode());
        assertEquals(200, new Browser(server).signIn("mai", PASSWORD).statusCode());
    }

    @Test
    void aTokenOfOnesOwnMayNoMoreThanOneself() {
        Browser browser = in("lan");
        HttpResponse<byte[]> made = browser.send("POST", "/api/session/tokens", "{\"name\":\"máy của lan\"}");
        assertEquals(201, made.statusCode(), TestServer.text(made));
        String token = "Bearer " + TestServer.tree(made).get("token").asText();
        JsonNode told = TestServer.tree(server.get("/api/session", "Authorization", token));
        assertEquals(
                "TOKEN lan", told.get("kind").asText() + " " + told.get("login").asText());
        assertEquals(403, server.get("/api/users", "Authorization", token).statusCode());
        HttpResponse<byte[]> wide =
                browser.send("POST", "/api/session/tokens", "{\"name\":\"cao hơn\",\"role\":\"ADMIN\"}");
        String admin = "Bearer " + TestServer.tree(wide).get("token").asText();
        assertEquals(403, server.get("/api/users", "Authorization", admin).statusCode());
        assertEquals(
                403,
                server.post("/api/session/tokens", "{\"name\":\"x\"}", "Authorization", token)
                        .statusCode(),
                "a token makes no tokens");
        String id = server.database.value("select id from staff_token where name = 'máy của lan'");
        assertEquals(
                404, in("mai").send("DELETE", "/api/session/tokens/" + id, "").statusCode());
        assertEquals(
                204, browser.send("DELETE", "/api/session/tokens/" + id, "").statusCode());
    }

    @Test
    void theAdministratorLooksAfterUsersAndSeesNoHolders() {
        Browser admin = in("giam");
        String form = "{\"login\":\"Thu\",\"full_name\":\"Thu\",\"password\":\"%s\",\"role\":\"CLERK\"}";
        assertEquals(
                204, admin.send("POST", "/api/users", form.formatted(PASSWORD)).statusCode());
        assertEquals(
                409, admin.send("POST", "/api/users", form.formatted(PASSWORD)).statusCode());
        assertEquals(
                400, admin.send("POST", "/api/users", form.formatted("ngan")).statusCode());
        assertEquals(
                400,
                admin.send("POST", "/api/users/thu/grant", "{\"role\":\"CLERK\",\"scope\":\"zone:KHONG\"}")
                        .statusCode());
        assertEquals(
                204,
                admin.send("POST", "/api/users/thu/grant", "{\"role\":\"VIEWER\",\"scope\":\"zone:KCN-SC2\"}")
                        .statusCode());
        assertEquals(404, admin.send("POST", "/api/users/khong-co/disable", "").statusCode());
        assertEquals(
                204,
                admin.send("POST", "/api/users/thu/revoke", "{\"role\":\"CLERK\"}")
                        .statusCode());
        assertEquals(
                "zone:KCN-SC2",
                users.find("thu")
                        .orElseThrow()
                        .person()
                        .reach(Role.VIEWER, vn.mocgioi.land.time.Days.today())
                        .toString());
        assertEquals(403, admin.get("/api/obstacles").statusCode());
        assertFalse(TestServer.tree(admin.get("/api/parcels/" + parcel())).has("holdings"));
        assertEquals(403, in("lan").get("/api/audit").statusCode());
    }

    @Test
    void whoReadsHoldersAndWhoFailsToSignInIsInTheAuditAndNoSecretIs() {
        String parcel = parcel();
        Browser lan = in("lan");
        assertTrue(TestServer.tree(lan.get("/api/parcels/" + parcel)).has("holdings"));
        assertEquals(
                200,
                lan.get("/api/zones/KCN-SC2/clearance-list.xlsx?at=2024-12-31").statusCode());
        assertEquals(401, new Browser(server).signIn("lan", "mat khau sai").statusCode());
        assertEquals(401, new Browser(server).signIn(PASSWORD, "mat khau sai").statusCode());
        List<String> told = new ArrayList<>();
        JsonNode audit = TestServer.tree(in("giam").get("/api/audit"));
        audit.get("entries")
                .forEach(entry -> told.add(String.join(
                        " ",
                        entry.get("who").asText(),
                        entry.get("deed").asText(),
                        entry.get("object").asText())));
        assertTrue(told.contains("lan PARCEL_READ " + parcel), told.toString());
        assertTrue(told.contains("lan LIST_READ KCN-SC2 2024-12-31"), told.toString());
        assertTrue(told.contains(" SIGN_IN_FAILED lan"), told.toString());
        assertTrue(told.contains(" SIGN_IN_FAILED null"), "what was typed in place of a name is not kept");
        String csv = TestServer.text(in("giam").get("/api/audit.csv?deed=PARCEL_READ&who=lan"));
        assertTrue(csv.lines().anyMatch(line -> line.contains(",lan,USER,lan,PARCEL_READ," + parcel + ",")), csv);
        assertFalse((audit + csv).contains(PASSWORD));
    }

    @Test
    void theLogHoldsNoSecretAndNoName() {
        Browser lan = in("lan");
        lan.get("/api/parcels/" + parcel());
        new Browser(server).signIn("lan", "mat khau sai");
        server.get("/api/session", "Authorization", "Bearer mocgioi_khong-phai-token");
        String holder = server.database.value("select name from parties order by id limit 1");
        String said = String.join(
                "\n", log.list.stream().map(ILoggingEvent::getFormattedMessage).toList());
        String secret = String.valueOf(lan.cookie()).split("=", 2)[1];
        for (String hidden : List.of(
                PASSWORD, "mat khau sai", "khong-phai-token", secret, "Nguyễn Thị Lan", String.valueOf(holder))) {
            assertFalse(said.contains(hidden), hidden);
        }
        assertTrue(said.contains("wrong token"), "the log is heard");
    }

    @Test
    void thePagesAreForWhoMayAndSayNothingToOthers() {
        assertTrue(TestServer.text(server.get("/sign-in?lang=en")).contains("Sign in"));
        HttpResponse<byte[]> outside = server.get("/account?lang=en");
        assertEquals(303, outside.statusCode());
        assertEquals(
                "/sign-in?next=%2Faccount%3Flang%3Den&lang=en",
                outside.headers().firstValue("Location").orElse(""));
        String account = TestServer.text(in("lan").get("/account"));
        assertTrue(account.contains("Nguyễn Thị Lan") && account.contains("Nhập liệu · toàn tỉnh"), account);
        assertEquals(403, in("lan").get("/users").statusCode());
        HttpResponse<byte[]> page = in("giam").get("/users?lang=en");
        assertTrue(TestServer.text(page).contains("Administrator · province"));
        assertTrue(
                page.headers().firstValue("Content-Security-Policy").orElse("").contains("script-src 'self';"));
        assertEquals(
                "private, no-store", page.headers().firstValue("Cache-Control").orElse(""));
    }

    private static HttpResponse<byte[]> code(Browser browser, String code) {
        return browser.send("POST", "/api/session/totp/on", "{\"code\":\"" + code + "\"}");
    }

    private static Browser in(String login) {
        Browser browser = new Browser(server);
        HttpResponse<byte[]> in = browser.signIn(login, PASSWORD);
        assertEquals(200, in.statusCode(), TestServer.text(in));
        return browser;
    }

    private static String parcel() {
        return String.valueOf(server.database.value("select min(parcel_id) from holdings"));
    }

    private static Grant grant(Role role) {
        return new Grant(role, Scope.PROVINCE, null, null);
    }

    private static byte[] secret(String base32) {
        byte[] secret = new byte[Totp.SECRET_BYTES];
        long value = 0;
        int bits = 0;
        int at = 0;
        for (char letter : base32.toCharArray()) {
            value = value << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                secret[at++] = (byte) (value >> bits);
            }
        }
        return secret;
    }

    private static String hex(byte[] bytes) {
        return java.util.HexFormat.of().formatHex(bytes);
    }
}
