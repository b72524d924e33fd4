package vn.mocgioi.http.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Pages for people: what the JSON says, with headings, tables and links that can be followed. */
public final class Html {
    public static final String MEDIA_TYPE = "text/html; charset=utf-8";

    private static final String HEAD = """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="icon" href="/favicon.svg" type="image/svg+xml">
            <title>%s · Mốc Giới</title>
            <style>
            :root { color-scheme: light dark; --ground: #f4f2ec; --card: #fff; --ink: #1f2933; --quiet: #5b6770;
              --line: #d8d3c8; --accent: #0b6e99; --fill: #0b6e9920; }
            @media (prefers-color-scheme: dark) { :root { --ground: #1b2127; --card: #232b32; --ink: #e6e3da;
              --quiet: #9aa5b1; --line: #3a434c; --accent: #6bb8dd; --fill: #6bb8dd26; } }
            * { box-sizing: border-box; }
            body { font: 14px/21px system-ui, sans-serif; margin: 0; color: var(--ink); background: var(--ground);
              font-variant-numeric: tabular-nums; }
            header { background: var(--card); border-bottom: 1px solid var(--line); }
            header div, main { max-width: 1160px; margin: 0 auto; padding: 0 20px; }
            header div { display: flex; flex-wrap: wrap; gap: 4px 20px; align-items: center; min-height: 52px; }
            header a { text-decoration: none; padding: 11px 0; } header .name { font-weight: 700; color: var(--ink); }
            header .end { margin-left: auto; display: flex; gap: 20px; }
            main { padding-bottom: 48px; }
            h1 { font-size: 22px; line-height: 30px; margin: 24px 0 4px; } h2 { font-size: 16px; line-height: 24px;
              margin: 28px 0 8px; } h3 { font-size: 15px; margin: 0; }
            p { margin: 6px 0; overflow-wrap: anywhere; } .quiet, figcaption, small { color: var(--quiet); }
            a { color: var(--accent); text-underline-offset: 2px; } figure { margin: 16px 0; }
            .path { margin-top: 16px; color: var(--quiet); } .path + h1 { margin-top: 4px; }
            .wide { overflow-x: auto; background: var(--card); border: 1px solid var(--line); border-radius: 6px; }
            table { border-collapse: collapse; width: 100%%; }
            th, td { text-align: left; vertical-align: top; padding: 7px 12px; border-bottom: 1px solid var(--line);
              max-width: 26em; overflow-wrap: break-word; }
            tr:last-child > * { border-bottom: 0; } td .wide { border: 0; } .number { text-align: right;
              white-space: nowrap; } .short { white-space: nowrap; } .long { min-width: 12em; } .word { min-width: 9em; }
            th { font-weight: 600; color: var(--quiet); } .list > tbody > tr > th, .facts th { width: 1%%; white-space: nowrap; }
            .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(340px, 100%%), 1fr)); gap: 12px; }
            .card { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: 14px 16px;
              display: flex; flex-direction: column; gap: 6px; } .card p { margin: 0; } .card .ways { margin-top: auto; }
            .two { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 20px; align-items: start; }
            .two figure { margin: 16px 0 0; } .two .wide { margin-top: 16px; }
            .ways { display: flex; flex-wrap: wrap; gap: 6px; margin: 10px 0; } h1 + .cards, h1 + .wide { margin-top: 16px; }
            .way { display: inline-block; padding: 4px 10px; border: 1px solid var(--line); border-radius: 4px;
              background: var(--card); text-decoration: none; } .way:hover { border-color: var(--accent); }
            .card .way { background: none; } .first { background: var(--accent); border-color: var(--accent);
              color: var(--card); } .card .first { background: var(--accent); }
            code { font: 13px/20px ui-monospace, monospace; overflow-wrap: anywhere; }
            details { margin: 8px 0; } summary { cursor: pointer; } .api summary { padding: 6px 0; } .api b {
              display: inline-block; min-width: 4.2em; color: var(--accent); }
            svg { display: block; background: var(--card); border: 1px solid var(--line); border-radius: 6px;
              max-width: 100%%; height: auto; }
            svg path { fill: var(--fill); stroke: var(--accent); stroke-width: 1; vector-effect: non-scaling-stroke; }
            svg circle { fill: var(--accent); }
            @media (max-width: 720px) { header div, main { padding: 0 16px; } main { padding-bottom: 32px; }
              .two { grid-template-columns: minmax(0, 1fr); gap: 0; } .way { padding: 9px 12px; }
              .facts th { white-space: normal; width: 42%%; } th, td { padding: 7px 10px; } }
            </style>
            </head>
            <body>
            <header><div><a class="name" href="/">Mốc Giới</a>%s</div></header>
            <main>
            %s<h1>%s</h1>
            """;

    private final StringBuilder out = new StringBuilder(8_192);
    private final Visitor reader;

    public Html(String title, Visitor reader) {
        this(title, "", reader);
    }

    /** With the way to what the page is a part of above its title. */
    public Html(String title, String path, Visitor reader) {
        this.reader = reader;
        out.append(HEAD.formatted(reader.language().code(), escaped(title), navigation(reader), path, escaped(title)));
    }

    private static String navigation(Visitor reader) {
        return anchor("/", reader.of("Bản đồ", "Map"))
                + anchor(reader.page("/ogc"), reader.of("Dữ liệu", "Data"))
                + anchor(reader.page("/ogc/api"), "API")
                + "<span class=\"end\">"
                + anchor(reader.forPrograms(), "JSON")
                + anchor(reader.inOtherLanguage(), reader.of("English", "Tiếng Việt"))
                + "</span>";
    }

    /** A link as markup. */
    public static String anchor(String href, String text) {
        return "<a href=\"" + escaped(href) + "\">" + escaped(text) + "</a>";
    }

    /** The members of an answer, the long lists of its own links last. */
    static Html of(JsonNode json, Visitor reader) {
        Html page = new Html(json.path("title").asText(json.path("id").asText("OGC API")), reader);
        page.text(json.path("description").asText(""));
        json.properties().forEach(member -> {
            String name = member.getKey();
            if (!name.equals("title") && !name.equals("description") && !name.equals("links")) {
                page.heading(name).value(member.getValue());
            }
        });
        if (json.path("links").isArray()) {
            page.heading(reader.of("Liên kết", "Links")).links(json.path("links"));
        }
        return page;
    }

    public Html heading(String text) {
        out.append("<h2>").append(escaped(text)).append("</h2>\n");
        return this;
    }

    public Html text(String text) {
        if (!text.isEmpty()) {
            out.append("<p>").append(escaped(text)).append("</p>\n");
        }
        return this;
    }

    /** Markup made by this package. */
    public Html raw(String markup) {
        out.append(markup);
        return this;
    }

    Html link(String href, String text) {
        out.append(anchor(href, text)).append(' ');
        return this;
    }

    /** A link that looks like a button; the one to press first stands out. */
    public Html way(String href, String text, boolean first) {
        out.append("<a class=\"way")
                .append(first ? " first" : "")
                .append("\" href=\"")
                .append(escaped(href))
                .append("\">")
                .append(escaped(text))
                .append("</a>\n");
        return this;
    }

    public Html links(JsonNode links) {
        out.append("<ul>\n");
        for (JsonNode link : links) {
            out.append("<li>");
            link(
                    link.path("href").asText(),
                    link.path("title").asText(link.path("rel").asText()));
            out.append("<small>")
                    .append(escaped(link.path("rel").asText() + " · "
                            + link.path("type").asText()))
                    .append("</small></li>\n");
        }
        out.append("</ul>\n");
        return this;
    }

    public Html value(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return this;
        }
        if (value.isArray() && !value.isEmpty() && value.get(0).isObject()) {
            table(value);
        } else if (value.isObject()) {
            out.append("<div class=\"wide\"><table class=\"list\">\n");
            value.properties().forEach(member -> {
                out.append("<tr><th>").append(escaped(member.getKey())).append("</th><td>");
                value(member.getValue());
                out.append("</td></tr>\n");
            });
            out.append("</table></div>\n");
        } else if (value.isArray()) {
            String separator = "";
            for (JsonNode one : value) {
                out.append(separator);
                value(one);
                separator = one.isTextual() && value.size() > 4 ? "<br>\n" : ", ";
            }
        } else if (value.isTextual() && value.textValue().matches("https?://.*")) {
            link(value.textValue(), value.textValue());
        } else {
            out.append(escaped(value.asText()));
        }
        return this;
    }

    /** Objects as rows, with a column for each member that any of them has. */
    Html table(JsonNode rows) {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> row.properties().forEach(member -> columns.add(member.getKey())));
        columns.remove("links");
        out.append("<div class=\"wide\"><table>\n<tr>");
        columns.forEach(column -> out.append("<th>").append(escaped(column)).append("</th>"));
        out.append("</tr>\n");
        for (Iterator<JsonNode> each = rows.elements(); each.hasNext(); ) {
            JsonNode row = each.next();
            out.append("<tr>");
            for (String column : columns) {
                out.append("<td>");
                value(row.path(column));
                out.append("</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</table></div>\n");
        return this;
    }

    public Visitor reader() {
        return reader;
    }

    byte[] bytes() {
        return out.append("</main>\n</body>\n</html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            String entity = ENTITIES.get(text.charAt(i));
            if (entity == null) {
                escaped.append(text.charAt(i));
            } else {
                escaped.append(entity);
            }
        }
        return escaped.toString();
    }

    private static final Map<Character, String> ENTITIES =
            Map.of('&', "&amp;", '<', "&lt;", '>', "&gt;", '"', "&quot;", '\'', "&#39;");
}
