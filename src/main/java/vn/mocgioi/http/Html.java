package vn.mocgioi.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Pages for people: what the JSON says, with headings, tables and links that can be followed. */
final class Html {
    static final String MEDIA_TYPE = "text/html; charset=utf-8";

    private static final String HEAD = """
            <!doctype html>
            <html lang="vi">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="icon" href="/favicon.svg" type="image/svg+xml">
            <title>%s · Mốc Giới</title>
            <style>
            :root { color-scheme: light dark; }
            body { font: 14px/20px system-ui, sans-serif; max-width: 1100px; margin: 0 auto; padding: 16px;
              color: #1f2933; background: #f4f2ec; font-variant-numeric: tabular-nums; }
            h1 { font-size: 20px; line-height: 28px; } h2 { font-size: 16px; margin: 24px 0 8px; }
            a { color: #0b6e99; } nav a { margin-right: 12px; }
            .wide { overflow-x: auto; } p { overflow-wrap: anywhere; }
            table { border-collapse: collapse; } th, td { text-align: left; vertical-align: top; padding: 4px 10px 4px 0;
              border-bottom: 1px solid #d8d3c8; max-width: 28em; overflow-wrap: break-word; }
            th { font-weight: 600; color: #5b6770; white-space: nowrap; }
            svg { background: #fff; border: 1px solid #b9b4a8; max-width: 100%%; height: auto; }
            svg path { fill: #0b6e9920; stroke: #0b6e99; stroke-width: 1; vector-effect: non-scaling-stroke; }
            svg circle { fill: #0b6e99; }
            @media (prefers-color-scheme: dark) {
              body { color: #e6e3da; background: #1b2127; } a { color: #6bb8dd; } th { color: #9aa5b1; }
              th, td { border-color: #3a434c; } svg { background: #11161b; border-color: #3a434c; }
            }
            </style>
            </head>
            <body>
            <nav><a href="/">Bản đồ · Map</a><a href="/ogc?f=html">OGC API</a><a href="/ogc/collections?f=html">\
            Các lớp · Layers</a></nav>
            <h1>%s</h1>
            """;

    private final StringBuilder out = new StringBuilder(4_096);

    Html(String title) {
        out.append(HEAD.formatted(escaped(title), escaped(title)));
    }

    /** The members of an answer, the long lists of its own links last. */
    static Html of(JsonNode json) {
        Html page = new Html(json.path("title").asText(json.path("id").asText("OGC API")));
        page.text(json.path("description").asText(""));
        json.properties().forEach(member -> {
            String name = member.getKey();
            if (!name.equals("title") && !name.equals("description") && !name.equals("links")) {
                page.heading(name).value(member.getValue());
            }
        });
        if (json.path("links").isArray()) {
            page.heading("Liên kết · Links").links(json.path("links"));
        }
        return page;
    }

    Html heading(String text) {
        out.append("<h2>").append(escaped(text)).append("</h2>\n");
        return this;
    }

    Html text(String text) {
        if (!text.isEmpty()) {
            out.append("<p>").append(escaped(text)).append("</p>\n");
        }
        return this;
    }

    /** Markup made by this package. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    Html link(String href, String text) {
        out.append("<a href=\"")
                .append(escaped(href))
                .append("\">")
                .append(escaped(text))
                .append("</a> ");
        return this;
    }

    Html links(JsonNode links) {
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

    Html value(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return this;
        }
        if (value.isArray() && !value.isEmpty() && value.get(0).isObject()) {
            table(value);
        } else if (value.isObject()) {
            out.append("<div class=\"wide\"><table>\n");
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

    byte[] bytes() {
        return out.append("</body>\n</html>\n").toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    static String escaped(String text) {
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
