package vn.mocgioi.http.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.shape.IfAny;
import vn.mocgioi.http.shape.Told;
import vn.mocgioi.land.desk.Draft;

/** A change set that waits. */
@Told("A change set that waits: with whoever made it, or for approval. No figure counts it.")
public record DraftAnswer(
        long id,
        Draft.State state,
        @Told("Who made it, as the log names him.") String who,
        @Told("How many rows it has.") int rowCount,
        List<String> layers,
        @Told("Zones in which its rows lie.") List<String> zones,

        @Told("Whether a row is about all of the province.") boolean provincial,

        Instant madeAt,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        @Told("Who approved or returned it.") @Nullable String decidedBy,
        @Told("Why it was returned.") @Nullable String decision,

        @Told("The change set that it became.") @Nullable Long change,

        String href,

        @IfAny @Told("Of one draft: what would become of it now, judged against what is known today.") @Nullable
        PostedAnswer now,

        @IfAny @Told("Of one draft that could not be written as it stands: why.") @Nullable
        ChangeProblem problem) {

    static DraftAnswer of(Draft draft, String base) {
        return of(draft, base, null, null);
    }

    static DraftAnswer of(Draft draft, String base, @Nullable PostedAnswer now, @Nullable ChangeProblem problem) {
        return new DraftAnswer(
                draft.id(),
                draft.state(),
                draft.who(),
                draft.rows(),
                draft.layers(),
                draft.zones(),
                draft.provincial(),
                draft.madeAt(),
                draft.submittedAt(),
                draft.decidedAt(),
                draft.decidedBy(),
                draft.decision(),
                draft.change(),
                base + "/api/drafts/" + draft.id(),
                now,
                problem);
    }

    @Told("Drafts, the newest first.")
    public record DraftList(List<DraftAnswer> drafts) {}
}
