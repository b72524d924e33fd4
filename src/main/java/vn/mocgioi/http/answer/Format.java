package vn.mocgioi.http.answer;

import io.javalin.http.Context;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.problem.BadParameter;
import vn.mocgioi.http.problem.NotAcceptable;

/** In which of its forms a page of OGC API is wanted: for programs, or for people. */
public enum Format {
    JSON,
    /** Features alone: as OGC's Features and Geometries JSON. */
    JSON_FG,
    HTML;

    /** What the standard calls the form with both places, and so what a client names in its Accept header. */
    public static final String JSON_FG_PROFILE = "http://www.opengis.net/def/profile/OGC/0/jsonfg-plus";

    private static final String JSON_FG_PROFILES = "/def/profile/ogc/0/jsonfg";

    /** The same for features, which exist as JSON-FG too. */
    public static Format ofFeatures(Context ctx) {
        String wanted = ctx.queryParam(Param.F.name());
        String accept = ctx.header("Accept");
        boolean byHeader = wanted == null
                && accept != null
                && accept.toLowerCase(Locale.ROOT).contains(JSON_FG_PROFILES);
        return byHeader || "jsonfg".equals(wanted) ? JSON_FG : of(ctx, "json, jsonfg and html");
    }

    /** By {@code f}, else by the Accept header; JSON for who takes anything. */
    public static Format of(Context ctx) {
        return of(ctx, "json and html");
    }

    private static Format of(Context ctx, String known) {
        String wanted = ctx.queryParam(Param.F.name());
        if (wanted != null) {
            return switch (wanted) {
                case "json", "geojson" -> JSON;
                case "html" -> HTML;
                default -> throw new BadParameter(Param.F.name(), "'" + wanted + "' is not known; known are " + known);
            };
        }
        return ofHeader(ctx.header("Accept"));
    }

    /** For pages that exist as JSON alone. */
    public static void jsonOnly(Context ctx) {
        if (of(ctx) == HTML && ctx.queryParam(Param.F.name()) != null) {
            throw new BadParameter(Param.F.name(), "this page exists as json alone");
        }
    }

    private static Format ofHeader(@Nullable String accept) {
        if (accept == null || accept.isBlank()) {
            return JSON;
        }
        double json = 0;
        double html = 0;
        for (String range : accept.toLowerCase(Locale.ROOT).split(",")) {
            String type = range.split(";", 2)[0].strip();
            double weight = weight(range);
            if (type.equals("text/html") || type.equals("application/xhtml+xml") || type.equals("text/*")) {
                html = Math.max(html, weight);
            } else if (type.equals("*/*")) {
                // A browser names text/html before; whoever names only this takes what comes first.
                json = Math.max(json, weight * 0.999);
                html = Math.max(html, weight * 0.99);
            } else if (type.equals("application/*") || type.contains("json")) {
                json = Math.max(json, weight);
            }
        }
        if (json == 0 && html == 0) {
            throw new NotAcceptable("there is application/json, application/geo+json and text/html; not " + accept);
        }
        return json >= html ? JSON : HTML;
    }

    private static double weight(String range) {
        int q = range.indexOf("q=");
        if (q < 0) {
            return 1;
        }
        try {
            return Double.parseDouble(range.substring(q + 2).split("[;,\\s]", 2)[0]);
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
