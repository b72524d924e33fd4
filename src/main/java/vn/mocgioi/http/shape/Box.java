package vn.mocgioi.http.shape;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;

/** A box on WGS 84, in degrees. */
@Told("West, south, east, north on WGS 84, in degrees.")
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
public record Box(double west, double south, double east, double north) {

    /** @param sides west, south, east, north */
    public static Box of(List<Double> sides) {
        return new Box(sides.get(0), sides.get(1), sides.get(2), sides.get(3));
    }

    public LonLat middle() {
        return new LonLat((west + east) / 2, (south + north) / 2);
    }
}
