package vn.mocgioi.http.params;

import io.javalin.http.Context;

/**
 * Reads what people draw.
 *
 * @param crs the CRSs in which it may come
 * @param mostVertices that it may have
 */
public record Drawings(CrsParam crs, int mostVertices) {

    public DrawnGeometry read(Context ctx) {
        return DrawnGeometry.read(ctx, crs, mostVertices);
    }
}
