package vn.mocgioi.http.server;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Figures in the text format of Prometheus, which is ten lines to write; a client library would bring a megabyte.
 */
final class MetricsText {
    static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";
    private final StringBuilder out = new StringBuilder(8_192);
    private String name = "";

    /** Begins figures of one name. */
    MetricsText family(String family, String type, String help) {
        name = family;
        out.append("# HELP ").append(family).append(' ').append(help).append('\n');
        out.append("# TYPE ").append(family).append(' ').append(type).append('\n');
        return this;
    }

    /** One figure; labels such as {@code pool="bulk"}, or none. */
    MetricsText sample(String suffix, String labels, double value) {
        out.append(name).append(suffix);
        if (!labels.isEmpty()) {
            out.append('{').append(labels).append('}');
        }
        out.append(' ').append(number(value)).append('\n');
        return this;
    }

    MetricsText sample(String labels, double value) {
        return sample("", labels, value);
    }

    /** A family of one figure. */
    MetricsText single(String family, String type, String help, double value) {
        return family(family, type, help).sample("", value);
    }

    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.format(Locale.ROOT, "%.9g", value)
                        .replaceFirst("(\\.[0-9]*?)0+$", "$1")
                        .replaceFirst("\\.$", "");
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
