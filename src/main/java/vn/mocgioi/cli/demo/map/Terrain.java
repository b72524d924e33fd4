package vn.mocgioi.cli.demo.map;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;
import vn.mocgioi.cli.demo.base.Chance;
import vn.mocgioi.cli.demo.base.Frame;

/**
 * The lie of the land about a site: fields are laid out in straight bands and then bent with it. Where there are hills,
 * hamlets and else paddy fields.
 */
public final class Terrain {
    public enum Ground {
        PADDY,
        HAMLET,
        HILL
    }

    private final Frame frame;
    private final double[] phase = new double[8];
    private final Coordinate[] hamlets;

    public Terrain(Polygon site, Chance chance) {
        this.frame = new Frame(site.getCentroid().getCoordinate(), Math.toRadians(chance.between(-35, 35)));
        for (int i = 0; i < phase.length; i++) {
            phase[i] = chance.between(0, 2 * Math.PI);
        }
        double reach = Math.sqrt(site.getArea()) / 2;
        this.hamlets = new Coordinate[(int) Math.max(1, Math.round(site.getArea() / 900_000))];
        for (int i = 0; i < hamlets.length; i++) {
            double around = 2 * Math.PI * (i + chance.between(0, 0.6)) / hamlets.length;
            double away = reach * chance.between(0.25, 0.75);
            hamlets[i] = new Coordinate(away * Math.cos(around), away * Math.sin(around));
        }
    }

    Frame frame() {
        return frame;
    }

    /** Where the point of the straight layout comes to lie. */
    public Coordinate bend(double u, double v) {
        double du = 16 * Math.sin(v / 165 + phase[0]) + 7 * Math.sin(v / 61 + u / 140 + phase[1]);
        double dv = 22 * Math.sin(u / 210 + phase[2]) + 8 * Math.sin(u / 73 - v / 190 + phase[3]);
        return frame.toGrid(u + du, v + dv);
    }

    public Ground groundAt(double u, double v) {
        for (Coordinate hamlet : hamlets) {
            if (Math.hypot((u - hamlet.x) / 1.7, v - hamlet.y) < 125) {
                return Ground.HAMLET;
            }
        }
        double height = Math.sin(u / 290 + phase[4])
                + Math.sin(v / 250 + phase[5])
                + 0.6 * Math.sin((u + v) / 170 + phase[6])
                + 0.4 * Math.sin((u - v) / 110 + phase[7]);
        return height > 1.05 ? Ground.HILL : Ground.PADDY;
    }
}
