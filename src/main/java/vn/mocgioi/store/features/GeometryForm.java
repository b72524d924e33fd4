package vn.mocgioi.store.features;

import java.util.List;
import vn.mocgioi.land.catalogue.ColumnType;
import vn.mocgioi.land.catalogue.Property;

/** In what form a feature's place comes out of the store. */
public sealed interface GeometryForm {

    /** RFC 7946 text of the WGS 84 copy with 9 decimals, ready since the row was written. */
    GeometryForm GEOJSON = new Ready();

    GeometryForm NONE = new None();

    /** The same text as of {@link #GEOJSON}, beside a place in another form: it is read like a property. */
    Property DEGREES = new Property("geojson", ColumnType.TEXT, List.of(), "", "", "");

    record Ready() implements GeometryForm {}

    record None() implements GeometryForm {}

    /**
     * Text of the survey geometry or the WGS 84 copy, made while reading.
     *
     * @param survey whether the survey geometry, else the WGS 84 copy
     * @param northingFirst whether the axes are swapped
     * @param decimals at most; 15 gives every digit that is stored
     */
    record Text(Notation notation, boolean survey, boolean northingFirst, int decimals) implements GeometryForm {
        /** Every digit that is stored. */
        public static final int ALL_DECIMALS = 15;
    }

    /** Well-known binary, for who transforms or writes it otherwise. */
    record Binary(boolean survey) implements GeometryForm {}

    enum Notation {
        /** Rings by the right-hand rule. */
        GEOJSON,
        WKT,
        KML
    }

    /** The expression of the select list. */
    default String sql() {
        if (this instanceof Ready) {
            return "f.geojson";
        }
        if (this instanceof Text text) {
            return text(text);
        }
        if (this instanceof Binary binary) {
            return "ST_AsBinary(" + column(binary.survey()) + ")";
        }
        return "null::text";
    }

    private static String text(Text text) {
        String column = text.notation() == Notation.GEOJSON
                ? "ST_ForcePolygonCCW(" + column(text.survey()) + ")"
                : column(text.survey());
        String ordered = text.northingFirst() ? "ST_FlipCoordinates(" + column + ")" : column;
        return switch (text.notation()) {
            case GEOJSON -> "ST_AsGeoJSON(" + ordered + ", " + text.decimals() + ", 0)";
            case WKT -> "ST_AsText(" + ordered + ", " + text.decimals() + ")";
            case KML -> "ST_AsKML(" + ordered + ", " + text.decimals() + ")";
        };
    }

    private static String column(boolean survey) {
        return survey ? "f.geom" : "f.wgs84";
    }
}
