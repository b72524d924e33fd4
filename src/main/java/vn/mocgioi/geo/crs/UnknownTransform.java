package vn.mocgioi.geo.crs;

/** Two coordinate reference systems are known, but not how their datums lie to one another. */
public final class UnknownTransform extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnknownTransform(Crs from, Crs to, Throwable cause) {
        super(
                "no transformation from %s to %s is known; bring the coordinates into VN-2000 or WGS 84 first"
                        .formatted(from, to),
                cause);
    }
}
