package vn.mocgioi.store.imports;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.catalogue.Column;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Shape;
import vn.mocgioi.land.rules.DateDoubt;
import vn.mocgioi.land.rules.SameLand;

/**
 * Judges the staged rows against each other and against what is known: references, events that exist, versions,
 * doubled keys. Leaves the table {@code plan} with what to do for each row that is not rejected.
 */
final class Settlement {
    private final Staging stage;
    private final Layer layer;
    private final Plan plan;
    private final Set<String> present;

    /**
     * @param present the columns that the file has; the others keep what is known
     */
    Settlement(Staging stage, Layer layer, int surveySrid, Set<String> present) {
        this.stage = stage;
        this.layer = layer;
        this.plan = new Plan(stage, layer, surveySrid, present);
        this.present = present;
    }

    /**
     * @param dateDoubts what cannot be trusted of the days that rows have
     * @param sameLandShare of two areas, above which they are the same land; null where that is allowed
     * @param factsApart whether others judge rows that say otherwise of an event than what is known
     */
    void settle(Set<DateDoubt> dateDoubts, @Nullable BigDecimal sameLandShare, boolean factsApart) throws SQLException {
        for (DateDoubt doubt : dateDoubts) {
            rejectDoubtfulDays(doubt);
        }
        new References(stage, layer).check();
        if (layer.ofParcel()) {
            // only now is it known of which parcels the rows are
            stage.execute("analyze stage (row_no, rejected, parcel_id)");
        }
        plan.make();
        if (layer.shape() == Shape.AREAL) {
            plan.acceptGeometryThatIsKnown();
        }
        if (layer.name().equals("events")) {
            if (!factsApart) {
                rejectOtherEvents();
            }
            rejectVoidOfNothing();
        }
        if (layer.name().equals("holdings")) {
            rejectHoldingsThatEndFirst();
        }
        if (layer.versioned() && Versions.mayChange(present)) {
            new Versions(stage, layer).check();
        }
        rejectDoubledKeys();
        if (SameLand.concerns(layer) && sameLandShare != null) {
            new DoubledLand(stage, layer, sameLandShare).reject();
        }
        plan.leaveOutRejected();
    }

    /** What a row's days hang on is told by the others of their column. */
    private void rejectDoubtfulDays(DateDoubt doubt) throws SQLException {
        stage.reject(
                "ambiguous_date",
                doubt.column(),
                "'" + doubt.message() + "'",
                "'kind', '" + doubt.kind() + "'",
                "where '%s' = any (string_to_array(s.date_doubts, ','))".formatted(doubt.mark()));
    }

    /** One live event per parcel, milestone and `of`: another date is a correction and needs a reason. */
    private void rejectOtherEvents() throws SQLException {
        stage.reject("event_exists", "milestone", """
                format('parcel %s/%s already has %s on %s%s; to change it give the reason in column correction',
                    s.sheet_no, s.parcel_no, l.milestone, l.date, coalesce(' (' || l.document_no || ')', ''))
                """, """
                'parcel', s.sheet_no || '/' || s.parcel_no, 'milestone', l.milestone, 'date', l.date,
                'document', l.document_no
                """, """
                from plan p join events l on l.row_id = p.live_row
                where p.row_no = s.row_no and not s.rejected and not p.unchanged and not l.void and s.correction is null
                """);
    }

    private void rejectVoidOfNothing() throws SQLException {
        stage.reject(
                "no_such_event",
                "void",
                "format('parcel %s/%s has no %s that could be made void', s.sheet_no, s.parcel_no, s.milestone)",
                "'parcel', s.sheet_no || '/' || s.parcel_no, 'milestone', s.milestone",
                "from plan p where p.row_no = s.row_no and not s.rejected and p.live_row is null and s.void");
    }

    /** A file may bring one end of a holding and leave the other as it is known. */
    private void rejectHoldingsThatEndFirst() throws SQLException {
        stage.reject(
                "dates_out_of_order",
                "to",
                "format('the holding would be from %s to %s; from must be before to', e.began, e.ended)",
                "'from', e.began, 'to', e.ended",
                """
                from (
                    select p.row_no, case when %s then s."from" else l."from" end as began,
                        case when %s then s."to" else l."to" end as ended
                    from plan p join stage s using (row_no) join holdings l on l.row_id = p.live_row) e
                where e.row_no = s.row_no and not s.rejected and e.began >= e.ended
                """.formatted(plan.given("from"), plan.given("to")));
    }

    /**
     * Of rows with one key the first that is not rejected for anything else stands. Rows that are rejected already are
     * told so too, unless their key could not be read.
     */
    private void rejectDoubledKeys() throws SQLException {
        List<String> key = layer.keyColumns().stream().map(Column::name).toList();
        stage.reject(
                "doubled_key",
                key.get(key.size() - 1),
                "'has the same key as row ' || d.standing || ', which stands; give it a key of its own or leave it out'",
                "'row', d.standing",
                """
                from (
                    select p.row_no, min(p.row_no) filter (where not s.rejected) over (partition by p.id, p.from_day) as standing
                    from (select id, from_day from plan group by id, from_day having count(*) > 1) k
                    join plan p on p.id = k.id and p.from_day = k.from_day
                    join stage s on s.row_no = p.row_no) d
                where d.row_no = s.row_no and d.standing < d.row_no
                  and (not s.rejected or not exists (
                    select from jsonb_array_elements(s.findings) f
                    where f ->> 'field' = any ('{%s,valid_from}') and f ->> 'code' <> 'unknown_reference'))
                """.formatted(String.join(",", key)));
    }
}
