package vn.mocgioi.land.rules;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An import that was asked for by HTTP.
 *
 * @param who whose token it was sent with
 * @param options what was said beside the file
 * @param phase what is being done while it runs
 * @param otherWriter whom it waits for, having read its file; null when nobody
 * @param waitingBefore how many are before it while it waits
 * @param percent of the file that is read; null when it cannot be told
 * @param outcome rows by what became of them; null until it is done
 * @param problem why it failed or was ended; null when it was not
 */
public record ImportJob(
        long id,
        String who,
        String layer,
        String fileName,
        long fileBytes,
        Map<String, String> options,
        boolean dryRun,
        State state,
        @Nullable Phase phase,
        @Nullable OtherWriter otherWriter,
        long waitingBefore,
        Instant queuedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        long rowsRead,
        @Nullable BigDecimal percent,
        @Nullable Outcome outcome,
        @Nullable String problem) {

    public ImportJob {
        options = java.util.Collections.unmodifiableMap(new TreeMap<>(options));
    }

    public enum State {
        WAITING,
        RUNNING,
        /** The file was read and every row judged; whether it was written stands in the outcome. */
        DONE,
        /** The file could not be read, or the database refused; nothing was written. */
        FAILED,
        /** Taken back before it was written, or its token was revoked; nothing was written. */
        CANCELLED,
        /** The service was stopped meanwhile; nothing was written. */
        INTERRUPTED
    }

    public enum Phase {
        READING,
        /** The file is read; another writes just then. */
        WAITING_FOR_WRITER,
        SETTLING
    }

    /**
     * What became of the rows.
     *
     * @param written whether they are in the database
     */
    public record Outcome(long accepted, long rejected, long unchanged, boolean written) {}

    /** What a job is before it has a number. */
    public record Order(
            String who, String layer, String fileName, long fileBytes, Map<String, String> options, boolean dryRun) {}
}
