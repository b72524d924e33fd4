package vn.mocgioi.store.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret of a staff token: 256 random bits behind a prefix by which scanners of leaked secrets know it.
 *
 * <p>One round of SHA-256 is enough to keep it by. Slow hashes such as Argon2 make up for what people choose, of which
 * there is little; nobody can try 2^256 at any speed. A fast one lets a wrong token cost next to nothing.
 */
final class TokenSecret {
    private static final String PREFIX = "mocgioi_";
    private static final int RANDOM_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TokenSecret() {}

    static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] sha256(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
