package vn.mocgioi.store.changes;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import vn.mocgioi.land.rules.OtherWriter;

/**
 * One who writes: what others are told of him, and what he is told of them.
 *
 * @param who such as {@code cli:lan}
 * @param waitsFor hears again and again, while another writes, who that is
 * @param wanted whether what he writes is wanted still
 */
public record Writer(String who, Consumer<OtherWriter> waitsFor, Condition wanted) {
    /** Asked in the transaction that writes, just before what it wrote is seen. */
    @FunctionalInterface
    public interface Condition {
        Condition ALWAYS = writing -> true;

        boolean holds(Connection writing) throws SQLException;
    }

    /** One who waits in silence and takes nothing back. */
    public static Writer named(String who) {
        return new Writer(who, other -> {}, Condition.ALWAYS);
    }
}
