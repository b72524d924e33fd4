package vn.mocgioi.geo;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/** The mistakes that people make between VN-2000 and WGS 84, each known by the offset it leaves. */
enum DatumMistake {
    /** Coordinate-frame rotations used as position-vector ones, or the other way round: 0.76 m. */
    WRONG_DATUM_SIGN(
            "the three rotations of VN-2000 to WGS 84 were used with the wrong sign; transform again with"
                    + " +towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278",
            null) {
        @Override
        Coordinate arrivalOf(Coordinate known, Crs survey) {
            // the file was made by VN-2000 -> WGS 84 with the wrong rotations, and is read back with the right ones
            Coordinate lonLat = Transform.between(survey, Crs.of(4756)).apply(known.x, known.y);
            Coordinate wrong = DatumShift.WRONG_ROTATIONS.apply(lonLat);
            return Transform.between(Crs.WGS84, survey).apply(wrong.x, wrong.y);
        }
    },
    /** Longitude and latitude on VN-2000 given as if they were WGS 84: about 200 m. */
    DATUM_SHIFT_MISSING(
            "longitude and latitude are on VN-2000 but were read as WGS 84; say --crs EPSG:4756", "EPSG:4756") {
        @Override
        Coordinate arrivalOf(Coordinate known, Crs survey) {
            Coordinate lonLat = Transform.between(survey, Crs.of(4756)).apply(known.x, known.y);
            return Transform.between(Crs.WGS84, survey).apply(lonLat.x, lonLat.y);
        }
    },
    /** WGS 84 given as if it were VN-2000. */
    DATUM_SHIFT_TWICE(
            "the coordinates are on WGS 84 already but were read as VN-2000; say the WGS 84 system with --crs",
            "EPSG:4326") {
        @Override
        Coordinate arrivalOf(Coordinate known, Crs survey) {
            Coordinate lonLat = Transform.between(survey, Crs.WGS84).apply(known.x, known.y);
            return Transform.between(Crs.of(4756), survey).apply(lonLat.x, lonLat.y);
        }
    };

    private final String cause;
    private final @Nullable String suggestedCrs;

    DatumMistake(String cause, @Nullable String suggestedCrs) {
        this.cause = cause;
        this.suggestedCrs = suggestedCrs;
    }

    /** Where, in the survey CRS, an object that stands at `known` arrives after the mistake. */
    abstract Coordinate arrivalOf(Coordinate known, Crs survey);

    String cause() {
        return cause;
    }

    @Nullable
    String suggestedCrs() {
        return suggestedCrs;
    }
}
