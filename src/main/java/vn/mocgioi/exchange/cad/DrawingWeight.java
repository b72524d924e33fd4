package vn.mocgioi.exchange.cad;

import vn.mocgioi.exchange.source.FileProblem;

/**
 * What a drawing takes of the memory while it is read, which is all of it at once: a few kilobytes of file can insert one
 * block a million times. It may take half of what there is, the rest is for the service.
 *
 * <p>Bytes are what the steps from the lines to the rows were measured to hold at their most, rounded up.
 */
final class DrawingWeight {
    private static final int OUTLINE = 800;
    private static final int VERTEX = 100;
    private static final int TEXT = 400;
    private static final int CHARACTER = 8;
    /** Where lines cross, each becomes two, and what they enclose is looked for from both sides. */
    private static final int CROSSING = 2_500;

    private final String name;
    private final long most;
    private long bytes;

    /** @param name of the file, as the user knows it */
    DrawingWeight(String name) {
        this(name, Runtime.getRuntime().maxMemory() / 2);
    }

    /** @param most in bytes */
    DrawingWeight(String name, long most) {
        this.name = name;
        this.most = most;
    }

    /** @throws FileProblem when it is too much with all before it */
    void outline(int vertices) {
        add(OUTLINE + (long) VERTEX * vertices);
    }

    /** @throws FileProblem when it is too much with all before it */
    void text(int characters) {
        add(TEXT + (long) CHARACTER * characters);
    }

    private void add(long more) {
        bytes += more;
        if (bytes > most) {
            throw tooMuch("lines and texts");
        }
    }

    /** How often its lines may cross. */
    long crossingsLeft() {
        return (most - bytes) / CROSSING;
    }

    FileProblem tooMuch(String what) {
        return new FileProblem(
                "%s has more %s than can be held at a time (%,d MB); bring it in sheet by sheet, or give the program more memory"
                        .formatted(name, what, most >> 20));
    }
}
