package vn.mocgioi.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.mocgioi.exchange.imports.FileMeasurement;
import vn.mocgioi.exchange.source.ImportReport;
import vn.mocgioi.geo.shape.Measure;
import vn.mocgioi.land.rules.RowFinding;

/** Measured shapes as a table for people; the columns stand where they stand from the first row on. */
final class MeasureTable implements MeasureOutput {
    private static final int LABEL_WIDTH = 24;
    private static final String LINE = "%8s  %-24s %16s %14s %16s %14s %14s%n";

    private final PrintWriter out;

    MeasureTable(PrintWriter out) {
        this.out = out;
        line("row", "shape", "grid m2", "ha", "geodesic m2", "difference m2", "perimeter m");
    }

    @Override
    public void row(FileMeasurement.Row row) {
        Measure measure = row.measure();
        if (measure == null) {
            String reasons = row.findings().stream()
                    .filter(RowFinding::rejects)
                    .map(finding -> finding.code() + ": " + finding.message())
                    .collect(Collectors.joining("; "));
            out.printf(Locale.ROOT, "%8d  %-24s not measured: %s%n", row.number(), cut(row.label()), reasons);
            return;
        }
        line(
                String.valueOf(row.number()),
                cut(row.label()),
                measure.areaM2().toPlainString(),
                Measure.hectares(measure.areaM2()).toPlainString(),
                measure.geodesicAreaM2().toPlainString(),
                difference(measure.areaM2(), measure.geodesicAreaM2()),
                String.format(Locale.ROOT, "%.2f", measure.perimeterM()));
    }

    @Override
    public void total(FileMeasurement.Total total) {
        line(
                String.valueOf(total.measured()),
                "together",
                total.areaM2().toPlainString(),
                Measure.hectares(total.areaM2()).toPlainString(),
                total.geodesicAreaM2().toPlainString(),
                difference(total.areaM2(), total.geodesicAreaM2()),
                "");
        long left = total.rows() - total.measured();
        out.printf(
                Locale.ROOT,
                "%d of %d shapes measured%s, coordinates read as %s%s%n",
                total.measured(),
                total.rows(),
                left == 0 ? "" : ", " + left + " not",
                total.crs(),
                switch (total.crsSource()) {
                    case "file" -> " as the file says";
                    case "--crs" -> " as --crs says";
                    default -> "";
                });
        for (ImportReport.FileFinding said : total.said()) {
            out.println(said.code() + ": " + said.message());
        }
        out.flush();
    }

    private void line(Object... cells) {
        out.printf(Locale.ROOT, LINE, cells);
    }

    /** Geodesic less grid, with its sign. */
    private static String difference(BigDecimal grid, BigDecimal geodesic) {
        BigDecimal difference = geodesic.subtract(grid);
        return (difference.signum() > 0 ? "+" : "") + difference.toPlainString();
    }

    private static String cut(String label) {
        return label.codePointCount(0, label.length()) <= LABEL_WIDTH
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LABEL_WIDTH - 1)) + "…";
    }
}
