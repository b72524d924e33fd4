package vn.mocgioi.land.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one change did to what is known of a parcel's events. Of a figure at a day, the events of all changes after that
 * day came in late; and as a correction counts up at the change that made it and down at the one that had recorded what
 * it corrects, the sum of corrections of all changes after the day is how many rows that were known then are corrected.
 *
 * @param from the day from which it counts
 * @param events live ones that it recorded first
 * @param corrections see above
 */
public record Recording(long change, LocalDate from, int events, int corrections) {

    /**
     * A row of one event.
     *
     * @param superseded the change that corrected it, or null
     */
    public record Row(long recorded, @Nullable Long superseded, LocalDate date, boolean isVoid) {}

    /** Of all rows of one event: the parcel, milestone and `of` are the same. */
    public static List<Recording> of(List<Row> rows) {
        List<Row> inOrder = new ArrayList<>(rows);
        inOrder.sort(Comparator.comparing(Row::recorded));
        Row last = inOrder.get(inOrder.size() - 1);
        boolean live = last.superseded() == null && !last.isVoid();
        List<Recording> recordings = new ArrayList<>();
        if (live) {
            recordings.add(new Recording(inOrder.get(0).recorded(), last.date(), 1, 0));
        }
        for (Row row : inOrder) {
            if (row.superseded() == null || row.isVoid() && !live) {
                continue;
            }
            LocalDate from = row.isVoid() || live && last.date().isBefore(row.date()) ? last.date() : row.date();
            recordings.add(new Recording(row.superseded(), from, 0, 1));
            recordings.add(new Recording(row.recorded(), from, 0, -1));
        }
        return recordings;
    }
}
