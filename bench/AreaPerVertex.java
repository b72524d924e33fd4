import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBReader;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.geo.shape.Measure;
import vn.mocgioi.geo.shape.PolygonRules;
import vn.mocgioi.geo.crs.Transform;

/**
 * Processor time per vertex of what PostGIS does in ST_Area(ST_Transform()) and ST_Area(geography): run by run.sh with the
 * program's jar on the class path and a file of hexadecimal EWKB in EPSG:9213, a shape a line.
 */
class AreaPerVertex {
    private static final int ROUNDS = 6;

    public static void main(String[] arguments) throws Exception {
        List<Geometry> grid = new ArrayList<>();
        List<Geometry> wgs84 = new ArrayList<>();
        Transform there = Transform.between(Crs.of(9213), Crs.WGS84);
        Transform back = Transform.between(Crs.WGS84, Crs.of(9213));
        WKBReader reader = new WKBReader();
        long vertices = 0;
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            Geometry shape = PolygonRules.packed(reader.read(WKBReader.hexToBytes(line)));
            grid.add(shape);
            wgs84.add(there.apply(shape));
            vertices += shape.getNumPoints();
        }
        double kept = 0;
        long gridNs = Long.MAX_VALUE;
        long geodesicNs = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long started = processorNs();
            for (Geometry shape : wgs84) {
                kept += back.apply(shape).getArea();
            }
            gridNs = Math.min(gridNs, processorNs() - started);
            started = processorNs();
            for (int i = 0; i < wgs84.size(); i++) {
                kept += Measure.of(grid.get(i), wgs84.get(i)).geodesicArea();
            }
            geodesicNs = Math.min(geodesicNs, processorNs() - started);
        }
        System.out.println("vertices " + vertices);
        System.out.println("grid " + gridNs / vertices);
        System.out.println("geodesic " + geodesicNs / vertices);
        System.err.println("sum, so that nothing is left out as unused: " + kept);
    }

    private static long processorNs() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
