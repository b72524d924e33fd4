package vn.mocgioi.store.failure;

/** One who wrote said nothing for so long, while others could not write, that the database cut him off. */
public final class WriterSilent extends DatabaseException {
    private static final long serialVersionUID = 1L;

    public WriterSilent(Throwable cause) {
        super(
                "the database was told nothing for longer than a writer may be silent, and cut this one off; nothing was"
                        + " written: try again, or raise MOCGIOI_WRITER_SILENCE",
                cause);
    }
}
