package vn.mocgioi.cli.demo;

import static vn.mocgioi.cli.demo.MarkerFault.NONE;
import static vn.mocgioi.cli.demo.Status.CLEARING;
import static vn.mocgioi.cli.demo.Status.ESTABLISHED;
import static vn.mocgioi.cli.demo.Status.OPERATING;
import static vn.mocgioi.cli.demo.Status.RESOLVED;
import static vn.mocgioi.cli.demo.Status.UNDER_APPRAISAL;
import static vn.mocgioi.cli.demo.Status.ZONED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.mocgioi.land.ZoneKind;

/**
 * The facts table of the demo province at the end of 2024: which zones there are, where, how large, how far.
 *
 * <p>The counts (5 of 11 parks, 11 of 27 clusters, the IT park), the 1,471.00 ha of the operating parks, the 200 ha of
 * the IT park, the occupancies and the 21 new projects are those of an article of early 2025. Which zone has how much of
 * them, and where and in what shape it lies, is illustrative.
 */
final class ProvincePlan {
    /** The day whose figures the plan is made to give. */
    static final LocalDate REPORT_DAY = LocalDate.of(2024, 12, 31);

    static final double PARK_OCCUPANCY = 0.7236;
    static final double CLUSTER_OCCUPANCY = 0.5962;
    static final int NEW_PROJECTS = 21;
    static final int NEW_PROJECTS_TARGET = 15;

    private ProvincePlan() {}

    private static final List<ZonePlan> ZONES = List.of(
            park("KCN-SC1", "Sông Công I", 105.838, 21.487, 24, 1.5, "195.00", 1.0014, OPERATING, 1999, 0.968),
            phased(
                    park(
                            "KCN-SC2",
                            "Sông Công II",
                            105.893,
                            21.513,
                            -14,
                            1.62,
                            "546.24",
                            0.9991,
                            OPERATING,
                            2008,
                            0.55),
                    new ZonePlan.PhasePlan("1", "Giai đoạn 1", new BigDecimal("250.00"), OPERATING, 2008),
                    new ZonePlan.PhasePlan("2", "Giai đoạn 2", new BigDecimal("296.24"), CLEARING, 2019)),
            phased(
                    park("KCN-DT", "Điềm Thụy", 105.937, 21.449, 11, 1.45, "250.00", 1.0022, OPERATING, 2009, 0.812),
                    new ZonePlan.PhasePlan("A", "Khu A", new BigDecimal("180.00"), OPERATING, 2009),
                    new ZonePlan.PhasePlan("B", "Khu B", new BigDecimal("70.00"), OPERATING, 2013)),
            park("KCN-NPY", "Nam Phổ Yên", 105.873, 21.384, -31, 1.25, "120.00", 0.9978, OPERATING, 2008, 0.741),
            park("KCN-YB", "Yên Bình", 105.889, 21.418, -8, 1.3, "359.76", 1.0009, OPERATING, 2012, 0.72),
            park("KCN-QT", "Quyết Thắng", 105.793, 21.574, 38, 1.4, "105.00", 1.0035, ESTABLISHED, 2009, 0),
            park("KCN-PB", "Phú Bình", 105.987, 21.474, 17, 1.35, "675.00", 0.9982, RESOLVED, 2023, 0),
            park("KCN-TPY", "Tây Phổ Yên", 105.798, 21.416, -22, 1.3, "868.00", 1.0041, UNDER_APPRAISAL, 2023, 0),
            park("KCN-TD", "Thượng Đình", 105.953, 21.501, 29, 1.3, "128.60", 1.0006, ZONED, 2021, 0),
            park("KCN-YB2", "Yên Bình 2", 105.921, 21.398, 6, 1.5, "301.00", 0.9994, ZONED, 2021, 0),
            // Decision and survey differ by 2.1 %: past the tolerance, so that its grid area counts.
            park("KCN-YB3", "Yên Bình 3", 105.956, 21.414, -19, 1.25, "282.00", 1.0210, ZONED, 2022, 0),
            zone(
                    ZoneKind.IT_PARK,
                    "KCNTT-YB",
                    "Yên Bình",
                    105.9135,
                    21.4325,
                    34,
                    1.3,
                    "200.00",
                    0.9988,
                    ZONED,
                    2023,
                    0,
                    NONE),
            cluster(1, "Cao Ngạn 1", 105.846, 21.628, 12, 1.5, "38.50", OPERATING, 2009, 0.71, NONE),
            cluster(2, "Cao Ngạn 2", 105.864, 21.640, -27, 1.3, "48.20", ESTABLISHED, 2020, 0, NONE),
            cluster(3, "Tân Lập", 105.823, 21.563, 41, 1.4, "29.60", OPERATING, 2007, 0.88, MarkerFault.NUMBER_MISSING),
            cluster(4, "Trúc Mai", 105.986, 21.722, -9, 1.6, "27.40", OPERATING, 2012, 0.49, NONE),
            cluster(
                    5,
                    "Khuynh Thạch",
                    105.866,
                    21.461,
                    19,
                    1.3,
                    "40.00",
                    OPERATING,
                    2008,
                    0.77,
                    MarkerFault.NUMBER_DOUBLED),
            cluster(
                    6,
                    "Nguyên Gon",
                    105.828,
                    21.455,
                    -33,
                    1.5,
                    "16.60",
                    OPERATING,
                    2008,
                    0.69,
                    MarkerFault.OUT_OF_ORDER),
            cluster(
                    7,
                    "Bá Xuyên",
                    105.801,
                    21.497,
                    22,
                    1.4,
                    "48.50",
                    OPERATING,
                    2013,
                    0.52,
                    MarkerFault.VERTEX_WITHOUT_MARKER),
            cluster(8, "Lương Sơn", 105.868, 21.544, -16, 1.35, "50.00", CLEARING, 2021, 0, NONE),
            cluster(9, "Điềm Thụy", 105.955, 21.465, 8, 1.6, "61.50", OPERATING, 2008, 0.66, MarkerFault.OFF_BOUNDARY),
            cluster(10, "Kha Sơn", 105.988, 21.436, 27, 1.4, "13.20", OPERATING, 2010, 0.57, NONE),
            cluster(11, "Bàn Đạt", 105.941, 21.556, -21, 1.5, "47.30", ESTABLISHED, 2022, 0, NONE),
            cluster(12, "Hạnh Phúc - Xuân Phương", 106.019, 21.450, 15, 1.45, "68.00", ESTABLISHED, 2021, 0, NONE),
            cluster(13, "Vân Thượng", 105.848, 21.432, -38, 1.3, "71.40", CLEARING, 2022, 0, NONE),
            cluster(14, "Đắc Sơn", 105.838, 21.398, 30, 1.5, "24.00", ESTABLISHED, 2022, 0, NONE),
            cluster(15, "Tân Hương", 105.898, 21.368, -12, 1.35, "59.70", RESOLVED, 2023, 0, NONE),
            cluster(16, "Phú Lạc 1", 105.628, 21.681, 44, 1.3, "52.00", OPERATING, 2011, 0.34, NONE),
            cluster(17, "Phú Lạc 2", 105.646, 21.694, 9, 1.5, "25.80", ESTABLISHED, 2021, 0, NONE),
            cluster(18, "An Khánh 1", 105.736, 21.604, -24, 1.4, "64.60", OPERATING, 2009, 0.61, NONE),
            cluster(19, "An Khánh 2", 105.753, 21.616, 18, 1.35, "38.00", ESTABLISHED, 2020, 0, NONE),
            cluster(20, "Hùng Sơn", 105.664, 21.633, -6, 1.5, "30.10", RESOLVED, 2023, 0, NONE),
            cluster(21, "Quang Sơn 1", 105.869, 21.702, 33, 1.3, "73.90", ESTABLISHED, 2019, 0, NONE),
            cluster(22, "Quang Sơn 2", 105.889, 21.716, -18, 1.45, "75.00", ESTABLISHED, 2022, 0, NONE),
            cluster(23, "Nam Hòa", 105.906, 21.612, 25, 1.4, "39.00", RESOLVED, 2023, 0, NONE),
            cluster(24, "Đại Khai", 105.822, 21.668, -35, 1.35, "28.50", ESTABLISHED, 2020, 0, NONE),
            cluster(25, "Sơn Cẩm 1", 105.794, 21.646, 13, 1.5, "74.60", OPERATING, 2018, 0.45, NONE),
            cluster(26, "Động Đạt", 105.707, 21.738, -28, 1.3, "36.70", ESTABLISHED, 2021, 0, NONE),
            // Decision and survey differ by 1.8 %.
            zone(
                    ZoneKind.INDUSTRIAL_CLUSTER,
                    "CCN-27",
                    "Kim Sơn",
                    105.646,
                    21.894,
                    21,
                    1.5,
                    "20.00",
                    0.982,
                    ESTABLISHED,
                    2019,
                    0,
                    NONE));

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
                    false),
            new ClearancePlan(
                    "CCN-08", "", LocalDate.of(2023, 9, 12), LocalDate.of(2024, 7, 1), 42, 0.93, "Lương Sơn", false),
            new ClearancePlan(
                    "CCN-13", "", LocalDate.of(2024, 7, 9), LocalDate.of(2025, 3, 1), 45, 0.90, "Vân Thượng", true));

    /** All zones: parks, the IT park, clusters. */
    static List<ZonePlan> zones() {
        return ZONES;
    }

    /** The operating clusters, or the operating parks. */
    static List<ZonePlan> operating(boolean clusters) {
        return ZONES.stream()
                .filter(zone -> zone.status() == OPERATING && zone.cluster() == clusters)
                .toList();
    }

    /** The share of markers that stood at the end of 2024 in the parks where they are being set. */
    static final Map<String, Double> MARKERS_BEING_SET = Map.of("KCN-TD", 0.62, "KCN-YB2", 0.37, "KCN-YB3", 0.13);

    static List<ClearancePlan> clearances() {
        return CLEARANCES;
    }

    private static ZonePlan park(
            String code,
            String name,
            double lon,
            double lat,
            double turnDeg,
            double aspect,
            String officialHa,
            double gridShare,
            Status status,
            int since,
            double occupancy) {
        return zone(
                ZoneKind.INDUSTRIAL_PARK,
                code,
                name,
                lon,
                lat,
                turnDeg,
                aspect,
                officialHa,
                gridShare,
                status,
                since,
                occupancy,
                NONE);
    }

    private static ZonePlan cluster(
            int number,
            String name,
            double lon,
            double lat,
            double turnDeg,
            double aspect,
            String officialHa,
            Status status,
            int since,
            double occupancy,
            MarkerFault fault) {
        String code = "CCN-%02d".formatted(number);
        double gridShare = 1 + Chance.of(code + " survey").between(-0.006, 0.006);
        return zone(
                ZoneKind.INDUSTRIAL_CLUSTER,
                code,
                name,
                lon,
                lat,
                turnDeg,
                aspect,
                officialHa,
                gridShare,
                status,
                since,
                occupancy,
                fault);
    }

    private static ZonePlan zone(
            ZoneKind kind,
            String code,
            String name,
            double lon,
            double lat,
            double turnDeg,
            double aspect,
            String officialHa,
            double gridShare,
            Status status,
            int since,
            double occupancy,
            MarkerFault fault) {
        return new ZonePlan(
                code,
                kind,
                name,
                new Place(lon, lat),
                turnDeg,
                aspect,
                new BigDecimal(officialHa),
                gridShare,
                status,
                since,
                occupancy,
                fault,
                List.of());
    }

    private static ZonePlan phased(ZonePlan zone, ZonePlan.PhasePlan... phases) {
        return new ZonePlan(
                zone.code(),
                zone.kind(),
                zone.shortName(),
                zone.place(),
                zone.turnDeg(),
                zone.aspect(),
                zone.officialHa(),
                zone.gridShare(),
                zone.status(),
                zone.since(),
                zone.occupancy(),
                zone.fault(),
                List.of(phases));
    }
}
