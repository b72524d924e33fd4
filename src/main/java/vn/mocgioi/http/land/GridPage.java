package vn.mocgioi.http.land;

import io.javalin.http.Context;
import java.math.BigDecimal;
import org.locationtech.jts.geom.Coordinate;
import vn.mocgioi.geo.crs.Convergence;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.geo.crs.Transform;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.params.LonLatParams;
import vn.mocgioi.http.problem.BadParameter;
import vn.mocgioi.http.shape.Figures;
import vn.mocgioi.http.shape.Padded;
import vn.mocgioi.http.shape.Told;

/** How the survey grid lies at a place: its coordinates there, the way to true north, the scale. */
public final class GridPage {
    private static final int TENTH_OF_MILLIMETRE = 4;
    private static final int DEGREE_DECIMALS = 6;
    private static final int SCALE_DECIMALS = 9;

    private final Crs survey;

    public GridPage(Crs survey) {
        this.survey = survey;
    }

    public void at(Context ctx) {
        Coordinate place = LonLatParams.required(ctx);
        double lon = place.x;
        double lat = place.y;
        if (!survey.areaOfUse().contains(lon, lat)) {
            throw new BadParameter(
                    "lon",
                    "%s, %s is outside the area of use of %s; lon is the longitude, lat the latitude"
                            .formatted(lon, lat, survey));
        }
        Coordinate grid = Transform.between(Crs.WGS84, survey).apply(lon, lat);
        Convergence convergence = Convergence.at(lon, lat, survey);
        Answer.json(
                ctx,
                new GridPlace(
                        Figures.rounded(grid.y, TENTH_OF_MILLIMETRE),
                        Figures.rounded(grid.x, TENTH_OF_MILLIMETRE),
                        Figures.rounded(convergence.convergenceDeg(), DEGREE_DECIMALS),
                        Figures.rounded(convergence.scale(), SCALE_DECIMALS),
                        survey.code()));
    }

    /** What is told of a place. */
    @Told("A place on the survey grid, and how the grid lies there.")
    public record GridPlace(
            @Told("In metres.") @Padded BigDecimal xNorthing,
            @Told("In metres.") @Padded BigDecimal yEasting,

            @Told("From true north to grid north, clockwise.") @Padded
            BigDecimal convergenceDeg,

            @Told("Length on the grid of length on the ellipsoid.") @Padded
            BigDecimal scale,

            @Told("The survey grid, such as EPSG:9213.") String crs) {}
}
