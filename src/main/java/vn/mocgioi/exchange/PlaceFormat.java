package vn.mocgioi.exchange;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import vn.mocgioi.geo.Axes;
import vn.mocgioi.geo.Crs;
import vn.mocgioi.geo.GeoJsonText;
import vn.mocgioi.geo.PolygonRules;
import vn.mocgioi.geo.Transform;
import vn.mocgioi.store.GeometryForm;

/**
 * In which CRS, axis order and precision places are written as GeoJSON, and what the store is asked for to that end:
 * WGS 84 is ready there, survey coordinates come digit for digit, and anything else is transformed while it streams.
 */
public final class PlaceFormat {
    /** RFC 7946: longitude, latitude on WGS 84 with 9 decimals. */
    public static final PlaceFormat GEOJSON = new PlaceFormat(Crs.WGS84, GeometryForm.GEOJSON, null, 0);

    /** 0.1 mm, where coordinates are metres. */
    private static final int METRE_DECIMALS = 4;

    private final Crs crs;
    private final GeometryForm form;
    private final @Nullable Transform transform;
    private final int decimals;

    private PlaceFormat(Crs crs, GeometryForm form, @Nullable Transform transform, int decimals) {
        this.crs = crs;
        this.form = form;
        this.transform = transform;
        this.decimals = decimals;
    }

    /**
     * @param survey the CRS of this database
     * @param precision decimals at most, or null for all that mean something
     */
    public static PlaceFormat of(Crs crs, Crs survey, @Nullable Integer precision) {
        if (crs.equals(Crs.WGS84) && precision == null) {
            return GEOJSON;
        }
        boolean fromSurvey = crs.srid() == survey.srid();
        if (fromSurvey || crs.srid() == Crs.WGS84.srid()) {
            int all = fromSurvey ? GeometryForm.Text.ALL_DECIMALS : GeoJsonText.DEGREE_DECIMALS;
            int decimals = precision == null ? all : precision;
            return new PlaceFormat(
                    crs, new GeometryForm.Text(fromSurvey, crs.northingFirst(), decimals), null, decimals);
        }
        int most = crs.isGeographic() ? GeoJsonText.DEGREE_DECIMALS : METRE_DECIMALS;
        return new PlaceFormat(
                crs,
                new GeometryForm.Binary(true),
                Transform.between(survey, crs),
                precision == null ? most : Math.min(precision, GeoJsonText.DEGREE_DECIMALS));
    }

    public Crs crs() {
        return crs;
    }

    /** What the store is to be asked for. */
    public GeometryForm form() {
        return form;
    }

    /** GeoJSON of what the store gave. */
    byte[] geoJson(byte[] stored) {
        if (transform == null) {
            return stored;
        }
        Geometry geometry = transform.apply(read(stored));
        if (geometry.getDimension() == 2) {
            geometry = PolygonRules.rightHandRule(geometry);
        }
        return GeoJsonText.of(crs.northingFirst() ? Axes.swapped(geometry) : geometry, decimals)
                .getBytes(StandardCharsets.US_ASCII);
    }

    static Geometry read(byte[] wkb) {
        try {
            return new WKBReader().read(wkb);
        } catch (ParseException e) {
            throw new IllegalStateException("the store gave no well-known binary", e);
        }
    }
}
