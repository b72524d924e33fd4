package vn.mocgioi.http.problem;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * An error as the caller sees it (RFC 9457).
 *
 * @param parameter the parameter or member that is to blame, or null
 */
public record Problem(
        int status, String title, String detail, @Nullable String parameter) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(int status, String title, @Nullable String detail) {
        return new Problem(status, title, detail == null ? title : detail, null);
    }

    public Problem blaming(String name) {
        return new Problem(status, title, detail, name);
    }

    public void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "about:blank");
        json.writeStringField("title", title);
        json.writeNumberField("status", status);
        json.writeStringField("detail", detail);
        if (parameter != null) {
            json.writeStringField("parameter", parameter);
        }
        json.writeEndObject();
    }
}
