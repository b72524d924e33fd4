package vn.mocgioi.http.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.desk.Posted;
import vn.mocgioi.http.shape.IfAny;
import vn.mocgioi.http.shape.Told;
import vn.mocgioi.land.desk.TouchedSince;
import vn.mocgioi.land.rules.RowOutcome;
import vn.mocgioi.land.terms.Language;

/** Why a change set was not written, row by row (RFC 9457). */
@Told("Why nothing was written, by RFC 9457.")
public record ChangeProblem(
        @Told("Always about:blank: the title says what the status means here.")
        String type,

        String title,
        int status,

        @Told("What is wrong and how to mend it, in one line.")
        String detail,

        @IfAny @Told("All rows that were rejected, each with all its reasons.") @Nullable
        List<PostedAnswer.PostedRow> rows,

        @IfAny @Told("Change sets that wrote to the same facts later.") @Nullable
        List<LaterChange> later) {

    static ChangeProblem of(Posted posted, Language language) {
        List<PostedAnswer.PostedRow> bad = posted.rows().stream()
                .filter(row -> row.outcome() == RowOutcome.REJECTED)
                .map(row -> PostedAnswer.PostedRow.of(row, true, language))
                .toList();
        boolean conflict = posted.isConflict();
        String detail = language == Language.VI
                ? "Không ghi gì cả: %d trong %d dòng %s"
                        .formatted(
                                bad.size(),
                                posted.rows().size(),
                                conflict ? "đã được người khác ghi khác đi" : "chưa ghi được; xem lý do từng dòng")
                : "nothing was written: %d of %d rows %s"
                        .formatted(
                                bad.size(),
                                posted.rows().size(),
                                conflict
                                        ? "meet what another has written; see theirs, then correct with a reason"
                                        : "are rejected; see the reasons of each");
        return new ChangeProblem(
                "about:blank", conflict ? "Conflict" : "Rows rejected", conflict ? 409 : 422, detail, bad, null);
    }

    static ChangeProblem of(String detail, List<TouchedSince> later) {
        return new ChangeProblem(
                "about:blank",
                "Conflict",
                409,
                detail,
                null,
                later.stream()
                        .map(each -> new LaterChange(each.change(), each.who(), each.at(), each.layer(), each.rows()))
                        .toList());
    }

    @Told("A change set that wrote to the same facts later.")
    record LaterChange(long change, String who, Instant at, String layer, long rows) {}
}
