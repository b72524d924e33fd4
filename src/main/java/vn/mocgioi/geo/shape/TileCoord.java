package vn.mocgioi.geo.shape;

/**
 * A tile of WebMercatorQuad (OGC 17-083r4, annex D.1): columns count from the west, rows from the north.
 *
 * @param z the zoom, at which the world is 2^z tiles wide
 */
public record TileCoord(int z, int x, int y) {
    private static final int MAX_ZOOM = 30;
    /** Of the sphere on which Web Mercator is drawn. */
    private static final double RADIUS_M = 6_378_137;

    private static final double WORLD_M = 2 * Math.PI * RADIUS_M;
    private static final int PIXELS = 256;

    public TileCoord {
        if (z < 0 || z > MAX_ZOOM || x < 0 || y < 0 || x >= 1L << z || y >= 1L << z) {
            throw new IllegalArgumentException("there is no tile " + z + "/" + y + "/" + x);
        }
    }

    /** Its box in the metres of EPSG:3857. */
    public BBox mercator() {
        double side = sideM();
        double west = x * side - WORLD_M / 2;
        double north = WORLD_M / 2 - y * side;
        return new BBox(west, north - side, west + side, north);
    }

    /**
     * Its box in degrees.
     *
     * @param margin by which it is larger on every side, as a share of the side
     */
    public BBox degrees(double margin) {
        BBox box = mercator().expandedBy(margin * sideM());
        return new BBox(longitude(box.west()), latitude(box.south()), longitude(box.east()), latitude(box.north()));
    }

    /** What a pixel of 256 to the side is of a degree of longitude. */
    public double degreesPerPixel() {
        return 360 / (PIXELS * Math.pow(2, z));
    }

    private double sideM() {
        return WORLD_M / (1L << z);
    }

    private static double longitude(double eastM) {
        return Math.toDegrees(eastM / RADIUS_M);
    }

    private static double latitude(double northM) {
        return Math.toDegrees(Math.atan(Math.sinh(northM / RADIUS_M)));
    }
}
