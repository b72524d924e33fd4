package vn.mocgioi.http.answer;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.shape.IfAny;
import vn.mocgioi.http.shape.Told;

/** Addresses of this service as the caller sees it, and links in answers. */
public final class Links {
    private Links() {}

    /** Scheme, host and port by which the caller came, also through a proxy that says so; no slash at the end. */
    public static String base(Context ctx) {
        return Origin.of(ctx).base();
    }

    /** The address asked for, with this parameter set anew and without those. */
    public static String withParameter(Context ctx, String name, String value, String... without) {
        List<String> left = Arrays.asList(without);
        StringBuilder url = new StringBuilder(base(ctx)).append(ctx.path());
        char separator = '?';
        for (Map.Entry<String, List<String>> parameter : ctx.queryParamMap().entrySet()) {
            for (String old : parameter.getKey().equals(name) || left.contains(parameter.getKey())
                    ? List.<String>of()
                    : parameter.getValue()) {
                url.append(separator)
                        .append(encoded(parameter.getKey()))
                        .append('=')
                        .append(encoded(old));
                separator = '&';
            }
        }
        return url.append(separator)
                .append(encoded(name))
                .append('=')
                .append(encoded(value))
                .toString();
    }

    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public static Link link(String rel, String type, String title, String href) {
        return new Link(rel, type, title, href, null);
    }

    /** One that stands for many: {@code …/{tileMatrix}/{tileRow}/{tileCol}}. */
    public static Link template(String rel, String type, String title, String href) {
        return new Link(rel, type, title, href, true);
    }

    @Told("Where to find more (RFC 8288).")
    public record Link(
            @Told("What it is to this.") String rel,
            @Told("Its media type.") String type,
            String title,
            String href,

            @IfAny @Told("Whether names in braces are to be filled in.") @Nullable
            Boolean templated) {}
}
