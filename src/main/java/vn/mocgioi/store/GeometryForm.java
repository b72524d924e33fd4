package vn.mocgioi.store;

import vn.mocgioi.geo.Crs;

/** In what form a feature's place comes out of the store. */
public sealed interface GeometryForm {

    /** RFC 7946 text of the WGS 84 copy with 9 decimals, ready since the row was written. */
    GeometryForm GEOJSON = new Ready();

    GeometryForm NONE = new None();

    record Ready() implements GeometryForm {}

    record None() implements GeometryForm {}

    /**
     * GeoJSON text of the survey geometry or the WGS 84 copy, made while reading.
     *
     * @param survey whether the survey geometry, else the WGS 84 copy
     * @param northingFirst whether the axes are swapped
     * @param decimals at most; 15 gives every digit that is stored
     */
    record Text(boolean survey, boolean northingFirst, int decimals) implements GeometryForm {
        /** Every digit that is stored. */
        public static final int ALL_DECIMALS = 15;
    }

    /** Well-known binary, for who transforms or writes it otherwise. */
    record Binary(boolean survey) implements GeometryForm {}

    /** The stored geometry that gives the fewest surprises on the way to that CRS. */
    static boolean fromSurvey(Crs wanted, Crs survey) {
        return !wanted.isGeographic() || wanted.equals(survey);
    }

    /** The expression of the select list. */
    default String sql() {
        if (this instanceof Ready) {
            return "geojson";
        }
        if (this instanceof Text text) {
            String column = "ST_ForcePolygonCCW(" + (text.survey() ? "geom" : "wgs84") + ")";
            return "ST_AsGeoJSON(" + (text.northingFirst() ? "ST_FlipCoordinates(" + column + ")" : column) + ", "
                    + text.decimals() + ", 0)";
        }
        if (this instanceof Binary binary) {
            return "ST_AsBinary(" + (binary.survey() ? "geom" : "wgs84") + ")";
        }
        return "null::text";
    }
}
