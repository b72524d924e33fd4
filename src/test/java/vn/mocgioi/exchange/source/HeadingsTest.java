package vn.mocgioi.exchange.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mocgioi.land.catalogue.Layers;

class HeadingsTest {

    @ParameterizedTest
    @CsvSource({
        "parcels, sheet_no, sheet_no",
        "parcels, Số tờ, sheet_no",
        "parcels, so_to, sheet_no",
        "parcels, SOTO, sheet_no",
        "parcels, SỐ HIỆU TỜ BẢN ĐỒ, sheet_no",
        "parcels, Số thửa, parcel_no",
        "parcels, Thửa đất số, parcel_no",
        "parcels, Diện tích, official_area_m2",
        "parcels, Diện tích (m2), official_area_m2",
        "parcels, Loại đất, land_use",
        "parcels, Mã xã, commune",
        "parties, Chủ sử dụng, name",
        "holdings, Mã chủ, party",
        "markers, X, x_northing",
        "markers, Y (m), y_easting",
        "markers, Tọa độ X, x_northing",
        "markers, Số hiệu mốc, number",
        "marker_events, X, x_northing",
        "events, Ngày, date",
        "zones, Tên KCN, name"
    })
    void theUsualSpellingsAreKnown(String layer, String heading, String column) {
        assertEquals(column, headings(layer).column(heading));
    }

    @Test
    void accentsMayComeComposedOrNot() {
        assertEquals("sheet_no", headings("parcels").column("S\u00F4\u0301 t\u01A1\u0300"));
        assertEquals("sheet_no", headings("parcels").column("S\u1ED1 t\u1EDD"));
    }

    @ParameterizedTest
    @CsvSource({
        "parcels, official_a, official_area_m2",
        "parcels, OFFICIAL_A, official_area_m2",
        "events, recovered_, recovered_area_m2",
        "events, document_n, document_no",
        "zones, operating_, operating_since",
        "zones, decision_n, decision_no",
        "zones, decision_d, decision_date",
        "parcels, SO_TO_BAN_, sheet_no",
        "zones, So_quyet_d, decision_no",
        "parcels, Số thử, parcel_no",
        "marker_events, x_northing, x_northing"
    })
    void namesThatAShapefileCutAreKnown(String layer, String heading, String column) {
        assertEquals(column, headings(layer).column(heading));
    }

    @ParameterizedTest
    @CsvSource({
        "parcels, SOTO, sheet_no",
        "parcels, SHTOBD, sheet_no",
        "parcels, SHBANDO, sheet_no",
        "parcels, soHieuToBa, sheet_no",
        "parcels, SOTHUA, parcel_no",
        "parcels, SHTHUA, parcel_no",
        "parcels, soThuTuThu, parcel_no",
        "parcels, DIENTICH, official_area_m2",
        "parcels, DIENTICHPL, official_area_m2",
        "parcels, DTPL, official_area_m2",
        "parcels, LOAIDAT, land_use",
        "parcels, MUCDICHSUD, land_use",
        "parcels, MDSDD, land_use",
        "parcels, MAXA, commune",
        "parcels, maDVHCXa, commune",
        "parties, CHUSD, name",
        "parties, TENCHU, name",
        "parties, TENCHUSD, name",
        "parties, DIACHI, address",
        "holdings, MACHU, party",
        "zones, TENKCN, name",
        "zones, SOQD, decision_no",
        "zones, NGAYQD, decision_date",
        "lots, KYHIEULO, code",
        "markers, SOHIEUMOC, number"
    })
    void namesOfFieldsInShapefilesOfTheLandOfficeAreKnown(String layer, String heading, String column) {
        assertEquals(column, headings(layer).column(heading));
    }

    @ParameterizedTest
    @CsvSource({
        "parcels, milestone",
        "parcels, decision_n",
        "zones, dien_tich_",
        "parcels, ghi chu",
        "parcels, ''",
        "parcels, ???"
    })
    void whatFitsNothingOrTwoIsLeftOut(String layer, String heading) {
        Headings headings = headings(layer);

        assertNull(headings.column(heading));
        assertTrue(headings.mapped().containsKey(heading));
    }

    @Test
    void whatTheUserSaysGoesFirst() {
        Headings headings = new Headings(Layers.PARCELS, Map.of("THUA_CU", "parcel_no"));

        headings.take(List.of("so_to", "so_thua", "THUA_CU"));

        assertEquals("parcel_no", headings.column("THUA_CU"));
        assertNull(headings.column("so_thua"), "parcel_no was given to another heading");
        assertEquals(Set.of("sheet_no", "parcel_no"), headings.present());
    }

    @Test
    void theUserNeedNotMatchCaseAndAccents() {
        Headings headings = new Headings(Layers.PARCELS, Map.of("thửa cũ x", "parcel_no"));

        headings.take(List.of("THUA_CU_X"));

        assertEquals("parcel_no", headings.column("THUA_CU_X"));
    }

    @Test
    void aColumnsOwnNameWinsOverAnotherSpellingOfIt() {
        Headings headings = headings("parcels");

        headings.take(List.of("Số tờ", "sheet_no", "parcel_no"));

        assertNull(headings.column("Số tờ"));
        assertEquals("sheet_no", headings.column("sheet_no"));
    }

    @Test
    void twoSpellingsOfOneColumnAreAskedAbout() {
        FileProblem problem = assertThrows(
                FileProblem.class,
                () -> headings("holdings").take(List.of("Số tờ", "Số thửa", "Mã chủ", "Chủ sử dụng")));

        assertTrue(String.valueOf(problem.getMessage()).contains("'Mã chủ' and 'Chủ sử dụng'"), problem.getMessage());
        assertTrue(String.valueOf(problem.getMessage()).contains("--map \"Mã chủ=party\""), problem.getMessage());
    }

    @Test
    void sayingWhichOfTwoSpellingsItIsSettlesIt() {
        Headings headings = new Headings(Layers.HOLDINGS, Map.of("Mã chủ", "party"));

        headings.take(List.of("Số tờ", "Số thửa", "Mã chủ", "Chủ sử dụng"));

        assertEquals("party", headings.column("Mã chủ"));
        assertNull(headings.column("Chủ sử dụng"));
    }

    @Test
    void aColumnThatTheLayerDoesNotHaveIsRefusedWithThoseItHas() {
        FileProblem problem =
                assertThrows(FileProblem.class, () -> new Headings(Layers.PARTIES, Map.of("Ten", "fullname")));

        assertTrue(
                String.valueOf(problem.getMessage()).contains("code, name, kind, address, phone"),
                problem.getMessage());
    }

    @Test
    void aHeadingThatTheFileDoesNotHaveIsRefusedWithThoseItHas() {
        Headings headings = new Headings(Layers.PARTIES, Map.of("Họ tên", "name"));

        FileProblem problem = assertThrows(FileProblem.class, () -> headings.take(List.of("ma", "ten")));

        assertTrue(String.valueOf(problem.getMessage()).contains("'Họ tên'"), problem.getMessage());
        assertTrue(String.valueOf(problem.getMessage()).contains("ma, ten"), problem.getMessage());
    }

    @Test
    void oneColumnCannotBeTwoHeadings() {
        assertThrows(FileProblem.class, () -> new Headings(Layers.PARTIES, Map.of("a", "name", "b", "name")));
    }

    private static Headings headings(String layer) {
        return new Headings(Layers.get(layer), Map.of());
    }
}
