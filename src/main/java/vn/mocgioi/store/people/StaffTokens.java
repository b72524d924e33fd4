package vn.mocgioi.store.people;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.people.Grant;
import vn.mocgioi.land.people.Person;
import vn.mocgioi.land.people.StaffToken;
import vn.mocgioi.land.time.Days;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.db.Row;

/**
 * The tokens that open staff paths. The live ones are held for a second, so that one that was revoked by another process
 * soon opens nothing; one that is not among them may just have been made, and then they are read again.
 */
public final class StaffTokens {
    private static final String LIVE =
            "where t.revoked_at is null and (t.ends_on is null or t.ends_on > :today) and u.disabled_at is null";

    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    private final Database database;
    private final HeldReading<Kept> live;

    /** @param bearer what it may today; of one that opens nothing any more, what it might */
    private record Kept(StaffToken token, Person bearer, byte[] sha256) {}

    public StaffTokens(Database database) {
        this.database = database;
        this.live = new HeldReading<>(() -> database.inTransaction(connection -> read(connection, LIVE)));
    }

    /**
     * Makes the operator's own token: all roles, in the province, without an end.
     *
     * @return the secret, which nobody can be told again
     * @throws TokenNameTaken when a live one has this name
     */
    public String add(String name, String by) {
        return add(name, null, List.of(), null, by);
    }

    /**
     * Makes a token.
     *
     * @param login whose it is: it never may more than that user; null when it is nobody's in particular
     * @param grants what it may at most; none: all that its user may, or all there is
     * @param endsOn the first day on which it opens nothing; null for no end
     * @return the secret, which nobody can be told again
     * @throws TokenNameTaken when a live one has this name
     * @throws NoSuchUser when there is nobody with that login name
     */
    public String add(String name, @Nullable String login, List<Grant> grants, @Nullable LocalDate endsOn, String by) {
        String secret = TokenSecret.random();
        database.inTransaction(connection -> {
            Optional<Long> made = new NamedSql("""
                    insert into staff_token (name, sha256, made_by, user_id, ends_on, narrowed)
                    values (:name, :sha256, :by, :user, :ends_on, :narrowed)
                    on conflict (name) where revoked_at is null do nothing returning id
                    """)
                    .bind("name", StaffToken.requireName(name))
                    .bind("sha256", TokenSecret.sha256(secret))
                    .bind("by", by)
                    .bind("user", login == null ? null : userId(connection, login))
                    .bind("ends_on", endsOn)
                    .bind("narrowed", !grants.isEmpty())
                    .find(connection, row -> row.longInteger("id"));
            long id = made.orElseThrow(() -> new TokenNameTaken(name.strip()));
            for (Grant grant : grants) {
                GrantTable.OF_TOKENS.add(connection, id, grant, by);
            }
            return null;
        });
        return secret;
    }

    private static long userId(Connection connection, String login) throws SQLException {
        return new NamedSql("select id from staff_user where login = :login")
                .bind("login", login)
                .find(connection, row -> row.longInteger("id"))
                .orElseThrow(() -> new NoSuchUser(login));
    }

    /** Makes the live token with this number of a user open nothing any more; false when there is none. */
    public boolean revoke(String login, long id) {
        return database.inTransaction(connection ->
                        new NamedSql("""
                        update staff_token set revoked_at = clock_timestamp()
                        where id = :id and revoked_at is null
                          and user_id = (select u.id from staff_user u where u.login = :login)
                        """).bind("id", id).bind("login", login).update(connection))
                > 0;
    }

    /** All that were ever made, the newest last. */
    public List<StaffToken> list() {
        return database.withConnection(
                connection -> read(connection, "").stream().map(Kept::token).toList());
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

    /** Who bears the live token of this secret, and the note that it was used. */
    public Optional<Person> find(String secret) {
        long asked = System.nanoTime();
        byte[] sha256 = TokenSecret.sha256(secret);
        Optional<Kept> found = among(live.recent(), sha256);
        if (found.isEmpty()) {
            found = among(live.since(asked), sha256);
        }
        found.ifPresent(kept -> noteUse(kept.token()));
        return found.map(Kept::bearer);
    }

    /** Whether a token still opens anything, as the database has it now: for what was asked for some time ago. */
    boolean isLive(long id) {
        return database.withConnection(connection ->
                read(connection, LIVE).stream().anyMatch(kept -> kept.token().id() == id));
    }

    /** Looks at every one for the same time, although hashes that an attacker cannot choose give little away. */
    private static Optional<Kept> among(List<Kept> tokens, byte[] sha256) {
        Kept found = null;
        for (Kept kept : tokens) {
            if (MessageDigest.isEqual(kept.sha256(), sha256)) {
                found = kept;
            }
        }
        return Optional.ofNullable(found);
    }

    private static List<Kept> read(Connection connection, String condition) throws SQLException {
        Map<Long, List<Grant>> ofTokens = GrantTable.OF_TOKENS.all(connection);
        Map<Long, List<Grant>> ofUsers = GrantTable.OF_USERS.all(connection);
        NamedSql sql = new NamedSql("""
                select t.id, t.name, t.made_at, t.made_by, t.used_at, t.revoked_at, t.sha256, t.ends_on, t.narrowed,
                    u.id as user_id, u.login, u.full_name, u.made_at as user_since
                from staff_token t left join staff_user u on u.id = t.user_id %s order by t.id
                """.formatted(condition));
        if (!condition.isEmpty()) {
            sql.bind("today", Days.today());
        }
        return sql.list(connection, row -> {
            long id = row.longInteger("id");
            StaffToken token = new StaffToken(
                    id,
                    row.text("name"),
                    row.textOrNull("login"),
                    row.bool("narrowed") ? ofTokens.getOrDefault(id, List.of()) : Grant.EVERYTHING,
                    row.dayOrNull("ends_on"),
                    row.moment("made_at"),
                    row.text("made_by"),
                    row.momentOrNull("used_at"),
                    row.momentOrNull("revoked_at"));
            return new Kept(token, token.bearer(user(row, ofUsers)), row.bytes("sha256"));
        });
    }

    private static @Nullable Person user(Row row, Map<Long, List<Grant>> grants) throws SQLException {
        Long id = row.longIntegerOrNull("user_id");
        String login = row.textOrNull("login");
        if (id == null || login == null) {
            return null;
        }
        return new Person(
                Person.Kind.USER,
                id,
                login,
                row.text("full_name"),
                login,
                grants.getOrDefault(id, List.of()),
                row.moment("user_since"));
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
