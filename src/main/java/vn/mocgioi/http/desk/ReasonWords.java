package vn.mocgioi.http.desk;

import java.util.Map;
import java.util.function.BiFunction;
import vn.mocgioi.land.catalogue.Column;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.rules.RowFinding;
import vn.mocgioi.land.terms.Language;

/** Why a row is rejected, in the reader's language. Findings speak English, and have what they are made of. */
final class ReasonWords {
    private static final Map<String, BiFunction<RowFinding, Map<String, String>, String>> VIETNAMESE = Map.ofEntries(
            Map.entry(
                    "conflict",
                    (f, v) -> column(f) + " đã được ghi là “" + v.getOrDefault("theirs", "")
                            + "”, dòng này ghi “" + v.getOrDefault("yours", "")
                            + "”; đọc lại, hoặc đính chính và ghi lý do"),
            Map.entry("missing_reason", (f, v) -> "Đính chính hoặc hủy thì phải ghi lý do"),
            Map.entry("missing_value", (f, v) -> "Thiếu " + column(f)),
            Map.entry("missing_geometry", (f, v) -> "Thiếu hình; dòng mới của lớp này phải có"),
            Map.entry("nothing_there", (f, v) -> "Chưa có gì để đính chính, kết thúc hoặc hủy; xem lại khóa"),
            Map.entry(
                    "still_needed",
                    (f, v) -> "Còn " + v.getOrDefault("rows", "") + " dòng khác dựa vào; hủy chúng trước"),
            Map.entry("cannot_end", (f, v) -> "Lớp này không có ngày kết thúc; đính chính hoặc hủy"),
            Map.entry("unknown_column", (f, v) -> "Không có cột “" + v.getOrDefault("column", "") + "”"),
            Map.entry("ambiguous_column", (f, v) -> column(f) + " được ghi hai lần"),
            Map.entry(
                    "unreadable_value", (f, v) -> column(f) + ": “" + v.getOrDefault("value", "") + "” không đọc được"),
            Map.entry("unknown_reference", (f, v) -> "“" + v.getOrDefault("reference", "") + "” chưa có trong dữ liệu"),
            Map.entry(
                    "ambiguous_reference",
                    (f, v) -> "Thửa " + v.getOrDefault("reference", "") + " có ở nhiều xã, phường: "
                            + v.getOrDefault("communes", "") + "; ghi rõ mã xã, phường"),
            Map.entry("doubled_key", (f, v) -> "Trùng khóa với dòng " + v.getOrDefault("row", "")),
            Map.entry("no_such_event", (f, v) -> "Thửa " + v.getOrDefault("parcel", "") + " không có bước này để hủy"),
            Map.entry("future_date", (f, v) -> column(f) + ": ngày " + v.getOrDefault("value", "") + " chưa đến"),
            Map.entry("dates_out_of_order", (f, v) -> "Ngày kết thúc phải sau ngày bắt đầu"),
            Map.entry("out_of_range", (f, v) -> column(f) + ": giá trị nằm ngoài khoảng cho phép"),
            Map.entry("not_allowed", (f, v) -> column(f) + ": giá trị không được dùng ở đây"),
            Map.entry("same_land", (f, v) -> "Trùng đất với " + v.getOrDefault("other", "")),
            Map.entry("version_overlaps", (f, v) -> "Hai bản có hiệu lực chồng lên nhau"),
            Map.entry(
                    "ambiguous_number",
                    (f, v) -> column(f) + ": “" + v.getOrDefault("value", "")
                            + "” có hai cách đọc; viết rõ dấu thập phân"));

    private ReasonWords() {}

    static String of(RowFinding finding, Language language) {
        BiFunction<RowFinding, Map<String, String>, String> said =
                language == Language.VI ? VIETNAMESE.get(finding.code()) : null;
        return said == null ? finding.message() : said.apply(finding, finding.values());
    }

    private static String column(RowFinding finding) {
        String field = finding.field();
        if (field == null) {
            return "Dòng";
        }
        return Layers.all().stream()
                .flatMap(layer -> layer.columns().stream())
                .filter(column -> column.name().equals(field))
                .map(Column::titleVi)
                .findFirst()
                .orElse(field);
    }
}
