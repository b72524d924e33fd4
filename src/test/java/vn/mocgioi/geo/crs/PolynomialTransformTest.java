package vn.mocgioi.geo.crs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.operation.DefaultCoordinateOperationFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import vn.mocgioi.geo.shape.BBox;

class PolynomialTransformTest {
    private static final Envelope PROVINCE = new Envelope(105.43, 106.25, 21.32, 22.75);

    @ParameterizedTest
    @CsvSource({
        "OGC:CRS84, EPSG:9213", "EPSG:9213, OGC:CRS84", "OGC:CRS84, EPSG:5897", "EPSG:5897, OGC:CRS84",
        "OGC:CRS84, EPSG:3405", "EPSG:3405, EPSG:9213", "EPSG:4756, EPSG:9213", "EPSG:9213, EPSG:4756",
        "EPSG:9208, OGC:CRS84", "OGC:CRS84, EPSG:9217", "EPSG:9215, EPSG:9213", "EPSG:3857, EPSG:9213",
    })
    void placesAreThoseOfGeoToolsToAMicrometre(String fromName, String toName) {
        Crs from = Crs.of(fromName);
        Crs to = Crs.of(toName);
        Transform transform = Transform.between(from, to);
        Transform fromDegrees = Transform.between(Crs.WGS84, from);
        double tolerance = to.isGeographic() ? 1e-11 : 1e-6;
        BBox area = from.areaOfUse().east() - from.areaOfUse().west() > 90 ? to.areaOfUse() : from.areaOfUse();
        Random random = new Random(9213);
        for (int i = 0; i < 2_000; i++) {
            double[] place = {
                area.west() + random.nextDouble() * (area.east() - area.west()),
                area.south() + random.nextDouble() * (area.north() - area.south())
            };
            fromDegrees.applyExactly(place, 0, 1);
            double[] expected = place.clone();
            transform.applyExactly(expected, 0, 1);
            transform.apply(place, 1);
            assertEquals(expected[0], place[0], tolerance);
            assertEquals(expected[1], place[1], tolerance);
        }
    }

    @Test
    void oneIsFoundForTheProvinceAndKnowsHowFarItReaches() throws Exception {
        PolynomialTransform found =
                PolynomialTransform.of(geoTools(9213), PROVINCE, 1e-6).orElseThrow();
        assertTrue(found.covers(105.85, 21.55));
        assertFalse(found.covers(105.85, 22.76));
        assertFalse(found.covers(Double.NaN, 21.55));
        double[] reference = {0, 0, 105.85, 21.55};
        found.apply(reference, 2);
        assertEquals(432480.3359, reference[2], 0.005);
        assertEquals(2383984.8196, reference[3], 0.005);
        assertEquals(0, reference[0], "only the point that was asked for is moved");
    }

    @Test
    void whereNoneIsNearEnoughThereIsNone() throws Exception {
        assertTrue(PolynomialTransform.of(geoTools(9213), new Envelope(60, 150, -60, 60), 1e-6)
                .isEmpty());
        assertTrue(PolynomialTransform.of(geoTools(9213), PROVINCE, 0).isEmpty(), "no polynomial is exact");
    }

    /** A corner that a parcel inside the area of use shares with one that reaches out of it must not gape. */
    @Test
    void aPointHasTheSameImageWhateverItStandsBeside() {
        Transform toWgs84 = Transform.between(Crs.of(9213), Crs.WGS84);
        double[] alone = {432480.3359, 2383984.8196};
        double[] besideOneFarAway = {500_000, 1_000_000, 432480.3359, 2383984.8196};
        toWgs84.apply(alone, 1);
        toWgs84.apply(besideOneFarAway, 2);
        assertEquals(alone[0], besideOneFarAway[2]);
        assertEquals(alone[1], besideOneFarAway[3]);
    }

    private static MathTransform geoTools(int srid) throws Exception {
        return new DefaultCoordinateOperationFactory()
                .createOperation(Crs.WGS84.system(), Crs.of(srid).system())
                .getMathTransform();
    }
}
