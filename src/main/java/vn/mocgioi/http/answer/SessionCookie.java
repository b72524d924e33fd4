package vn.mocgioi.http.answer;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.store.people.Sessions;

/** The cookie of who is signed in: no script reads it, no other site sends it along with what changes anything. */
public final class SessionCookie {
    private static final String NAME = "mocgioi";
    /** Browsers take one of this beginning over TLS alone, from this host alone: no neighbour of its domain can set it. */
    private static final String NAME_BEHIND_TLS = "__Host-mocgioi";

    private SessionCookie() {}

    static @Nullable String read(Context ctx) {
        String secret = ctx.cookie(name(ctx));
        return secret == null || secret.isBlank() ? null : secret;
    }

    public static void set(Context ctx, String secret) {
        write(ctx, name(ctx), secret, Sessions.LONGEST.toSeconds());
    }

    public static void clear(Context ctx) {
        write(ctx, name(ctx), "", 0);
    }

    /** One more, for as long as somebody is away at another service to sign in. */
    public static void write(Context ctx, String name, String value, long seconds) {
        ctx.res()
                .addHeader(
                        "Set-Cookie",
                        name + "=" + value + "; Path=/; Max-Age=" + seconds + "; HttpOnly; SameSite=Lax"
                                + (isBehindTls(ctx) ? "; Secure" : ""));
    }

    static boolean isBehindTls(Context ctx) {
        return Links.base(ctx).startsWith("https:");
    }

    private static String name(Context ctx) {
        return isBehindTls(ctx) ? NAME_BEHIND_TLS : NAME;
    }
}
