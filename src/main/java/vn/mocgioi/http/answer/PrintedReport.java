package vn.mocgioi.http.answer;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import vn.mocgioi.exchange.report.ReportTable;
import vn.mocgioi.land.terms.Language;

/**
 * A report as a page that reads well on a screen and prints on A4, without scripts and without anything to fetch.
 *
 * @param links to other forms of the same; not printed
 * @param about lines below the title
 * @param warning or empty
 * @param drawing as SVG, made by this program, or empty
 * @param caption of the drawing, or empty
 * @param signatures whose signatures the printed page has room for
 */
public record PrintedReport(
        String title,
        Language language,
        List<Link> links,
        List<String> about,
        String warning,
        List<Headline> headlines,
        String drawing,
        String caption,
        List<ReportTable> tables,
        List<String> signatures) {
    /** Two tables of so few columns stand beside each other. */
    private static final int NARROW = 3;

    /** Another form of the same. */
    public record Link(String href, String text) {
        public static Link map(Language language) {
            return new Link("/", language.of("Bản đồ", "Map"));
        }

        public static Link inOtherLanguage(Context ctx, Language language) {
            return new Link(
                    Links.withParameter(ctx, Param.LANG.name(), language.of("en", "vi")),
                    language.of("English", "Tiếng Việt"));
        }
    }

    /** A figure that is read from afar, and what it is. */
    public record Headline(String figure, String meaning) {}

    /** What has to be said of figures of the demo; nothing of real ones. */
    public static String warning(boolean demo, Language language) {
        return demo
                ? language.of("Dữ liệu minh họa, không phải số liệu thật", "Illustrative data, not real figures")
                : "";
    }

    public static boolean isNarrow(ReportTable table) {
        return table.headings().size() <= NARROW;
    }

    /** A column of numbers stands to the right, also where one of them is not told. */
    public static boolean isOfNumbers(ReportTable table, int column) {
        return table.rows().stream().anyMatch(row -> row.get(column).number() != null);
    }

    public byte[] bytes() {
        return new Html("report", Map.of("report", this)).bytes();
    }
}
