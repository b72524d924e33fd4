package vn.mocgioi.http.people;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.answer.Json;
import vn.mocgioi.http.problem.BadParameter;

/** The members of a JSON body that is a form: texts of some length, and none that are not known. */
final class BodyFields {
    private static final int MOST_BYTES = 20_000;
    private static final int LONGEST = 1_000;

    private final JsonNode body;

    private BodyFields(JsonNode body) {
        this.body = body;
    }

    static BodyFields of(Context ctx, String... known) {
        if (Json.bodyBytes(ctx) > MOST_BYTES) {
            throw new BadParameter("body", "the body is longer than " + MOST_BYTES + " bytes");
        }
        JsonNode body = Json.read(ctx);
        if (!body.isObject()) {
            throw new BadParameter("body", "the body is a JSON object with " + String.join(", ", known));
        }
        body.fieldNames().forEachRemaining(name -> {
            if (!Set.of(known).contains(name)) {
                throw BadParameter.unknown(name, java.util.List.of(known));
            }
        });
        return new BodyFields(body);
    }

    String text(String name) {
        String text = textOrNull(name);
        if (text == null || text.isBlank()) {
            throw new BadParameter(name, "'" + name + "' is missing");
        }
        return text;
    }

    @Nullable
    String textOrNull(String name) {
        JsonNode value = body.path(name);
        if (value.isMissingNode()
                || value.isNull()
                || value.isTextual() && value.textValue().isBlank()) {
            return null;
        }
        if (!value.isTextual() || value.textValue().length() > LONGEST) {
            throw new BadParameter(name, "'" + name + "' is a text of at most " + LONGEST + " characters");
        }
        return value.textValue();
    }

    @Nullable
    LocalDate dayOrNull(String name) {
        String text = textOrNull(name);
        try {
            return text == null ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new BadParameter(name, "'" + name + "' is a day such as 2027-01-01");
        }
    }

    /** A value that checks itself; what it says is wrong is said of this member. */
    static <T> T checked(String name, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw new BadParameter(name, String.valueOf(e.getMessage()));
        }
    }
}
