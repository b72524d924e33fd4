package vn.mocgioi.http.spool;

/**
 * What those who read slowly may take.
 *
 * @param fileBytes that may wait on the disk for all readers together
 * @param slowBytesPerSecond under which one is cut off where others wait for what it holds
 * @param atOnce how many answers may be on their way; one more ends the slowest
 */
public record SpoolLimits(long fileBytes, long slowBytesPerSecond, int atOnce) {
    public static final SpoolLimits DEFAULT = new SpoolLimits(2_000_000_000L, 128_000, 160);

    public SpoolLimits {
        if (fileBytes < 0 || slowBytesPerSecond < 0 || atOnce < 1) {
            throw new IllegalArgumentException("what waits for slow readers is at least nothing, for one reader");
        }
    }
}
