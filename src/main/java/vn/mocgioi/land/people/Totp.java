package vn.mocgioi.land.people;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits that a second device shows for half a minute each: RFC 6238 with SHA-1, as all apps do it. */
public final class Totp {
    public static final int SECRET_BYTES = 20;
    private static final int STEP_SECONDS = 30;
    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;
    /** Clocks of phones go wrong by so many steps. */
    private static final int LENIENCE = 1;

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Totp() {}

    /** The code of a step of half a minute since 1970. */
    public static String code(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xF;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return String.format("%0" + DIGITS + "d", number % MODULUS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA1", e);
        }
    }

    public static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
    }

    /**
     * The step that a code is of, when it is good now.
     *
     * @param last the step of the last code that was taken: neither it nor an earlier one is good again
     */
    public static OptionalLong match(byte[] secret, String code, Instant now, long last) {
        String digits = code.replaceAll("\\s", "");
        OptionalLong found = OptionalLong.empty();
        for (long step = step(now) - LENIENCE; step <= step(now) + LENIENCE; step++) {
            boolean same = java.security.MessageDigest.isEqual(
                    code(secret, step).getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                    digits.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            if (same && step > last) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** A secret as people type it (RFC 4648, base 32). */
    public static String base32(byte[] secret) {
        StringBuilder text = new StringBuilder();
        int bits = 0;
        int value = 0;
        for (byte one : secret) {
            value = value << 8 | one & 0xFF;
            bits += 8;
            while (bits >= 5) {
                text.append(ALPHABET.charAt(value >> bits - 5 & 31));
                bits -= 5;
            }
        }
        if (bits > 0) {
            text.append(ALPHABET.charAt(value << 5 - bits & 31));
        }
        return text.toString();
    }
}
