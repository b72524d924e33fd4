package vn.mocgioi.store.people;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.people.Deed;
import vn.mocgioi.land.people.Person;
import vn.mocgioi.land.people.Totp;
import vn.mocgioi.land.people.User;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.NamedSql;

/**
 * Codes of a second device. The secret is encrypted with a key that is not in the database; ten codes for when the device
 * is lost are kept as hashes, and each is good once.
 */
public final class SecondFactor {
    private static final int RECOVERY_CODES = 10;
    /** 100 bits of base 32. */
    private static final int RECOVERY_LENGTH = 20;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;
    private final SecretBox box;

    public SecondFactor(Database database, SecretBox box) {
        this.database = database;
        this.box = box;
    }

    /**
     * What somebody keeps: told once.
     *
     * @param secret in base 32, for the app that shows codes
     * @param recoveryCodes each good once when the device is lost
     */
    public record Begun(String secret, List<String> recoveryCodes) {}

    /**
     * Makes a new secret for somebody, of which a code has to be shown before it counts.
     *
     * @throws IllegalArgumentException when codes are asked for already
     */
    public Begun begin(Person user) {
        byte[] secret = random(Totp.SECRET_BYTES);
        return database.inTransaction(connection -> {
            long changed = new NamedSql("""
                    update staff_user set totp_secret = :secret, totp_step = 0 where login = :login and totp_on is null
                    """)
                    .bind("secret", box.shut(secret, user.name()))
                    .bind("login", user.name())
                    .update(connection);
            if (changed == 0) {
                throw new IllegalArgumentException("codes are asked for already; turn that off first");
            }
            clearRecovery(connection, user.name());
            List<String> codes = new ArrayList<>();
            for (int i = 0; i < RECOVERY_CODES; i++) {
                String code = Totp.base32(random(RECOVERY_LENGTH)).substring(0, RECOVERY_LENGTH);
                codes.add(code.replaceAll("(.{5})(?=.)", "$1-"));
                new NamedSql("""
                        insert into staff_recovery (user_id, sha256) select id, :sha256 from staff_user where login = :login
                        """)
                        .bind("sha256", TokenSecret.sha256(code))
                        .bind("login", user.name())
                        .update(connection);
            }
            return new Begun(Totp.base32(secret), codes);
        });
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    /** Has codes be asked for from now on; false when this one is not good. */
    public boolean confirm(Person user, String code) {
        return database.inTransaction(connection -> {
            boolean good = takes(connection, user.name(), code);
            if (good) {
                new NamedSql("update staff_user set totp_on = clock_timestamp() where login = :login")
                        .bind("login", user.name())
                        .update(connection);
                Audit.note(connection, user, Deed.TOTP_ON, user.name(), null);
            }
            return good;
        });
    }

    /** Whether a code is good now, or is one of those for a lost device; each is taken once. */
    boolean takes(User user, String code) {
        return database.inTransaction(connection -> {
            if (takes(connection, user.login(), code)) {
                return true;
            }
            String recovery = code.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
            boolean recovered = new NamedSql("delete from staff_recovery where user_id = :id and sha256 = :sha256")
                            .bind("id", user.id())
                            .bind("sha256", TokenSecret.sha256(recovery))
                            .update(connection)
                    > 0;
            if (recovered) {
                Audit.note(connection, user.person(), Deed.RECOVERY_CODE_USED, user.login(), null);
            }
            return recovered;
        });
    }

    private boolean takes(Connection connection, String login, String code) throws SQLException {
        record Kept(byte @Nullable [] secret, long step) {}
        Kept kept = new NamedSql("""
                select coalesce(totp_secret, ''::bytea) as secret, totp_step from staff_user where login = :login for update
                """)
                .bind("login", login)
                .get(connection, row -> new Kept(row.bytes("secret"), row.longInteger("totp_step")));
        if (kept.secret() == null || kept.secret().length == 0) {
            return false;
        }
        byte[] secret = box.open(kept.secret(), login)
                .orElseThrow(() -> new IllegalStateException("the second factor of a user was kept with another key;"
                        + " bring the key file back, or turn it off with: user totp-off LOGIN"));
        OptionalLong step = Totp.match(secret, code, Instant.now(), kept.step());
        if (step.isEmpty()) {
            return false;
        }
        new NamedSql("update staff_user set totp_step = :step where login = :login")
                .bind("step", step.getAsLong())
                .bind("login", login)
                .update(connection);
        return true;
    }

    static void clearRecovery(Connection connection, String login) throws SQLException {
        new NamedSql("""
                delete from staff_recovery where user_id = (select id from staff_user where login = :login)
                """).bind("login", login).update(connection);
    }
}
