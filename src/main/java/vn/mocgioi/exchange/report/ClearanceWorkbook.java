package vn.mocgioi.exchange.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.clearance.ClearanceRow;
import vn.mocgioi.land.clearance.steps.Wait;
import vn.mocgioi.land.terms.Language;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.land.terms.Terms;
import vn.mocgioi.store.clearance.ClearanceList;

/** The clearance list of a zone as a workbook, a row a parcel, written while it is read. For staff. */
public final class ClearanceWorkbook {
    private final String zone;
    private final LocalDate day;
    private final Language language;
    private final boolean demo;

    /** @param demo whether illustrative data are in the database, which the sheet then says */
    public ClearanceWorkbook(String zone, LocalDate day, Language language, boolean demo) {
        this.zone = zone;
        this.day = day;
        this.language = language;
        this.demo = demo;
    }

    /** Writes the whole list; {@code first} was read before, so that a query that fails is known early. */
    public void write(ClearanceList list, @Nullable ClearanceRow first, OutputStream out) throws IOException {
        Spreadsheet book = new Spreadsheet(out);
        Spreadsheet.Sheet sheet = book.sheet(language.of("Danh sách GPMB", "Clearance list"));
        head(sheet, list.zoneName());
        long number = 0;
        for (ClearanceRow row = first; row != null; row = list.next()) {
            write(sheet, ++number, row);
            sheet.letGo();
        }
        sheet.finish();
        book.finish();
    }

    private void head(Spreadsheet.Sheet sheet, String zoneName) {
        sheet.landscape().widths(6, 22, 10, 7, 8, 8, 12, 12, 12, 30);
        sheet.title(language.of("Danh sách giải phóng mặt bằng: ", "Clearance list: ") + zoneName + " (" + zone + ")");
        sheet.line(language.of("Tính đến hết ngày ", "As of ")
                + language.day(day)
                + language.of(
                        "; nguồn: Mốc Giới, diện tích trên lưới VN-2000; có dữ liệu cá nhân, chỉ dùng nội bộ",
                        "; source: Mốc Giới, areas in the VN-2000 grid; holds personal data, for internal use only"));
        if (demo) {
            sheet.line(language.of("Có dữ liệu minh họa", "Holds illustrative data"));
        }
        List<String> titles = new ArrayList<>(List.of(
                language.of("STT", "No."),
                language.of("Xã, phường", "Commune or ward"),
                language.of("Mã xã", "Commune code"),
                language.of("Số tờ", "Sheet"),
                language.of("Số thửa", "Parcel"),
                language.of("Loại đất", "Land use"),
                language.of("Diện tích (m²)", "Area (m²)"),
                language.of("Diện tích pháp lý (m²)", "Official area (m²)"),
                language.of("Trong khu (m²)", "Inside (m²)"),
                language.of("Chủ sử dụng đất", "Holders")));
        for (Milestone milestone : Milestone.values()) {
            String name = Terms.of(milestone, language);
            titles.add(name + language.of(": ngày", ": date"));
            titles.add(name + language.of(": số văn bản", ": document"));
            titles.add(name + language.of(": số tiền (đồng)", ": amount (VND)"));
        }
        titles.add(language.of("Vướng mắc", "Obstacles"));
        titles.add(language.of("Chờ sau bước", "Waiting after"));
        titles.add(language.of("Chờ từ ngày", "Waiting since"));
        titles.add(language.of("Số ngày chờ", "Days waiting"));
        sheet.headings(titles.toArray(String[]::new));
    }

    private void write(Spreadsheet.Sheet sheet, long number, ClearanceRow row) {
        sheet.count(number)
                .text(row.commune())
                .text(row.communeKey())
                .text(row.sheetNo())
                .text(row.parcelNo())
                .text(row.landUse())
                .number(row.areaM2(), NumberStyle.TENTHS)
                .number(row.officialAreaM2(), NumberStyle.TENTHS)
                .number(row.insideM2(), NumberStyle.TENTHS)
                .text(row.holders());
        for (Milestone milestone : Milestone.values()) {
            ClearanceRow.Paper paper = row.papers().get(milestone);
            if (row.history().notApplicable().containsKey(milestone)) {
                sheet.text(language.of("không áp dụng", "not applicable"));
            } else {
                sheet.day(row.history().reached().get(milestone));
            }
            sheet.text(paper == null ? null : paper.documentNo());
            sheet.number(paper == null ? null : paper.amountVnd(), NumberStyle.COUNT);
        }
        sheet.text(obstacles(row));
        Wait waiting = row.waiting(day).orElse(null);
        sheet.text(waiting == null ? null : Terms.of(waiting.after(), language));
        sheet.day(waiting == null ? null : waiting.since());
        if (waiting != null) {
            sheet.count(ChronoUnit.DAYS.between(waiting.since(), day));
        }
        sheet.endRow();
    }

    private @Nullable String obstacles(ClearanceRow row) {
        return row.obstacles().isEmpty()
                ? null
                : row.obstacles().stream()
                        .map(obstacle -> Terms.of(obstacle.reason(), language)
                                + language.of(" từ ", " since ")
                                + language.day(obstacle.opened()))
                        .collect(Collectors.joining("; "));
    }
}
