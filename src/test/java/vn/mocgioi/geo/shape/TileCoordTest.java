package vn.mocgioi.geo.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.geo.crs.Transform;

class TileCoordTest {
    /** The corners are PostGIS's: ST_AsText(ST_TileEnvelope(z, x, y)). */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, -20037508.342789244, -20037508.342789244, 20037508.342789244, 20037508.342789244",
        "15, 26018, 14388, 11782309.287990209, 2439869.9428628273, 11783532.28044277, 2441092.935315389",
        "3, 7, 7, 15028131.257091932, -20037508.342789244, 20037508.342789244, -15028131.257091932"
    })
    void itsBoxIsTheOneOfTheScheme(int z, int x, int y, double west, double south, double east, double north) {
        BBox box = new TileCoord(z, x, y).mercator();
        assertEquals(west, box.west(), 1e-7);
        assertEquals(south, box.south(), 1e-7);
        assertEquals(east, box.east(), 1e-7);
        assertEquals(north, box.north(), 1e-7);
    }

    @Test
    void inDegreesItIsWhatTheTransformSays() {
        TileCoord tile = new TileCoord(12, 3252, 1798);
        Transform degrees = Transform.between(Crs.of(3857), Crs.WGS84);
        BBox metres = tile.mercator();
        double marginM = (metres.east() - metres.west()) / 64;
        BBox box = tile.degrees(1.0 / 64);
        var southWest = degrees.apply(metres.west() - marginM, metres.south() - marginM);
        var northEast = degrees.apply(metres.east() + marginM, metres.north() + marginM);
        assertEquals(southWest.x, box.west(), 1e-9);
        assertEquals(southWest.y, box.south(), 1e-9);
        assertEquals(northEast.x, box.east(), 1e-9);
        assertEquals(northEast.y, box.north(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"3, 8, 0", "3, 0, 8", "0, 1, 0", "-1, 0, 0", "5, -1, 0", "31, 0, 0"})
    void whereTheSchemeHasNoTileThereIsNone(int z, int x, int y) {
        assertThrows(IllegalArgumentException.class, () -> new TileCoord(z, x, y));
    }
}
