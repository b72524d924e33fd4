package vn.mocgioi.cli.demo.parcels;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;
import vn.mocgioi.cli.demo.base.Chance;
import vn.mocgioi.cli.demo.base.Millimetre;
import vn.mocgioi.cli.demo.map.Terrain;

/**
 * The parcels between four tracks: bands of small irregular quadrilaterals. Every vertex is made once and used by all
 * parcels that meet in it, so that neighbours share their edges exactly.
 */
final class FieldBlock {
    /** Ends of divisions nearer than this on the line between two bands become one corner. */
    private static final double NEAREST_M = 3;

    /** A field with its use. */
    record Field(String landUse, Polygon polygon) {}

    private record Band(String landUse, int line, List<Double> bottoms, List<Double> tops) {}

    private final Terrain terrain;
    private final Chance chance;
    private final double west;
    private final double east;
    private final List<NavigableMap<Double, Coordinate>> points = new ArrayList<>();
    private final List<Double> lines = new ArrayList<>();
    private final List<Band> bands = new ArrayList<>();

    private FieldBlock(Terrain terrain, double west, double east, Chance chance) {
        this.terrain = terrain;
        this.chance = chance;
        this.west = west;
        this.east = east;
    }

    /** The fields of the block, in the terrain's straight layout from west to east and south to north. */
    static List<Field> of(Terrain terrain, double west, double east, double south, double north, Chance chance) {
        FieldBlock block = new FieldBlock(terrain, west, east, chance);
        block.addLine(south);
        switch (terrain.groundAt((west + east) / 2, (south + north) / 2)) {
            case HAMLET -> block.hamlet(south, north);
            case HILL -> block.strips("RSX", south, north, 44, 46);
            case PADDY -> block.paddy(south, north);
        }
        return block.fields();
    }

    private void paddy(double south, double north) {
        if (chance.happens(0.55)) {
            double canal = south + (north - south) * chance.between(0.4, 0.6);
            strips("LUC", south, canal, 30, 33);
            band("DTL", canal + chance.between(3.5, 5), east - west);
            strips("LUC", lines.get(lines.size() - 1), north, 30, 33);
        } else {
            strips("LUC", south, north, 30, 33);
        }
    }

    /** Houses along both tracks, gardens and ponds behind them. */
    private void hamlet(double south, double north) {
        double deep = Math.min(36, (north - south) * 0.36);
        band("ONT", south + deep, 15);
        band("CLN", north - deep, 27);
        band("ONT", north, 15);
    }

    private void strips(String landUse, double south, double north, double heightM, double widthM) {
        int count = (int) Math.max(1, Math.round((north - south) / heightM));
        for (int i = 1; i <= count; i++) {
            double shift = i == count ? 0 : chance.between(-0.16, 0.16);
            band(landUse, south + (north - south) * (i + shift) / count, widthM);
        }
    }

    /** A band from the last line up to this one, divided about every so many metres. */
    private void band(String landUse, double top, double widthM) {
        int below = lines.size() - 1;
        addLine(top);
        List<Double> bottoms = new ArrayList<>(List.of(west));
        List<Double> tops = new ArrayList<>(List.of(west));
        double u = west + widthM * chance.between(0.6, 1.5);
        while (u < east - 0.55 * widthM) {
            bottoms.add(pointOn(below, u + chance.between(-1.5, 1.5)));
            tops.add(pointOn(below + 1, u + chance.between(-3.5, 3.5)));
            u += widthM * (chance.happens(0.1) ? chance.between(1.5, 2) : chance.between(0.65, 1.4));
        }
        bottoms.add(east);
        tops.add(east);
        bands.add(new Band(landUse, below, bottoms, tops));
    }

    private void addLine(double v) {
        lines.add(v);
        NavigableMap<Double, Coordinate> ends = new TreeMap<>();
        ends.put(west, terrain.bend(west, v));
        ends.put(east, terrain.bend(east, v));
        points.add(ends);
    }

    /** The position of the corner at u on a line: an existing one nearby, or a new one. */
    private double pointOn(int line, double u) {
        NavigableMap<Double, Coordinate> along = points.get(line);
        Double before = along.floorKey(u);
        Double after = along.ceilingKey(u);
        if (before != null && u - before < NEAREST_M) {
            return before;
        }
        if (after != null && after - u < NEAREST_M) {
            return after;
        }
        along.put(u, terrain.bend(u, lines.get(line) + Math.max(-1.6, Math.min(1.6, chance.error(0.8)))));
        return u;
    }

    private List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        for (Band band : bands) {
            for (int i = 0; i + 1 < band.bottoms().size(); i++) {
                List<Coordinate> ring = new ArrayList<>(between(
                                band.line(),
                                band.bottoms().get(i),
                                band.bottoms().get(i + 1))
                        .values());
                ring.addAll(
                        between(band.line() + 1, band.tops().get(i), band.tops().get(i + 1))
                                .descendingMap()
                                .values());
                fields.add(new Field(use(band.landUse()), Millimetre.polygon(ring)));
            }
        }
        return fields;
    }

    private NavigableMap<Double, Coordinate> between(int line, double from, double to) {
        return points.get(line).subMap(from, true, to, true);
    }

    /** Not every field of a band is used as its neighbours are. */
    private String use(String usual) {
        Map<String, Double> instead = switch (usual) {
            case "LUC" -> Map.of("BHK", 0.12, "NTS", 0.03);
            case "RSX" -> Map.of("CLN", 0.2, "NTD", 0.03);
            case "CLN" -> Map.of("BHK", 0.2, "NTS", 0.1);
            default -> Map.of();
        };
        double draw = chance.between(0, 1);
        for (String other : List.of("BHK", "CLN", "NTS", "NTD")) {
            draw -= instead.getOrDefault(other, 0.0);
            if (draw < 0) {
                return other;
            }
        }
        return usual;
    }
}
