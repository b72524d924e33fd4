package vn.mocgioi.land.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Spans as tests write them: {@code 3/5 8/} are the third and fourth of January 2024, and all days from the eighth. */
public final class SpanText {
    private SpanText() {}

    public static Spans spans(String text) {
        List<Span> spans = new ArrayList<>();
        for (String span : text.isEmpty() ? new String[0] : text.split(" ")) {
            String[] ends = span.split("/", -1);
            spans.add(Span.of(day(ends[0]), day(ends[1])));
        }
        return Spans.of(spans);
    }

    /** Null for nothing. */
    public static @Nullable LocalDate day(@Nullable String day) {
        return day == null || day.isEmpty() ? null : LocalDate.of(2024, 1, Integer.parseInt(day));
    }

    public static String text(Spans spans) {
        return spans.asList().stream()
                .map(span -> text(span.from()) + "/" + text(span.to()))
                .collect(Collectors.joining(" "));
    }

    public static String text(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? "" : Integer.toString(day.getDayOfMonth());
    }
}
