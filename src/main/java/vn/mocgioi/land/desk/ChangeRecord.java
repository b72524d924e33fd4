package vn.mocgioi.land.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change set as the log tells of it.
 *
 * @param kind IMPORT, ROWS, UNDO or REMOVAL
 * @param what in short, such as {@code import parcels 12.csv}
 * @param recorded rows that it wrote
 * @param superseded rows that are not known any more since
 * @param undoes the change set that it takes back
 * @param undoneBy the latest one that takes it back
 */
public record ChangeRecord(
        long id,
        String kind,
        String who,
        Instant at,
        String what,
        @Nullable String reason,
        @Nullable Paper paper,
        List<String> layers,
        List<String> zones,
        long recorded,
        long superseded,
        @Nullable Long undoes,
        @Nullable Long undoneBy,
        @Nullable String approvedBy) {

    /**
     * What it did to one object.
     *
     * @param action ADDED, CHANGED, REMOVED
     * @param facts the columns that differ; of what was added or removed those that are not empty
     */
    public record Item(long place, String layer, long object, String key, Action action, List<Fact> facts) {}

    /** What became of an object. */
    public enum Action {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** A column before and after, as text. */
    public record Fact(
            String column,
            @Nullable String before,
            @Nullable String after) {}
}
