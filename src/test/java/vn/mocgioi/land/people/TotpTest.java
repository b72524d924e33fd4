package vn.mocgioi.land.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    /** The secret of the test vectors of RFC 6238, appendix B. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** The last six of their eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theCodesAreThoseOfTheStandard(long second, String code) {
        assertEquals(code, Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second))));
    }

    @Test
    void aCodeIsTakenAStepEarlyOrLateAndNeverTwice() {
        Instant now = Instant.ofEpochSecond(1_111_111_111);
        long step = Totp.step(now);
        for (long other = step - 1; other <= step + 1; other++) {
            assertEquals(
                    other, Totp.match(SECRET, Totp.code(SECRET, other), now, 0).orElseThrow());
        }
        assertTrue(Totp.match(SECRET, Totp.code(SECRET, step - 2), now, 0).isEmpty());
        assertTrue(Totp.match(SECRET, Totp.code(SECRET, step), now, step).isEmpty(), "taken already");
        assertTrue(Totp.match(SECRET, "", now, 0).isEmpty());
    }

    @Test
    void aSecretIsTypedInBase32() {
        assertEquals("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Totp.base32(SECRET));
        assertEquals("MZXW6YQ", Totp.base32("foob".getBytes(StandardCharsets.US_ASCII)));
    }
}
