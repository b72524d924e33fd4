package vn.mocgioi.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.Map;

/** The API document, and the same for people. */
final class ApiPage {
    private final OpenApi document;

    ApiPage(OpenApi document) {
        this.document = document;
    }

    void show(Context ctx) {
        byte[] json = Json.bytes(out -> document.write(out, ctx));
        Page.send(ctx, OpenApi.MEDIA_TYPE, json, tree -> html(tree).bytes());
    }

    private static Html html(JsonNode document) {
        Html page =
                new Html("API").text(document.path("info").path("description").asText());
        page.link("/ogc/api?f=json", "OpenAPI 3.0 (JSON)");
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            path.getValue().properties().forEach(operation -> {
                if (!operation.getKey().equals("servers")) {
                    boolean ofRoot = path.getValue().path("servers").isMissingNode();
                    page.heading(operation.getKey().toUpperCase(java.util.Locale.ROOT) + " " + (ofRoot ? "/ogc" : "")
                            + path.getKey());
                    page.text(operation.getValue().path("summary").asText());
                    parameters(page, operation.getValue().path("parameters"));
                }
            });
        }
        return page;
    }

    private static void parameters(Html page, JsonNode parameters) {
        if (parameters.isEmpty()) {
            return;
        }
        page.raw("<details><summary>Tham số · Parameters</summary><div class=\"wide\"><table>");
        for (JsonNode parameter : parameters) {
            page.raw("<tr><th>" + Html.escaped(parameter.path("name").asText()) + "</th><td>"
                    + Html.escaped(parameter.path("description").asText()) + "</td></tr>\n");
        }
        page.raw("</table></div></details>\n");
    }
}
