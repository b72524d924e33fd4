package vn.mocgioi.exchange.geojson;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKTWriter;
import vn.mocgioi.geo.crs.Axes;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.geo.crs.Transform;
import vn.mocgioi.geo.shape.GeoJsonText;
import vn.mocgioi.geo.shape.PolygonRules;
import vn.mocgioi.store.features.GeometryForm;
import vn.mocgioi.store.features.GeometryForm.Notation;

/**
 * In which CRS, notation and precision places are written, and what the store is asked for to that end: WGS 84 is ready
 * there, survey coordinates come digit for digit, and anything else is transformed while it streams.
 */
public final class PlaceFormat {
    /** RFC 7946: longitude, latitude on WGS 84 with 9 decimals. */
    public static final PlaceFormat GEOJSON =
            new PlaceFormat(Crs.WGS84, GeometryForm.GEOJSON, Notation.GEOJSON, false, null, 0);

    /** 0.1 mm, where coordinates are metres. */
    private static final int METRE_DECIMALS = 4;

    private final Crs crs;
    private final GeometryForm form;
    private final Notation notation;
    private final boolean northingFirst;
    private final @Nullable Transform transform;
    private final int decimals;

    private PlaceFormat(
            Crs crs,
            GeometryForm form,
            Notation notation,
            boolean northingFirst,
            @Nullable Transform transform,
            int decimals) {
        this.crs = crs;
        this.form = form;
        this.notation = notation;
        this.northingFirst = northingFirst;
        this.transform = transform;
        this.decimals = decimals;
    }

    /**
     * GeoJSON, in the axis order of the CRS's authority.
     *
     * @param survey the CRS of this database
     * @param precision decimals at most, or null for all that mean something
     */
    public static PlaceFormat geoJson(Crs crs, Crs survey, @Nullable Integer precision) {
        return crs.equals(Crs.WGS84) && precision == null
                ? GEOJSON
                : of(Notation.GEOJSON, crs, crs.northingFirst(), survey, precision);
    }

    /** GeoJSON of a file, which programs open without being told more: east or longitude first, as RFC 7946 has it. */
    public static PlaceFormat geoJsonFile(Crs crs, Crs survey, @Nullable Integer precision) {
        return crs.equals(Crs.WGS84) && precision == null
                ? GEOJSON
                : of(Notation.GEOJSON, crs, false, survey, precision);
    }

    /** Well-known text; east or longitude first, as files have it. */
    public static PlaceFormat wkt(Crs crs, Crs survey, @Nullable Integer precision) {
        return crs.equals(Crs.WGS84) && precision == null
                ? new PlaceFormat(crs, GeometryForm.GEOJSON, Notation.WKT, false, null, 0)
                : of(Notation.WKT, crs, false, survey, precision);
    }

    /** The geometry elements of KML, which knows WGS 84 alone. */
    public static PlaceFormat kml(Crs survey, @Nullable Integer precision) {
        return of(Notation.KML, Crs.WGS84, false, survey, precision);
    }

    /** Geometries, for who draws them. */
    public static PlaceFormat drawn(Crs crs, Crs survey) {
        Transform transform = Transform.between(survey, crs);
        return new PlaceFormat(crs, new GeometryForm.Binary(true), Notation.WKT, false, transform, METRE_DECIMALS);
    }

    private static PlaceFormat of(
            Notation notation, Crs crs, boolean northingFirst, Crs survey, @Nullable Integer precision) {
        boolean fromSurvey = crs.srid() == survey.srid();
        if (fromSurvey || crs.srid() == Crs.WGS84.srid()) {
            int all = fromSurvey ? GeometryForm.Text.ALL_DECIMALS : GeoJsonText.DEGREE_DECIMALS;
            int decimals = precision == null ? all : precision;
            GeometryForm form = new GeometryForm.Text(notation, fromSurvey, northingFirst, decimals);
            return new PlaceFormat(crs, form, notation, northingFirst, null, decimals);
        }
        int most = crs.isGeographic() ? GeoJsonText.DEGREE_DECIMALS : METRE_DECIMALS;
        int decimals = precision == null ? most : Math.min(precision, GeoJsonText.DEGREE_DECIMALS);
        Transform transform = Transform.between(survey, crs);
        return new PlaceFormat(crs, new GeometryForm.Binary(true), notation, northingFirst, transform, decimals);
    }

    public Crs crs() {
        return crs;
    }

    /** Whether coordinates are given as they are stored, without a transform. */
    public boolean isStored() {
        return transform == null;
    }

    /** What the store is to be asked for. */
    public GeometryForm form() {
        return form;
    }

    /** The text of what the store gave. */
    public byte[] text(byte[] stored) {
        if (transform == null) {
            return notation == Notation.WKT && form == GeometryForm.GEOJSON ? GeoJsonToWkt.of(stored) : stored;
        }
        Geometry geometry = geometry(stored);
        String text = notation == Notation.GEOJSON ? geoJson(geometry) : wkt(geometry);
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** What the store gave, in the CRS; only for formats that are transformed or drawn. */
    public Geometry geometry(byte[] stored) {
        try {
            Geometry geometry = new WKBReader().read(stored);
            return transform == null ? geometry : transform.apply(geometry);
        } catch (ParseException e) {
            throw new IllegalStateException("the store gave no well-known binary", e);
        }
    }

    private String geoJson(Geometry geometry) {
        Geometry turned = geometry.getDimension() == 2 ? PolygonRules.rightHandRule(geometry) : geometry;
        return GeoJsonText.of(northingFirst ? Axes.swapped(turned) : turned, decimals);
    }

    private String wkt(Geometry geometry) {
        PrecisionModel model = new PrecisionModel(Math.pow(10, decimals));
        geometry.apply((CoordinateFilter) (Coordinate c) -> model.makePrecise(c));
        return new WKTWriter().write(geometry);
    }
}
