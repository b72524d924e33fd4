package vn.mocgioi.cli.demo.parcels;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import vn.mocgioi.cli.demo.base.Chance;
import vn.mocgioi.cli.demo.base.Commune;
import vn.mocgioi.cli.demo.base.Millimetre;
import vn.mocgioi.cli.demo.map.Terrain;

/** The parcels of the countryside under a site, also those that lie across its boundary, by map sheet and number. */
final class FieldParcels {
    /** Sheets at 1:1,000 cover half a kilometre square. */
    private static final double SHEET_M = 500;

    /** Smaller leftovers are no parcels of their own. */
    private static final double SMALLEST_M2 = 40;

    private final Polygon site;
    private final PreparedGeometry within;
    private final Chance chance;
    private final Terrain terrain;

    private FieldParcels(Polygon site, Chance chance) {
        this.site = site;
        this.within = PreparedGeometryFactory.prepare(site);
        this.chance = chance;
        this.terrain = new Terrain(site, chance);
    }

    /**
     * The parcels under a site.
     *
     * @param built land beside the site that has been taken long ago: no parcel reaches into it
     * @param firstSheet the number of the first map sheet
     * @param communes those of before the merger
     */
    static List<Parcel> under(
            Polygon site, List<Polygon> built, int firstSheet, List<Commune> communes, Chance chance) {
        FieldParcels parcels = new FieldParcels(site, chance);
        return parcels.numbered(outside(built, parcels.touching(parcels.fields())), firstSheet, communes);
    }

    /** Tracks run through from side to side; cross tracks end on them, here and there. */
    private List<FieldBlock.Field> fields() {
        double reach = site.getEnvelopeInternal().getDiameter() / 2 + 80;
        List<FieldBlock.Field> fields = new ArrayList<>();
        double south = -reach;
        for (int row = 0; south < reach; row++) {
            double north = south + chance.between(92, 148);
            double west = -reach - chance.between(0, 150);
            while (west < reach) {
                double east = west + chance.between(170, 320);
                fields.addAll(FieldBlock.of(terrain, west, east, south, north, chance));
                west = east + chance.between(2.5, 3.5);
            }
            south = north + (row % 3 == 0 ? 6 : 3);
        }
        return fields;
    }

    private List<FieldBlock.Field> touching(List<FieldBlock.Field> fields) {
        PreparedGeometry prepared = PreparedGeometryFactory.prepare(site);
        return fields.stream()
                .filter(field ->
                        prepared.intersects(field.polygon()) && !field.polygon().touches(site))
                .toList();
    }

    /** The same fields, cut along what is built: all at once, so that neighbours are cut in the same points. */
    private static List<FieldBlock.Field> outside(List<Polygon> built, List<FieldBlock.Field> fields) {
        List<FieldBlock.Field> kept = new ArrayList<>(fields);
        for (Polygon taken : built) {
            PreparedGeometry prepared = PreparedGeometryFactory.prepare(taken);
            Map<Boolean, List<FieldBlock.Field>> byReach =
                    kept.stream().collect(Collectors.partitioningBy(field -> prepared.intersects(field.polygon())));
            List<FieldBlock.Field> across = byReach.get(true);
            kept = new ArrayList<>(byReach.get(false));
            STRtree index = new STRtree();
            List<Geometry> lines = new ArrayList<>(List.of(taken.getExteriorRing()));
            for (FieldBlock.Field field : across) {
                index.insert(field.polygon().getEnvelopeInternal(), field);
                lines.add(field.polygon().getExteriorRing());
            }
            List<FieldBlock.Field> pieces = new ArrayList<>();
            for (Polygon face : Millimetre.faces(lines)) {
                if (!prepared.contains(face.getInteriorPoint()) && face.getArea() > SMALLEST_M2) {
                    owner(index, face)
                            .map(FieldBlock.Field::landUse)
                            .ifPresent(use -> pieces.add(new FieldBlock.Field(use, face)));
                }
            }
            kept.addAll(pieces);
        }
        return kept;
    }

    private static Optional<FieldBlock.Field> owner(STRtree index, Polygon face) {
        List<?> near = index.query(face.getEnvelopeInternal());
        return near.stream()
                .map(FieldBlock.Field.class::cast)
                .filter(field -> field.polygon().contains(face.getInteriorPoint()))
                .findFirst();
    }

    /** Sheet by sheet from the north-west, on each sheet from the north-west in rows. */
    private List<Parcel> numbered(List<FieldBlock.Field> fields, int firstSheet, List<Commune> communes) {
        Map<String, List<FieldBlock.Field>> sheets = new TreeMap<>();
        for (FieldBlock.Field field : fields) {
            Coordinate at = field.polygon().getCentroid().getCoordinate();
            // Northing descending, easting ascending, as text of equal length.
            String sheet = "%06d %06d".formatted(100_000 - (int) (at.y / SHEET_M), (int) (at.x / SHEET_M));
            sheets.computeIfAbsent(sheet, k -> new ArrayList<>()).add(field);
        }
        List<Parcel> parcels = new ArrayList<>();
        int sheetNo = firstSheet;
        for (List<FieldBlock.Field> sheet : sheets.values()) {
            sheet.sort(readingOrder());
            for (int i = 0; i < sheet.size(); i++) {
                Polygon polygon = sheet.get(i).polygon();
                parcels.add(new Parcel(
                        communeOf(polygon, communes),
                        String.valueOf(sheetNo),
                        String.valueOf(i + 1),
                        sheet.get(i).landUse(),
                        polygon,
                        officialM2(polygon),
                        insideM2(polygon)));
            }
            sheetNo++;
        }
        return parcels;
    }

    private static Comparator<FieldBlock.Field> readingOrder() {
        return Comparator.comparingDouble((FieldBlock.Field f) ->
                        -Math.floor(f.polygon().getCentroid().getY() / 30))
                .thenComparingDouble(f -> f.polygon().getCentroid().getX());
    }

    private static String communeOf(Polygon polygon, List<Commune> communes) {
        Coordinate inside = polygon.getInteriorPoint().getCoordinate();
        return communes.stream()
                .filter(commune -> commune.polygon().getEnvelopeInternal().contains(inside)
                        && SimplePointInAreaLocator.isContained(inside, commune.polygon()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no commune at " + inside))
                .code();
    }

    /** Most certificates agree with the survey to a few hundredths of a percent, some to a percent or two. */
    private String officialM2(Polygon polygon) {
        double error = chance.happens(0.12) ? chance.error(0.01) : chance.error(0.0004);
        return Millimetre.decimal(polygon.getArea() * (1 + error), 1);
    }

    private double insideM2(Polygon polygon) {
        return within.contains(polygon)
                ? polygon.getArea()
                : Millimetre.common(site, polygon).stream()
                        .mapToDouble(Polygon::getArea)
                        .sum();
    }
}
