package vn.mocgioi.http.params;

import io.javalin.http.Context;
import java.math.BigDecimal;
import org.locationtech.jts.geom.Coordinate;
import vn.mocgioi.http.answer.Param;
import vn.mocgioi.http.problem.BadParameter;

/** The place that lon and lat say, in degrees on WGS 84. */
public final class LonLatParams {
    private static final int LONGEST_NUMBER = 40;
    private static final double MAX_LON = 180;
    private static final double MAX_LAT = 90;

    private LonLatParams() {}

    /** The place; both have to be there. */
    public static Coordinate required(Context ctx) {
        Coordinate place = new Coordinate(number(ctx, Param.LON), number(ctx, Param.LAT));
        if (Math.abs(place.x) > MAX_LON || Math.abs(place.y) > MAX_LAT) {
            throw new BadParameter(
                    Param.LON.name(),
                    place.x + ", " + place.y + " is no place: lon is the longitude, lat the latitude");
        }
        return place;
    }

    private static double number(Context ctx, Param param) {
        String parameter = param.name();
        String text = ctx.queryParam(parameter);
        if (text == null) {
            throw new BadParameter(parameter, "lon and lat are needed, in degrees on WGS 84");
        }
        try {
            if (text.length() <= LONGEST_NUMBER) {
                return new BigDecimal(text.strip()).doubleValue();
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new BadParameter(parameter, "'" + text + "' is not a number");
    }
}
