package vn.mocgioi.geo.crs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;

class ConvergenceTest {

    @Test
    void onTheCentralMeridianGridNorthIsTrueNorthAndTheScaleIsThatOfTheGrid() {
        Convergence own = Convergence.at(
                Transform.between(Crs.of(9213), Crs.WGS84).apply(500_000, 2_383_985).x, 21.55, Crs.of(9213));
        assertEquals(0, own.convergenceDeg(), 1e-7);
        assertEquals(0.9999, own.scale(), 1e-10);
    }

    @Test
    void westOfItGridNorthLiesWestOfTrueNorth() {
        Convergence thaiNguyen = Convergence.at(105.85, 21.55, Crs.of(9213));
        // in first order: the way to the central meridian times the sine of the latitude
        assertEquals(-0.65 * Math.sin(Math.toRadians(21.55)), thaiNguyen.convergenceDeg(), 0.001);
        assertEquals(0.9999 * (1 + Math.pow(67_520 / 6_365_000.0, 2) / 2), thaiNguyen.scale(), 1e-7);
    }

    /** PROJ is asked for two points 200 m apart on one meridian of the grid's datum: their bearing and distance tell. */
    @ParameterizedTest
    @CsvSource({"EPSG:9213", "EPSG:5897", "EPSG:3405", "EPSG:9217"})
    void bothAreThoseOfProj(String code) {
        List<Coordinate> places = new ArrayList<>();
        List<Coordinate> ends = new ArrayList<>();
        for (double lon = 105.2; lon < 106.3; lon += 0.25) {
            for (double lat = 21.4; lat < 22.8; lat += 0.3) {
                places.add(new Coordinate(lon, lat));
                ends.add(new Coordinate(lon, lat - 0.0009));
                ends.add(new Coordinate(lon, lat + 0.0009));
            }
        }
        List<Coordinate> onWgs84 = Proj.transform("EPSG:4756", "OGC:CRS84", places);
        List<Coordinate> onGrid = Proj.transform("EPSG:4756", code, ends);
        for (int i = 0; i < places.size(); i++) {
            Coordinate south = onGrid.get(2 * i);
            Coordinate north = onGrid.get(2 * i + 1);
            double metres = Geodesic.WGS84.Inverse(
                            ends.get(2 * i).y, ends.get(2 * i).x, ends.get(2 * i + 1).y, ends.get(2 * i + 1).x)
                    .s12;
            Convergence ours = Convergence.at(onWgs84.get(i).x, onWgs84.get(i).y, Crs.of(code));
            assertEquals(Math.toDegrees(Math.atan2(south.x - north.x, north.y - south.y)), ours.convergenceDeg(), 1e-6);
            assertEquals(south.distance(north) / metres, ours.scale(), 1e-9);
        }
    }

    @Test
    void whatHasNoGridNorthIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Convergence.at(105.85, 21.55, Crs.WGS84));
        assertThrows(Transform.OutOfRange.class, () -> Convergence.at(105.85, 91, Crs.of(9213)));
        assertThrows(Transform.OutOfRange.class, () -> Convergence.at(Double.NaN, 21, Crs.of(9213)));
    }
}
