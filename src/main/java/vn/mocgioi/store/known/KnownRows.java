package vn.mocgioi.store.known;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.store.db.Moment;
import vn.mocgioi.store.db.NamedSql;

/**
 * Which rows are known: those that hold now, or those that held after a change. Rows are never overwritten, so the
 * same change gives the same rows for ever.
 */
public record KnownRows(@Nullable Long change) {
    public static final KnownRows NOW = new KnownRows(null);

    private static final Pattern CONDITION = Pattern.compile("\\bknown\\((\\w+)\\)");
    private static final String STEPS = "known_steps";
    /** The steps of today less what was written since. */
    private static final String STEPS_THEN = """
            (select territory, figure, day, mm2, count from clearance_steps
            union all
            select territory, figure, day, -mm2, -count from clearance_step_log where change > :known)
            """;

    /**
     * What was known at a moment, which is what was known after the last change before it. That this is so for ever has to
     * be {@link Moment#settled settled} for a moment that is hardly over.
     */
    public static KnownRows at(Connection connection, @Nullable Instant moment) throws SQLException {
        if (moment == null) {
            return NOW;
        }
        NamedSql sql = new NamedSql("""
                select coalesce((select max(id) from change where at <= :moment), 0) as last,
                    exists (select from change where at > :moment) as changed_since
                """).bind("moment", moment);
        return sql.get(connection, row -> row.bool("changed_since") ? new KnownRows(row.longInteger("last")) : NOW);
    }

    public boolean now() {
        return change == null;
    }

    /** Whether what is kept of clearance reaches back so far; else it has to be worked out from the rows. */
    public boolean kept(Connection connection) throws SQLException {
        if (change == null) {
            return true;
        }
        return new NamedSql("select since_change from clearance_log")
                        .get(connection, row -> row.longInteger("since_change"))
                <= change;
    }

    /**
     * The statement, in which {@code known(p)} is the condition that a row of the table by alias p is known, and
     * {@code known_steps} are the steps of clearance that are, where they are {@link #kept}.
     */
    public NamedSql sql(String text) {
        String condition = change == null
                ? "$1.superseded is null"
                : "($1.recorded <= :known and ($1.superseded is null or $1.superseded > :known))";
        return new NamedSql(CONDITION
                        .matcher(text)
                        .replaceAll(condition)
                        .replace(STEPS, change == null ? "clearance_steps" : STEPS_THEN))
                .bind("known", change);
    }
}
