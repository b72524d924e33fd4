package vn.mocgioi.http.files;

import io.javalin.http.Context;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.answer.Param;
import vn.mocgioi.http.problem.BadParameter;

/**
 * Which rows of a report are asked for.
 *
 * @param after the row of the file after which they begin
 * @param limit how many at most
 * @param outcome accepted, rejected or unchanged alone; null for all
 */
public record ReportPage(long after, int limit, @Nullable String outcome) {
    public static final Param AFTER = new Param(
            "after",
            "The row of the file after which the page begins.",
            "{\"type\":\"integer\",\"minimum\":0,\"default\":0}");
    public static final Param LIMIT = new Param(
            "limit",
            "How many rows a page has at most.",
            "{\"type\":\"integer\",\"minimum\":1,\"maximum\":100000,\"default\":10000}");
    public static final Param OUTCOME = new Param(
            "outcome",
            "Only rows with this outcome.",
            "{\"type\":\"string\",\"enum\":[\"accepted\",\"rejected\",\"unchanged\"]}");

    private static final int LARGEST = 100_000;
    private static final int USUAL = 10_000;
    private static final Set<String> OUTCOMES = Set.of("accepted", "rejected", "unchanged");

    /** The first rows, for who asks how an import is. */
    static final ReportPage FIRST = new ReportPage(0, 1_000, null);

    static ReportPage of(Context ctx) {
        String outcome = ctx.queryParam(OUTCOME.name());
        if (outcome != null && !OUTCOMES.contains(outcome)) {
            throw new BadParameter(OUTCOME.name(), "'" + outcome + "' is none of accepted, rejected, unchanged");
        }
        return new ReportPage(
                number(ctx, AFTER.name(), 0, Long.MAX_VALUE, 0),
                (int) number(ctx, LIMIT.name(), 1, LARGEST, USUAL),
                outcome);
    }

    private static long number(Context ctx, String name, long least, long most, long usual) {
        String text = ctx.queryParam(name);
        if (text == null) {
            return usual;
        }
        long number = text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
        if (number < least || number > most) {
            throw new BadParameter(
                    name,
                    "'" + text + "' is not a whole number from " + least
                            + (most == Long.MAX_VALUE ? "" : " to " + most));
        }
        return number;
    }

    /** The address of the page after this one, within the report's own. */
    String next(String report, long last) {
        return report + "?after=" + last + "&limit=" + limit + (outcome == null ? "" : "&outcome=" + outcome);
    }
}
