package vn.mocgioi.cli.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.valid.IsValidOp;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;

/** The land of the demo is drawn as a surveyor would deliver it. */
class DemoLandTest {
    private static final DemoRows demo = DemoRows.all();

    @Test
    void everyPolygonIsValid() {
        for (Layer layer : List.of(Layers.COMMUNES, Layers.ZONES, Layers.PHASES, Layers.LOTS, Layers.PARCELS)) {
            for (DemoRows.Row row : demo.of(layer)) {
                assertTrue(new IsValidOp(row.polygon()).isValid(), () -> layer.name() + " " + row.values());
            }
        }
    }

    @Test
    void theCommunesOfEitherTimeCoverTheirProvinceWithoutGapOrOverlap() {
        assertProvince("valid_to", 3_522);
        assertProvince("valid_from", 8_374);
    }

    private static void assertProvince(String dated, double expectedKm2) {
        Geometry[] communes = polygons(demo.of(Layers.COMMUNES).stream()
                .filter(commune -> commune.get(dated).equals("2025-07-01"))
                .toList());
        assertCoverage(communes);
        Polygon province = (Polygon) CoverageUnion.union(communes);
        assertEquals(0, province.getNumInteriorRing());
        assertEquals(expectedKm2, province.getArea() / 1e6, 0.02 * expectedKm2);
    }

    @Test
    void zonesLieInTheProvinceAndApartFromEachOther() {
        Geometry province = CoverageUnion.union(polygons(demo.of(Layers.COMMUNES).stream()
                .filter(commune -> !commune.get("valid_to").isEmpty())
                .toList()));
        List<DemoRows.Row> zones = demo.of(Layers.ZONES);
        for (int i = 0; i < zones.size(); i++) {
            assertTrue(province.contains(zones.get(i).polygon()), zones.get(i).get("code"));
            for (DemoRows.Row other : zones.subList(i + 1, zones.size())) {
                assertTrue(
                        zones.get(i).polygon().distance(other.polygon()) > 100,
                        zones.get(i).get("code") + " and " + other.get("code"));
            }
        }
    }

    @Test
    void phasesMakeUpTheirZone() {
        Map<String, List<DemoRows.Row>> phases =
                demo.of(Layers.PHASES).stream().collect(Collectors.groupingBy(row -> row.get("zone")));
        assertEquals(2, phases.size());
        phases.forEach((code, parts) -> {
            Geometry[] polygons = polygons(parts);
            assertCoverage(polygons);
            assertTrue(CoverageUnion.union(polygons).equalsTopo(zone(code).polygon()), code);
        });
    }

    @Test
    void lotsCoverTheirZoneOrPhaseWithoutGapOrOverlap() {
        Map<List<String>, List<DemoRows.Row>> lots =
                demo.of(Layers.LOTS).stream().collect(Collectors.groupingBy(row -> row.get(List.of("zone", "phase"))));
        lots.forEach((part, rows) -> {
            Geometry[] polygons = polygons(rows);
            assertCoverage(polygons);
            // A lot that ends on a slanting boundary does so within a rounding of it.
            Polygon boundary = part.get(1).isEmpty()
                    ? zone(part.get(0)).polygon()
                    : phase(part.get(0), part.get(1)).polygon();
            double differenceM2 = OverlayNGRobust.overlay(
                            CoverageUnion.union(polygons), boundary, OverlayNG.SYMDIFFERENCE)
                    .getArea();
            assertTrue(differenceM2 < 1, () -> part + " differs by " + differenceM2 + " m²");
        });
        assertTrue(lots.size() > 20);
    }

    @Test
    void everyUseOfLandIsThereBetweenTheRoads() {
        assertEquals(
                "[ADMINISTRATION, GREEN, INDUSTRIAL, SERVICE, TRAFFIC, UTILITY, WAREHOUSE, WATER]",
                demo.of(Layers.LOTS).stream()
                        .map(lot -> lot.get("land_use"))
                        .distinct()
                        .sorted()
                        .toList()
                        .toString());
    }

    @Test
    void parcelsShareTheirCornersAndTwoSlipsOfTheDigitiserStandOut() {
        List<DemoRows.Row> parcels = parcels();
        int faulty = 0;
        for (Geometry fault : CoverageValidator.validate(polygons(parcels))) {
            faulty += fault == null ? 0 : 1;
        }
        // Each moved corner is at odds with its own parcel's neighbours, nothing else is.
        assertTrue(faulty >= 4 && faulty <= 8, faulty + " parcels do not fit");
        double overlapM2 =
                parcels.stream().mapToDouble(p -> p.polygon().getArea()).sum()
                        - OverlayNGRobust.union(
                                        polygons(parcels)[0].getFactory().buildGeometry(List.of(polygons(parcels))))
                                .getArea();
        assertTrue(overlapM2 > 5 && overlapM2 < 60, overlapM2 + " m² overlap");
    }

    @Test
    void parcelsHaveTheSizesOfFieldsAndSomeLieAcrossTheBoundary() {
        List<Double> areas =
                parcels().stream().map(p -> p.polygon().getArea()).sorted().toList();
        assertTrue(areas.size() >= 2_000 && areas.size() <= 4_000, () -> areas.size() + " parcels");
        assertTrue(areas.get(areas.size() / 20) > 100);
        assertTrue(areas.get(areas.size() * 19 / 20) < 2_500);
        Polygon phase = phase("KCN-SC2", "2").polygon();
        long across = parcels().stream()
                .filter(p -> p.polygon().crosses(phase) || p.polygon().overlaps(phase))
                .count();
        assertTrue(across > 50, () -> across + " across");
    }

    @Test
    void theHeirsOfADividedFieldCoverItExactly() {
        List<DemoRows.Row> heirs = demo.of(Layers.PARCELS).stream()
                .filter(parcel -> !parcel.get("replaces").isEmpty())
                .toList();
        assertEquals(2, heirs.size());
        assertCoverage(polygons(heirs));
        List<DemoRows.Row> parents = parcels().stream()
                .filter(parcel -> parcel.get("valid_to").equals(heirs.get(0).get("valid_from")))
                .toList();
        assertEquals(1, parents.size());
        assertEquals(
                heirs.get(0).get("replaces"),
                parents.get(0).get("sheet_no") + "/" + parents.get(0).get("parcel_no"));
        assertTrue(
                CoverageUnion.union(polygons(heirs)).equalsTopo(parents.get(0).polygon()));
    }

    @Test
    void noParcelReachesIntoThePhaseThatWasBuilt() {
        Polygon built = phase("KCN-SC2", "1").polygon();
        for (DemoRows.Row parcel : parcels()) {
            if (parcel.polygon().getEnvelopeInternal().intersects(built.getEnvelopeInternal())) {
                double commonM2 = OverlayNGRobust.overlay(parcel.polygon(), built, OverlayNG.INTERSECTION)
                        .getArea();
                assertTrue(commonM2 < 0.1, () -> parcel.values() + " by " + commonM2);
            }
        }
    }

    @Test
    void markersStandOnTheVerticesButForTheOnePlantedOffTheBoundary() {
        List<String> off = new ArrayList<>();
        for (DemoRows.Row marker : demo.of(Layers.MARKERS)) {
            Polygon boundary = boundaryOf(marker);
            if (!marker.get("kind").equals("REFERENCE")
                    && List.of(boundary.getCoordinates()).stream().noneMatch(marker.point()::equals2D)) {
                off.add(marker.get("zone"));
            }
        }
        assertEquals(List.of("CCN-09"), off);
    }

    @Test
    void everyVertexHasAMarkerButForOne() {
        Map<List<String>, List<Coordinate>> markers = new HashMap<>();
        demo.of(Layers.MARKERS)
                .forEach(marker -> markers.computeIfAbsent(marker.get(List.of("zone", "phase")), k -> new ArrayList<>())
                        .add(marker.point()));
        List<String> bare = new ArrayList<>();
        markers.forEach((part, points) -> {
            Polygon boundary = part.get(1).isEmpty()
                    ? zone(part.get(0)).polygon()
                    : phase(part.get(0), part.get(1)).polygon();
            for (Coordinate vertex : boundary.getCoordinates()) {
                if (points.stream().noneMatch(p -> p.distance(vertex) <= 0.05)) {
                    bare.add(part.get(0));
                }
            }
        });
        // The marker off the boundary leaves its own vertex bare too, which is of a line and no corner.
        assertEquals(List.of("CCN-07", "CCN-09"), bare.stream().sorted().toList());
    }

    @Test
    void numbersRunWithTheRingButForThePlantedFaults() {
        Map<String, List<String>> byZone = new HashMap<>();
        demo.of(Layers.MARKERS).stream()
                .filter(marker -> !marker.get("order").isEmpty())
                .sorted(Comparator.comparingDouble(marker -> marker.number("order")))
                .forEach(marker -> byZone.computeIfAbsent(
                                String.join("/", marker.get(List.of("zone", "phase"))), k -> new ArrayList<>())
                        .add(marker.get("number")));
        List<String> faulty = new ArrayList<>();
        byZone.forEach((part, numbers) -> {
            for (int i = 0; i < numbers.size(); i++) {
                if (!numbers.get(i).equals("M" + (i + 1))) {
                    faulty.add(part);
                    break;
                }
            }
        });
        assertEquals(
                List.of("CCN-03/", "CCN-05/", "CCN-06/"),
                faulty.stream().sorted().toList());
        assertFalse(byZone.get("CCN-03/").contains("M5"));
        assertTrue(byZone.get("CCN-05/").containsAll(List.of("M5", "M05")));
        assertEquals(List.of("M6", "M5"), byZone.get("CCN-06/").subList(4, 6));
    }

    @Test
    void markersWereSetSomeMillimetresOffAFewPastTheToleranceAndSomeWereLost() {
        Map<List<String>, Coordinate> designed = new HashMap<>();
        List<String> key = List.of("zone", "phase", "number");
        demo.of(Layers.MARKERS).forEach(marker -> designed.put(marker.get(key), marker.point()));
        List<Double> off = new ArrayList<>();
        for (DemoRows.Row event : demo.of(Layers.MARKER_EVENTS)) {
            if (event.get("status").equals("SET")) {
                Coordinate set = new Coordinate(event.number("y_easting"), event.number("x_northing"));
                off.add(set.distance(designed.get(event.get(key))));
            }
        }
        off.sort(Comparator.naturalOrder());
        assertTrue(off.get(off.size() / 2) < 0.02);
        long past = off.stream().filter(metres -> metres > 0.05).count();
        assertTrue(past > 5 && past < off.size() / 20, past + " off design");
        assertEquals(
                "[DAMAGED, HANDED_OVER, LOST, RESTORED, SET]",
                demo.of(Layers.MARKER_EVENTS).stream()
                        .map(e -> e.get("status"))
                        .distinct()
                        .sorted()
                        .toList()
                        .toString());
    }

    @Test
    void ofTheThreeParksBeingMarkedAPartIsSet() {
        Map<String, Double> share = new HashMap<>();
        for (String zone : List.of("KCN-TD", "KCN-YB2", "KCN-YB3")) {
            double all = demo.of(Layers.MARKERS).stream()
                    .filter(m -> m.get("zone").equals(zone))
                    .count();
            double set = demo.of(Layers.MARKER_EVENTS).stream()
                    .filter(m -> m.get("zone").equals(zone))
                    .count();
            share.put(zone, set / all);
        }
        assertTrue(share.get("KCN-TD") > 0.5 && share.get("KCN-TD") < 0.7, share::toString);
        assertTrue(share.get("KCN-YB2") > 0.3 && share.get("KCN-YB2") < 0.45, share::toString);
        assertTrue(share.get("KCN-YB3") > 0.05 && share.get("KCN-YB3") < 0.2, share::toString);
    }

    /** The parcels as the clearance found them, each as it was last recorded. */
    private static List<DemoRows.Row> parcels() {
        Map<List<String>, DemoRows.Row> parcels = new LinkedHashMap<>();
        demo.of(Layers.PARCELS).stream()
                .filter(parcel -> parcel.get("valid_from").isEmpty())
                .forEach(parcel -> parcels.put(parcel.get(List.of("commune", "sheet_no", "parcel_no")), parcel));
        return List.copyOf(parcels.values());
    }

    private static DemoRows.Row zone(String code) {
        return demo.of(Layers.ZONES).stream()
                .filter(zone -> zone.get("code").equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static DemoRows.Row phase(String zone, String number) {
        return demo.of(Layers.PHASES).stream()
                .filter(phase ->
                        phase.get("zone").equals(zone) && phase.get("number").equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static Polygon boundaryOf(DemoRows.Row marker) {
        return marker.get("phase").isEmpty()
                ? zone(marker.get("zone")).polygon()
                : phase(marker.get("zone"), marker.get("phase")).polygon();
    }

    private static Geometry[] polygons(List<DemoRows.Row> rows) {
        return rows.stream().map(DemoRows.Row::polygon).toArray(Geometry[]::new);
    }

    /** Neighbours share every vertex of their common sides and nothing overlaps, to the last digit. */
    private static void assertCoverage(Geometry[] polygons) {
        assertTrue(CoverageValidator.isValid(polygons));
    }
}
