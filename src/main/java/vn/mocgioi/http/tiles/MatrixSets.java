package vn.mocgioi.http.tiles;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.javalin.http.Context;
import java.util.List;
import java.util.stream.IntStream;
import vn.mocgioi.http.answer.Json;
import vn.mocgioi.http.answer.Links;
import vn.mocgioi.http.answer.Page;
import vn.mocgioi.http.shape.CamelCase;
import vn.mocgioi.http.shape.OneOf;
import vn.mocgioi.http.shape.Told;

/** How the world is cut into tiles (OGC Two Dimensional Tile Matrix Set 2.0): the one way that every web map knows. */
public final class MatrixSets {
    static final String NAME = "WebMercatorQuad";
    static final String URI = "http://www.opengis.net/def/tilematrixset/OGC/1.0/" + NAME;
    static final String WEB_MERCATOR = "http://www.opengis.net/def/crs/EPSG/0/3857";

    private static final String TITLE = "Google Maps compatible for the world";
    private static final double EDGE_M = 20_037_508.342789244;
    private static final int TILE_PIXELS = 256;
    /** The pixel of the standard is 0.28 mm wide. */
    private static final double PIXEL_M = 0.00028;

    private MatrixSets() {}

    public static void list(Context ctx) {
        String self = Links.base(ctx) + "/ogc/tileMatrixSets";
        Page.send(
                ctx,
                Json.MEDIA_TYPE,
                new MatrixSetList(List.of(new MatrixSetEntry(
                        NAME,
                        TITLE,
                        URI,
                        WEB_MERCATOR,
                        List.of(
                                Links.link("self", Json.MEDIA_TYPE, NAME, self + "/" + NAME),
                                Links.link("item", Json.MEDIA_TYPE, NAME, self + "/" + NAME))))));
    }

    @Told("The ways in which tiles are cut.")
    @CamelCase
    public record MatrixSetList(List<MatrixSetEntry> tileMatrixSets) {}

    @Told("A way in which tiles are cut, and where it is told.")
    record MatrixSetEntry(String id, String title, String uri, String crs, List<Links.Link> links) {}

    public static void one(Context ctx) {
        Page.send(
                ctx,
                Json.MEDIA_TYPE,
                new MatrixSet(
                        NAME,
                        TITLE,
                        URI,
                        WEB_MERCATOR,
                        "http://www.opengis.net/def/wkss/OGC/1.0/GoogleMapsCompatible",
                        IntStream.rangeClosed(0, Tiles.MAX_ZOOM)
                                .mapToObj(TileMatrix::of)
                                .toList()));
    }

    @Told("A way in which tiles are cut.")
    @CamelCase
    public record MatrixSet(
            String id,
            String title,
            String uri,
            String crs,
            String wellKnownScaleSet,
            @Told("By zoom.") List<TileMatrix> tileMatrices) {}

    @Told("How the tiles of one zoom are cut.")
    @CamelCase
    record TileMatrix(
            @Told("The zoom.") String id,
            double scaleDenominator,
            @Told("Of a pixel, in metres.") double cellSize,
            @OneOf("topLeft") String cornerOfOrigin,
            EastNorthM pointOfOrigin,
            @Told("In pixels.") int tileWidth,
            @Told("In pixels.") int tileHeight,
            @Told("In tiles.") int matrixWidth,
            @Told("In tiles.") int matrixHeight) {

        static TileMatrix of(int zoom) {
            double cellM = 2 * EDGE_M / TILE_PIXELS / (1 << zoom);
            return new TileMatrix(
                    String.valueOf(zoom),
                    cellM / PIXEL_M,
                    cellM,
                    "topLeft",
                    new EastNorthM(-EDGE_M, EDGE_M),
                    TILE_PIXELS,
                    TILE_PIXELS,
                    1 << zoom,
                    1 << zoom);
        }
    }

    @Told("East and north, in metres.")
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record EastNorthM(double east, double north) {}
}
