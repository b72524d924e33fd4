package vn.mocgioi.http.shape;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.locationtech.jts.geom.Coordinate;

/** A place on WGS 84, in degrees. */
@Told("Longitude, latitude on WGS 84, in degrees.")
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
public record LonLat(double lon, double lat) {
    private static final double DECIMALS = 1e9;

    /** To 9 decimals, which is a tenth of a millimetre. */
    public static LonLat of(Coordinate place) {
        return new LonLat(Math.round(place.x * DECIMALS) / DECIMALS, Math.round(place.y * DECIMALS) / DECIMALS);
    }
}
