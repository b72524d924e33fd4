package vn.mocgioi.exchange.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that is written row by row, with memory for a few hundred of them. Numbers and days are real ones, shown
 * as the reader's Excel shows them. It is whole only when {@link #finish} was called; who fails in between leaves it.
 */
public final class Spreadsheet {
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int ROWS_AT_ONCE = 500;
    private static final String HEADING_COLOUR = "DCE8EE";

    private final Workbook workbook;

    public Spreadsheet(OutputStream out) {
        // Excel accepts versions such as 1.0 only.
        workbook = new Workbook(out, "Moc Gioi", "1.0");
        workbook.setCompressionLevel(1);
    }

    /** Begins a sheet; the one before it must be done. */
    public Sheet sheet(String name) {
        return new Sheet(workbook.newWorksheet(name));
    }

    public void finish() throws IOException {
        workbook.finish();
    }

    /** One sheet, written from left to right and from top to bottom. */
    public static final class Sheet {
        private final Worksheet sheet;
        private int row;
        private int column;

        private Sheet(Worksheet sheet) {
            this.sheet = sheet;
            sheet.paperSize(org.dhatim.fastexcel.PaperSize.A4_PAPER);
        }

        /** Widths of the columns, in characters. */
        public Sheet widths(double... characters) {
            for (int i = 0; i < characters.length; i++) {
                sheet.width(i, characters[i]);
            }
            return this;
        }

        public Sheet landscape() {
            sheet.pageOrientation("landscape");
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 999);
            return this;
        }

        /** Not shown until somebody asks for it. */
        public Sheet hidden() {
            sheet.setVisibilityState(VisibilityState.HIDDEN);
            return this;
        }

        /** The cells of a column below here offer what stands in that column of another sheet, from its top. */
        Sheet offer(int ofColumn, int rows, Sheet words, int count) {
            sheet.range(row, ofColumn, row + rows - 1, ofColumn)
                    .validateWithList(words.sheet.range(0, ofColumn, count - 1, ofColumn));
            return this;
        }

        /** A line of its own in large letters. */
        public Sheet title(String text) {
            text(text);
            sheet.style(row, 0).bold().fontSize(14).set();
            return endRow();
        }

        /** A line of its own. */
        public Sheet line(String text) {
            text(text);
            return endRow();
        }

        /** The headings of the columns, which stay in sight from here on and are repeated on every printed page. */
        public Sheet headings(String... titles) {
            for (String title : titles) {
                text(title);
                sheet.style(row, column - 1)
                        .bold()
                        .wrapText(true)
                        .verticalAlignment("center")
                        .fillColor(HEADING_COLOUR)
                        .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                        .set();
            }
            endRow();
            sheet.freezePane(0, row);
            sheet.repeatRows(row - 1);
            return this;
        }

        public Sheet text(@Nullable String value) {
            if (value != null) {
                sheet.inlineString(row, column, value);
            }
            column++;
            return this;
        }

        public Sheet number(@Nullable BigDecimal value, NumberStyle shown) {
            if (value != null) {
                sheet.value(
                        row, column, new BigDecimal(value.stripTrailingZeros().toPlainString()));
                sheet.style(row, column).format(shown.format()).set();
            }
            column++;
            return this;
        }

        /** A cell of a report; sums are bold. */
        Sheet cell(ReportTable.Cell cell) {
            if (cell.number() == null) {
                text(cell.text());
            } else {
                number(cell.number(), cell.shown());
            }
            if (cell.strong() && (cell.number() != null || cell.text() != null)) {
                sheet.style(row, column - 1).bold().set();
            }
            return this;
        }

        public Sheet count(long value) {
            return number(BigDecimal.valueOf(value), NumberStyle.COUNT);
        }

        public Sheet day(@Nullable LocalDate value) {
            if (value != null) {
                sheet.value(row, column, value);
                sheet.style(row, column).format("dd/mm/yyyy").set();
            }
            column++;
            return this;
        }

        public Sheet endRow() {
            row++;
            column = 0;
            return this;
        }

        /** Lets the rows so far go to the stream, now and then. */
        public Sheet letGo() throws IOException {
            if (row % ROWS_AT_ONCE == 0) {
                sheet.flush();
            }
            return this;
        }

        public void finish() throws IOException {
            sheet.finish();
        }
    }
}
