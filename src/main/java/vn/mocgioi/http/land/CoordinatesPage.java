package vn.mocgioi.http.land;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.export.OutputFormat;
import vn.mocgioi.exchange.report.CoordinateFiles;
import vn.mocgioi.exchange.report.CoordinateReport;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.answer.Html;
import vn.mocgioi.http.answer.Languages;
import vn.mocgioi.http.answer.Param;
import vn.mocgioi.http.answer.PrintedReport;
import vn.mocgioi.http.params.AsOfParams;
import vn.mocgioi.http.params.KeyParams;
import vn.mocgioi.http.params.ProvinceCache;
import vn.mocgioi.http.problem.NotFound;
import vn.mocgioi.land.checks.CoordinateTable;
import vn.mocgioi.land.clearance.Territory;
import vn.mocgioi.land.clearance.UnknownTerritory;
import vn.mocgioi.land.terms.Language;
import vn.mocgioi.land.time.AsOf;
import vn.mocgioi.land.zones.DecidedBy;
import vn.mocgioi.land.zones.ZoneReport;
import vn.mocgioi.store.db.LayerVersions;
import vn.mocgioi.store.zones.CoordinateTables;
import vn.mocgioi.store.zones.Zones;

/** The coordinate table of a zone or phase: to reckon with, for CAD, and as a page to print and to file. */
public final class CoordinatesPage {
    private static final String PHASE = "phase";

    private final CoordinateTables tables;
    private final Zones zones;
    private final LayerVersions versions;
    private final ProvinceCache province;
    private final Crs survey;

    public CoordinatesPage(
            CoordinateTables tables, Zones zones, LayerVersions versions, ProvinceCache province, Crs survey) {
        this.tables = tables;
        this.zones = zones;
        this.versions = versions;
        this.province = province;
        this.survey = survey;
    }

    /** What was asked for: the table, and what is known of its zone or phase. */
    private record Asked(AsOf asOf, ZoneReport report, CoordinateTable table) {
        @Nullable
        DecidedBy decision() {
            return DecidedBy.of(report).orElse(null);
        }

        String fileName(String suffix) {
            String phase = report.phase().isEmpty() ? "" : "-" + report.phase();
            String safe = (report.code() + phase).replaceAll("[^A-Za-z0-9._-]", "_");
            return safe + "-coordinates." + suffix;
        }
    }

    public void json(Context ctx) {
        Asked asked = asked(ctx);
        if (!known(ctx, "json")) {
            Answer.json(
                    ctx, CoordinatesAnswer.of(asked.asOf(), asked.report(), asked.decision(), asked.table(), survey));
        }
    }

    public void csv(Context ctx) throws IOException {
        Asked asked = asked(ctx);
        if (!known(ctx, "csv")) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            CoordinateFiles.csv(asked.table(), file);
            send(ctx, asked.fileName("csv"), OutputFormat.CSV.mediaType(), file);
        }
    }

    public void dxf(Context ctx) throws IOException {
        Asked asked = asked(ctx);
        if (!known(ctx, "dxf")) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            CoordinateFiles.dxf(asked.table(), file);
            send(ctx, asked.fileName("dxf"), OutputFormat.DXF.mediaType(), file);
        }
    }

    public void html(Context ctx) {
        Asked asked = asked(ctx);
        Language language = Languages.of(ctx);
        if (!known(ctx, "html-" + language.code() + (province.demo() ? "-demo" : ""))) {
            Answer.bytes(ctx, Html.MEDIA_TYPE, page(ctx, asked, language));
        }
    }

    private byte[] page(Context ctx, Asked asked, Language language) {
        PlanSketch sketch = new PlanSketch(asked.table(), language);
        String drawing = sketch.svg();
        return new PrintedReport(
                        title(asked.report(), language),
                        language,
                        List.of(
                                PrintedReport.Link.map(language),
                                new PrintedReport.Link(sibling(ctx, "csv"), "CSV"),
                                new PrintedReport.Link(sibling(ctx, "dxf"), "DXF"),
                                new PrintedReport.Link(sibling(ctx, "json"), "JSON"),
                                PrintedReport.Link.inOtherLanguage(ctx, language)),
                        about(asked, language),
                        PrintedReport.warning(province.demo(), language),
                        List.of(),
                        drawing,
                        caption(sketch, language),
                        new CoordinateReport(asked.table(), asked.report().areas(), language).tables(),
                        List.of(
                                language.of("Người lập", "Drawn up by"),
                                language.of("Người kiểm tra", "Checked by"),
                                language.of("Cơ quan xác nhận", "Confirmed by")))
                .bytes();
    }

    private static String title(ZoneReport report, Language language) {
        String name = report.name() == null ? "" : " " + report.name();
        return language.of("Bảng tọa độ ranh giới", "Coordinates of the boundary of")
                + name
                + " ("
                + report.code()
                + (report.phase().isEmpty() ? "" : language.of(", giai đoạn ", ", phase ") + report.phase())
                + ")";
    }

    private List<String> about(Asked asked, Language language) {
        List<String> about = new ArrayList<>();
        DecidedBy decision = asked.decision();
        if (decision != null) {
            about.add(decided(decision, language));
        }
        about.add(language.of("Hệ tọa độ ", "Coordinate system ")
                + systemName(language)
                + language.of(". Tính đến hết ngày ", ". As of the end of ")
                + language.day(asked.asOf().day()));
        about.add(
                asked.table().source() == CoordinateTable.Source.MARKERS
                        ? language.of(
                                "Các điểm là mốc giới theo tọa độ thiết kế, xếp theo thứ tự vòng",
                                "The points are the boundary markers by their designed coordinates, in ring order")
                        : language.of(
                                "Các điểm là đỉnh đường ranh giới (chưa có đủ mốc giới), đánh số từ góc tây bắc theo"
                                        + " chiều kim đồng hồ",
                                "The points are the vertices of the boundary (there is no ring of markers), numbered"
                                        + " clockwise from the north-west"));
        return about;
    }

    private static String decided(DecidedBy decision, Language language) {
        StringBuilder text = new StringBuilder(language.of("Quyết định", "Decision"));
        if (decision.number() != null) {
            text.append(language.of(" số ", " no. ")).append(decision.number());
        }
        if (decision.date() != null) {
            text.append(language.of(" ngày ", " of ")).append(language.day(decision.date()));
        }
        if (decision.authority() != null) {
            text.append(language.of(" của ", " by ")).append(decision.authority());
        }
        return text.toString();
    }

    /** EPSG:9205 to 9218 and 5897 to 5899 are the provinces' grids of VN-2000. */
    private String systemName(Language language) {
        int srid = survey.srid();
        boolean provincial = srid >= 9205 && srid <= 9218 || srid >= 5897 && srid <= 5899;
        return (provincial ? language.of("VN-2000, múi chiếu 3° (", "VN-2000 / TM-3 (") : "(") + survey.code() + ")";
    }

    private static String caption(PlanSketch sketch, Language language) {
        return sketch.unnumbered() == 0
                ? ""
                : language.count(sketch.unnumbered())
                        + language.of(
                                " điểm không ghi số trên sơ đồ vì không đủ chỗ; xem bảng",
                                " points have no number on the sketch for lack of room; see the table");
    }

    private Asked asked(Context ctx) {
        AsOf asOf = AsOfParams.asOf(ctx);
        String code = KeyParams.path(ctx, "code");
        @Nullable String number = ctx.pathParamMap().get(PHASE);
        Territory territory = number == null ? new Territory.Zone(code) : new Territory.Phase(code, number);
        Optional<ZoneReport> found = number == null ? zones.find(code, asOf) : zones.findPhase(code, number, asOf);
        ZoneReport report = found.filter(ZoneReport::announced).orElseThrow(() -> new UnknownTerritory(territory));
        CoordinateTable table = tables.find(code, number == null ? "" : number, asOf)
                .orElseThrow(() -> new NotFound(
                        (number == null ? code : code + "/" + number) + " has no boundary on " + asOf.day()));
        return new Asked(asOf, report, table);
    }

    private boolean known(Context ctx, String variant) {
        return Answer.known(ctx, versions.of(CoordinateTables.LAYERS), "coordinates-" + variant);
    }

    private static void send(Context ctx, String name, String mediaType, ByteArrayOutputStream file) {
        ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        Answer.bytes(ctx, mediaType, file.toByteArray());
    }

    /** The same table in another form, of the same day. */
    private static String sibling(Context ctx, String suffix) {
        String day = ctx.queryParam(Param.AT.name());
        return "coordinates." + suffix + (day == null ? "" : "?at=" + day);
    }
}
