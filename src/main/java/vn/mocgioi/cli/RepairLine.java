package vn.mocgioi.cli;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.rules.AreaChange;
import vn.mocgioi.land.rules.RowFinding;
import vn.mocgioi.store.imports.ImportTransaction;

/** One line for all repaired rows together: their areas before and after, and the row that changed most. */
final class RepairLine {
    private long rows;
    private BigDecimal beforeM2 = BigDecimal.ZERO;
    private BigDecimal afterM2 = BigDecimal.ZERO;
    private @Nullable AreaChange most;
    private String mostOf = "";

    void add(ImportTransaction.RowResult row) {
        for (RowFinding finding : row.findings()) {
            AreaChange change = finding.area();
            if (change == null) {
                continue;
            }
            rows++;
            beforeM2 = beforeM2.add(change.beforeM2());
            afterM2 = afterM2.add(change.afterM2());
            if (most == null || change.percent().abs().compareTo(most.percent().abs()) > 0) {
                most = change;
                mostOf = "row %d%s".formatted(row.number(), row.key().isEmpty() ? "" : " (" + row.key() + ")");
            }
        }
    }

    /** Empty when nothing was repaired. */
    Optional<String> text() {
        return most == null
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "repaired %,d rows: %,.1f m² became %,.1f m² (%+,.1f m²); most in %s, %+.4f %%",
                        rows,
                        beforeM2,
                        afterM2,
                        afterM2.subtract(beforeM2),
                        mostOf,
                        most.percent()));
    }
}
