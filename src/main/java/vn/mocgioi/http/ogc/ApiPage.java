package vn.mocgioi.http.ogc;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.mocgioi.http.answer.Html;
import vn.mocgioi.http.answer.Json;
import vn.mocgioi.http.answer.Page;
import vn.mocgioi.http.answer.Visitor;

/** The API document, and the same for people. */
public final class ApiPage {
    private final OpenApi document;

    public ApiPage(OpenApi document) {
        this.document = document;
    }

    public void show(Context ctx) {
        byte[] json = Json.bytes(out -> document.write(out, ctx));
        Page.send(ctx, OpenApi.MEDIA_TYPE, json, ApiPage::html);
    }

    /** What is about one collection stands together, and each path is opened by whoever wants to know more. */
    private static Html html(JsonNode document, Visitor reader) {
        Html page = new Html("API", reader)
                .text(document.path("info").path("description").asText());
        page.raw("<p class=\"ways\">")
                .way("/ogc/api?f=json", "OpenAPI 3.0 (JSON)", true)
                .raw("</p>\n");
        Map<String, StringBuilder> byTag = new LinkedHashMap<>();
        document.path("paths").properties().forEach(path -> {
            String root = path.getValue().path("servers").isMissingNode() ? "/ogc" : "";
            path.getValue().properties().forEach(operation -> {
                if (!operation.getKey().equals("servers")) {
                    byTag.computeIfAbsent(
                                    operation.getValue().path("tags").path(0).asText(), tag -> new StringBuilder())
                            .append(operation(operation.getKey(), root + path.getKey(), operation.getValue(), reader));
                }
            });
        });
        byTag.forEach((tag, operations) -> page.heading(tag).raw("<div class=\"api\">\n" + operations + "</div>\n"));
        return page;
    }

    private static String operation(String method, String path, JsonNode operation, Visitor reader) {
        StringBuilder markup = new StringBuilder("<details><summary><b>")
                .append(method.toUpperCase(Locale.ROOT))
                .append("</b> <code>")
                .append(Html.escaped(path))
                .append("</code></summary>\n<p>")
                .append(Html.escaped(operation.path("summary").asText()))
                .append("</p>\n");
        JsonNode parameters = operation.path("parameters");
        if (!parameters.isEmpty()) {
            markup.append("<div class=\"wide\"><table class=\"list\">\n<tr><th>")
                    .append(reader.of("Tham số", "Parameter"))
                    .append("</th><td></td></tr>\n");
            for (JsonNode parameter : parameters) {
                markup.append("<tr><th>")
                        .append(Html.escaped(parameter.path("name").asText()))
                        .append("</th><td>")
                        .append(Html.escaped(parameter.path("description").asText()))
                        .append("</td></tr>\n");
            }
            markup.append("</table></div>\n");
        }
        return markup.append("</details>\n").toString();
    }
}
