package vn.mocgioi.http.answer;

import com.fasterxml.jackson.databind.JsonNode;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A page for people: a template of {@code src/main/jte}, compiled with the program, and what it is filled with. The
 * template escapes all of that but drawings of our own.
 *
 * @param parts by the names of the template's parameters
 */
public record Html(String template, Map<String, Object> parts) {
    public static final String MEDIA_TYPE = "text/html; charset=utf-8";

    /** The colours are the map's. */
    public static final String LOOK_OF_PAGES = resource("tokens.css") + resource("pages.css");

    public static final String LOOK_OF_REPORTS = resource("tokens.css") + resource("reports.css");

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    /** The members of an answer for programs. */
    static Html of(JsonNode json, Visitor reader) {
        return new Html("json", Map.of("json", json, "reader", reader));
    }

    /** The columns of a table of objects: each member that any of them has, but their links. */
    public static Set<String> columns(JsonNode rows) {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> row.properties().forEach(member -> columns.add(member.getKey())));
        columns.remove("links");
        return columns;
    }

    public static boolean isAddress(JsonNode value) {
        return value.isTextual() && value.textValue().matches("https?://.*");
    }

    /** The page as it is sent. */
    public byte[] bytes() {
        StringOutput out = new StringOutput();
        TEMPLATES.render(template + ".jte", parts, out);
        return (out.toString().strip() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Html.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
