package vn.mocgioi.cli.demo.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import vn.mocgioi.cli.demo.base.Place;

/**
 * The province's outline, drawn freehand: about where it lies and about as large (8,374 km² since 2025-07-01, of which
 * 3,522 km² are the province of before), of no authority.
 */
final class ProvinceOutline {
    private ProvinceOutline() {}

    /** What was the border of the two provinces until 2025-07-01, from west to east. */
    private static final double[][] FORMER_BORDER = {
        {105.515, 21.960}, {105.575, 22.005}, {105.640, 22.020}, {105.705, 21.985}, {105.735, 21.915},
        {105.765, 21.870}, {105.825, 21.835}, {105.885, 21.815}, {105.925, 21.850}, {105.965, 21.915},
        {106.040, 21.945}, {106.105, 21.930}, {106.160, 21.895}, {106.205, 21.865}
    };

    /** The south, from the border's east end by Võ Nhai, Phú Bình, Phổ Yên, Tam Đảo and Đại Từ to its west end. */
    private static final double[][] SOUTH = {
        {106.212, 21.800}, {106.196, 21.730}, {106.150, 21.668}, {106.100, 21.640}, {106.035, 21.610},
        {106.042, 21.555}, {106.082, 21.520}, {106.076, 21.465}, {106.035, 21.425}, {105.985, 21.385},
        {105.930, 21.345}, {105.875, 21.345}, {105.825, 21.365}, {105.755, 21.370}, {105.705, 21.425},
        {105.655, 21.480}, {105.610, 21.530}, {105.560, 21.590}, {105.520, 21.650}, {105.482, 21.705},
        {105.503, 21.765}, {105.496, 21.830}, {105.482, 21.900}
    };

    /** The north, from the border's west end by Chợ Đồn, Ba Bể, Pác Nặm, Ngân Sơn and Na Rì to its east end. */
    private static final double[][] NORTH = {
        {105.486, 22.035}, {105.474, 22.110}, {105.493, 22.190}, {105.520, 22.260}, {105.530, 22.340},
        {105.580, 22.400}, {105.570, 22.480}, {105.600, 22.560}, {105.635, 22.640}, {105.700, 22.700},
        {105.770, 22.690}, {105.820, 22.630}, {105.880, 22.580}, {105.960, 22.575}, {106.030, 22.550},
        {106.060, 22.480}, {106.120, 22.430}, {106.130, 22.360}, {106.100, 22.300}, {106.143, 22.240},
        {106.200, 22.200}, {106.208, 22.120}, {106.182, 22.050}, {106.205, 21.970}
    };

    static List<Coordinate> formerBorder() {
        return grid(FORMER_BORDER);
    }

    /** The chain of the south with the border's ends. */
    static List<Coordinate> south() {
        return closed(SOUTH, true);
    }

    /** The chain of the north with the border's ends. */
    static List<Coordinate> north() {
        return closed(NORTH, false);
    }

    private static List<Coordinate> closed(double[][] chain, boolean fromEast) {
        List<Coordinate> border = formerBorder();
        if (fromEast) {
            Collections.reverse(border);
        }
        List<Coordinate> points = new ArrayList<>(List.of(border.get(0)));
        points.addAll(grid(chain));
        points.add(border.get(border.size() - 1));
        return points;
    }

    private static List<Coordinate> grid(double[][] chain) {
        List<Coordinate> points = new ArrayList<>();
        for (double[] lonLat : chain) {
            points.add(new Place(lonLat[0], lonLat[1]).grid());
        }
        return points;
    }
}
