package vn.mocgioi.http.params;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Set;

/**
 * Parameters that are not for this service: what portals and keys of ArcGIS add to every address, and what links out of
 * letters and social networks carry. A misspelt parameter of ours changes the answer in silence and is refused; these
 * change nothing, and a client that cannot leave them off is answered, with a {@code Warning} that names them.
 */
public final class ForeignParameters {
    private static final Set<String> NAMES =
            Set.of("token", "key", "apikey", "api_key", "access_token", "fbclid", "gclid", "msclkid", "_");
    private static final String OF_CAMPAIGNS = "utm_";

    private ForeignParameters() {}

    /** Whether it is one of them; then the answer says so. */
    public static boolean passedOver(Context ctx, String name) {
        String small = name.toLowerCase(Locale.ROOT);
        if (!NAMES.contains(small) && !small.matches(OF_CAMPAIGNS + "[a-z_]{1,40}")) {
            return false;
        }
        ctx.res().addHeader("Warning", "299 - \"the parameter '" + small + "' is not used here\"");
        return true;
    }
}
