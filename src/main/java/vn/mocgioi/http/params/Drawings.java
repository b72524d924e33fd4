package vn.mocgioi.http.params;

import io.javalin.http.Context;
import vn.mocgioi.http.answer.Streamed;
import vn.mocgioi.store.clearance.Effort;

/**
 * Reads what people draw.
 *
 * @param crs the CRSs in which it may come
 */
public record Drawings(CrsParam crs, Limits limits) {

    /**
     * How much one may draw.
     *
     * @param bytes of the shape that is sent
     * @param vertices of it
     * @param compared vertices that are compared at most to count what lies in it
     */
    public record Limits(int bytes, int vertices, long compared) {
        public static final Limits DEFAULT = new Limits(2_000_000, 25_000, 100_000_000);

        public Limits {
            if (bytes < 1_000 || vertices < 4 || compared < 1) {
                throw new IllegalArgumentException("a drawing is given at least 1,000 bytes, 4 vertices and some work");
            }
        }
    }

    public DrawnGeometry read(Context ctx) {
        return DrawnGeometry.read(ctx, crs, limits.vertices());
    }

    /** How much work what is asked of a drawing may be, and no longer than somebody waits for it. */
    public Effort effort(Context ctx) {
        return new Effort(limits.compared(), () -> Streamed.hungUp(ctx));
    }
}
