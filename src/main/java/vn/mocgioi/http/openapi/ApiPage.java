package vn.mocgioi.http.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.mocgioi.http.answer.Html;
import vn.mocgioi.http.answer.Links;
import vn.mocgioi.http.answer.Page;
import vn.mocgioi.http.answer.Visitor;
import vn.mocgioi.http.ogc.OgcPages;

/** The API document, and the same for people. */
public final class ApiPage {
    private final OpenApi document;

    public ApiPage(OpenApi document) {
        this.document = document;
    }

    public void show(Context ctx) {
        byte[] json = document.at(Links.base(ctx)).getBytes(StandardCharsets.UTF_8);
        Page.send(ctx, OgcPages.OPENAPI, json, ApiPage::html);
    }

    /**
     * One thing that can be asked.
     *
     * @param about it, as the document says
     */
    public record Operation(String method, String path, JsonNode about) {}

    private static Html html(JsonNode document, Visitor reader) {
        Map<String, List<Operation>> bySubject = new LinkedHashMap<>();
        document.path("paths").properties().forEach(path -> {
            String root = path.getValue().path("servers").isMissingNode() ? "/ogc" : "";
            path.getValue().properties().forEach(operation -> {
                if (!operation.getKey().equals("servers")) {
                    JsonNode about = operation.getValue();
                    bySubject
                            .computeIfAbsent(about.path("tags").path(0).asText(), tag -> new ArrayList<>())
                            .add(new Operation(
                                    operation.getKey().toUpperCase(Locale.ROOT), root + path.getKey(), about));
                }
            });
        });
        return new Html("api", Map.of("document", document, "bySubject", bySubject, "reader", reader));
    }
}
