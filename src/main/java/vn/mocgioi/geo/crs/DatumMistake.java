package vn.mocgioi.geo.crs;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/** The mistakes that people make between VN-2000 and WGS 84, each known by where it puts an object. */
enum DatumMistake {
    /** Coordinate-frame rotations used as position-vector ones on the way to WGS 84: 0.76 m. */
    WRONG_SIGN_TO_WGS84("wrong_datum_sign", DatumMistake.SIGN_CAUSE, null) {
        @Override
        Coordinate arrivalOf(Coordinate known, Crs survey) {
            Coordinate wrong = DatumShift.WRONG_ROTATIONS.apply(onVn2000(known, survey));
            return Transform.between(Crs.WGS84, survey).apply(wrong.x, wrong.y);
        }
    },
    /** The same on the way from WGS 84, as in the software of a receiver: 0.76 m the other way. */
    WRONG_SIGN_FROM_WGS84("wrong_datum_sign", DatumMistake.SIGN_CAUSE, null) {
        @Override
        Coordinate arrivalOf(Coordinate known, Crs survey) {
            Coordinate lonLat = Transform.between(survey, Crs.WGS84).apply(known.x, known.y);
            Coordinate wrong = DatumShift.WRONG_ROTATIONS.undo(lonLat);
            return Transform.between(Crs.of(VN2000), survey).apply(wrong.x, wrong.y);
        }
    },
    /** Longitude and latitude on VN-2000 given as if they were WGS 84: about 200 m. */
    SHIFT_MISSING(
            "datum_shift_missing",
            "longitude and latitude are on VN-2000 but were read as WGS 84; say --crs EPSG:4756",
            "EPSG:4756") {
        @Override
        Coordinate arrivalOf(Coordinate known, Crs survey) {
            Coordinate lonLat = onVn2000(known, survey);
            return Transform.between(Crs.WGS84, survey).apply(lonLat.x, lonLat.y);
        }
    },
    /** WGS 84 given as if it were VN-2000: about 200 m the other way. */
    SHIFT_TWICE(
            "datum_shift_twice",
            "the coordinates are on WGS 84 already but were read as VN-2000; say the WGS 84 system with --crs",
            "EPSG:4326") {
        @Override
        Coordinate arrivalOf(Coordinate known, Crs survey) {
            Coordinate lonLat = Transform.between(survey, Crs.WGS84).apply(known.x, known.y);
            return Transform.between(Crs.of(VN2000), survey).apply(lonLat.x, lonLat.y);
        }
    };

    private static final int VN2000 = 4756;
    private static final String SIGN_CAUSE =
            "the three rotations between VN-2000 and WGS 84 were used with the wrong sign; transform again with"
                    + " +towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278";

    private final String code;
    private final String cause;
    private final @Nullable String suggestedCrs;

    DatumMistake(String code, String cause, @Nullable String suggestedCrs) {
        this.code = code;
        this.cause = cause;
        this.suggestedCrs = suggestedCrs;
    }

    /** Where, in the survey CRS, an object that stands at `known` arrives after the mistake. */
    abstract Coordinate arrivalOf(Coordinate known, Crs survey);

    private static Coordinate onVn2000(Coordinate known, Crs survey) {
        return Transform.between(survey, Crs.of(VN2000)).apply(known.x, known.y);
    }

    String code() {
        return code;
    }

    String cause() {
        return cause;
    }

    @Nullable
    String suggestedCrs() {
        return suggestedCrs;
    }
}
