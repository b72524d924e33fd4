package vn.mocgioi.cli.demo.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.mocgioi.cli.demo.base.Place;
import vn.mocgioi.land.terms.ZoneKind;

/** The facts table of the zones: one line for each zone, and under it one for each of its phases. */
final class ZoneTable {
    private ZoneTable() {}

    /**
     * Code; name; place (longitude, latitude); bearing of the main road in degrees from east; length by depth; official
     * hectares; by how many percent the grid area differs from them; how far it has come; the year of the first
     * decision; leased percent of the leasable; what is wrong with its markers.
     *
     * <p>The official areas of the operating parks sum to 1,471.00 ha. Of the two zones whose areas differ by more than
     * a percent neither operates. The last operating park and cluster are leased by whatever makes the occupancy of
     * their kind what it shall be.
     */
    private static final String TABLE = """
            KCN-SC1   | Sông Công I             | 105.838  21.487  |   24 | 1.50 | 195.00 | +0.14 | OPERATING       | 1999 |  96.8 |
            KCN-SC2   | Sông Công II            | 105.893  21.513  |  -14 | 1.62 | 546.24 | -0.09 | OPERATING       | 2008 |  55.0 |
            KCN-SC2/1 | Giai đoạn 1             |                  |      |      | 250.00 |       | OPERATING       | 2008 |       |
            KCN-SC2/2 | Giai đoạn 2             |                  |      |      | 296.24 |       | CLEARING        | 2019 |       |
            KCN-DT    | Điềm Thụy               | 105.937  21.449  |   11 | 1.45 | 250.00 | +0.22 | OPERATING       | 2009 |  81.2 |
            KCN-DT/A  | Khu A                   |                  |      |      | 180.00 |       | OPERATING       | 2009 |       |
            KCN-DT/B  | Khu B                   |                  |      |      |  70.00 |       | OPERATING       | 2013 |       |
            KCN-NPY   | Nam Phổ Yên             | 105.873  21.384  |  -31 | 1.25 | 120.00 | -0.22 | OPERATING       | 2008 |  74.1 |
            KCN-YB    | Yên Bình                | 105.889  21.418  |   -8 | 1.30 | 359.76 | +0.09 | OPERATING       | 2012 |  72.0 |
            KCN-QT    | Quyết Thắng             | 105.793  21.574  |   38 | 1.40 | 105.00 | +0.35 | ESTABLISHED     | 2009 |       |
            KCN-PB    | Phú Bình                | 105.987  21.474  |   17 | 1.35 | 675.00 | -0.18 | RESOLVED        | 2023 |       |
            KCN-TPY   | Tây Phổ Yên             | 105.798  21.416  |  -22 | 1.30 | 868.00 | +0.41 | UNDER_APPRAISAL | 2023 |       |
            KCN-TD    | Thượng Đình             | 105.953  21.501  |   29 | 1.30 | 128.60 | +0.06 | ZONED           | 2021 |       |
            KCN-YB2   | Yên Bình 2              | 105.921  21.398  |    6 | 1.50 | 301.00 | -0.06 | ZONED           | 2021 |       |
            KCN-YB3   | Yên Bình 3              | 105.956  21.414  |  -19 | 1.25 | 282.00 | +2.10 | ZONED           | 2022 |       |
            KCNTT-YB  | Yên Bình                | 105.9135 21.4325 |   34 | 1.30 | 200.00 | -0.12 | ZONED           | 2023 |       |
            CCN-01    | Cao Ngạn 1              | 105.846  21.628  |   12 | 1.50 |  38.50 | -0.33 | OPERATING       | 2009 |  71.0 |
            CCN-02    | Cao Ngạn 2              | 105.864  21.640  |  -27 | 1.30 |  48.20 | -0.19 | ESTABLISHED     | 2020 |       |
            CCN-03    | Tân Lập                 | 105.823  21.563  |   41 | 1.40 |  29.60 | -0.05 | OPERATING       | 2007 |  88.0 | NUMBER_MISSING
            CCN-04    | Trúc Mai                | 105.986  21.722  |   -9 | 1.60 |  27.40 | -0.42 | OPERATING       | 2012 |  49.0 |
            CCN-05    | Khuynh Thạch            | 105.866  21.461  |   19 | 1.30 |  40.00 | -0.08 | OPERATING       | 2008 |  77.0 | NUMBER_DOUBLED
            CCN-06    | Nguyên Gon              | 105.828  21.455  |  -33 | 1.50 |  16.60 | -0.01 | OPERATING       | 2008 |  69.0 | OUT_OF_ORDER
            CCN-07    | Bá Xuyên                | 105.801  21.497  |   22 | 1.40 |  48.50 | -0.45 | OPERATING       | 2013 |  52.0 | VERTEX_WITHOUT_MARKER
            CCN-08    | Lương Sơn               | 105.868  21.544  |  -16 | 1.35 |  50.00 | -0.29 | CLEARING        | 2021 |       |
            CCN-09    | Điềm Thụy               | 105.955  21.465  |    8 | 1.60 |  61.50 | +0.56 | OPERATING       | 2008 |  66.0 | OFF_BOUNDARY
            CCN-10    | Kha Sơn                 | 105.988  21.436  |   27 | 1.40 |  13.20 | +0.36 | OPERATING       | 2010 |  57.0 |
            CCN-11    | Bàn Đạt                 | 105.941  21.556  |  -21 | 1.50 |  47.30 | -0.24 | ESTABLISHED     | 2022 |       |
            CCN-12    | Hạnh Phúc - Xuân Phương | 106.019  21.450  |   15 | 1.45 |  68.00 | +0.00 | ESTABLISHED     | 2021 |       |
            CCN-13    | Vân Thượng              | 105.848  21.432  |  -38 | 1.30 |  71.40 | +0.01 | CLEARING        | 2022 |       |
            CCN-14    | Đắc Sơn                 | 105.838  21.398  |   30 | 1.50 |  24.00 | +0.00 | ESTABLISHED     | 2022 |       |
            CCN-15    | Tân Hương               | 105.898  21.368  |  -12 | 1.35 |  59.70 | +0.21 | RESOLVED        | 2023 |       |
            CCN-16    | Phú Lạc 1               | 105.628  21.681  |   44 | 1.30 |  52.00 | -0.32 | OPERATING       | 2011 |  34.0 |
            CCN-17    | Phú Lạc 2               | 105.646  21.694  |    9 | 1.50 |  25.80 | -0.37 | ESTABLISHED     | 2021 |       |
            CCN-18    | An Khánh 1              | 105.736  21.604  |  -24 | 1.40 |  64.60 | +0.03 | OPERATING       | 2009 |  61.0 |
            CCN-19    | An Khánh 2              | 105.753  21.616  |   18 | 1.35 |  38.00 | -0.26 | ESTABLISHED     | 2020 |       |
            CCN-20    | Hùng Sơn                | 105.664  21.633  |   -6 | 1.50 |  30.10 | -0.56 | RESOLVED        | 2023 |       |
            CCN-21    | Quang Sơn 1             | 105.869  21.702  |   33 | 1.30 |  73.90 | +0.43 | ESTABLISHED     | 2019 |       |
            CCN-22    | Quang Sơn 2             | 105.889  21.716  |  -18 | 1.45 |  75.00 | -0.21 | ESTABLISHED     | 2022 |       |
            CCN-23    | Nam Hòa                 | 105.906  21.612  |   25 | 1.40 |  39.00 | +0.47 | RESOLVED        | 2023 |       |
            CCN-24    | Đại Khai                | 105.822  21.668  |  -35 | 1.35 |  28.50 | -0.28 | ESTABLISHED     | 2020 |       |
            CCN-25    | Sơn Cẩm 1               | 105.794  21.646  |   13 | 1.50 |  74.60 | -0.43 | OPERATING       | 2018 |  45.0 |
            CCN-26    | Động Đạt                | 105.707  21.738  |  -28 | 1.30 |  36.70 | -0.52 | ESTABLISHED     | 2021 |       |
            CCN-27    | Kim Sơn                 | 105.646  21.894  |   21 | 1.50 |  20.00 | -1.80 | ESTABLISHED     | 2019 |       |
            """;

    private enum Field {
        CODE,
        NAME,
        PLACE,
        TURN,
        ASPECT,
        OFFICIAL_HA,
        GRID_PERCENT,
        STATUS,
        SINCE,
        OCCUPANCY,
        FAULT
    }

    private record Line(List<String> cells) {
        static Line of(String line) {
            return new Line(
                    Arrays.stream((line + " ").split("\\|")).map(String::strip).toList());
        }

        String get(Field field) {
            return field.ordinal() < cells.size() ? cells.get(field.ordinal()) : "";
        }

        double number(Field field) {
            return get(field).isEmpty() ? 0 : Double.parseDouble(get(field));
        }

        /** The zone's code, of a zone's line and of its phases'. */
        String zone() {
            return get(Field.CODE).split("/")[0];
        }

        boolean ofPhase() {
            return get(Field.CODE).contains("/");
        }
    }

    static List<ZonePlan> read() {
        List<ZonePlan> zones = new ArrayList<>();
        Map<String, List<ZonePlan.PhasePlan>> phases = new TreeMap<>();
        lines().filter(Line::ofPhase)
                .forEach(line -> phases.computeIfAbsent(line.zone(), code -> new ArrayList<>())
                        .add(phase(line)));
        lines().filter(line -> !line.ofPhase())
                .forEach(line -> zones.add(zone(line, phases.getOrDefault(line.zone(), List.of()))));
        return zones;
    }

    private static Stream<Line> lines() {
        return TABLE.lines().map(Line::of);
    }

    private static ZonePlan.PhasePlan phase(Line line) {
        return new ZonePlan.PhasePlan(
                line.get(Field.CODE).split("/")[1],
                line.get(Field.NAME),
                new BigDecimal(line.get(Field.OFFICIAL_HA)),
                Status.valueOf(line.get(Field.STATUS)),
                (int) line.number(Field.SINCE));
    }

    private static ZonePlan zone(Line line, List<ZonePlan.PhasePlan> phases) {
        String[] lonLat = line.get(Field.PLACE).split(" +");
        String fault = line.get(Field.FAULT);
        return new ZonePlan(
                line.zone(),
                kind(line.zone()),
                line.get(Field.NAME),
                new Place(Double.parseDouble(lonLat[0]), Double.parseDouble(lonLat[1])),
                line.number(Field.TURN),
                line.number(Field.ASPECT),
                new BigDecimal(line.get(Field.OFFICIAL_HA)),
                1 + line.number(Field.GRID_PERCENT) / 100,
                Status.valueOf(line.get(Field.STATUS)),
                (int) line.number(Field.SINCE),
                line.number(Field.OCCUPANCY) / 100,
                fault.isEmpty() ? MarkerFault.NONE : MarkerFault.valueOf(fault),
                phases);
    }

    private static ZoneKind kind(String code) {
        return switch (code.split("-")[0]) {
            case "KCN" -> ZoneKind.INDUSTRIAL_PARK;
            case "CCN" -> ZoneKind.INDUSTRIAL_CLUSTER;
            case "KCNTT" -> ZoneKind.IT_PARK;
            default -> throw new IllegalArgumentException("no kind of zone has codes like " + code);
        };
    }
}
