package vn.mocgioi.http.answer;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/**
 * By which address a request came, and from whom.
 *
 * @param base scheme, host and port of this service as the caller sees it; no slash at the end
 * @param caller whoever shares it shares what one caller may take: an IPv4 address, or the /64 of an IPv6 one
 */
public record Origin(String base, String caller) {
    private static final String ATTRIBUTE = "origin";

    /** Notes it for all who answer the request. */
    public void noteFor(Context ctx) {
        ctx.attribute(ATTRIBUTE, this);
    }

    public static Origin of(Context ctx) {
        @Nullable Origin origin = ctx.attribute(ATTRIBUTE);
        if (origin == null) {
            throw new IllegalStateException("nobody has looked yet where " + ctx.path() + " was asked from");
        }
        return origin;
    }
}
