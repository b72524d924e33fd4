package vn.mocgioi.cli.demo.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;
import vn.mocgioi.cli.demo.base.Chance;
import vn.mocgioi.cli.demo.base.Commune;
import vn.mocgioi.cli.demo.base.Millimetre;
import vn.mocgioi.cli.demo.plan.ZonePlan;

/**
 * Schematic communes: before 2025-07-01 those of the smaller province, since then those of the merged one, each of which
 * is made of whole former ones. Either set covers its province with neither gap nor overlap.
 */
public final class CommuneMap {
    static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    private static final double CLOSEST_SEEDS_M = 2_600;

    /** Where a former commune lies, and the index of the name that it goes to. */
    private record Seed(Coordinate at, int name, boolean south) {}

    private final List<CommuneNames.Named> names = CommuneNames.all();
    private final Polygon south;
    private final Polygon north;
    private final PointOnGeometryLocator inSouth;
    private final PointOnGeometryLocator inNorth;
    private final List<Seed> seeds;

    private CommuneMap() {
        List<Coordinate> border = ProvinceOutline.formerBorder();
        List<Coordinate> eastToWest = new ArrayList<>(border);
        Collections.reverse(eastToWest);
        this.south = ring(ProvinceOutline.south(), border);
        this.north = ring(ProvinceOutline.north(), eastToWest);
        this.inSouth = new IndexedPointInAreaLocator(south);
        this.inNorth = new IndexedPointInAreaLocator(north);
        this.seeds = seeds();
    }

    /** First the communes of before the merger, then those since. */
    public static List<Commune> communes() {
        CommuneMap map = new CommuneMap();
        List<Polygon> faces = Millimetre.faces(map.lines());
        int[] seedOf = new int[faces.size()];
        for (int i = 0; i < seedOf.length; i++) {
            seedOf[i] = map.seedAt(faces.get(i));
        }
        List<Polygon> former = new Districting(faces, seedOf).areas();
        int[] nameOf = IntStream.range(0, former.size())
                .map(i -> map.seeds.get(i).name())
                .toArray();
        List<Polygon> present = new Districting(former, nameOf).areas();

        List<Commune> communes = new ArrayList<>();
        int[] countOfName = new int[map.names.size()];
        for (int i = 0; i < former.size(); i++) {
            Seed seed = map.seeds.get(i);
            if (seed.south()) {
                communes.add(map.former(
                        "MH-T%03d".formatted(communes.size() + 1),
                        map.names.get(seed.name()),
                        ++countOfName[seed.name()],
                        former.get(i)));
            }
        }
        for (int i = 0; i < present.size(); i++) {
            communes.add(map.present("MH-S%02d".formatted(i + 1), map.names.get(i), present.get(i)));
        }
        return communes;
    }

    private Commune former(String code, CommuneNames.Named name, int part, Polygon polygon) {
        String kind = name.ward() ? "Phường " : "Xã ";
        String numbered = name.name() + " " + part;
        return new Commune(
                code,
                kind + numbered + " (minh họa)",
                ZonePlan.plainLetters(numbered) + (name.ward() ? " Ward" : " Commune") + " (illustrative)",
                kind.strip(),
                null,
                MERGER,
                polygon);
    }

    private Commune present(String code, CommuneNames.Named name, Polygon polygon) {
        String kind = name.ward() ? "Phường " : "Xã ";
        return new Commune(
                code,
                kind + name.name() + " (minh họa)",
                ZonePlan.plainLetters(name.name()) + (name.ward() ? " Ward" : " Commune") + " (illustrative)",
                kind.strip(),
                MERGER,
                null,
                polygon);
    }

    private static Polygon ring(List<Coordinate> there, List<Coordinate> back) {
        List<Coordinate> points = new ArrayList<>(Border.through(there));
        List<Coordinate> border = Border.through(back);
        points.addAll(border.subList(1, border.size()));
        return Millimetre.polygon(points);
    }

    /** One seed at each name, and one more near most of them. */
    private List<Seed> seeds() {
        Chance chance = Chance.of("communes");
        List<Seed> all = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            all.add(new Seed(names.get(i).place().grid(), i, names.get(i).south()));
        }
        for (int i = 0; i < names.size(); i++) {
            Coordinate home = names.get(i).place().grid();
            PointOnGeometryLocator side = names.get(i).south() ? inSouth : inNorth;
            for (int tries = 0, more = 0; tries < 60 && more < 2; tries++) {
                Coordinate near = new Coordinate(home.x + chance.error(3_500), home.y + chance.error(3_500));
                if (side.locate(near) == Location.INTERIOR
                        && nearest(near, all) == i
                        && all.stream().allMatch(seed -> seed.at().distance(near) > CLOSEST_SEEDS_M)) {
                    all.add(new Seed(near, i, names.get(i).south()));
                    more++;
                }
            }
        }
        return all;
    }

    /** The name of the nearest seed. */
    private static int nearest(Coordinate place, List<Seed> seeds) {
        return seeds.stream()
                .min(Comparator.comparingDouble(seed -> seed.at().distance(place)))
                .orElseThrow()
                .name();
    }

    private int seedAt(Polygon face) {
        Coordinate inside = face.getCentroid().getCoordinate();
        boolean southern = inSouth.locate(face.getInteriorPoint().getCoordinate()) == Location.INTERIOR;
        int best = -1;
        for (int i = 0; i < seeds.size(); i++) {
            if (seeds.get(i).south() == southern
                    && (best < 0
                            || seeds.get(i).at().distance(inside)
                                    < seeds.get(best).at().distance(inside))) {
                best = i;
            }
        }
        return best;
    }

    private List<Geometry> lines() {
        List<Geometry> lines = new ArrayList<>(List.of(south.getExteriorRing(), north.getExteriorRing()));
        for (boolean side : new boolean[] {true, false}) {
            Polygon within = side ? south : north;
            LineString[] ways = cellBorders(side).stream()
                    .map(edge -> Millimetre.line(Border.through(List.of(edge.getCoordinates()))))
                    .toArray(LineString[]::new);
            Geometry network = within.getFactory().createMultiLineString(ways);
            lines.add(OverlayNG.overlay(within, network, OverlayNG.INTERSECTION));
        }
        return lines;
    }

    /** The edges between the places that are nearest to one seed each. */
    private List<LineString> cellBorders(boolean side) {
        Polygon within = side ? south : north;
        MultiPoint points = within.getFactory()
                .createMultiPointFromCoords(seeds.stream()
                        .filter(seed -> seed.south() == side)
                        .map(seed -> Millimetre.round(seed.at()))
                        .toArray(Coordinate[]::new));
        VoronoiDiagramBuilder cells = new VoronoiDiagramBuilder();
        cells.setSites(points);
        Envelope around = within.getEnvelopeInternal();
        around.expandBy(20_000);
        cells.setClipEnvelope(around);
        return Millimetre.edges(cells.getDiagram(within.getFactory()));
    }
}
