package vn.mocgioi.store.people;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Passwords as Argon2id makes them: 19 MiB and two passes each, as OWASP asks for. Only a few are worked out at once, so
 * that sign-ins take no more memory than those few whoever sends how many.
 */
final class PasswordHash {
    private static final int MEMORY_KIB = 19 * 1_024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int MOST_AT_ONCE = 4;
    private static final int LONGEST_WAIT_SECONDS = 5;

    private static final Argon2Function FUNCTION =
            Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);
    private static final Semaphore ROOM = new Semaphore(MOST_AT_ONCE, true);

    /** Of nothing that anybody knows: checked in place of a user that there is none of, for the same time. */
    private static final String NOBODYS = of(TokenSecret.random());

    private PasswordHash() {}

    /** The text that is kept. */
    static String of(String password) {
        return working(() ->
                Password.hash(password).addRandomSalt(SALT_BYTES).with(FUNCTION).getResult());
    }

    /** Whether a password is the one; takes as long when there is none. */
    static boolean matches(String password, @Nullable String kept) {
        boolean same = working(() -> Password.check(password, kept == null ? NOBODYS : kept)
                .with(kept == null ? FUNCTION : Argon2Function.getInstanceFromHash(kept)));
        return same && kept != null;
    }

    private interface Work<T> {
        T done();
    }

    private static <T> T working(Work<T> work) {
        try {
            if (!ROOM.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new TooManySignIns();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooManySignIns();
        }
        try {
            return work.done();
        } finally {
            ROOM.release();
        }
    }
}
