package vn.mocgioi.http.clearance;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.mocgioi.exchange.report.ReportWorkbook;
import vn.mocgioi.exchange.report.Spreadsheet;
import vn.mocgioi.exchange.report.SummaryReport;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.answer.Html;
import vn.mocgioi.http.answer.Languages;
import vn.mocgioi.http.answer.Links;
import vn.mocgioi.http.answer.PrintedReport;
import vn.mocgioi.http.params.AsOfParams;
import vn.mocgioi.http.params.ProvinceCache;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.clearance.MilestoneProgress;
import vn.mocgioi.land.clearance.Territory;
import vn.mocgioi.land.terms.Language;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.land.terms.Terms;
import vn.mocgioi.land.time.AsOf;
import vn.mocgioi.land.time.Days;
import vn.mocgioi.land.zones.KindSummary;
import vn.mocgioi.land.zones.ProvinceSummary;
import vn.mocgioi.store.clearance.Clearances;
import vn.mocgioi.store.db.LayerVersions;
import vn.mocgioi.store.known.RuleBook;
import vn.mocgioi.store.zones.Summaries;

/** The province on one page. */
public final class SummaryPage {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    private static final List<String> LAYERS =
            Layers.all().stream().map(Layer::name).toList();

    private static final Territory PROVINCE = new Territory.Province();

    private final Summaries summaries;
    private final Clearances clearances;
    private final RuleBook rules;
    private final LayerVersions versions;
    private final ProvinceCache province;

    public SummaryPage(
            Summaries summaries,
            Clearances clearances,
            RuleBook rules,
            LayerVersions versions,
            ProvinceCache province) {
        this.summaries = summaries;
        this.clearances = clearances;
        this.rules = rules;
        this.versions = versions;
        this.province = province;
    }

    public void json(Context ctx) {
        AsOf asOf = AsOfParams.asOf(ctx);
        LocalDate from = AsOfParams.from(ctx, asOf);
        if (Answer.known(ctx, versions.of(LAYERS), "summary")) {
            return;
        }
        ProvinceSummary now = disclosed(ctx, asOf);
        ProvinceSummary then = from == null ? null : disclosed(ctx, asOf.on(from));
        Answer.json(ctx, SummaryAnswer.of(now, then, ToldClearance.peopleDay(ctx, PROVINCE, asOf)));
    }

    /** As a page to read and to print. */
    public void html(Context ctx) {
        AsOf asOf = AsOfParams.asOf(ctx);
        LocalDate from = AsOfParams.from(ctx, asOf);
        Language language = Languages.of(ctx);
        if (Answer.known(ctx, versions.of(LAYERS), "summary-" + language.code())) {
            return;
        }
        ProvinceSummary now = disclosed(ctx, asOf);
        ProvinceSummary then = from == null ? null : disclosed(ctx, asOf.on(from));
        String title = title(asOf, language);
        PrintedReport page = new PrintedReport(
                title,
                language,
                List.of(
                        PrintedReport.Link.map(language),
                        new PrintedReport.Link(same(ctx, "/api/summary.xlsx"), "Excel"),
                        new PrintedReport.Link(same(ctx, "/api/summary"), "JSON"),
                        PrintedReport.Link.inOtherLanguage(ctx, language)),
                about(ctx, asOf, language),
                PrintedReport.warning(province.demo(), language),
                headlines(now, language),
                "",
                "",
                new SummaryReport(now, then, language).tables(),
                List.of());
        Answer.bytes(ctx, Html.MEDIA_TYPE, page.bytes());
    }

    /** As a workbook. */
    public void xlsx(Context ctx) throws IOException {
        AsOf asOf = AsOfParams.asOf(ctx);
        LocalDate from = AsOfParams.from(ctx, asOf);
        Language language = Languages.of(ctx);
        if (Answer.known(ctx, versions.of(LAYERS), "summary-xlsx-" + language.code())) {
            return;
        }
        ProvinceSummary now = disclosed(ctx, asOf);
        ProvinceSummary then = from == null ? null : disclosed(ctx, asOf.on(from));
        List<String> about = new ArrayList<>(about(ctx, asOf, language));
        if (province.demo()) {
            about.add(PrintedReport.warning(true, language));
        }
        ctx.header("Content-Disposition", "attachment; filename=\"province-" + asOf.day() + ".xlsx\"");
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        ReportWorkbook.write(new SummaryReport(now, then, language).tables(), about, book);
        Answer.packed(ctx, Spreadsheet.MEDIA_TYPE, book.toByteArray());
    }

    private static String same(Context ctx, String path) {
        return ctx.queryString() == null ? path : path + "?" + ctx.queryString();
    }

    private static String title(AsOf asOf, Language language) {
        return language.of("Khu, cụm công nghiệp toàn tỉnh đến ngày ", "The province's industrial zones on ")
                + language.day(asOf.day());
    }

    /** Of which day, as known when, from where. */
    private List<String> about(Context ctx, AsOf asOf, Language language) {
        Instant known = asOf.known() == null ? versions.of(LAYERS).now().knownAt() : asOf.known();
        String recorded =
                language.day(known.atZone(Days.ZONE).toLocalDate()) + " " + MINUTE.format(known.atZone(Days.ZONE));
        return List.of(
                language.of("Tính đến hết ngày ", "As of the end of ")
                        + language.day(asOf.day())
                        + language.of(", theo dữ liệu ghi nhận đến ", ", by what was recorded up to ")
                        + recorded,
                language.of(
                                "Diện tích: theo quyết định khi sai khác không quá giới hạn, nếu không thì trên lưới VN-2000;"
                                        + " giải phóng mặt bằng: trên lưới VN-2000. Nguồn: Mốc Giới, ",
                                "Areas: those of decisions while they differ by no more than the tolerance, else of the"
                                        + " VN-2000 grid; clearance: of the VN-2000 grid. Source: Mốc Giới, ")
                        + Links.base(ctx),
                language.of(
                                "Số hộ, tổ chức và thửa vướng mắc: đến hết ngày ",
                                "Households, organisations and blocked parcels: as of ")
                        + language.day(ToldClearance.peopleDay(ctx, PROVINCE, asOf))
                        + (ToldClearance.tellsAll(ctx, PROVINCE)
                                ? ""
                                : language.of(
                                        ", làm tròn để không lộ riêng một hộ",
                                        ", rounded, so that no family is told")));
    }

    private static List<PrintedReport.Headline> headlines(ProvinceSummary now, Language language) {
        List<PrintedReport.Headline> headlines = new ArrayList<>();
        for (KindSummary kind : now.kinds()) {
            BigDecimal rate = kind.occupancy().rate();
            headlines.add(new PrintedReport.Headline(
                    kind.operating() + " / " + kind.zones(),
                    Terms.ofSeveral(kind.kind(), language)
                            + language.of(" đang hoạt động, ", " operating, ")
                            + language.hectares(kind.operatingM2())
                            + (rate == null ? "" : language.of(", lấp đầy ", ", occupied ") + language.percent(rate))));
        }
        MilestoneProgress handedOver = now.clearance().of(Milestone.HANDED_OVER);
        headlines.add(new PrintedReport.Headline(
                language.hectares(handedOver.reached().areaM2()),
                language.of("đã bàn giao trong ", "handed over of ")
                        + language.hectares(now.clearance().areaM2())));
        headlines.add(new PrintedReport.Headline(
                now.markers().set() + " / " + now.markers().designed(), language.of("mốc giới đã cắm", "markers set")));
        headlines.add(new PrintedReport.Headline(
                language.count(now.projects().all()),
                language.of("dự án mới năm ", "new projects in ")
                        + now.projects().year()));
        return headlines;
    }

    private ProvinceSummary disclosed(Context ctx, AsOf asOf) {
        ProvinceSummary all = summaries.of(asOf);
        return new ProvinceSummary(
                asOf,
                all.zones(),
                ToldClearance.of(ctx, clearances, rules, PROVINCE, asOf, all.clearance())
                        .progress(),
                all.projects(),
                all.targets());
    }
}
