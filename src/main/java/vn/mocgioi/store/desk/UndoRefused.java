package vn.mocgioi.store.desk;

import java.util.List;
import vn.mocgioi.land.desk.TouchedSince;

/** A change set cannot be taken back, since others wrote to the same facts afterwards. */
public final class UndoRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<TouchedSince> later;

    UndoRefused(long change, List<TouchedSince> later) {
        super("change %d cannot be taken back: %s; take these back first, or correct row by row"
                .formatted(
                        change,
                        later.isEmpty()
                                ? "what it wrote is not there any more"
                                : "changes "
                                        + String.join(
                                                ", ",
                                                later.stream()
                                                        .map(each -> Long.toString(each.change()))
                                                        .distinct()
                                                        .limit(10)
                                                        .toList())
                                        + " wrote to the same facts since"));
        this.later = List.copyOf(later);
    }

    public List<TouchedSince> later() {
        return later;
    }
}
