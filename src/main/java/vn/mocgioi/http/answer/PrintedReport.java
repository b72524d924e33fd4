package vn.mocgioi.http.answer;

import static vn.mocgioi.http.answer.Html.escaped;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.mocgioi.exchange.report.ReportTable;
import vn.mocgioi.land.terms.Language;

/** A report as a page that reads well on a screen and prints on A4, without scripts and without anything to fetch. */
public final class PrintedReport {
    private static final String HEAD = """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="icon" href="data:,">
            <title>%s · Mốc Giới</title>
            <style>
            @page { size: A4; margin: 16mm 14mm; }
            body { font: 14px/20px system-ui, "Noto Sans", "DejaVu Sans", sans-serif; color: #1f2933; background: #fff;
              max-width: 900px; margin: 0 auto; padding: 16px; font-variant-numeric: tabular-nums; }
            h1 { font-size: 22px; line-height: 30px; margin: 0 0 4px; }
            h2 { font-size: 15px; line-height: 22px; margin: 22px 0 6px; break-after: avoid; }
            p { margin: 0 0 2px; color: #5b6770; }
            p.demo { color: #8a4b16; border: 1px solid currentColor; border-radius: 4px; padding: 4px 8px; margin: 8px 0;
              font-weight: 600; }
            ul { list-style: none; padding: 0; margin: 14px 0 4px; display: grid; gap: 10px;
              grid-template-columns: repeat(auto-fill, minmax(190px, 1fr)); }
            li { border: 1px solid #d8d3c8; border-radius: 6px; padding: 8px 10px; color: #5b6770;
              font-size: 12px; line-height: 16px; }
            li b { display: block; font-size: 19px; line-height: 26px; color: #1f2933; }
            main { display: flex; flex-wrap: wrap; gap: 0 36px; }
            section { flex: 1 1 100%%; min-width: 0; } section.half { flex: 1 1 340px; }
            .wide { overflow-x: auto; }
            table { border-collapse: collapse; width: 100%%; }
            th, td { padding: 3px 8px 3px 0; border-bottom: 1px solid #e3ded3; text-align: left; vertical-align: top; }
            th { font-weight: 600; font-size: 12px; line-height: 16px; color: #5b6770; vertical-align: bottom; }
            .n { text-align: right; } td.n { white-space: nowrap; padding-left: 8px; }
            th:first-child { min-width: 8em; }
            tr.sum td { font-weight: 600; border-top: 1px solid #5b6770; }
            tr { break-inside: avoid; } thead { display: table-header-group; }
            figure { margin: 12px 0; } figcaption { color: #5b6770; font-size: 12px; line-height: 16px; }
            svg.plan { display: block; max-width: 100%%; height: auto; overflow: visible; fill: #1f2933; }
            svg.plan path, svg.plan rect { fill: none; stroke: #1f2933; stroke-width: 0.2; }
            svg.plan .land { fill: #1f4e8c1f; stroke: #1f4e8c; stroke-width: 0.35; stroke-linejoin: round; }
            svg.plan .crosses, svg.plan .frame { stroke: #b9b4a8; stroke-width: 0.15; }
            svg.plan .north { fill: #1f2933; } svg.plan .point { fill: #fff; stroke: #1f2933; stroke-width: 0.25; }
            svg.plan .grid { fill: #5b6770; }
            svg.plan .number { font-weight: 600; paint-order: stroke; stroke: #fff; stroke-width: 0.6; }
            footer { display: none; }
            nav { margin-bottom: 10px; } nav a { color: #0b6e99; margin-right: 14px; }
            @media print { nav { display: none; } body { max-width: none; padding: 0; font-size: 11px; line-height: 15px; }
              th, li { font-size: 10px; line-height: 13px; } h1 { font-size: 18px; } h2 { font-size: 13px; }
              li b { font-size: 15px; line-height: 20px; } .wide { overflow: visible; }
              ul { grid-template-columns: repeat(3, 1fr); } main { gap: 0 24px; } section.half { flex-basis: 260px; }
              footer { display: flex; justify-content: space-around; margin-top: 10mm; height: 28mm; font-weight: 600;
                break-inside: avoid; } }
            </style>
            </head>
            <body>
            """;

    /** Two tables of so few columns stand beside each other. */
    private static final int NARROW = 3;

    private final Language language;
    private final StringBuilder out = new StringBuilder(16_384);

    public PrintedReport(String title, Language language) {
        this.language = language;
        out.append(HEAD.formatted(language.code(), escaped(title)));
    }

    /** Another form of the same; not printed. */
    public record Link(String href, String text) {}

    public PrintedReport links(List<Link> links) {
        out.append("<nav>");
        for (Link link : links) {
            out.append("<a href=\"%s\">%s</a>".formatted(escaped(link.href()), escaped(link.text())));
        }
        out.append("</nav>\n");
        return this;
    }

    public PrintedReport title(String title, List<String> about) {
        out.append("<h1>").append(escaped(title)).append("</h1>\n");
        about.forEach(line -> out.append("<p>").append(escaped(line)).append("</p>\n"));
        return this;
    }

    public PrintedReport warning(String text) {
        out.append("<p class=\"demo\">").append(escaped(text)).append("</p>\n");
        return this;
    }

    /** A figure that is read from afar, and what it is. */
    public record Headline(String figure, String meaning) {}

    public PrintedReport headlines(List<Headline> headlines) {
        out.append("<ul>\n");
        headlines.forEach(headline -> out.append(
                "<li><b>%s</b>%s</li>\n".formatted(escaped(headline.figure()), escaped(headline.meaning()))));
        out.append("</ul>\n");
        return this;
    }

    /** A drawing that this program made, and what is to be said of it. */
    public PrintedReport figure(String svg, String caption) {
        out.append("<figure>\n").append(svg);
        if (!caption.isEmpty()) {
            out.append("<figcaption>").append(escaped(caption)).append("</figcaption>\n");
        }
        out.append("</figure>\n");
        return this;
    }

    /** Room for those who sign the printed page. */
    public PrintedReport signatures(List<String> roles) {
        out.append("<footer>");
        roles.forEach(role -> out.append("<div>").append(escaped(role)).append("</div>"));
        out.append("</footer>\n");
        return this;
    }

    public PrintedReport tables(List<ReportTable> tables) {
        out.append("<main>\n");
        tables.forEach(this::table);
        out.append("</main>\n");
        return this;
    }

    private void table(ReportTable table) {
        out.append(table.headings().size() <= NARROW ? "<section class=\"half\">" : "<section>")
                .append("<h2>")
                .append(escaped(table.title()))
                .append("</h2>\n<div class=\"wide\"><table>\n<thead><tr>");
        for (int column = 0; column < table.headings().size(); column++) {
            out.append(numbers(table, column) ? "<th class=\"n\">" : "<th>")
                    .append(escaped(table.headings().get(column)))
                    .append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (List<ReportTable.Cell> row : table.rows()) {
            out.append(row.stream().anyMatch(ReportTable.Cell::strong) ? "<tr class=\"sum\">" : "<tr>");
            for (int column = 0; column < row.size(); column++) {
                out.append(numbers(table, column) ? "<td class=\"n\">" : "<td>")
                        .append(escaped(row.get(column).in(language)))
                        .append("</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table></div></section>\n");
    }

    /** A column of numbers stands to the right, also where one of them is not told. */
    private static boolean numbers(ReportTable table, int column) {
        return table.rows().stream().anyMatch(row -> row.get(column).number() != null);
    }

    public byte[] bytes() {
        return out.append("</body>\n</html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
