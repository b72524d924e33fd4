package vn.mocgioi.store.people;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.people.Deed;
import vn.mocgioi.land.people.Grant;
import vn.mocgioi.land.people.PasswordRule;
import vn.mocgioi.land.people.Person;
import vn.mocgioi.land.people.Role;
import vn.mocgioi.land.people.Scope;
import vn.mocgioi.land.people.User;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.NamedSql;

/** The people who sign in. Whatever is changed of them is noted in the audit, in the same transaction. */
public final class Users {
    private final Database database;

    public Users(Database database) {
        this.database = database;
    }

    /**
     * Adds somebody.
     *
     * @param password null: then they cannot sign in by password
     * @throws UserTaken when the login name or e-mail address is somebody's
     * @throws IllegalArgumentException when one of them cannot be one
     */
    public void add(
            String login,
            String fullName,
            @Nullable String email,
            @Nullable String password,
            List<Grant> grants,
            Person by) {
        String plain = User.requireLogin(login);
        String hash = password == null ? null : PasswordHash.of(PasswordRule.require(password, plain));
        change(by, Deed.USER_ADDED, plain, connection -> {
            long id = new NamedSql("""
                    insert into staff_user (login, full_name, email, password_hash, made_by)
                    values (:login, :name, :email, :hash, :by) on conflict do nothing returning id
                    """)
                    .bind("login", plain)
                    .bind("name", User.requireFullName(fullName))
                    .bind("email", email == null ? null : User.requireEmail(email))
                    .bind("hash", hash)
                    .bind("by", by.name())
                    .find(connection, row -> row.longInteger("id"))
                    .orElseThrow(() -> new UserTaken(plain));
            for (Grant grant : grants) {
                grant(connection, id, plain, grant, by);
            }
        });
    }

    public boolean isEmpty() {
        return database.withConnection(connection -> new NamedSql("select not exists (select from staff_user) as none")
                .get(connection, row -> row.bool("none")));
    }

    /** All that there ever were, by login name. */
    public List<User> list() {
        return database.withConnection(connection -> read(connection, "order by u.login", null));
    }

    public Optional<User> find(String login) {
        return database.withConnection(
                connection -> read(connection, "where u.login = :which", User.plainLogin(login)).stream()
                        .findFirst());
    }

    /** Sets a password; who was signed in has to sign in anew. */
    public void setPassword(String login, String password, Person by) {
        String plain = User.plainLogin(login);
        String hash = PasswordHash.of(PasswordRule.require(password, plain));
        change(by, Deed.PASSWORD_SET, plain, connection -> {
            update(connection, "password_hash = :value", plain, hash);
            endSessions(connection, plain);
        });
    }

    /** Lets somebody in no more, by whatever way; who is in is shown out. */
    public void disable(String login, Person by) {
        String plain = User.plainLogin(login);
        change(by, Deed.USER_DISABLED, plain, connection -> {
            update(connection, "disabled_at = coalesce(disabled_at, clock_timestamp())", plain, null);
            endSessions(connection, plain);
        });
    }

    public void enable(String login, Person by) {
        String plain = User.plainLogin(login);
        change(by, Deed.USER_ENABLED, plain, connection -> update(connection, "disabled_at = null", plain, null));
    }

    /** Asks for no codes of a second device any more. */
    public void endTotp(String login, Person by) {
        String plain = User.plainLogin(login);
        change(by, Deed.TOTP_OFF, plain, connection -> {
            update(connection, "totp_secret = null, totp_on = null, totp_step = 0", plain, null);
            SecondFactor.clearRecovery(connection, plain);
        });
    }

    public void grant(String login, Grant grant, Person by) {
        String plain = User.plainLogin(login);
        database.inTransaction(connection -> {
            grant(connection, id(connection, plain), plain, grant, by);
            return null;
        });
    }

    /**
     * Takes a role away.
     *
     * @param scope of which; null for all
     * @return how many grants that were
     */
    public long revoke(String login, Role role, @Nullable Scope scope, Person by) {
        String plain = User.plainLogin(login);
        return database.inTransaction(connection -> {
            long revoked = new NamedSql("""
                    update staff_grant set revoked_at = clock_timestamp(), revoked_by = :by
                    where user_id = :id and role = :role and revoked_at is null
                      and (:all or zone is not distinct from :zone and commune is not distinct from :commune)
                    """)
                    .bind("by", by.name())
                    .bind("id", id(connection, plain))
                    .bind("role", role.name())
                    .bind("all", scope == null)
                    .bind("zone", scope != null && scope.kind() == Scope.Kind.ZONE ? scope.code() : null)
                    .bind("commune", scope != null && scope.kind() == Scope.Kind.COMMUNE ? scope.code() : null)
                    .update(connection);
            if (revoked > 0) {
                String what = plain + " " + role + (scope == null ? "" : " " + scope);
                Audit.note(connection, by, Deed.ROLE_REVOKED, what, null);
            }
            return revoked;
        });
    }

    private static void grant(Connection connection, long id, String login, Grant grant, Person by)
            throws SQLException {
        GrantTable.OF_USERS.add(connection, id, grant, by.name());
        String days = (grant.validFrom() == null ? "" : " from " + grant.validFrom())
                + (grant.validTo() == null ? "" : " until " + grant.validTo());
        Audit.note(connection, by, Deed.ROLE_GRANTED, login + " " + grant.role() + " " + grant.scope() + days, null);
    }

    private interface Change {
        void on(Connection connection) throws SQLException;
    }

    private void change(Person by, Deed deed, String login, Change change) {
        database.inTransaction(connection -> {
            change.on(connection);
            Audit.note(connection, by, deed, login, null);
            return null;
        });
    }

    private static void update(Connection connection, String assignment, String login, @Nullable String value)
            throws SQLException {
        NamedSql sql =
                new NamedSql("update staff_user set " + assignment + " where login = :login").bind("login", login);
        if ((value == null ? sql : sql.bind("value", value)).update(connection) == 0) {
            throw new NoSuchUser(login);
        }
    }

    static void endSessions(Connection connection, String login) throws SQLException {
        new NamedSql("""
                update staff_session set ended_at = clock_timestamp()
                where ended_at is null and user_id = (select id from staff_user where login = :login)
                """).bind("login", login).update(connection);
    }

    private static long id(Connection connection, String login) throws SQLException {
        return new NamedSql("select id from staff_user where login = :login")
                .bind("login", login)
                .find(connection, row -> row.longInteger("id"))
                .orElseThrow(() -> new NoSuchUser(login));
    }

    static List<User> read(Connection connection, String which, @Nullable Object value) throws SQLException {
        Map<Long, List<Grant>> grants = GrantTable.OF_USERS.all(connection);
        NamedSql sql = new NamedSql("""
                select u.id, u.login, u.full_name, u.email, u.password_hash is not null as has_password,
                    u.totp_on is not null as has_totp, u.made_at, u.made_by, u.signed_in_at, u.disabled_at
                from staff_user u
                """ + which);
        return (value == null ? sql : sql.bind("which", value))
                .list(
                        connection,
                        row -> new User(
                                row.longInteger("id"),
                                row.text("login"),
                                row.text("full_name"),
                                row.textOrNull("email"),
                                row.bool("has_password"),
                                row.bool("has_totp"),
                                grants.getOrDefault(row.longInteger("id"), List.of()),
                                row.moment("made_at"),
                                row.text("made_by"),
                                row.momentOrNull("signed_in_at"),
                                row.momentOrNull("disabled_at")));
    }
}
