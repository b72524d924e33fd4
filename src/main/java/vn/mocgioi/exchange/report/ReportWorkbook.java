package vn.mocgioi.exchange.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A report as a workbook: a sheet for each block, and on each of what it is and of when. */
public final class ReportWorkbook {
    private static final double FIRST_WIDTH = 34;
    private static final double WIDTH = 16;

    private ReportWorkbook() {}

    /**
     * Writes all of it.
     *
     * @param about lines that stand on every sheet: of which day, as known when, from where
     */
    public static void write(List<ReportTable> tables, List<String> about, OutputStream out) throws IOException {
        Spreadsheet book = new Spreadsheet(out);
        for (ReportTable table : tables) {
            Spreadsheet.Sheet sheet = book.sheet(table.name());
            double[] widths = new double[table.headings().size()];
            java.util.Arrays.fill(widths, WIDTH);
            widths[0] = FIRST_WIDTH;
            sheet.landscape().widths(widths).title(table.title());
            about.forEach(sheet::line);
            sheet.headings(table.headings().toArray(String[]::new));
            for (List<ReportTable.Cell> row : table.rows()) {
                for (ReportTable.Cell cell : row) {
                    sheet.cell(cell);
                }
                sheet.endRow();
            }
            sheet.finish();
        }
        book.finish();
    }
}
