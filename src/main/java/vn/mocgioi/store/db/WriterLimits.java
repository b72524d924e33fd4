package vn.mocgioi.store.db;

/**
 * How long one who writes may keep others from writing.
 *
 * @param waitSeconds how long one waits for another
 * @param silenceSeconds how long one may say nothing to the database while others cannot write; then he is cut off
 * @param statementSeconds how long one statement of his may take
 */
public record WriterLimits(int waitSeconds, int silenceSeconds, int statementSeconds) {
    public static final WriterLimits USUAL = new WriterLimits(1_800, 60, 7_200);

    public WriterLimits {
        if (waitSeconds < 1 || silenceSeconds < 1 || statementSeconds < 1) {
            throw new IllegalArgumentException("limits of writers are at least 1 s");
        }
    }
}
