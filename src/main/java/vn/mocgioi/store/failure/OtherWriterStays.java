package vn.mocgioi.store.failure;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import vn.mocgioi.land.rules.OtherWriter;

/** Another has been writing for longer than one waits; nothing was written. */
public final class OtherWriterStays extends DatabaseException {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    public OtherWriterStays(OtherWriter other, int waitedSeconds) {
        super(
                "another writes: " + text(other) + "; nothing was written after " + waitedSeconds
                        + " s of waiting: try again when that is done, or raise MOCGIOI_WRITER_WAIT",
                null);
    }

    /** Who and since when, by the clock of this machine. */
    public static String text(OtherWriter other) {
        String who = other.who() == null ? "somebody" : other.who();
        return other.since() == null
                ? who
                : who + ", since " + MOMENT.format(other.since().atZone(ZoneId.systemDefault()));
    }
}
