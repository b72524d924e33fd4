package vn.mocgioi.store.staff;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.parcels.StaffToken;
import vn.mocgioi.store.db.Database;

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
            try (PreparedStatement statement = connection.prepareStatement("""
                    insert into staff_token (name, sha256, made_by) values (?, ?, ?)
                    on conflict (name) where revoked_at is null do nothing
                    """)) {
                statement.setString(1, StaffToken.requireName(name));
                statement.setBytes(2, TokenSecret.sha256(secret));
                statement.setString(3, by);
                if (statement.executeUpdate() == 0) {
                    throw new TokenNameTaken(name.strip());
                }
                return null;
            }
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
            try (PreparedStatement statement = connection.prepareStatement("""
                    update staff_token set revoked_at = clock_timestamp() where name = ? and revoked_at is null
                    """)) {
                statement.setString(1, name.strip());
                return statement.executeUpdate() > 0;
            }
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
            try (PreparedStatement statement = connection.prepareStatement(
                    "select exists (select from staff_token where id = ? and revoked_at is null)")) {
                statement.setLong(1, id);
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    return row.getBoolean(1);
                }
            }
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
        List<Live> tokens = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("""
                        select id, name, made_at, made_by, used_at, revoked_at, sha256 from staff_token %s order by id
                        """.formatted(condition));
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                StaffToken token = new StaffToken(
                        rows.getLong(1),
                        rows.getString(2),
                        rows.getTimestamp(3).toInstant(),
                        rows.getString(4),
                        instant(rows.getTimestamp(5)),
                        instant(rows.getTimestamp(6)));
                tokens.add(new Live(token, rows.getBytes(7)));
            }
        }
        return tokens;
    }

    /** Once a minute: who is still using which token is asked in days. */
    private void noteUse(StaffToken token) {
        Instant longAgo = Instant.now().minus(USE_NOTED_EVERY);
        if (token.usedAt() != null && token.usedAt().isAfter(longAgo)) {
            return;
        }
        database.inTransaction(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("""
                    update staff_token set used_at = clock_timestamp()
                    where id = ? and (used_at is null or used_at <= ?)
                    """)) {
                statement.setLong(1, token.id());
                statement.setTimestamp(2, Timestamp.from(longAgo));
                return statement.executeUpdate();
            }
        });
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
