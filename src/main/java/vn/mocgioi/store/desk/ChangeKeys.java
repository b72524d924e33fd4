package vn.mocgioi.store.desk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.store.db.NamedSql;

/** What was answered to the keys of change sets, written with what they wrote. */
public final class ChangeKeys {
    private ChangeKeys() {}

    /**
     * What was answered.
     *
     * @param who asked
     * @param body SHA-256 of what was asked
     * @param change the number of the change set; null where all was known already
     */
    public record Answered(
            String who, byte[] body, @Nullable Long change, String answer) {
        /** Whether the same is asked again by the same person. */
        public boolean isOf(String asking, byte[] asked) {
            return who.equals(asking) && Arrays.equals(body, asked);
        }
    }

    public static Optional<Answered> find(Connection connection, UUID key) throws SQLException {
        return new NamedSql("select who, body, set_id, answer from change_key where key = :key")
                .bind("key", key)
                .find(
                        connection,
                        row -> new Answered(
                                row.text("who"),
                                row.bytes("body"),
                                row.longIntegerOrNull("set_id"),
                                row.text("answer")));
    }

    public static void keep(Connection connection, UUID key, Answered answered) throws SQLException {
        new NamedSql("""
                insert into change_key (key, who, body, set_id, answer) values (:key, :who, :body, :set_id, :answer)
                """)
                .bind("key", key)
                .bind("who", answered.who())
                .bind("body", answered.body())
                .bind("set_id", answered.change())
                .bind("answer", answered.answer())
                .update(connection);
    }
}
