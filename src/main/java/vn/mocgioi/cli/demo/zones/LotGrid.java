package vn.mocgioi.cli.demo.zones;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import vn.mocgioi.cli.demo.base.Chance;
import vn.mocgioi.cli.demo.plan.ZonePlan;

/**
 * The regular part of a layout, in the site's frame: rows of lots along the main road, two and two back to back between
 * parallel roads, cut by cross roads.
 *
 * @param cells the lots before they are fitted to the boundary
 * @param rowRoads along the site, the main road among them
 * @param crossRoads across it
 * @param gate the cross road that runs on to the road before the site
 */
record LotGrid(List<Envelope> cells, List<Envelope> rowRoads, List<Envelope> crossRoads, Envelope gate) {

    /** Widths and depths in metres that suit this kind of zone. */
    record Style(double beltM, double lotDepthM, double lotWidthM, double blockWidthM, double roadM, double mainRoadM) {
        static Style of(ZonePlan plan) {
            return plan.cluster() ? new Style(8, 80, 105, 240, 15, 22.5) : new Style(20, 128, 190, 460, 22.5, 36);
        }
    }

    /** The grid over the site and a metre more, so that no side of a cell lies along the boundary within a rounding. */
    static LotGrid over(Envelope within, Style style, Chance chance) {
        Envelope site = new Envelope(within);
        site.expandBy(1);
        int roads = (int) Math.max(1, Math.round(site.getHeight() / (2 * style.lotDepthM() + style.roadM())));
        int columns = (int) Math.max(2, Math.round(site.getWidth() / style.blockWidthM()));
        int mainRow = roads / 2;
        double roadsM = (roads - 1) * style.roadM() + style.mainRoadM();
        double rowM = (site.getHeight() - roadsM) / (2 * roads);
        double columnM = (site.getWidth() - (columns - 1) * style.roadM()) / columns;
        int gateColumn = Math.max(1, columns / 2);

        List<double[]> columnSpans = new ArrayList<>();
        List<Envelope> crossRoads = new ArrayList<>();
        double x = site.getMinX();
        for (int i = 0; i < columns; i++) {
            // Blocks of one length would look drawn by a machine; the shift stays well within a block.
            double end = i == columns - 1
                    ? site.getMaxX()
                    : site.getMinX() + (i + 1) * columnM + i * style.roadM() + chance.between(-0.09, 0.09) * columnM;
            columnSpans.add(new double[] {x, end});
            if (i < columns - 1) {
                crossRoads.add(new Envelope(end, end + style.roadM(), site.getMinY(), site.getMaxY()));
            }
            x = end + style.roadM();
        }

        List<Envelope> cells = new ArrayList<>();
        List<Envelope> rowRoads = new ArrayList<>();
        double y = site.getMinY(); // the top of a row is the very number that the next begins with
        for (int pair = 0; pair < roads; pair++) {
            double roadM = pair == mainRow ? style.mainRoadM() : style.roadM();
            double roadFrom = y + rowM;
            double roadTo = roadFrom + roadM;
            double next = roadTo + rowM;
            addRow(cells, columnSpans, y, roadFrom, style, chance);
            rowRoads.add(new Envelope(site.getMinX(), site.getMaxX(), roadFrom, roadTo));
            addRow(cells, columnSpans, roadTo, next, style, chance);
            y = next;
        }
        return new LotGrid(cells, rowRoads, crossRoads, crossRoads.get(gateColumn - 1));
    }

    private static void addRow(
            List<Envelope> cells, List<double[]> columns, double bottom, double top, Style style, Chance chance) {
        for (double[] span : columns) {
            double width = span[1] - span[0];
            int lots = (int) Math.max(1, Math.round(width / (style.lotWidthM() * chance.between(0.75, 1.4))));
            double[] ends = new double[lots + 1];
            ends[0] = span[0];
            ends[lots] = span[1];
            for (int i = 1; i < lots; i++) {
                ends[i] = span[0] + width * (i + chance.between(-0.12, 0.12)) / lots;
            }
            for (int i = 0; i < lots; i++) {
                cells.add(new Envelope(ends[i], ends[i + 1], bottom, top));
            }
        }
    }

    /** Every y at which a row of lots begins or ends. */
    List<Double> rowLines() {
        return cells.stream()
                .flatMap(cell -> Stream.of(cell.getMinY(), cell.getMaxY()))
                .distinct()
                .toList();
    }

    /** A side between two lots of a row, from y to y. */
    record Division(double x, double from, double to) {}

    List<Division> divisions() {
        List<Division> divisions = new ArrayList<>();
        for (int i = 1; i < cells.size(); i++) {
            Envelope left = cells.get(i - 1);
            Envelope right = cells.get(i);
            if (left.getMaxX() == right.getMinX() && left.getMinY() == right.getMinY()) {
                divisions.add(new Division(right.getMinX(), right.getMinY(), right.getMaxY()));
            }
        }
        return divisions;
    }

    double west() {
        return rowRoads.get(0).getMinX();
    }

    double east() {
        return rowRoads.get(0).getMaxX();
    }

    /** The cell that holds the point, or -1: a road. */
    int cellAt(Coordinate local) {
        return indexOf(cells, local);
    }

    int rowRoadAt(Coordinate local) {
        return indexOf(rowRoads, local);
    }

    int crossRoadAt(Coordinate local) {
        return indexOf(crossRoads, local);
    }

    private static int indexOf(List<Envelope> boxes, Coordinate point) {
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).contains(point)) {
                return i;
            }
        }
        return -1;
    }
}
