package vn.mocgioi.http.params;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.terms.KeyText;

/** Codes and numbers that name an object, as they are compared: without what cannot be seen or told apart. */
public final class KeyParams {
    private KeyParams() {}

    /** A code in the path. */
    public static String path(Context ctx, String name) {
        return KeyText.plain(ctx.pathParam(name));
    }

    /** A code among the parameters, or null. */
    public static @Nullable String query(Context ctx, String name) {
        String text = ctx.queryParam(name);
        return text == null ? null : KeyText.plain(text);
    }
}
