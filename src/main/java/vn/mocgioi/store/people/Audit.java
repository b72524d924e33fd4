package vn.mocgioi.store.people;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.people.Deed;
import vn.mocgioi.land.people.Person;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.NamedSql;

/** Who read what is personal, who came in or failed to, who was given what: written before the answer is sent. */
public final class Audit {
    private final Database database;

    /**
     * One thing that somebody did.
     *
     * @param who as the log names them; of nobody who is known, empty
     * @param kind of {@link Person.Kind}, or NOBODY
     * @param login of the human behind it, where one is known
     * @param object what it was done to: an id, a code or a login name, never what is written there
     * @param address from where, if not on the command line
     */
    public record Entry(
            long id,
            Instant at,
            String who,
            String kind,
            @Nullable String login,
            Deed deed,
            @Nullable String object,
            @Nullable String address) {}

    /**
     * Which entries are asked for.
     *
     * @param before only those with a smaller id; {@link Long#MAX_VALUE} for the newest
     */
    public record Question(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String who,
            @Nullable Deed deed,
            long before,
            int limit) {}

    public Audit(Database database) {
        this.database = database;
    }

    /** @param who null for nobody who is known */
    public void note(@Nullable Person who, Deed deed, @Nullable String object, @Nullable String address) {
        database.inTransaction(connection -> {
            note(connection, who, deed, object, address);
            return null;
        });
    }

    static void note(
            Connection connection, @Nullable Person who, Deed deed, @Nullable String object, @Nullable String address)
            throws SQLException {
        new NamedSql("""
                insert into staff_audit (who, kind, login, deed, object, address)
                values (:who, :kind, :login, :deed, :object, :address)
                """)
                .bind("who", who == null ? "" : who.name())
                .bind("kind", who == null ? "NOBODY" : who.kind().name())
                .bind("login", who == null ? null : who.login())
                .bind("deed", deed.name())
                .bind("object", object)
                .bind("address", address)
                .update(connection);
    }

    /** The newest first. */
    public List<Entry> list(Question question) {
        NamedSql sql = new NamedSql("""
                select id, at, who, kind, login, deed, object, address from staff_audit
                where id < :before
                  and (:from::date is null or at >= (:from::date)::timestamp at time zone 'Asia/Ho_Chi_Minh')
                  and (:to::date is null or at < (:to::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh')
                  and (:who::text is null or who = :who or login = :who)
                  and (:deed::text is null or deed = :deed)
                order by id desc limit :limit
                """)
                .bind("before", question.before())
                .bind("from", question.from())
                .bind("to", question.to())
                .bind("who", question.who())
                .bind("deed", question.deed() == null ? null : question.deed().name())
                .bind("limit", question.limit());
        return database.withConnection(connection -> sql.list(
                connection,
                row -> new Entry(
                        row.longInteger("id"),
                        row.moment("at"),
                        row.text("who"),
                        row.text("kind"),
                        row.textOrNull("login"),
                        Deed.valueOf(row.text("deed")),
                        row.textOrNull("object"),
                        row.textOrNull("address"))));
    }
}
