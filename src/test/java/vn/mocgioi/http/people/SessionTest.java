package vn.mocgioi.http.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.mocgioi.http.params.Drawings;
import vn.mocgioi.http.server.ServiceLimits;
import vn.mocgioi.http.server.TestServer;
import vn.mocgioi.http.spool.SpoolLimits;
import vn.mocgioi.land.people.Grant;
import vn.mocgioi.land.people.Person;
import vn.mocgioi.land.people.Role;
import vn.mocgioi.land.people.Scope;
import vn.mocgioi.store.people.Users;

/** Signing in and out as browsers do, and what others try with it. */
class SessionTest {
    private static final String PASSWORD = "bon tu khong lien nhau";
    private static final Person OPERATOR = Person.commandLine("cli:test");

    private static final ServiceLimits BEHIND_A_PROXY = new ServiceLimits(
            128,
            48,
            48,
            SpoolLimits.DEFAULT,
            Drawings.Limits.DEFAULT,
            500_000_000,
            List.of("127.0.0.1"),
            Optional.empty());

    private static TestServer server;
    private static Users users;
    private static int address;

    @BeforeAll
    static void start() {
        server = new TestServer(BEHIND_A_PROXY);
        users = new Users(server.database.database());
        List.of("lan", "mai", "binh", "thu", "hoa", "tuan", "dung", "khanh")
                .forEach(login -> users.add(login, "Tên của " + login, null, PASSWORD, List.of(viewer()), OPERATOR));
        users.add(
                "giam",
                "Quản trị",
                null,
                PASSWORD,
                List.of(new Grant(Role.ADMIN, Scope.PROVINCE, null, null)),
                OPERATOR);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whoSignsInIsToldWhatTheyMayAndComesInByACookieThatNoScriptReads() {
        Browser browser = new Browser(server);
        HttpResponse<byte[]> in = browser.signIn("Lan ", PASSWORD);
        assertEquals(200, in.statusCode(), TestServer.text(in));
        assertEquals("lan", TestServer.tree(in).get("login").asText());
        assertEquals("VIEWER", TestServer.tree(in).at("/rights/0/role").asText());
        String cookie = in.headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(
                cookie.matches("mocgioi=mocgioi_[A-Za-z0-9_-]{43}; Path=/; Max-Age=43200; HttpOnly; SameSite=Lax"),
                cookie);
        HttpResponse<byte[]> told = browser.get("/api/session");
        assertEquals("USER", TestServer.tree(told).get("kind").asText());
        assertEquals(
                "private, no-store", told.headers().firstValue("Cache-Control").orElse(""));
        assertEquals(200, browser.get("/api/obstacles").statusCode());
        assertEquals(403, browser.get("/api/users").statusCode());
        assertEquals(
                "",
                told.headers().firstValue("Access-Control-Allow-Credentials").orElse(""));
    }

    @Test
    void behindTlsTheCookieIsForTlsAlone() {
        Browser browser = new Browser(server);
        HttpResponse<byte[]> in = browser.send(
                "POST",
                "/api/session",
                "{\"login\":\"lan\",\"password\":\"" + PASSWORD + "\"}",
                "X-Forwarded-Proto",
                "https");
        String cookie = in.headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(cookie.startsWith("__Host-mocgioi=") && cookie.endsWith("; Secure"), cookie);
        assertEquals(
                200,
                browser.send("GET", "/api/session", "", "X-Forwarded-Proto", "https")
                        .statusCode());
        assertEquals(401, browser.get("/api/session").statusCode(), "without TLS it is no cookie of ours");
    }

    @Test
    void aCookieOpensNothingOnceItsSessionHasEnded() {
        Browser browser = new Browser(server);
        browser.signIn("mai", PASSWORD);
        String stolen = browser.cookie();
        assertEquals(204, browser.send("DELETE", "/api/session", "").statusCode());
        assertEquals(null, browser.cookie());
        awaitRefusal(new Browser(server).holding(stolen));
    }

    @Test
    void noSessionIsTakenOverFromBeforeTheSignIn() {
        Browser browser = new Browser(server).holding("mocgioi=mocgioi_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        assertEquals(401, browser.get("/api/session").statusCode());
        browser.signIn("lan", PASSWORD);
        assertNotEquals("mocgioi=mocgioi_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", browser.cookie());
        String first = browser.cookie();
        browser.signIn("mai", PASSWORD);
        assertNotEquals(first, browser.cookie());
        awaitRefusal(new Browser(server).holding(first));
        assertEquals(
                "mai", TestServer.tree(browser.get("/api/session")).get("name").asText());
    }

    @Test
    void anotherSiteCannotActForWhoIsSignedIn() {
        Browser browser = new Browser(server);
        browser.signIn("giam", PASSWORD);
        String path = "/api/users/thu/disable";
        String own = "http://127.0.0.1:" + server.port();
        assertEquals(
                403,
                browser.send("POST", path, "", "X-Mocgioi", "1", "Sec-Fetch-Site", "cross-site")
                        .statusCode());
        assertEquals(
                403,
                browser.send("POST", path, "", "X-Mocgioi", "1", "Sec-Fetch-Site", "same-site")
                        .statusCode());
        assertEquals(
                403,
                browser.send("POST", path, "", "X-Mocgioi", "1", "Origin", "https://elsewhere.example")
                        .statusCode());
        assertEquals(
                403,
                browser.send("POST", path, "", "X-Mocgioi", "1", "Origin", "null")
                        .statusCode());
        assertEquals(
                403,
                browser.send("POST", path, "", "Sec-Fetch-Site", "same-origin").statusCode(),
                "no header");
        assertEquals(403, browser.send("POST", path, "", new String[0]).statusCode());
        assertEquals(
                403,
                browser.send("DELETE", "/api/session", "", "Sec-Fetch-Site", "cross-site")
                        .statusCode());
        assertEquals(200, browser.get("/api/session").statusCode(), "still signed in");
        assertTrue(users.find("thu").orElseThrow().disabledAt() == null);
        HttpResponse<byte[]> preflight = browser.send("OPTIONS", path, "", "Origin", "https://elsewhere.example");
        assertFalse(preflight
                .headers()
                .firstValue("Access-Control-Allow-Headers")
                .orElse("")
                .toLowerCase()
                .contains("x-mocgioi"));
        assertEquals(
                403,
                new Browser(server)
                        .send(
                                "POST",
                                "/api/session",
                                "{\"login\":\"lan\",\"password\":\"" + PASSWORD + "\"}",
                                "Origin",
                                "https://elsewhere.example")
                        .statusCode(),
                "nor sign somebody in as somebody else");
        assertEquals(
                204,
                browser.send("POST", path, "", "X-Mocgioi", "1", "Origin", own).statusCode());
        assertEquals(204, browser.send("POST", "/api/users/thu/enable", "").statusCode());
        assertEquals(
                403,
                server.send("POST", path, "Authorization", "Bearer " + viewerToken())
                        .statusCode());
        assertEquals(
                204,
                server.send("POST", path, "Authorization", "Bearer " + server.token())
                        .statusCode(),
                "a token needs neither header nor origin");
        users.enable("thu", OPERATOR);
    }

    @Test
    void whoIsDisabledOrHasANewPasswordIsShownOut() {
        Browser browser = new Browser(server);
        browser.signIn("binh", PASSWORD);
        users.setPassword("binh", "bon tu hoan toan khac", OPERATOR);
        awaitRefusal(browser);
        assertEquals(
                401,
                new Browser(server)
                        .send(
                                "POST",
                                "/api/session",
                                "{\"login\":\"binh\",\"password\":\"" + PASSWORD + "\"}",
                                forwardedFor())
                        .statusCode());
        Browser again = new Browser(server);
        assertEquals(200, again.signIn("binh", "bon tu hoan toan khac").statusCode());
        users.disable("binh", OPERATOR);
        awaitRefusal(again);
        HttpResponse<byte[]> refused = again.send(
                "POST", "/api/session", "{\"login\":\"binh\",\"password\":\"bon tu hoan toan khac\"}", forwardedFor());
        assertEquals(401, refused.statusCode());
        assertEquals(
                words(again.send(
                        "POST",
                        "/api/session",
                        "{\"login\":\"nobody\",\"password\":\"bon tu hoan toan khac\"}",
                        forwardedFor())),
                words(refused));
    }

    @Test
    void theEventsOfAnEndedSessionEndWithinFiveSeconds() throws Exception {
        Browser browser = new Browser(server);
        browser.signIn("hoa", PASSWORD);
        try (Socket socket = new Socket("127.0.0.1", server.port());
                Socket publics = new Socket("127.0.0.1", server.port())) {
            String asked = "GET /api/events HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n%s\r\n";
            socket.getOutputStream()
                    .write(asked.formatted("Cookie: " + browser.cookie() + "\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            publics.getOutputStream().write(asked.formatted("").getBytes(StandardCharsets.US_ASCII));
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertEquals("HTTP/1.1 200 OK", lines.readLine());
            users.disable("hoa", OPERATOR);
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
                try {
                    while (lines.readLine() != null) {
                        Thread.onSpinWait();
                    }
                } catch (java.io.IOException cut) {
                    assertTrue(cut.getMessage() != null);
                }
            });
            publics.setSoTimeout(20_000);
            BufferedReader still =
                    new BufferedReader(new InputStreamReader(publics.getInputStream(), StandardCharsets.UTF_8));
            while (!still.readLine().startsWith(":")) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void aSessionEndsWhenItIsOldOrLongUnused() {
        Browser browser = new Browser(server);
        for (String column :
                List.of("made_at = made_at - interval '12 hours'", "used_at = used_at - interval '8 hours'")) {
            browser.signIn("tuan", PASSWORD);
            assertEquals(200, browser.get("/api/session").statusCode());
            server.database.execute("update staff_session set " + column
                    + " where ended_at is null and user_id = (select id from staff_user where login = 'tuan')");
            awaitRefusal(browser);
        }
    }

    @Test
    void whoGuessesWaitsForTheNameAndForTheAddress() {
        String[] from = forwardedFor();
        for (int i = 0; i < 5; i++) {
            assertEquals(401, guess("dung", "sai mat khau " + i, from).statusCode(), "try " + i);
        }
        HttpResponse<byte[]> paused = guess("dung", PASSWORD, from);
        assertEquals(429, paused.statusCode(), "the right one is not told from a wrong one");
        int wait = Integer.parseInt(paused.headers().firstValue("Retry-After").orElseThrow());
        assertTrue(wait > 20 && wait <= 30, wait + " s");
        assertEquals(429, guess("dung", PASSWORD, forwardedFor()).statusCode(), "from elsewhere neither");
        assertEquals(429, guess("lan", PASSWORD, from).statusCode(), "nor for another name from there");
        assertEquals(200, guess("lan", PASSWORD, forwardedFor()).statusCode());
        String[] another = forwardedFor();
        for (int i = 0; i < 5; i++) {
            assertEquals(401, guess("nobody" + i, "sai mat khau", another).statusCode());
        }
        assertEquals(429, guess("nobody", "sai mat khau", another).statusCode());
    }

    @Test
    void aNameThatThereIsNoneOfCostsTheSameWorkAndIsToldTheSame() {
        long there = nanos("khanh");
        long none = nanos("khong-co");
        assertTrue(none > there / 3 && there > none / 3, there / 1_000_000 + " ms and " + none / 1_000_000 + " ms");
        assertEquals(
                words(guess("khanh", "sai mat khau", forwardedFor())),
                words(guess("khong-co", "sai mat khau", forwardedFor())));
    }

    /** The least of three, so that whatever else the machine does is not in it. */
    private static long nanos(String login) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long began = System.nanoTime();
            assertEquals(401, guess(login, "sai mat khau", forwardedFor()).statusCode());
            least = Math.min(least, System.nanoTime() - began);
        }
        return least;
    }

    @Test
    void aPasswordIsChangedByWhoKnowsItAndEndsAllOtherSessions() {
        Browser here = new Browser(server);
        Browser there = new Browser(server);
        users.add("ha2", "Hà", null, PASSWORD, List.of(), OPERATOR);
        here.signIn("ha2", PASSWORD);
        there.signIn("ha2", PASSWORD);
        String before = here.cookie();
        String body = "{\"old\":\"%s\",\"password\":\"%s\"}";
        assertEquals(
                401,
                here.send("POST", "/api/session/password", body.formatted("sai mat khau", PASSWORD + "!"))
                        .statusCode());
        assertEquals(
                400,
                here.send("POST", "/api/session/password", body.formatted(PASSWORD, "ngan"))
                        .statusCode());
        assertEquals(
                204,
                here.send("POST", "/api/session/password", body.formatted(PASSWORD, PASSWORD + "!"))
                        .statusCode());
        assertNotEquals(before, here.cookie());
        assertEquals(200, here.get("/api/session").statusCode());
        awaitRefusal(there);
    }

    @Test
    void nothingThatOpensAnythingIsInTheDatabase() {
        Browser browser = new Browser(server);
        browser.signIn("mai", PASSWORD);
        String secret = String.valueOf(browser.cookie()).substring("mocgioi=mocgioi_".length());
        for (String table :
                Set.of("staff_session", "staff_user", "staff_token", "staff_audit", "staff_recovery", "staff_grant")) {
            assertEquals(
                    "0",
                    server.database.value("select count(*) from " + table + " t where t::text like '%" + secret
                            + "%' or t::text like '%" + PASSWORD + "%'"),
                    table);
        }
    }

    private static HttpResponse<byte[]> guess(String login, String password, String... from) {
        return new Browser(server)
                .send(
                        "POST",
                        "/api/session",
                        "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, password),
                        from);
    }

    private static String words(HttpResponse<byte[]> response) {
        return response.statusCode() + TestServer.text(response);
    }

    /** Each time from another address, as the proxy says. */
    private static String[] forwardedFor() {
        return new String[] {"X-Forwarded-For", "10.2.0." + ++address};
    }

    private static String viewerToken() {
        return new vn.mocgioi.store.people.StaffTokens(server.database.database())
                .add("viewer " + ++address, null, List.of(viewer()), null, "test");
    }

    private static Grant viewer() {
        return new Grant(Role.VIEWER, Scope.PROVINCE, null, null);
    }

    private static void awaitRefusal(Browser browser) {
        String cookie = browser.cookie();
        long until = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (browser.holding(cookie).get("/api/session").statusCode() != 401) {
            assertTrue(System.nanoTime() < until, "still in after five seconds");
            Thread.onSpinWait();
        }
    }
}
