package vn.mocgioi.exchange.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.report.ReportTable.Cell;
import vn.mocgioi.land.clearance.Blocked;
import vn.mocgioi.land.clearance.ClearanceProgress;
import vn.mocgioi.land.clearance.MilestoneProgress;
import vn.mocgioi.land.terms.Hectares;
import vn.mocgioi.land.terms.Language;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.land.terms.Step;
import vn.mocgioi.land.terms.Terms;
import vn.mocgioi.land.zones.KindSummary;
import vn.mocgioi.land.zones.MarkerCount;
import vn.mocgioi.land.zones.Occupancy;
import vn.mocgioi.land.zones.ProvinceSummary;
import vn.mocgioi.land.zones.Target;
import vn.mocgioi.land.zones.ZoneReport;

/** The province's page as blocks, for those who must hand in a report. */
public final class SummaryReport {
    private final ProvinceSummary now;
    private final @Nullable ProvinceSummary then;
    private final Language language;

    /** @param then an earlier day to compare with, or null */
    public SummaryReport(ProvinceSummary now, @Nullable ProvinceSummary then, Language language) {
        this.now = now;
        this.then = then;
        this.language = language;
    }

    /** All blocks, in the order in which they are read. */
    public List<ReportTable> tables() {
        List<ReportTable> tables = new ArrayList<>(List.of(kinds(), clearance()));
        if (now.clearance().blocked() != null && !now.clearance().blocked().isEmpty()) {
            tables.add(blocked(now.clearance().blocked()));
        }
        tables.add(targets());
        tables.add(projects(
                say("Theo nước", "By country"),
                say("Nước", "Country"),
                now.projects().byCountry(),
                true));
        tables.add(projects(
                say("Theo ngành", "By sector"),
                say("Ngành", "Sector"),
                now.projects().bySector(),
                false));
        tables.add(stages());
        if (then != null) {
            tables.add(change(then));
        }
        tables.add(zones());
        return tables.stream().filter(table -> !table.rows().isEmpty()).toList();
    }

    private ReportTable kinds() {
        List<List<Cell>> rows = new ArrayList<>();
        for (KindSummary kind : now.kinds()) {
            rows.add(List.of(
                    Cell.text(Terms.ofSeveral(kind.kind(), language)),
                    Cell.count(kind.zones()),
                    Cell.hectares(kind.areaM2()),
                    Cell.count(kind.operating()),
                    Cell.hectares(kind.operatingM2()),
                    Cell.hectares(kind.occupancy().leasableM2()),
                    Cell.hectares(kind.occupancy().leasedM2()),
                    Cell.number(kind.occupancy().rate(), NumberStyle.PERCENT)));
        }
        Occupancy all = now.occupancy();
        rows.add(List.of(
                Cell.text(say("Toàn tỉnh", "The province")).asSum(),
                Cell.count(now.zones().size()).asSum(),
                Cell.hectares(sum(KindSummary::areaM2)).asSum(),
                Cell.count(now.kinds().stream()
                                .mapToLong(KindSummary::operating)
                                .sum())
                        .asSum(),
                Cell.hectares(sum(KindSummary::operatingM2)).asSum(),
                Cell.hectares(all.leasableM2()).asSum(),
                Cell.hectares(all.leasedM2()).asSum(),
                Cell.number(all.rate(), NumberStyle.PERCENT).asSum()));
        return new ReportTable(
                say("Khu, cụm", "Zones by kind"),
                say("Khu, cụm công nghiệp và tỷ lệ lấp đầy", "Industrial zones and their occupancy"),
                List.of(
                        say("Loại", "Kind"),
                        say("Số khu, cụm", "Zones"),
                        say("Diện tích (ha)", "Area (ha)"),
                        say("Đang hoạt động", "Operating"),
                        say("Diện tích hoạt động (ha)", "Operating area (ha)"),
                        say("Đất cho thuê được (ha)", "Leasable (ha)"),
                        say("Đã cho thuê (ha)", "Leased (ha)"),
                        say("Tỷ lệ lấp đầy", "Occupancy")),
                rows);
    }

    private BigDecimal sum(java.util.function.Function<KindSummary, BigDecimal> figure) {
        return now.kinds().stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private ReportTable clearance() {
        ClearanceProgress clearance = now.clearance();
        List<List<Cell>> rows = new ArrayList<>();
        for (MilestoneProgress milestone : clearance.milestones()) {
            rows.add(List.of(
                    Cell.text(Terms.of(milestone.milestone(), language)),
                    Cell.hectares(milestone.reached().areaM2()),
                    Cell.count(milestone.reached().count()),
                    Cell.count(milestone.households()),
                    Cell.number(milestone.share(), NumberStyle.PERCENT),
                    Cell.number(milestone.shareOfArea(), NumberStyle.PERCENT),
                    Cell.hectares(milestone.left().areaM2()),
                    Cell.count(milestone.left().count())));
        }
        return new ReportTable(
                say("Giải phóng mặt bằng", "Land clearance"),
                say("Giải phóng mặt bằng: ", "Land clearance: ")
                        + language.hectares(clearance.areaM2())
                        + say(", trong đó ", ", of which ")
                        + language.hectares(clearance.parcels().areaM2())
                        + say(" đã có thửa (", " in parcels (")
                        + language.count(clearance.parcels().count())
                        + say(" thửa)", ")"),
                List.of(
                        say("Bước", "Milestone"),
                        say("Đã đạt (ha)", "Reached (ha)"),
                        say("Số thửa", "Parcels"),
                        say("Số hộ", "Households"),
                        say("Trong phần áp dụng", "Of what applies"),
                        say("Trong toàn diện tích", "Of the area"),
                        say("Còn lại (ha)", "Left (ha)"),
                        say("Số thửa còn lại", "Parcels left")),
                rows);
    }

    private ReportTable blocked(List<Blocked> reasons) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Blocked blocked : reasons) {
            if (blocked.reason() != null) {
                rows.add(List.of(
                        Cell.text(Terms.of(blocked.reason(), language)),
                        Cell.hectares(blocked.areaM2()),
                        Cell.count(blocked.parcels())));
            }
        }
        Blocked total = now.clearance().blockedTotal();
        if (total != null) {
            rows.add(List.of(
                    Cell.text(say("Tổng, mỗi thửa một lần", "In all, each parcel once"))
                            .asSum(),
                    Cell.hectares(total.areaM2()).asSum(),
                    Cell.count(total.parcels()).asSum()));
        }
        return new ReportTable(
                say("Vướng mắc", "Obstacles"),
                say("Vướng mắc giải phóng mặt bằng", "What blocks clearance"),
                List.of(say("Lý do", "Reason"), say("Diện tích (ha)", "Area (ha)"), say("Số thửa", "Parcels")),
                rows);
    }

    private ReportTable targets() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Target target : now.targets()) {
            NumberStyle shown = !target.measure().equals("OCCUPANCY")
                    ? target.measure().endsWith("_HA") ? NumberStyle.HUNDREDTHS : NumberStyle.COUNT
                    : target.target().compareTo(BigDecimal.ONE) <= 0 ? NumberStyle.PERCENT : NumberStyle.TENTHS;
            rows.add(List.of(
                    Cell.text(Terms.ofMeasure(target.measure(), language)),
                    Cell.text(
                            target.zone().isEmpty()
                                    ? say("Toàn tỉnh", "The province")
                                    : target.phase().isEmpty() ? target.zone() : target.zone() + "/" + target.phase()),
                    Cell.text(target.period()),
                    Cell.number(target.target(), shown),
                    Cell.number(target.actual(), shown),
                    Cell.number(target.share(), NumberStyle.PERCENT),
                    Cell.text(target.decisionNo())));
        }
        return new ReportTable(
                say("Kế hoạch", "Targets"),
                say("So với kế hoạch", "Against the plan"),
                List.of(
                        say("Chỉ tiêu", "Measure"),
                        say("Khu", "Zone"),
                        say("Kỳ", "Period"),
                        say("Kế hoạch", "Target"),
                        say("Thực hiện", "Actual"),
                        say("Đạt", "Share"),
                        say("Quyết định", "Decision")),
                rows);
    }

    private ReportTable projects(String name, String group, Map<String, Long> counts, boolean countries) {
        List<List<Cell>> rows = new ArrayList<>();
        counts.forEach((key, count) -> rows.add(List.of(
                Cell.text(key.isEmpty() ? say("Chưa rõ", "Unknown") : countries ? Terms.ofCountry(key, language) : key),
                Cell.count(count))));
        rows.add(List.of(
                Cell.text(say("Tổng", "In all")).asSum(),
                Cell.count(now.projects().all()).asSum()));
        return new ReportTable(
                name,
                say("Dự án mới năm ", "New projects in ") + now.projects().year() + ": "
                        + language.count(now.projects().all()) + say(", trong đó ", ", of them ")
                        + language.count(now.projects().foreign()) + say(" có vốn nước ngoài", " foreign"),
                List.of(group, say("Số dự án", "Projects")),
                counts.isEmpty() ? List.of() : rows);
    }

    private ReportTable stages() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Map.Entry<Step, Long> step : now.stagesReached().entrySet()) {
            rows.add(List.of(Cell.text(Terms.of(step.getKey(), language)), Cell.count(step.getValue())));
        }
        return new ReportTable(
                say("Các bước", "Stages"),
                say("Số khu, cụm đã qua từng bước", "Zones that have reached each step"),
                List.of(say("Bước", "Step"), say("Số khu, cụm", "Zones")),
                rows);
    }

    private ReportTable zones() {
        List<List<Cell>> rows = new ArrayList<>();
        for (ZoneReport zone : now.zones()) {
            MarkerCount markers = zone.markers();
            rows.add(List.of(
                    Cell.text(zone.code()),
                    Cell.text(language == Language.EN && zone.nameEn() != null ? zone.nameEn() : zone.name()),
                    Cell.text(Terms.of(zone.kind(), language)),
                    Cell.text(zone.operating() ? say("có", "yes") : ""),
                    Cell.hectares(zone.areas().countingM2()),
                    Cell.hectares(zone.occupancy().leasableM2()),
                    Cell.hectares(zone.occupancy().leasedM2()),
                    Cell.number(zone.occupancy().rate(), NumberStyle.PERCENT),
                    Cell.count(markers.designed()),
                    Cell.count(markers.set())));
        }
        MarkerCount all = now.markers();
        rows.add(List.of(
                Cell.text(""),
                Cell.text(say("Toàn tỉnh", "The province")).asSum(),
                Cell.text(""),
                Cell.text(""),
                Cell.hectares(sum(KindSummary::areaM2)).asSum(),
                Cell.hectares(now.occupancy().leasableM2()).asSum(),
                Cell.hectares(now.occupancy().leasedM2()).asSum(),
                Cell.number(now.occupancy().rate(), NumberStyle.PERCENT).asSum(),
                Cell.count(all.designed()).asSum(),
                Cell.count(all.set()).asSum()));
        return new ReportTable(
                say("Từng khu, cụm", "Each zone"),
                say("Từng khu, cụm công nghiệp", "Each industrial zone"),
                List.of(
                        say("Mã", "Code"),
                        say("Tên", "Name"),
                        say("Loại", "Kind"),
                        say("Hoạt động", "Operating"),
                        say("Diện tích (ha)", "Area (ha)"),
                        say("Cho thuê được (ha)", "Leasable (ha)"),
                        say("Đã cho thuê (ha)", "Leased (ha)"),
                        say("Lấp đầy", "Occupancy"),
                        say("Mốc thiết kế", "Markers designed"),
                        say("Mốc đã cắm", "Markers set")),
                rows);
    }

    private ReportTable change(ProvinceSummary before) {
        List<List<Cell>> rows = new ArrayList<>();
        for (KindSummary kind : now.kinds()) {
            KindSummary was = before.kind(kind.kind());
            String name = Terms.ofSeveral(kind.kind(), language);
            rows.add(counts(name + say(": đang hoạt động", ": operating"), was.operating(), kind.operating()));
            rows.add(hectares(
                    name + say(": đã cho thuê (ha)", ": leased (ha)"),
                    was.occupancy().leasedM2(),
                    kind.occupancy().leasedM2()));
            rows.add(shares(
                    name + say(": tỷ lệ lấp đầy", ": occupancy"),
                    was.occupancy().rate(),
                    kind.occupancy().rate()));
        }
        rows.add(counts(
                say("Mốc giới đã cắm", "Markers set"),
                before.markers().set(),
                now.markers().set()));
        for (Milestone milestone : Milestone.values()) {
            rows.add(hectares(
                    Terms.of(milestone, language) + " (ha)",
                    before.clearance().of(milestone).reached().areaM2(),
                    now.clearance().of(milestone).reached().areaM2()));
        }
        return new ReportTable(
                say("Thay đổi", "Change"),
                say("Thay đổi so với ngày ", "Change against ")
                        + language.day(before.asOf().day()),
                List.of(
                        say("Chỉ tiêu", "Figure"),
                        language.day(before.asOf().day()),
                        language.day(now.asOf().day()),
                        say("Thay đổi", "Change")),
                rows);
    }

    private static List<Cell> counts(String name, long was, long is) {
        return List.of(
                Cell.text(name),
                Cell.count(was),
                Cell.count(is),
                Cell.number(BigDecimal.valueOf(is - was), NumberStyle.COUNT_CHANGE));
    }

    private static List<Cell> hectares(String name, BigDecimal wasM2, BigDecimal isM2) {
        return List.of(
                Cell.text(name),
                Cell.hectares(wasM2),
                Cell.hectares(isM2),
                Cell.number(Hectares.of(isM2.subtract(wasM2)), NumberStyle.HUNDREDTHS_CHANGE));
    }

    private static List<Cell> shares(String name, @Nullable BigDecimal was, @Nullable BigDecimal is) {
        return List.of(
                Cell.text(name),
                Cell.number(was, NumberStyle.PERCENT),
                Cell.number(is, NumberStyle.PERCENT),
                Cell.number(was == null || is == null ? null : is.subtract(was), NumberStyle.PERCENT_CHANGE));
    }

    private String say(String vi, String en) {
        return language.of(vi, en);
    }
}
