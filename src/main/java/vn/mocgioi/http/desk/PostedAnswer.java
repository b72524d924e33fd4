package vn.mocgioi.http.desk;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.desk.Posted;
import vn.mocgioi.http.shape.Figures;
import vn.mocgioi.http.shape.IfAny;
import vn.mocgioi.http.shape.OneOf;
import vn.mocgioi.http.shape.Told;
import vn.mocgioi.land.clearance.Tally;
import vn.mocgioi.land.desk.Effect;
import vn.mocgioi.land.desk.FactChange;
import vn.mocgioi.land.rules.RowFinding;
import vn.mocgioi.land.terms.Language;
import vn.mocgioi.land.terms.Milestone;

/** What became of a change set, or would. */
@Told("What became of a change set, or of a dry run what would.")
public record PostedAnswer(
        @Told("Its number in the log; null where nothing was written: a dry run, or all was known already.") @Nullable
        Long id,

        boolean dryRun,
        @Told("In the order in which they were sent.") List<PostedRow> rows,

        @Told("On each zone whose figures it touches.") List<EffectAnswer> effect) {

    static PostedAnswer of(Posted posted, boolean dryRun, Language language) {
        return new PostedAnswer(
                dryRun ? null : posted.change(),
                dryRun,
                posted.rows().stream()
                        .map(row -> PostedRow.of(row, dryRun, language))
                        .toList(),
                posted.effect().stream().map(EffectAnswer::of).toList());
    }

    @Told("What became of one row.")
    record PostedRow(
            @Told("In the set, from 1.") long row,
            String layer,
            String action,
            @Told("What names the object.") String key,
            @OneOf({"accepted", "unchanged", "rejected"}) String outcome,

            @Told("The object's number: of a feature its id.") @Nullable
            Long id,

            @Told("Of the object as it is known now; to be sent as expect. Null of a dry run and of a rejected row.")
            @Nullable
            String tag,

            @IfAny @Nullable List<RowReason> reasons,

            @IfAny @Told("Where another has written to the same facts.") @Nullable
            FactConflict conflict) {

        static PostedRow of(Posted.OfRow row, boolean dryRun, Language language) {
            boolean rejected = row.outcome() == vn.mocgioi.land.rules.RowOutcome.REJECTED;
            return new PostedRow(
                    row.number(),
                    row.layer().name(),
                    row.action().word(),
                    row.key(),
                    row.outcome().name().toLowerCase(Locale.ROOT),
                    rejected ? null : row.object(),
                    rejected || dryRun || row.tag() == null ? null : tagOf(row.tag()),
                    row.findings().isEmpty()
                            ? null
                            : row.findings().stream()
                                    .map(finding -> RowReason.of(finding, language))
                                    .toList(),
                    row.conflict() == null ? null : FactConflict.of(row.conflict()));
        }
    }

    static String tagOf(long change) {
        return "\"" + change + "\"";
    }

    @Told("Why a row was rejected, or what is odd about it.")
    record RowReason(
            @OneOf({"error", "warning", "info"}) String severity,
            @Told("Never changes.") String code,
            @IfAny @Told("The column.") @Nullable String field,
            @Told("In the reader's language.") String message,

            @IfAny @Told("What the message tells, by name.") @Nullable
            Map<String, String> values) {

        static RowReason of(RowFinding finding, Language language) {
            return new RowReason(
                    finding.severity().name().toLowerCase(Locale.ROOT),
                    finding.code(),
                    finding.field(),
                    ReasonWords.of(finding, language),
                    finding.values().isEmpty() ? null : finding.values());
        }
    }

    @Told("A row met what another had written since it was read. By column, as text.")
    record FactConflict(
            @Told("What was known when the row was read; empty where that was not said.")
            Map<String, @Nullable String> base,

            @Told("What the row says.") Map<String, @Nullable String> yours,
            @Told("What is known.") KnownFacts theirs) {

        static FactConflict of(FactChange change) {
            FactChange.Theirs by = change.theirs();
            return new FactConflict(
                    change.seen() ? facts(change, FactChange.Fact::base) : Map.of(),
                    facts(change, FactChange.Fact::yours),
                    new KnownFacts(
                            facts(change, FactChange.Fact::theirs),
                            by.who(),
                            by.at(),
                            by.document(),
                            by.change(),
                            tagOf(by.tag())));
        }

        private static Map<String, @Nullable String> facts(
                FactChange change, Function<FactChange.Fact, @Nullable String> side) {
            Map<String, @Nullable String> facts = new LinkedHashMap<>();
            change.conflicts().forEach(fact -> facts.put(fact.column(), side.apply(fact)));
            return facts;
        }
    }

    @Told("What is known of an object, and by whom.")
    record KnownFacts(
            Map<String, @Nullable String> facts,
            String who,
            Instant at,

            @Told("Number of the paper it was written by.") @Nullable
            String document,

            @Told("The change set that wrote it.") long change,
            @Told("To be sent as expect.") String tag) {}

    @Told("What a change set does to the figures of a zone.")
    record EffectAnswer(
            String zone,
            @Told("The day of before and after.") LocalDate at,
            List<MilestoneEffect> milestones) {
        static EffectAnswer of(Effect effect) {
            return new EffectAnswer(
                    effect.zone(),
                    effect.at(),
                    effect.milestones().stream().map(MilestoneEffect::of).toList());
        }
    }

    @Told("Of one milestone.")
    record MilestoneEffect(
            Milestone milestone,
            MilestoneReached before,
            MilestoneReached after,

            @Told("Past months whose figure at their end is another now.")
            List<MonthEffect> months) {
        static MilestoneEffect of(Effect.OfMilestone of) {
            return new MilestoneEffect(
                    of.milestone(),
                    MilestoneReached.of(of.before(), of.householdsBefore(), of.all()),
                    MilestoneReached.of(of.after(), of.householdsAfter(), of.all()),
                    of.months().stream()
                            .map(month -> new MonthEffect(
                                    month.month().toString(),
                                    Figures.ha(month.before().areaM2()),
                                    Figures.ha(month.after().areaM2())))
                            .toList());
        }
    }

    @Told("How far a milestone is reached.")
    record MilestoneReached(
            BigDecimal areaM2,
            BigDecimal areaHa,
            long parcels,
            @Told("All of whose parcels reached it.") long households,

            @Told("Of what it applies to, by area; null where it applies to nothing.") @Nullable
            BigDecimal share) {
        static MilestoneReached of(Tally tally, long households, Tally all) {
            return new MilestoneReached(
                    Figures.m2(tally.areaM2()),
                    Figures.ha(tally.areaM2()),
                    tally.count(),
                    households,
                    vn.mocgioi.land.terms.Hectares.share(tally.areaM2(), all.areaM2()));
        }
    }

    @Told("A past month, at its end.")
    record MonthEffect(@Told("Such as 2026-10.") String month, BigDecimal beforeHa, BigDecimal afterHa) {}
}
