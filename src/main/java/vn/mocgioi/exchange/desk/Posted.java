package vn.mocgioi.exchange.desk;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.desk.ChangeAction;
import vn.mocgioi.land.desk.Effect;
import vn.mocgioi.land.desk.FactChange;
import vn.mocgioi.land.rules.RowFinding;
import vn.mocgioi.land.rules.RowOutcome;

/**
 * What became of a change set.
 *
 * @param change its number; null where nothing was written: all was known, a row was rejected, or nobody asked for it
 * @param rows in the order in which they were sent
 * @param approvalDue whether a row has to be approved by another person
 * @param zones in which the rows lie
 * @param provincial whether a row is about all of the province
 * @param effect on the zones that it touches; of a dry run what it would be
 */
public record Posted(
        @Nullable Long change,
        List<OfRow> rows,
        boolean approvalDue,
        Set<String> zones,
        boolean provincial,
        List<Effect> effect) {
    public Posted {
        rows = List.copyOf(rows);
        zones = Set.copyOf(zones);
        effect = List.copyOf(effect);
    }

    /**
     * What became of one row.
     *
     * @param key as people know it
     * @param object its number; null for a row that was rejected
     * @param tag of what is known of the object now; null for a row that was rejected
     * @param conflict where others wrote to the same facts; null where they did not
     */
    public record OfRow(
            long number,
            Layer layer,
            ChangeAction action,
            String key,
            RowOutcome outcome,
            @Nullable Long object,
            @Nullable Long tag,
            List<RowFinding> findings,
            @Nullable FactChange conflict) {}

    public boolean isRejected() {
        return rows.stream().anyMatch(row -> row.outcome() == RowOutcome.REJECTED);
    }

    /** Whether all that stands in its way is what others wrote since. */
    public boolean isConflict() {
        return isRejected()
                && rows.stream()
                        .filter(row -> row.outcome() == RowOutcome.REJECTED)
                        .allMatch(row -> row.conflict() != null
                                && row.findings().stream()
                                        .filter(RowFinding::rejects)
                                        .allMatch(finding -> finding.code().equals("conflict")));
    }
}
