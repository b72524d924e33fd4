package vn.mocgioi.store.people;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mocgioi.land.people.Grant;
import vn.mocgioi.land.people.Person;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.db.Row;

/**
 * Those who are signed in. A session ends eight hours after its last use and twelve after its beginning, with its user,
 * their password, or at their word; what is told of the live ones is at most a second old.
 */
public final class Sessions {
    public static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration LONGEST_IDLE = Duration.ofHours(8);
    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);
    private static final int LONGEST_CLIENT = 200;

    private final Database database;
    private final HeldReading<Kept> live;

    /**
     * One who is signed in.
     *
     * @param way PASSWORD or OIDC
     * @param address from where they signed in
     * @param client what their browser called itself
     */
    public record Session(
            long id, Person person, Instant madeAt, Instant usedAt, String way, String address, String client) {

        public Instant endsAt() {
            return madeAt.plus(LONGEST);
        }
    }

    private record Kept(Session session, byte[] sha256) {}

    public Sessions(Database database) {
        this.database = database;
        this.live = new HeldReading<>(() -> database.inTransaction(Sessions::read));
    }

    /** Begins one, always of a new secret, which is told once. */
    public String start(long userId, String way, String address, String client) {
        String secret = TokenSecret.random();
        database.inTransaction(connection -> {
            new NamedSql("""
                    delete from staff_session where made_at < clock_timestamp() - interval '90 days'
                    """).update(connection);
            new NamedSql("""
                    insert into staff_session (sha256, user_id, way, address, client)
                    select :sha256, id, :way, :address, :client from staff_user where id = :user and disabled_at is null
                    """)
                    .bind("sha256", TokenSecret.sha256(secret))
                    .bind("user", userId)
                    .bind("way", way)
                    .bind("address", address)
                    .bind("client", client.substring(0, Math.min(LONGEST_CLIENT, client.length())))
                    .update(connection);
            return new NamedSql("update staff_user set signed_in_at = clock_timestamp() where id = :user")
                    .bind("user", userId)
                    .update(connection);
        });
        return secret;
    }

    /** The live session of this secret, and the note that it was used. */
    public Optional<Session> find(String secret) {
        long asked = System.nanoTime();
        byte[] sha256 = TokenSecret.sha256(secret);
        Optional<Session> found = among(live.recent(), sha256);
        if (found.isEmpty()) {
            found = among(live.since(asked), sha256);
        }
        found.ifPresent(this::noteUse);
        return found;
    }

    /** Whether a session still is one, as of the last second. */
    public boolean isLive(long id) {
        return live.recent().stream().anyMatch(kept -> kept.session().id() == id && holds(kept.session()));
    }

    /** The live ones of a user, the newest first. */
    public List<Session> of(long userId) {
        return live.since(System.nanoTime()).stream()
                .map(Kept::session)
                .filter(session -> session.person().id() == userId && holds(session))
                .toList();
    }

    /** Ends one of a user; false when there is none. */
    public boolean end(long userId, long id) {
        return database.inTransaction(connection ->
                        new NamedSql("""
                        update staff_session set ended_at = clock_timestamp()
                        where id = :id and user_id = :user and ended_at is null
                        """).bind("id", id).bind("user", userId).update(connection))
                > 0;
    }

    private static Optional<Session> among(List<Kept> all, byte[] sha256) {
        Session found = null;
        for (Kept kept : all) {
            if (MessageDigest.isEqual(kept.sha256(), sha256) && holds(kept.session())) {
                found = kept.session();
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean holds(Session session) {
        return Instant.now().isBefore(session.endsAt());
    }

    private static List<Kept> read(Connection connection) throws SQLException {
        Map<Long, List<Grant>> grants = GrantTable.OF_USERS.all(connection);
        return new NamedSql("""
                select s.id, s.sha256, s.made_at, s.used_at, s.way, s.address, s.client,
                    u.id as user_id, u.login, u.full_name, u.made_at as user_since
                from staff_session s join staff_user u on u.id = s.user_id
                where s.ended_at is null and u.disabled_at is null
                  and s.made_at > clock_timestamp() - make_interval(secs => :longest)
                  and s.used_at > clock_timestamp() - make_interval(secs => :idle)
                order by s.id desc
                """)
                .bind("longest", (double) LONGEST.toSeconds())
                .bind("idle", (double) LONGEST_IDLE.toSeconds())
                .list(connection, row -> new Kept(session(row, grants), row.bytes("sha256")));
    }

    private static Session session(Row row, Map<Long, List<Grant>> grants) throws SQLException {
        long user = row.longInteger("user_id");
        String login = row.text("login");
        Person person = new Person(
                Person.Kind.USER,
                user,
                login,
                row.text("full_name"),
                login,
                grants.getOrDefault(user, List.of()),
                row.moment("user_since"));
        return new Session(
                row.longInteger("id"),
                person,
                row.moment("made_at"),
                row.moment("used_at"),
                row.text("way"),
                row.text("address"),
                row.text("client"));
    }

    private void noteUse(Session session) {
        Instant longAgo = Instant.now().minus(USE_NOTED_EVERY);
        if (session.usedAt().isAfter(longAgo)) {
            return;
        }
        database.inTransaction(connection -> new NamedSql("""
                        update staff_session set used_at = clock_timestamp() where id = :id and used_at <= :long_ago
                        """)
                .bind("id", session.id())
                .bind("long_ago", longAgo)
                .update(connection));
    }
}
