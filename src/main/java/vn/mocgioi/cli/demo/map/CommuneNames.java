package vn.mocgioi.cli.demo.map;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.mocgioi.cli.demo.base.Place;

/** Names of communes (xã) and wards (phường) since 2025-07-01 and roughly where they lie. */
final class CommuneNames {
    private CommuneNames() {}

    /**
     * A name and its place.
     *
     * @param ward phường, else xã
     * @param south of the border of the two former provinces
     */
    record Named(String name, boolean ward, boolean south, Place place) {}

    private static final String SOUTH = """
            P Phan Đình Phùng 105.840 21.590|P Linh Sơn 105.885 21.600|P Tích Lương 105.850 21.548
            P Gia Sàng 105.855 21.572|P Quyết Thắng 105.795 21.580|P Quan Triều 105.815 21.625|X Tân Cương 105.755 21.545
            X Đại Phúc 105.700 21.570|P Sông Công 105.852 21.480|P Bá Xuyên 105.812 21.500|P Bách Quang 105.885 21.508
            P Phổ Yên 105.868 21.428|P Vạn Xuân 105.905 21.398|P Trung Thành 105.872 21.375|P Phúc Thuận 105.745 21.455
            X Thành Công 105.785 21.405|X Phú Bình 105.985 21.465|X Tân Thành 106.040 21.500|X Điềm Thụy 105.938 21.452
            X Kha Sơn 105.985 21.420|X Tân Khánh 105.975 21.545|X Đồng Hỷ 105.850 21.650|X Quang Sơn 105.885 21.705
            X Trại Cau 105.960 21.605|X Nam Hòa 105.915 21.635|X Văn Hán 105.940 21.675|X Văn Lăng 105.845 21.775
            X Đại Từ 105.640 21.635|X Đức Lương 105.585 21.755|X Phú Thịnh 105.600 21.690|X La Bằng 105.590 21.640
            X Phú Lạc 105.645 21.695|X An Khánh 105.740 21.615|X Quân Chu 105.690 21.505|X Vạn Phú 105.640 21.580
            X Phú Xuyên 105.555 21.700|X Phú Lương 105.705 21.735|X Vô Tranh 105.765 21.690|X Yên Trạch 105.720 21.850
            X Hợp Thành 105.665 21.775|X Định Hóa 105.645 21.905|X Bình Yên 105.640 21.840|X Trung Hội 105.685 21.880
            X Phượng Tiến 105.665 21.945|X Phú Đình 105.555 21.785|X Bình Thành 105.585 21.825|X Kim Phượng 105.610 21.955
            X Lam Vỹ 105.560 21.955|X Võ Nhai 106.060 21.745|X Dân Tiến 106.120 21.700|X Nghinh Tường 106.060 21.890
            X Thần Sa 105.945 21.830|X La Hiên 105.935 21.725|X Tràng Xá 106.020 21.690|X Sảng Mộc 106.010 21.910
            """;

    private static final String NORTH = """
            P Đức Xuân 105.845 22.150|P Bắc Kạn 105.820 22.120|X Phong Quang 105.790 22.180|X Phủ Thông 105.875 22.270
            X Cẩm Giàng 105.845 22.220|X Vĩnh Thông 105.960 22.290|X Bạch Thông 105.900 22.190|X Chợ Mới 105.790 21.905
            X Thanh Mai 105.720 22.030|X Thanh Thịnh 105.770 21.965|X Tân Kỳ 105.890 22.035|X Yên Bình 105.880 21.935
            X Xuân Dương 106.100 22.010|X Trần Phú 106.000 22.090|X Côn Minh 105.985 22.170|X Cường Lợi 106.120 22.180
            X Na Rì 106.070 22.230|X Văn Lang 106.060 22.320|X Chợ Đồn 105.590 22.160|X Nghĩa Tá 105.600 22.040
            X Yên Phong 105.680 22.100|X Yên Thịnh 105.530 22.130|X Quảng Bạch 105.580 22.250|X Nam Cường 105.590 22.340
            X Đồng Phúc 105.690 22.280|X Ba Bể 105.630 22.420|X Chợ Rã 105.720 22.450|X Thượng Minh 105.790 22.380
            X Phúc Lộc 105.760 22.500|X Hiệp Lực 105.900 22.380|X Nà Phặc 105.880 22.440|X Ngân Sơn 105.990 22.430
            X Bằng Vân 106.000 22.510|X Thượng Quan 106.080 22.390|X Cao Minh 105.660 22.540|X Nghiên Loan 105.700 22.600
            X Bằng Thành 105.720 22.660
            """;

    private static final List<Named> ALL = read();

    static List<Named> all() {
        return ALL;
    }

    private static List<Named> read() {
        return Stream.concat(
                        entries(SOUTH).map(entry -> named(entry, true)),
                        entries(NORTH).map(entry -> named(entry, false)))
                .toList();
    }

    private static Stream<String> entries(String table) {
        return Arrays.stream(table.strip().split("[|\n]"));
    }

    private static Named named(String entry, boolean south) {
        String[] words = entry.split(" ");
        int n = words.length;
        String name = String.join(" ", List.of(words).subList(1, n - 2));
        Place place = new Place(Double.parseDouble(words[n - 2]), Double.parseDouble(words[n - 1]));
        return new Named(name, words[0].equals("P"), south, place);
    }
}
