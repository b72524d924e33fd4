package vn.mocgioi.store.desk;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.desk.Draft;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.db.Row;

/** Change sets that wait. */
public final class Drafts {
    private static final String ALL = """
            select id, state, key, who, login, row_count, layers, zones, provincial, made_at, submitted_at, decided_at,
                decided_by, decision, change
            from draft
            """;
    private static final int MOST = 500;

    private final Database database;

    public Drafts(Database database) {
        this.database = database;
    }

    /** What is known of a draft when it is made. */
    public record Made(
            Draft.State state,
            UUID key,
            String who,
            @Nullable String login,
            byte[] body,
            int rows,
            Collection<String> layers,
            Collection<String> zones,
            boolean provincial) {}

    /** Keeps a draft. */
    public Draft add(Made made) {
        return database.inTransaction(connection -> new NamedSql("""
                with made as (
                    insert into draft (state, key, who, login, body, row_count, layers, zones, provincial, submitted_at)
                    values (:state, :key, :who, :login, :body, :rows, :layers, :zones, :provincial,
                        case when :state = 'SUBMITTED' then clock_timestamp() end)
                    returning *)
                """ + ALL.replace("from draft", "from made"))
                .bind("state", made.state().name())
                .bind("key", made.key())
                .bind("who", made.who())
                .bind("login", made.login())
                .bind("body", made.body())
                .bind("rows", made.rows())
                .bindAll("layers", "text", made.layers())
                .bindAll("zones", "text", made.zones())
                .bind("provincial", made.provincial())
                .get(connection, Drafts::draft));
    }

    public Optional<Draft> find(long id) {
        return database.inTransaction(connection ->
                new NamedSql(ALL + "where id = :id").bind("id", id).find(connection, Drafts::draft));
    }

    public Optional<Draft> find(UUID key) {
        return database.inTransaction(connection ->
                new NamedSql(ALL + "where key = :key").bind("key", key).find(connection, Drafts::draft));
    }

    /** As it was sent. */
    public byte[] body(long id) {
        return database.inTransaction(connection -> new NamedSql("select body from draft where id = :id")
                .bind("id", id)
                .get(connection, row -> row.bytes("body")));
    }

    /** The newest first. */
    public List<Draft> list(Draft.@Nullable State state) {
        return database.withConnection(connection -> new NamedSql(
                        ALL + "where :state::text is null or state = :state order by id desc limit " + MOST)
                .bind("state", state == null ? null : state.name())
                .list(connection, Drafts::draft));
    }

    /**
     * Moves a draft on.
     *
     * @param by who decides; null where its maker submits or withdraws it
     * @param why it is returned
     * @return false when it is not in that state any more
     */
    public boolean move(
            Draft draft, Draft.State next, @Nullable String by, @Nullable String why, @Nullable Long change) {
        return database.inTransaction(connection -> new NamedSql("""
                        update draft
                        set state = :next,
                            submitted_at = case when :next = 'SUBMITTED' then clock_timestamp() else submitted_at end,
                            decided_at = case when :by::text is null then decided_at else clock_timestamp() end,
                            decided_by = coalesce(:by::text, decided_by), decision = coalesce(:why::text, decision),
                            change = coalesce(:change::bigint, change)
                        where id = :id and state = :state
                        """)
                        .bind("next", next.name())
                        .bind("by", by)
                        .bind("why", why)
                        .bind("change", change)
                        .bind("id", draft.id())
                        .bind("state", draft.state().name())
                        .update(connection)
                > 0);
    }

    private static Draft draft(Row row) throws SQLException {
        return new Draft(
                row.longInteger("id"),
                Draft.State.valueOf(row.text("state")),
                UUID.fromString(row.text("key")),
                row.text("who"),
                row.textOrNull("login"),
                row.integer("row_count"),
                row.texts("layers"),
                row.texts("zones"),
                row.bool("provincial"),
                row.moment("made_at"),
                row.momentOrNull("submitted_at"),
                row.momentOrNull("decided_at"),
                row.textOrNull("decided_by"),
                row.textOrNull("decision"),
                row.longIntegerOrNull("change"));
    }
}
