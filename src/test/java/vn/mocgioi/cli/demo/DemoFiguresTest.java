package vn.mocgioi.cli.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.mocgioi.land.catalogue.Layers;

/** The article's figures come out of the demo's files when they are summed by the rules, as of 2024-12-31. */
class DemoFiguresTest {
    private static final String AT = "2024-12-31";

    private static final DemoRows demo = DemoRows.all();

    @Test
    void fiveOfElevenParksOperateOn1471Hectares() {
        assertEquals(11, zones("INDUSTRIAL_PARK").size());
        List<DemoRows.Row> operating = operating("INDUSTRIAL_PARK");
        assertEquals(5, operating.size());
        assertEquals(new BigDecimal("1471.0000"), areaThatCounts(operating));
    }

    @Test
    void elevenOfTwentySevenClustersOperate() {
        assertEquals(27, zones("INDUSTRIAL_CLUSTER").size());
        assertEquals(11, operating("INDUSTRIAL_CLUSTER").size());
    }

    @Test
    void theItParkHasTwoHundredHectaresAndDoesNotOperateYet() {
        assertEquals(new BigDecimal("200.0000"), areaThatCounts(zones("IT_PARK")));
        assertEquals(0, operating("IT_PARK").size());
    }

    @Test
    void parksAreLeasedToOver72PercentAndClustersToCloseTo60() {
        assertEquals(new BigDecimal("0.7236"), occupancy("INDUSTRIAL_PARK"));
        assertEquals(new BigDecimal("0.5962"), occupancy("INDUSTRIAL_CLUSTER"));
    }

    @Test
    void noLotIsLeasedTwiceOrByMoreThanItHas() {
        Map<List<String>, DemoRows.Row> lots = lots();
        leased().forEach((lot, area) -> assertTrue(
                area <= lots.get(lot).number("official_area_m2"), () -> lot + " is leased by " + area + " m²"));
    }

    @Test
    void twentyOneProjectsAreNewAllForeign40PercentOverTarget() {
        List<DemoRows.Row> fresh = demo.of(Layers.PROJECTS).stream()
                .filter(project -> project.get("licence_date").startsWith("2024"))
                .toList();
        assertEquals(21, fresh.size());
        assertTrue(fresh.stream().allMatch(project -> project.get("foreign").equals("true")));
        List<DemoRows.Row> target = demo.of(Layers.TARGETS).stream()
                .filter(row -> row.get("measure").equals("NEW_PROJECTS")
                        && row.get("period").equals("2024"))
                .toList();
        assertEquals(1, target.size());
        assertEquals(1.4, fresh.size() / target.get(0).number("value"));
        assertTrue(demo.of(Layers.PROJECTS).stream()
                .anyMatch(project -> project.get("country").equals("VN")));
    }

    @Test
    void officialAndGridAreaDifferByMoreThanAPercentInTwoPlannedZones() {
        List<String> differing = demo.of(Layers.ZONES).stream()
                .filter(zone -> !officialCounts(zone))
                .map(zone -> zone.get("code"))
                .toList();
        assertEquals(List.of("KCN-YB3", "CCN-27"), differing);
    }

    private static List<DemoRows.Row> zones(String kind) {
        return demo.of(Layers.ZONES).stream()
                .filter(zone -> zone.get("kind").equals(kind))
                .toList();
    }

    private static List<DemoRows.Row> operating(String kind) {
        Set<String> codes = operatingParts().stream().map(part -> part.get(0)).collect(Collectors.toSet());
        return zones(kind).stream()
                .filter(zone -> codes.contains(zone.get("code")))
                .toList();
    }

    /** Zone and phase of what has an OPERATING stage by the day; nothing in the demo is ever revoked. */
    private static Set<List<String>> operatingParts() {
        return demo.of(Layers.STAGES).stream()
                .filter(stage -> stage.get("step").equals("OPERATING")
                        && stage.get("date").compareTo(AT) <= 0)
                .map(stage -> stage.get(List.of("zone", "phase")))
                .collect(Collectors.toSet());
    }

    private static boolean officialCounts(DemoRows.Row zone) {
        double official = zone.number("official_area_ha") * 10_000;
        return Math.abs(official - zone.polygon().getArea()) / official <= 0.01;
    }

    private static BigDecimal areaThatCounts(List<DemoRows.Row> zones) {
        return zones.stream()
                .map(zone -> officialCounts(zone)
                        ? new BigDecimal(zone.get("official_area_ha"))
                        : BigDecimal.valueOf(zone.polygon().getArea() / 10_000))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(4, RoundingMode.HALF_UP);
    }

    private static BigDecimal occupancy(String kind) {
        Set<List<String>> operating = operatingParts();
        Set<String> ofKind =
                operating(kind).stream().map(zone -> zone.get("code")).collect(Collectors.toSet());
        Map<List<String>, Double> leased = leased();
        double leasableM2 = 0;
        double leasedM2 = 0;
        for (Map.Entry<List<String>, DemoRows.Row> lot : lots().entrySet()) {
            if (ofKind.contains(lot.getValue().get("zone"))
                    && operating.contains(lot.getValue().get(List.of("zone", "phase")))
                    && Set.of("INDUSTRIAL", "WAREHOUSE", "SERVICE")
                            .contains(lot.getValue().get("land_use"))) {
                leasableM2 += lot.getValue().number("official_area_m2");
                leasedM2 += leased.getOrDefault(lot.getKey(), 0.0);
            }
        }
        return BigDecimal.valueOf(leasedM2 / leasableM2).setScale(4, RoundingMode.HALF_UP);
    }

    private static Map<List<String>, DemoRows.Row> lots() {
        Map<List<String>, DemoRows.Row> lots = new HashMap<>();
        demo.of(Layers.LOTS).forEach(lot -> lots.put(lot.get(List.of("zone", "code")), lot));
        return lots;
    }

    /** Square metres leased on the day, by zone and lot. */
    private static Map<List<String>, Double> leased() {
        Map<List<String>, DemoRows.Row> lots = lots();
        Map<List<String>, Double> leased = new HashMap<>();
        for (DemoRows.Row lease : demo.of(Layers.LEASES)) {
            boolean ended = !lease.get("to").isEmpty() && lease.get("to").compareTo(AT) <= 0;
            if (lease.get("from").compareTo(AT) <= 0 && !ended) {
                List<String> lot = lease.get(List.of("zone", "lot"));
                double area = lease.get("area_m2").isEmpty()
                        ? lots.get(lot).number("official_area_m2")
                        : lease.number("area_m2");
                leased.merge(lot, area, Double::sum);
            }
        }
        return leased;
    }
}
