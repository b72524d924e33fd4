package vn.mocgioi.http.params;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.answer.OneMoment;
import vn.mocgioi.http.problem.BadParameter;
import vn.mocgioi.land.clearance.Territory;
import vn.mocgioi.land.time.AsOf;
import vn.mocgioi.land.time.Days;

/** Reads the parameters that say of which day, as known when, and of which land a figure is. */
public final class AsOfParams {
    private static final int MONTHS_BACK = 60;
    private static final int LONGEST_YEARS = 100;

    private AsOfParams() {}

    /** `at` and `known`, which of what has not come yet is all that is known now. */
    public static AsOf asOf(Context ctx) {
        LocalDate at = day(ctx, "at");
        String known = ctx.queryParam("known");
        return new AsOf(at == null ? Days.today() : at, known == null ? null : OneMoment.settled(ctx, moment(known)));
    }

    /** `from`, a day before `at`; null when it was not asked for. */
    public static @Nullable LocalDate from(Context ctx, AsOf asOf) {
        LocalDate from = day(ctx, "from");
        if (from != null && from.isAfter(asOf.day())) {
            throw new BadParameter(
                    "from", "from " + from + " is after " + asOf.day() + ", the day it is compared with");
        }
        return from;
    }

    /**
     * The days of a series, and as known when: from `from`, or five years back, to `to` or `at`, or today.
     *
     * @param asOf its day is the last of the series
     */
    public record Series(LocalDate from, AsOf asOf) {}

    public static Series series(Context ctx) {
        if (ctx.queryParam("to") != null && ctx.queryParam("at") != null) {
            throw new BadParameter("at", "give 'to' or 'at', not both: either is the last day of the series");
        }
        LocalDate to = day(ctx, "to");
        AsOf asOf = to == null ? asOf(ctx) : asOf(ctx).on(to);
        LocalDate from = from(ctx, asOf);
        if (from == null) {
            from = asOf.day().minusMonths(MONTHS_BACK - 1).withDayOfMonth(1);
        }
        if (from.plusYears(LONGEST_YEARS).isBefore(asOf.day())) {
            throw new BadParameter(
                    "from", "from " + from + " to " + asOf.day() + " is more than " + LONGEST_YEARS + " years");
        }
        return new Series(from, asOf);
    }

    static @Nullable LocalDate day(Context ctx, String parameter) {
        String text = ctx.queryParam(parameter);
        return text == null ? null : day(parameter, text);
    }

    private static LocalDate day(String parameter, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 1 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeException e) {
            // said below, as for a year beyond the calendar
        }
        throw new BadParameter(parameter, "'" + text + "' is not a day like 2024-12-31");
    }

    /** A moment with its offset, no finer than those of changes; a day stands for its end in Viet Nam. */
    private static Instant moment(String text) {
        if (!text.contains("T")) {
            return day("known", text)
                    .plusDays(1)
                    .atStartOfDay(Days.ZONE)
                    .toInstant()
                    .minusNanos(1_000);
        }
        try {
            // a plus that was not escaped arrives as a space
            return OffsetDateTime.parse(text.replace(' ', '+')).toInstant().truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException e) {
            throw new BadParameter("known", "'" + text + "' is not a moment like 2024-12-31T17:00:00+07:00, nor a day");
        }
    }

    /** The zone or phase of the path; else `zone`, `phase` or `commune`, and none of them is the province. */
    public static Territory territory(Context ctx) {
        if (ctx.pathParamMap().containsKey("code")) {
            String code = KeyParams.path(ctx, "code");
            return ctx.pathParamMap().containsKey("phase")
                    ? new Territory.Phase(code, KeyParams.path(ctx, "phase"))
                    : new Territory.Zone(code);
        }
        String zone = KeyParams.query(ctx, "zone");
        String phase = KeyParams.query(ctx, "phase");
        String commune = KeyParams.query(ctx, "commune");
        if (commune != null) {
            if (zone != null || phase != null) {
                throw new BadParameter("commune", "give either a commune, or a zone or phase, not both");
            }
            return new Territory.Commune(commune);
        }
        if (phase == null) {
            return zone == null ? new Territory.Province() : new Territory.Zone(zone);
        }
        if (zone != null) {
            return new Territory.Phase(zone, phase);
        }
        int slash = phase.lastIndexOf('/');
        if (slash < 1 || slash == phase.length() - 1) {
            throw new BadParameter(
                    "phase", "say of which zone: zone=" + "CODE&phase=" + phase + ", or phase=CODE/" + phase);
        }
        return new Territory.Phase(phase.substring(0, slash), phase.substring(slash + 1));
    }
}
