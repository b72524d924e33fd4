package vn.mocgioi.http.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.mocgioi.http.problem.TooManyTries;
import vn.mocgioi.http.server.TestServer;

/** Who tries tokens is slowed down; who has one is not. */
class WrongTokensTest {
    private final AtomicLong clock = new AtomicLong(1_000);
    private final WrongTokens wrongTokens = new WrongTokens(clock::get);

    @Test
    void afterTwentyWrongOnesThereIsAPauseThatGrowsToAQuarterOfAnHour() {
        for (int i = 0; i < 20; i++) {
            wrongTokens.wrong("a");
        }
        assertEquals(30, wrongTokens.pauseSeconds("a"));
        assertEquals(0, wrongTokens.pauseSeconds("b"));

        long longest = 30;
        for (int i = 0; i < 12; i++) {
            longest = assertThrows(TooManyTries.class, () -> wrongTokens.wrong("a"))
                    .waitSeconds();
        }

        assertEquals(900, longest);
        clock.addAndGet(900);
        assertEquals(0, wrongTokens.pauseSeconds("a"));
    }

    @Test
    void aColleagueWhoCameInBeforeStillDoes() {
        try (TestServer server = new TestServer()) {
            assertEquals(200, server.getAsStaff("/api/session").statusCode());
            int last = 0;
            HttpResponse<byte[]> refused = null;
            for (int i = 0; i < 22; i++) {
                refused = server.get("/api/session", "Authorization", "Bearer mocgioi_wrong" + i);
                last = refused.statusCode();
            }

            assertEquals(429, last);
            assertTrue(refused.headers().firstValue("Retry-After").isPresent());
            assertFalse(TestServer.text(refused).contains("wrong6"), "the token is told back");
            assertEquals(200, server.getAsStaff("/api/session").statusCode());
            assertEquals(200, server.get("/api/config").statusCode());
        }
    }
}
