package vn.mocgioi.store.staff;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.mocgioi.land.parcels.StaffToken;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.NamedSql;

/**
 * The tokens that open staff paths.
 *
 * <p>The live ones are few and are held for a second, so that one that was revoked by another process soon opens
 * nothing. One that is not among them may just have been made: then they are read again, by one thread at a time, and
 * those who wait meanwhile are answered by that reading. So a flood of wrong tokens costs one connection, and not one
 * query each.
 */
public final class StaffTokens {
    private static final Duration HELD = Duration.ofSeconds(1);
    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    private final Database database;
    private volatile Reading last = new Reading(List.of(), System.nanoTime() - HELD.toNanos() - 1);

    private record Live(StaffToken token, byte[] sha256) {}

    private record Reading(List<Live> tokens, long atNanos) {}

    public StaffTokens(Database database) {
        this.database = database;
    }

    /**
     * Makes a token.
     *
     * @return the secret, which nobody can be told again
     * @throws TokenNameTaken when a live one has this name
     */
    public String add(String name, String by) {
        String secret = TokenSecret.random();
        database.inTransaction(connection -> {
            long made = new NamedSql("""
                    insert into staff_token (name, sha256, made_by) values (:name, :sha256, :by)
                    on conflict (name) where revoked_at is null do nothing
                    """)
                    .bind("name", StaffToken.requireName(name))
                    .bind("sha256", TokenSecret.sha256(secret))
                    .bind("by", by)
                    .update(connection);
            if (made == 0) {
                throw new TokenNameTaken(name.strip());
            }
            return null;
        });
        return secret;
    }

    /** All that were ever made, the newest last. */
    public List<StaffToken> list() {
        return database.withConnection(connection -> {
            List<StaffToken> tokens = new ArrayList<>();
            for (Live each : read(connection, "")) {
                tokens.add(each.token());
            }
            return tokens;
        });
    }

    /** Makes the live token of this name open nothing any more; false when there is none. */
    public boolean revoke(String name) {
        return database.inTransaction(connection -> {
            NamedSql sql = new NamedSql("""
                    update staff_token set revoked_at = clock_timestamp() where name = :name and revoked_at is null
                    """).bind("name", name.strip());
            return sql.update(connection) > 0;
        });
    }

    /** The live token of this secret, and the note that it was used. */
    public Optional<StaffToken> find(String secret) {
        long asked = System.nanoTime();
        byte[] sha256 = TokenSecret.sha256(secret);
        Optional<StaffToken> found = among(readSince(asked - HELD.toNanos()), sha256);
        if (found.isEmpty()) {
            found = among(readSince(asked), sha256);
        }
        found.ifPresent(this::noteUse);
        return found;
    }

    /** Whether a token still opens anything, as the database has it now: for what was asked for some time ago. */
    public boolean isLive(long id) {
        return database.withConnection(connection -> {
            NamedSql sql = new NamedSql(
                            "select exists (select from staff_token where id = :id and revoked_at is null) as live")
                    .bind("id", id);
            return sql.get(connection, row -> row.bool("live"));
        });
    }

    /** Looks at every one for the same time, although hashes that an attacker cannot choose give little away. */
    private static Optional<StaffToken> among(List<Live> tokens, byte[] sha256) {
        StaffToken found = null;
        for (Live live : tokens) {
            if (MessageDigest.isEqual(live.sha256(), sha256)) {
                found = live.token();
            }
        }
        return Optional.ofNullable(found);
    }

    private List<Live> readSince(long nanos) {
        Reading known = last;
        if (known.atNanos() - nanos >= 0) {
            return known.tokens();
        }
        synchronized (this) {
            if (last.atNanos() - nanos < 0) {
                long now = System.nanoTime();
                last = new Reading(
                        database.withConnection(connection -> read(connection, "where revoked_at is null")), now);
            }
            return last.tokens();
        }
    }

    private static List<Live> read(Connection connection, String condition) throws SQLException {
        NamedSql sql = new NamedSql("""
                select id, name, made_at, made_by, used_at, revoked_at, sha256 from staff_token %s order by id
                """.formatted(condition));
        return sql.list(
                connection,
                row -> new Live(
                        new StaffToken(
                                row.longInteger("id"),
                                row.text("name"),
                                row.moment("made_at"),
                                row.text("made_by"),
                                row.momentOrNull("used_at"),
                                row.momentOrNull("revoked_at")),
                        row.bytes("sha256")));
    }

    /** Once a minute: who is still using which token is asked in days. */
    private void noteUse(StaffToken token) {
        Instant longAgo = Instant.now().minus(USE_NOTED_EVERY);
        if (token.usedAt() != null && token.usedAt().isAfter(longAgo)) {
            return;
        }
        database.inTransaction(connection -> {
            NamedSql sql = new NamedSql("""
                    update staff_token set used_at = clock_timestamp()
                    where id = :id and (used_at is null or used_at <= :long_ago)
                    """).bind("id", token.id()).bind("long_ago", longAgo);
            return sql.update(connection);
        });
    }
}
