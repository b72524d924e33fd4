package vn.mocgioi.http.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.shape.IfAny;
import vn.mocgioi.http.shape.OneOf;
import vn.mocgioi.http.shape.Told;
import vn.mocgioi.land.desk.ChangeRecord;
import vn.mocgioi.land.desk.Effect;
import vn.mocgioi.land.desk.Paper;

/** Change sets as the log tells of them. */
@Told("What was written, by whom, when and why.")
public record LogAnswer(
        @Told("The newest first; with after the oldest first.")
        List<ChangeEntry> changes,

        @IfAny @Told("The address of the page after this one.") @Nullable
        String next) {

    @Told("A change set: a file, rows of the desk, or what was taken back.")
    record ChangeEntry(
            long id,
            @OneOf({"IMPORT", "ROWS", "UNDO", "REMOVAL"}) String kind,

            @Told("How he came and who he is, such as http:lan or cli:lan.")
            String who,

            Instant at,
            @Told("In short, in English.") String what,
            @Nullable String reason,

            @Told("The paper it was written by.") @Nullable PaperTold document,

            List<String> layers,
            @Told("Zones that it touched.") List<String> zones,
            @Told("Rows that it wrote.") long recordedRows,

            @Told("Rows that are not known any more since.") long supersededRows,

            @Told("The change set that it takes back.") @Nullable
            Long undoes,

            @Told("The change set that takes it back.") @Nullable
            Long undoneBy,

            @Told("Who approved it, where somebody had to.") @Nullable
            String approvedBy,

            String href) {
        static ChangeEntry of(ChangeRecord change, String base) {
            return new ChangeEntry(
                    change.id(),
                    change.kind(),
                    change.who(),
                    change.at(),
                    change.what(),
                    change.reason(),
                    PaperTold.of(change.paper()),
                    change.layers(),
                    change.zones(),
                    change.recorded(),
                    change.superseded(),
                    change.undoes(),
                    change.undoneBy(),
                    change.approvedBy(),
                    base + "/api/changes/" + change.id());
        }
    }

    @Told("A paper.")
    record PaperTold(
            @Nullable String no,
            @Nullable LocalDate date,

            @Told("Of the stored file.") @Nullable String file) {
        static @Nullable PaperTold of(@Nullable Paper paper) {
            return paper == null
                    ? null
                    : new PaperTold(
                            paper.number(), paper.date(), paper.file() == null ? null : "sha256:" + paper.file());
        }
    }

    /** One change set with what it did. */
    @Told("A change set with what it did to each object, before and after by column.")
    public record WholeChange(
            @com.fasterxml.jackson.annotation.JsonUnwrapped ChangeEntry change,

            @Told("On the figures of the zones that it touched, as of today.")
            List<PostedAnswer.EffectAnswer> effect,

            List<ObjectChange> rows,

            @IfAny @Told("The address of the page after this one.") @Nullable
            String next) {
        static WholeChange of(
                ChangeRecord change,
                List<Effect> effect,
                List<ChangeRecord.Item> rows,
                @Nullable String next,
                String base) {
            return new WholeChange(
                    ChangeEntry.of(change, base),
                    effect.stream().map(PostedAnswer.EffectAnswer::of).toList(),
                    rows.stream().map(ObjectChange::of).toList(),
                    next);
        }
    }

    @Told("What a change set did to one object.")
    record ObjectChange(
            String layer,

            @Told("The object's number: of a feature its id.")
            long id,

            @Told("What names it.") String key,
            @OneOf({"added", "changed", "removed"}) String action,
            List<ColumnChange> columns) {
        static ObjectChange of(ChangeRecord.Item item) {
            return new ObjectChange(
                    item.layer(),
                    item.object(),
                    item.key(),
                    item.action().name().toLowerCase(java.util.Locale.ROOT),
                    item.facts().stream()
                            .map(fact -> new ColumnChange(fact.column(), fact.before(), fact.after()))
                            .toList());
        }
    }

    @Told("A column before and after, as text; of a place the GeoJSON geometry.")
    record ColumnChange(
            String column,
            @Nullable String before,
            @Nullable String after) {}
}
