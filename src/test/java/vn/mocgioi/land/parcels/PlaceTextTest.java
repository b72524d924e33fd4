package vn.mocgioi.land.parcels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "21.55, 105.85",
                "21.55 105.85",
                "105.85,21.55",
                "105.85 21.55",
                "21,55 105,85",
                "21°33'00\"N 105°51'00\"E",
                "21°33′N, 105°51′E",
                "105°51'0\"E 21°33'0\"N",
                "21° 33' 0.0\" 105° 51' 0.0\"",
                "21°33' B 105°51' Đ",
                "lat: 21.55 lon: 105.85",
                "(21.55; 105.85)"
            })
    void latitudeAndLongitudeInAnyUsualNotation(String text) {
        PlaceText place = PlaceText.of(text).orElseThrow();

        assertEquals(105.85, place.x(), 1e-9);
        assertEquals(21.55, place.y(), 1e-9);
        assertEquals(false, place.survey());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2383984.82 432480.34",
                "432480.34 2383984.82",
                "2383984,82 432480,34",
                "2.383.984,82 432.480,34",
                "2,383,984.82 432,480.34",
                "X = 2383984.82 Y = 432480.34",
                "X:2383984.82, Y:432480.34"
            })
    void xAndYOfTheGridInEitherOrder(String text) {
        PlaceText place = PlaceText.of(text).orElseThrow();

        assertEquals(432480.34, place.x(), 1e-6);
        assertEquals(2383984.82, place.y(), 1e-6);
        assertTrue(place.survey());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sông công", "12/345", "M12", "21.55", "1 2", "48.85, 2.35", "105°51'E", "21 105 7"})
    void otherWordsAreNoPlace(String text) {
        assertTrue(PlaceText.of(text).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12/345",
                "12 / 345",
                "tờ 12 thửa 345",
                "to 12, thua 345",
                "Thửa 345 tờ bản đồ 12",
                "tờ bản đồ số 12, thửa đất số 345",
                "To ban do so 12; thua dat so 345",
                "Thửa đất số: 345, tờ bản đồ số: 12",
                "thửa đất 345 thuộc tờ bản đồ địa chính số 12",
                "số thửa 345, số tờ 12",
                "parcel no. 345 on map sheet 12",
                "Sheet 12, parcel 345"
            })
    void aParcelIsSheetAndNumberInEitherOrder(String text) {
        assertEquals(new ParcelText("12", "345"), ParcelText.of(text).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "1032/QĐ-UBND/2", "tờ 12", "thửa 345", "tổ 12 thửa ruộng", "Sông Công II"})
    void otherWordsAreNoParcel(String text) {
        assertTrue(ParcelText.of(text).isEmpty());
    }
}
