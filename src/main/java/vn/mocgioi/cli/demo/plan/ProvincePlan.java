package vn.mocgioi.cli.demo.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The facts table of the demo province at the end of 2024: which zones there are, where, how large, how far.
 *
 * <p>The counts (5 of 11 parks, 11 of 27 clusters, the IT park), the 1,471.00 ha of the operating parks, the 200 ha of
 * the IT park, the occupancies and the 21 new projects are those of an article of early 2025. Which zone has how much of
 * them, and where and in what shape it lies, is illustrative.
 */
public final class ProvincePlan {
    /** The day whose figures the plan is made to give. */
    public static final LocalDate REPORT_DAY = LocalDate.of(2024, 12, 31);

    public static final double PARK_OCCUPANCY = 0.7236;
    public static final double CLUSTER_OCCUPANCY = 0.5962;
    public static final int NEW_PROJECTS = 21;
    public static final int NEW_PROJECTS_TARGET = 15;

    private ProvincePlan() {}

    private static final List<ZonePlan> ZONES = ZoneTable.read();

    /** Where land is being cleared, and how fast. */
    private static final List<ClearancePlan> CLEARANCES = List.of(
            new ClearancePlan(
                    "KCN-SC2",
                    "2",
                    LocalDate.of(2023, 2, 14),
                    LocalDate.of(2024, 4, 15),
                    72,
                    0.66,
                    "Giai đoạn 2",
                    false,
                    true),
            new ClearancePlan(
                    "CCN-08",
                    "",
                    LocalDate.of(2023, 9, 12),
                    LocalDate.of(2024, 7, 1),
                    42,
                    0.93,
                    "Lương Sơn",
                    false,
                    false),
            new ClearancePlan(
                    "CCN-13",
                    "",
                    LocalDate.of(2024, 7, 9),
                    LocalDate.of(2025, 3, 1),
                    45,
                    0.90,
                    "Vân Thượng",
                    true,
                    false));

    /** All zones: parks, the IT park, clusters. */
    public static List<ZonePlan> zones() {
        return ZONES;
    }

    /** The operating clusters, or the operating parks. */
    public static List<ZonePlan> operating(boolean clusters) {
        return ZONES.stream()
                .filter(zone -> zone.status() == Status.OPERATING && zone.cluster() == clusters)
                .toList();
    }

    /** The share of markers that stood at the end of 2024 in the parks where they are being set. */
    public static final Map<String, Double> MARKERS_BEING_SET =
            Map.of("KCN-TD", 0.62, "KCN-YB2", 0.37, "KCN-YB3", 0.13);

    public static List<ClearancePlan> clearances() {
        return CLEARANCES;
    }
}
