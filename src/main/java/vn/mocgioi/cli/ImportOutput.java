package vn.mocgioi.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.imports.ImportStopped;
import vn.mocgioi.exchange.imports.Importer;
import vn.mocgioi.exchange.source.ImportReport;
import vn.mocgioi.land.rules.OtherWriter;
import vn.mocgioi.land.rules.RowFinding;
import vn.mocgioi.land.rules.RowOutcome;
import vn.mocgioi.store.failure.OtherWriterStays;
import vn.mocgioi.store.imports.ImportTransaction;

/** What an import shows: a bar on a terminal, a line now and then elsewhere, and the report at its end. */
final class ImportOutput implements Importer.Progress {
    private static final int ROWS_SHOWN = 20;
    private static final int BAR_WIDTH = 30;
    private static final Duration BAR_EVERY = Duration.ofMillis(100);
    private static final Duration LINE_EVERY = Duration.ofSeconds(5);

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean terminal;
    private final List<String> shown = new ArrayList<>();
    private final RepairLine repairs = new RepairLine();
    private String waiting = "";
    private long notShown;
    private Instant last = Instant.now();

    ImportOutput(PrintWriter out, PrintWriter err, boolean terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public void read(long rows, double fraction) {
        Instant now = Instant.now();
        if (Duration.between(last, now).compareTo(terminal ? BAR_EVERY : LINE_EVERY) < 0) {
            return;
        }
        last = now;
        String percent = Double.isNaN(fraction) ? "" : ", %.0f %%".formatted(100 * fraction);
        if (!terminal) {
            err.println("%,d rows read%s".formatted(rows, percent));
        } else if (Double.isNaN(fraction)) {
            err.print("\r%,d rows read".formatted(rows));
        } else {
            int filled = (int) Math.round(BAR_WIDTH * fraction);
            err.print("\r[%s%s] %,d rows%s "
                    .formatted("#".repeat(filled), ".".repeat(BAR_WIDTH - filled), rows, percent));
        }
        err.flush();
    }

    @Override
    public void settling() {
        if (terminal) {
            err.print("\r" + " ".repeat(BAR_WIDTH + 40) + "\r");
        }
        err.println("all rows read; comparing them with what is known");
        err.flush();
    }

    @Override
    public void waitsFor(OtherWriter other) {
        String now = "waiting for another who writes: " + OtherWriterStays.text(other);
        if (!now.equals(waiting)) {
            waiting = now;
            err.println(now);
            err.flush();
        }
    }

    void stopped(ImportStopped why) {
        err.println(why.getMessage());
        err.flush();
    }

    /** Keeps the first of the rejected rows to be shown. */
    void row(ImportTransaction.RowResult row) {
        if (row.outcome() != RowOutcome.REJECTED) {
            repairs.add(row);
            return;
        }
        if (shown.size() == ROWS_SHOWN) {
            notShown++;
            return;
        }
        String key = row.key().isEmpty() ? "" : " (" + row.key() + ")";
        List<String> reasons = row.findings().stream()
                .filter(RowFinding::rejects)
                .map(finding -> finding.code() + ": " + finding.message())
                .toList();
        shown.add("  row %d%s: %s".formatted(row.number(), key, String.join("; ", reasons)));
    }

    void print(ImportReport report, @Nullable Path reportFile) {
        ImportTransaction.Counts counts = report.counts();
        out.println("%s -> %s%s".formatted(report.name(), report.layer(), crs(report)));
        out.println("%,d rows: %,d accepted, %,d rejected, %,d unchanged"
                .formatted(counts.rows(), counts.accepted(), counts.rejected(), counts.unchanged()));
        printCounts("rejected for", report.errors());
        printCounts("noted", report.warnings());
        repairs.text().ifPresent(out::println);
        printColumns(report);
        report.said().forEach(said -> out.println((said.refuses() ? "! " : "") + said.code() + ": " + said.message()));
        shown.forEach(out::println);
        if (notShown > 0) {
            out.println("  ... and %,d more%s"
                    .formatted(notShown, reportFile == null ? "; --report FILE.json names every one" : ""));
        }
        if (reportFile != null) {
            out.println("every row: " + reportFile);
        }
        out.println(verdict(report));
        out.flush();
    }

    private static String verdict(ImportReport report) {
        if (report.written()) {
            return report.counts().accepted() == 0 ? "Nothing changed." : "Written.";
        }
        if (report.dryRun()) {
            return "Nothing was written: this was a dry run.";
        }
        return "Nothing was written. Mend the rows, or take the good ones with --accept-valid.";
    }

    private void printColumns(ImportReport report) {
        List<String> renamed = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        for (Map.Entry<String, @Nullable String> column : report.columns().entrySet()) {
            if (column.getValue() == null) {
                ignored.add(column.getKey());
            } else if (!column.getKey().equals(column.getValue())) {
                renamed.add(column.getKey() + " = " + column.getValue());
            }
        }
        if (!renamed.isEmpty()) {
            out.println("columns: " + String.join(", ", renamed));
        }
        if (!ignored.isEmpty()) {
            out.println("not used: " + String.join(", ", ignored));
        }
    }

    private void printCounts(String title, Map<String, Long> counts) {
        if (!counts.isEmpty()) {
            List<String> parts = counts.entrySet().stream()
                    .map(e -> String.format(Locale.ROOT, "%s %,d", e.getKey(), e.getValue()))
                    .toList();
            out.println(title + " " + String.join(", ", parts));
        }
    }

    private static String crs(ImportReport report) {
        if (report.crs() == null) {
            return "";
        }
        return ", coordinates in " + report.crs()
                + switch (report.crsSource()) {
                    case "file" -> " as the file says";
                    case "--crs" -> " as --crs says";
                    default -> "";
                };
    }
}
