package vn.mocgioi.http.files;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonSerializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.shape.IfAny;
import vn.mocgioi.http.shape.SentAs;
import vn.mocgioi.http.shape.Told;
import vn.mocgioi.land.rules.ImportJob;
import vn.mocgioi.land.rules.OtherWriter;

/** How far an import is. */
@Told("An import that was asked for by HTTP: how far it is, and in the end what became of its rows.")
public record ImportAnswer(
        long id,
        ImportJob.State state,
        @Told("What is being done while it runs.") ImportJob.@Nullable Phase phase,

        @IfAny @Told("Whom it waits for, having read its file.") @Nullable
        Writer otherWriter,

        String layer,
        String file,
        long fileBytes,
        @Told("What was said beside the file.") Map<String, String> options,
        boolean dryRun,
        @Told("Whose token it was sent with.") String who,
        Instant queuedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,

        @IfAny @Told("While it waits: how many are before it.") @Nullable
        Long waitingBefore,

        long rowsRead,

        @Told("Of the file that is read; null when it cannot be told.") @Nullable
        BigDecimal percent,

        @JsonUnwrapped @Nullable Outcome outcome,

        @Told("Why it failed or was ended; null when it was not.") @Nullable
        String problem,

        String href,

        @Told("Where the report is; null until every row was judged.") @Nullable
        String reportHref,

        @IfAny @SentAs(ReportAnswer.class) @Told("Of one import that is done: its first 1,000 rows.") @Nullable
        JsonSerializable report) {

    static ImportAnswer of(ImportJob job, String base) {
        return of(job, base, null);
    }

    /** @param report written where it belongs as it comes from the database */
    static ImportAnswer of(ImportJob job, String base, @Nullable JsonSerializable report) {
        return new ImportAnswer(
                job.id(),
                job.state(),
                job.phase(),
                Writer.of(job.otherWriter()),
                job.layer(),
                job.fileName(),
                job.fileBytes(),
                job.options(),
                job.dryRun(),
                job.who(),
                job.queuedAt(),
                job.startedAt(),
                job.endedAt(),
                job.state() == ImportJob.State.WAITING ? job.waitingBefore() : null,
                job.rowsRead(),
                job.percent(),
                Outcome.of(job),
                job.problem(),
                href(job, base),
                hasReport(job) ? reportHref(job, base) : null,
                report);
    }

    private static String href(ImportJob job, String base) {
        return base + "/api/imports/" + job.id();
    }

    static String reportHref(ImportJob job, String base) {
        return href(job, base) + "/report";
    }

    /** Whether every row was judged. */
    static boolean hasReport(ImportJob job) {
        return job.state() == ImportJob.State.DONE && job.outcome() != null;
    }

    @Told("The most recent imports, the latest first.")
    public record Imports(List<ImportAnswer> imports) {}

    @Told("Who writes to the database just now.")
    record Writer(
            @Told("Such as cli:lan; null when that cannot be told.") @Nullable
            String who,

            @Nullable Instant since) {

        static @Nullable Writer of(@Nullable OtherWriter other) {
            return other == null ? null : new Writer(other.who(), other.since());
        }
    }

    /** What became of the rows, once every one was judged. */
    record Outcome(
            @IfAny @Told("Rows, once it is done.") @Nullable Long accepted,
            @IfAny @Nullable Long rejected,
            @IfAny @Nullable Long unchanged,

            @IfAny @Told("Whether the rows are in the database.") @Nullable
            Boolean written) {

        /** A job that is done without counts was stopped just after its rows were written. */
        static @Nullable Outcome of(ImportJob job) {
            ImportJob.Outcome outcome = job.outcome();
            if (outcome == null) {
                return job.state() == ImportJob.State.DONE ? new Outcome(null, null, null, true) : null;
            }
            return new Outcome(outcome.accepted(), outcome.rejected(), outcome.unchanged(), outcome.written());
        }
    }
}
