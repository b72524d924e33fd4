package vn.mocgioi.http.problem;

import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.shape.IfAny;
import vn.mocgioi.http.shape.Told;

/** An error as the caller sees it (RFC 9457). */
@Told("What went wrong, by RFC 9457.")
public record Problem(
        @Told("Always about:blank: the title says what the status means here.")
        String type,

        String title,
        @Told("The status of the answer.") int status,

        @Told("What is wrong and how to mend it, in one line.")
        String detail,

        @IfAny @Told("The parameter or member that is to blame.") @Nullable
        String parameter) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(int status, String title, @Nullable String detail) {
        return new Problem("about:blank", title, status, detail == null ? title : detail, null);
    }

    public Problem blaming(String name) {
        return new Problem(type, title, status, detail, name);
    }
}
