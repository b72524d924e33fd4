package vn.mocgioi.http.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.DatabaseLimits;
import vn.mocgioi.store.people.StaffTokens;
import vn.mocgioi.store.schema.DatabaseOpening;

/** Who is let in where staff alone may be; the tokens are made and revoked by another process, as on a command line. */
class StaffTest {
    private static TestServer server;
    private static Database commandLine;
    private static StaffTokens tokens;

    @BeforeAll
    static void start() {
        server = new TestServer();
        commandLine =
                DatabaseOpening.open(server.database.url(), DatabaseLimits.ofCommand(), java.util.OptionalInt.empty());
        tokens = new StaffTokens(commandLine);
    }

    @AfterAll
    static void stop() {
        commandLine.close();
        server.close();
    }

    @Test
    void aNewTokenOpensAtOnceAndARevokedOneNoMore() {
        for (int i = 0; i < 20; i++) {
            String name = "lan " + i;
            String secret = tokens.add(name, "test");
            HttpResponse<byte[]> session = session(secret);
            assertEquals(200, session.statusCode(), "however recently the live tokens were read");
            assertEquals(name, TestServer.tree(session).get("name").asText());
        }
        String secret = tokens.add("mai", "test");
        assertEquals(200, session(secret).statusCode());
        assertTrue(tokens.revoke("mai"));
        assertFalse(tokens.revoke("mai"), "it is revoked once");
        awaitRefusal(secret);
    }

    @Test
    void withoutATokenTheAnswerSaysWhatToSend() {
        HttpResponse<byte[]> refused = server.get("/api/session");
        assertEquals(401, refused.statusCode());
        assertEquals("Bearer realm=\"mocgioi\"", header(refused, "WWW-Authenticate"));
        assertEquals("application/problem+json", header(refused, "Content-Type"));
        assertEquals("no-store", header(refused, "Cache-Control"));
        assertEquals(401, TestServer.tree(refused).get("status").asInt());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer mocgioi_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "Bearer x",
                "Bearer",
                "Bearer a b",
                "Bearer ' or true --",
                "Basic bGFuOmxhbg==",
                "%00"
            })
    void aTokenThatIsNoneIsRefused(String authorization) {
        HttpResponse<byte[]> refused = server.get("/api/session", "Authorization", authorization);
        assertEquals(401, refused.statusCode());
        assertTrue(header(refused, "WWW-Authenticate").contains("error=\"invalid_token\""));
    }

    @Test
    void whoMayNotComeInLearnsNothingOfTheParameters() {
        assertEquals(401, server.get("/api/session?nothing=1").statusCode());
        String secret = tokens.add("binh", "test");
        assertEquals(
                400,
                server.get("/api/session?nothing=1", "Authorization", "Bearer " + secret)
                        .statusCode());
    }

    @Test
    void nobodyKeepsWhatStaffAreTold() {
        String secret = tokens.add("hoa", "test");
        HttpResponse<byte[]> session = session(secret);
        assertEquals("private, no-store", header(session, "Cache-Control"));
        assertTrue(header(session, "Vary").contains("Authorization"));
        assertEquals(List.of(), session.headers().allValues("ETag"));
    }

    @Test
    void anyPageMayReadWhatIsPublicAndNoneWithSomebodyElsesRights() {
        HttpResponse<byte[]> answer = server.get("/ogc/collections", "Origin", "https://elsewhere.example");
        assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
        assertEquals("", header(answer, "Access-Control-Allow-Credentials"), "nothing hangs on cookies");
        assertTrue(header(answer, "Content-Security-Policy").contains("frame-ancestors 'self'"));
        assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
    }

    @Test
    void aRevokedTokenDoesNotShutThePublicOut() {
        assertEquals(
                200,
                server.get("/ogc/collections", "Authorization", "Bearer revoked")
                        .statusCode());
    }

    @Test
    void theUseOfATokenIsNoted() {
        String secret = tokens.add("tuan", "test");
        assertEquals("f", server.database.value("select used_at is not null from staff_token where name = 'tuan'"));
        session(secret);
        assertEquals("t", server.database.value("select used_at is not null from staff_token where name = 'tuan'"));
    }

    @Test
    void theSecretItselfIsNotInTheDatabase() {
        String secret = tokens.add("thu", "test");
        assertEquals(
                "0",
                server.database.value("select count(*) from staff_token t where t::text like '%" + secret.substring(8)
                        + "%' or encode(sha256, 'escape') like '%" + secret.substring(8) + "%'"));
    }

    private static HttpResponse<byte[]> session(String secret) {
        return server.get("/api/session", "Authorization", "Bearer " + secret);
    }

    private static String header(HttpResponse<byte[]> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The service holds the live tokens for a second. */
    private static void awaitRefusal(String secret) {
        for (int i = 0; i < 100; i++) {
            if (session(secret).statusCode() == 401) {
                return;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("a revoked token still opens after ten seconds");
    }
}
