package vn.mocgioi.exchange.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import vn.mocgioi.exchange.imports.ImportTest;
import vn.mocgioi.exchange.imports.TestImport;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.ReadOptions;
import vn.mocgioi.exchange.source.RowLimits;

/** The format of Excel before 2007, which offices keep to this day. */
class XlsImportTest extends ImportTest {
    private static final ReadOptions SEEN = new ReadOptions(null, null, null, false, true, true, RowLimits.DEFAULT);

    private final HSSFWorkbook book = new HSSFWorkbook();

    @Test
    void anOldWorkbookIsReadAsANewOneIs() throws IOException {
        HSSFSheet sheet = book.createSheet("Dự án");
        row(sheet, 0, "DANH SÁCH DỰ ÁN");
        row(sheet, 2, "Mã dự án", "Mã KCN", "Tên dự án", "Vốn đăng ký", "Ngày cấp phép", "FDI");
        row(sheet, 3, 12, "SC2", "Pin <mặt> & trời\nhai dòng", 9222.1, LocalDate.of(2024, 1, 31), true);
        row(sheet, 4, 13, null, "Kính _x0041_ mắt", "9.222,5", "31/12/2024", "x");
        row(sheet, 5, "Tổng cộng", null, null, 18444.6);
        sheet.addMergedRegion(new CellRangeAddress(3, 4, 1, 1));
        given("zones", "wkt,code,name,kind\n\"" + square(0, 0, 1_000) + "\",SC2,Sông Công II,INDUSTRIAL_PARK\n");

        TestImport.Outcome outcome = bring("projects", "p.xls", bytes()).run();

        assertEquals("2/0/0", outcome.counts(), () -> outcome.rows().toString());
        assertEquals(
                "12 SC2 Pin <mặt> & trời\nhai dòng 9222.1 2024-01-31 t|13 SC2 Kính _x0041_ mắt 9222.5 2024-12-31 t",
                one("""
                        select string_agg(concat_ws(' ', code, zone, name, capital_usd, licence_date, "foreign"), '|'
                            order by code) from projects
                        """));
        assertEquals(List.of("headings_found", "sums_left_out", "merged_cells"), outcome.said());
    }

    @Test
    void whatIsHiddenOrStruckThroughIsSaidAndLeftOut() throws IOException {
        HSSFSheet sheet = book.createSheet("Chủ");
        row(sheet, 0, "code", "name", "kind", "phone");
        row(sheet, 1, "H1", "Nguyễn Văn A", "Hộ gia đình", "0912");
        row(sheet, 2, "H2", "Trần Thị B", "Hộ gia đình", "0913").setZeroHeight(true);
        HSSFRow struck = row(sheet, 3, "H3", "Lê Văn C", "Hộ gia đình");
        HSSFFont font = book.createFont();
        font.setStrikeout(true);
        HSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        struck.forEach(cell -> cell.setCellStyle(style));
        sheet.setColumnHidden(3, true);

        TestImport.Outcome all = bring("parties", "p.xls", bytes()).dry().run();
        TestImport.Outcome seen =
                bring("parties", "p.xls", bytes()).reading(SEEN).run();

        assertEquals(List.of("hidden_rows", "struck_rows", "hidden_columns"), all.said());
        assertEquals("3/0/0", all.counts());
        assertEquals("1/0/0", seen.counts());
        assertEquals("H1 Nguyễn Văn A", one("select concat_ws(' ', code, name, phone) from parties"));
    }

    @Test
    void formulasCountByTheirValueIfItWasSaved() throws IOException {
        HSSFSheet sheet = book.createSheet("Chủ");
        row(sheet, 0, "code", "name", "kind", "address");
        HSSFRow text = row(sheet, 1, "H1", null, "HOUSEHOLD");
        HSSFCell formula = text.createCell(1);
        formula.setCellFormula("\"Nguyễn\"&\" A\"");
        formula.setCellValue("Nguyễn A");
        HSSFRow unsaved = row(sheet, 2, "H2", null, "HOUSEHOLD");
        unsaved.createCell(1).setCellFormula("A1");
        HSSFRow error = row(sheet, 3, "H3", "C", "HOUSEHOLD");
        error.createCell(3).setCellErrorValue(FormulaError.REF);

        TestImport.Outcome outcome =
                bring("parties", "p.xls", bytes()).acceptingValid().run();

        assertEquals("1/2/0", outcome.counts(), () -> outcome.rows().toString());
        assertEquals("Nguyễn A", one("select name from parties"));
        assertTrue(outcome.messages(2).contains("formula whose value was not saved"), outcome.messages(2));
        assertTrue(outcome.messages(3).contains("#REF!"), outcome.messages(3));
    }

    @Test
    void ofSeveralSheetsOneIsChosen() throws IOException {
        row(book.createSheet("Trống"), 0);
        HSSFSheet hidden = book.createSheet("Ẩn");
        row(hidden, 0, "code");
        book.setSheetHidden(1, true);
        for (String name : List.of("Một", "Hai")) {
            HSSFSheet sheet = book.createSheet(name);
            row(sheet, 0, "code", "name", "kind");
            row(sheet, 1, name, "Nguyễn Văn A", "HOUSEHOLD");
        }

        FileProblem several = assertThrows(
                FileProblem.class, () -> bring("parties", "p.xls", bytes()).run());
        bring("parties", "p.xls", bytes()).layer("Hai").run();

        assertTrue(String.valueOf(several.getMessage()).contains("Một, Hai"), several.getMessage());
        assertEquals("Hai", one("select code from parties"));
    }

    @Test
    void whatCannotBeReadIsSaid() throws IOException {
        row(book.createSheet("Chủ"), 0, "code", "name", "kind");
        byte[] whole = bytes();
        Biff8EncryptionKey.setCurrentUserPassword("bí mật");
        byte[] locked;
        try {
            locked = bytes();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertRefused("protected by a password", locked);
        assertRefused("damaged", Arrays.copyOf(whole, whole.length / 2));
        assertRefused("does not begin as one", "code;name\n".getBytes(StandardCharsets.UTF_8));
        assertRefused("a page of the web", "<html><table></table></html>".getBytes(StandardCharsets.UTF_8));
    }

    private void assertRefused(String why, byte[] file) {
        FileProblem problem = assertThrows(
                FileProblem.class, () -> bring("parties", "p.xls", file).run());
        assertTrue(String.valueOf(problem.getMessage()).contains(why), problem.getMessage());
    }

    private HSSFRow row(HSSFSheet sheet, int number, Object... values) {
        HSSFRow row = sheet.createRow(number);
        HSSFCellStyle day = book.createCellStyle();
        day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof String text) {
                row.createCell(i).setCellValue(text);
            } else if (values[i] instanceof Number number1) {
                row.createCell(i).setCellValue(number1.doubleValue());
            } else if (values[i] instanceof Boolean flag) {
                row.createCell(i).setCellValue(flag);
            } else if (values[i] instanceof LocalDate date) {
                HSSFCell cell = row.createCell(i);
                cell.setCellValue(date);
                cell.setCellStyle(day);
            }
        }
        return row;
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }
}
