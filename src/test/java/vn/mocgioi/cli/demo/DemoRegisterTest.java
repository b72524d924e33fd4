package vn.mocgioi.cli.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.mocgioi.cli.demo.base.DemoFile;
import vn.mocgioi.land.catalogue.Column;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.catalogue.Reference;
import vn.mocgioi.land.terms.EventKind;
import vn.mocgioi.land.terms.ObstacleReason;

/** The demo's rows hold together: keys, references, moments, and the histories that it is to show. */
class DemoRegisterTest {
    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DemoRows demo = DemoRows.all();

    /** By layer and key columns: the number of the file in which each key came first. */
    private static final Map<List<Object>, Map<List<String>, Integer>> FIRST_FILES = new HashMap<>();

    @Test
    void theSameFilesComeOutEveryTime(@TempDir Path one, @TempDir Path other) throws IOException {
        List<DemoFile> first = DemoProvince.write(one);
        List<DemoFile> second = DemoProvince.write(other);
        assertEquals(first.size(), second.size());
        for (int i = 0; i < second.size(); i++) {
            Path path = first.get(i).path();
            assertEquals(path.getFileName(), second.get(i).path().getFileName());
            assertArrayEquals(
                    Files.readAllBytes(path), Files.readAllBytes(second.get(i).path()));
        }
    }

    @Test
    void noKeyStandsTwiceInAFile() {
        Map<Path, Set<List<String>>> seen = new HashMap<>();
        for (Layer layer : Layers.all()) {
            List<String> key = layer.keyColumns().stream().map(Column::name).toList();
            for (DemoRows.Row row : demo.of(layer)) {
                assertTrue(
                        seen.computeIfAbsent(row.file().path(), f -> new HashSet<>())
                                .add(row.get(key)),
                        () -> row.file().path() + " doubles " + row.get(key));
            }
        }
    }

    @Test
    void whatARowPointsToCameBeforeIt() {
        for (Layer layer : Layers.all()) {
            for (Reference reference : layer.references()) {
                for (DemoRows.Row row : demo.of(layer)) {
                    List<String> pointer = row.get(reference.columns());
                    assertTrue(
                            pointer.get(pointer.size() - 1).isEmpty()
                                    || comesBefore(Layers.get(reference.layer()), reference.keys(), pointer, row),
                            () -> row.file().path() + ": no " + reference.layer() + " " + pointer);
                }
            }
        }
    }

    private static boolean comesBefore(Layer layer, List<String> keys, List<String> wanted, DemoRows.Row row) {
        Map<List<String>, Integer> firstFile = FIRST_FILES.computeIfAbsent(List.of(layer.name(), keys), k -> {
            Map<List<String>, Integer> first = new HashMap<>();
            demo.of(layer).forEach(target -> first.putIfAbsent(target.get(keys), position(target)));
            return first;
        });
        Integer file = firstFile.get(wanted);
        return file != null && file < position(row);
    }

    /** File names begin with their place in the order of import. */
    private static int position(DemoRows.Row row) {
        return Integer.parseInt(row.file().path().getFileName().toString().split("-")[0]);
    }

    @Test
    void allLayersButTheRulesAreThereInTheOrderOfTheirMoments() {
        Set<String> layers =
                demo.files().stream().map(file -> file.layer().name()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> all = Layers.all().stream().map(Layer::name).collect(Collectors.toCollection(TreeSet::new));
        all.remove("rules");
        assertEquals(all, layers);
        for (int i = 1; i < demo.files().size(); i++) {
            assertFalse(demo.files()
                    .get(i)
                    .recordedAt()
                    .isBefore(demo.files().get(i - 1).recordedAt()));
        }
    }

    @Test
    void nothingOfTheClearanceWasTypedInBeforeItHappenedAndSomeOfItLate() {
        long late = 0;
        for (DemoRows.Row event : demo.of(Layers.EVENTS)) {
            LocalDate happened = LocalDate.parse(event.get("date"));
            LocalDate typed = event.file().recordedAt().atZone(VIET_NAM).toLocalDate();
            assertFalse(typed.isBefore(happened), () -> event.values().toString());
            boolean lateEntry =
                    event.get("correction").isEmpty() && typed.withDayOfMonth(1).isAfter(happened);
            late += lateEntry ? 1 : 0;
        }
        assertTrue(late > 20, late + " late entries");
        assertTrue(late < 200, late + " late entries");
        assertTrue(demo.of(Layers.EVENTS).stream()
                .anyMatch(event -> event.file()
                                .recordedAt()
                                .isAfter(LocalDate.of(2025, 1, 1)
                                        .atStartOfDay(VIET_NAM)
                                        .toInstant())
                        && event.get("correction").isEmpty()));
    }

    @Test
    void correctionsChangeOrVoidWhatWasTypedBefore() {
        List<DemoRows.Row> corrections = demo.of(Layers.EVENTS).stream()
                .filter(event -> !event.get("correction").isEmpty())
                .toList();
        assertTrue(corrections.stream().anyMatch(event -> event.get("void").equals("true")));
        for (DemoRows.Row correction : corrections) {
            List<DemoRows.Row> before = events(correction).stream()
                    .filter(event -> event.get("milestone").equals(correction.get("milestone"))
                            && event.get("correction").isEmpty())
                    .toList();
            assertEquals(1, before.size());
            assertTrue(correction.get("void").equals("true")
                    || !before.get(0).get("date").equals(correction.get("date")));
        }
    }

    @Test
    void everyKindOfEventAndBothOrdersOfPaymentAndDecisionOccur() {
        Set<String> kinds =
                demo.of(Layers.EVENTS).stream().map(e -> e.get("milestone")).collect(Collectors.toSet());
        assertEquals(Stream.of(EventKind.values()).map(Enum::name).collect(Collectors.toSet()), kinds);
        Map<List<String>, Map<String, String>> dates = new HashMap<>();
        demo.of(Layers.EVENTS)
                .forEach(event -> dates.computeIfAbsent(parcel(event), k -> new HashMap<>())
                        .put(event.get("milestone"), event.get("date")));
        List<Integer> orders = dates.values().stream()
                .filter(d -> d.containsKey("PAID") && d.containsKey("RECOVERY_DECISION"))
                .map(d -> Integer.signum(d.get("PAID").compareTo(d.get("RECOVERY_DECISION"))))
                .toList();
        assertTrue(orders.stream().filter(order -> order < 0).count() > 100);
        assertTrue(orders.stream().filter(order -> order > 0).count() > 100);
    }

    @Test
    void obstaclesOfEveryReasonAreOpenAndOvercome() {
        Map<List<String>, DemoRows.Row> latest = new HashMap<>();
        demo.of(Layers.OBSTACLES)
                .forEach(o -> latest.put(o.get(List.of("commune", "sheet_no", "parcel_no", "reason", "opened")), o));
        for (ObstacleReason reason : ObstacleReason.values()) {
            List<Boolean> open = latest.values().stream()
                    .filter(o -> o.get("reason").equals(reason.name()))
                    .map(o -> o.get("closed").isEmpty())
                    .distinct()
                    .toList();
            assertEquals(2, open.size(), reason.name());
        }
    }

    @Test
    void aParcelWithAnOpenObstacleWasNotHandedOver() {
        Set<List<String>> open = new HashSet<>();
        for (DemoRows.Row obstacle : demo.of(Layers.OBSTACLES)) {
            if (obstacle.get("closed").isEmpty()) {
                open.add(parcel(obstacle));
            } else {
                open.remove(parcel(obstacle));
            }
        }
        Set<List<String>> handed = demo.of(Layers.EVENTS).stream()
                .filter(e -> Set.of("HANDED_OVER", "ENFORCED").contains(e.get("milestone")))
                .map(DemoRegisterTest::parcel)
                .collect(Collectors.toSet());
        open.retainAll(handed);
        assertEquals(Set.of(), open);
    }

    @Test
    void handingOverSongCong2MakesAnSOverTwoYears() {
        Map<List<String>, Double> areas = new HashMap<>();
        demo.of(Layers.PARCELS).stream()
                .filter(p -> Integer.parseInt(p.get("sheet_no")) < 41)
                .forEach(p -> areas.put(parcel(p), p.polygon().getArea()));
        double[] byQuarter = new double[8];
        for (DemoRows.Row event : demo.of(Layers.EVENTS)) {
            if (event.get("milestone").equals("HANDED_OVER") && areas.containsKey(parcel(event))) {
                LocalDate day = LocalDate.parse(event.get("date"));
                byQuarter[(day.getYear() - 2023) * 4 + (day.getMonthValue() - 1) / 3] += areas.get(parcel(event));
            }
        }
        double share = Arrays.stream(byQuarter).sum()
                / areas.values().stream().mapToDouble(Double::doubleValue).sum();
        assertTrue(share > 0.55 && share < 0.7, () -> "handed over " + share);
        double fastest = Arrays.stream(byQuarter).max().orElseThrow();
        assertTrue(byQuarter[1] == 0 && byQuarter[2] < fastest / 2 && byQuarter[7] < fastest / 2 && byQuarter[7] > 0);
    }

    @Test
    void holdersArePlainlyInvented() {
        assertTrue(demo.of(Layers.PARTIES).stream()
                .allMatch(party -> party.get("name").contains("minh họa")
                        && party.get("code").startsWith("MH-")));
        assertTrue(demo.of(Layers.PROJECTS).stream()
                .allMatch(project -> project.get("investor").contains("minh họa")));
    }

    private static List<DemoRows.Row> events(DemoRows.Row ofParcel) {
        return demo.of(Layers.EVENTS).stream()
                .filter(event -> parcel(event).equals(parcel(ofParcel)))
                .toList();
    }

    private static List<String> parcel(DemoRows.Row row) {
        return row.get(List.of("commune", "sheet_no", "parcel_no"));
    }
}
