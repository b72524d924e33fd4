package vn.mocgioi.land.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mocgioi.land.catalogue.Column;
import vn.mocgioi.land.catalogue.ColumnType;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;

/** A word that the product shows is one that it reads. */
class SpellingsTest {
    @Test
    void everyWordOfEveryChoiceIsReadInBothLanguagesWithAndWithoutAccents() {
        List<String> misread = new ArrayList<>();
        for (Layer layer : Layers.all()) {
            for (Column column : layer.columns()) {
                if (column.type() == ColumnType.CHOICE) {
                    column.choices().forEach(code -> misread.addAll(misread(column, code)));
                }
            }
        }
        assertEquals(List.of(), misread);
    }

    private static List<String> misread(Column column, String code) {
        List<String> misread = new ArrayList<>();
        for (Language language : Language.values()) {
            String word = Terms.ofChoice(column.name(), code, language);
            for (String written : List.of(word, word.toUpperCase(), PlainText.of(word), " " + word + " ")) {
                Optional<String> read = Spellings.ofChoice(column.name(), column.choices(), written);
                if (!read.equals(Optional.of(code))) {
                    misread.add(column.name() + ": " + written + " is " + read + ", not " + code);
                }
            }
        }
        return misread;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "events | milestone | Kiểm đếm | INVENTORY",
                "events | milestone | kiem dem | INVENTORY",
                "events | milestone | Bàn giao mặt bằng | HANDED_OVER",
                "events | milestone | Thông báo thu hồi đất | RECOVERY_NOTICE",
                "events | milestone | Quyết định thu hồi | RECOVERY_DECISION",
                "events | milestone | Phê duyệt phương án bồi thường | PLAN_APPROVED",
                "events | milestone | Chi trả | PAID",
                "marker_events | status | Mất | LOST",
                "marker_events | status | Hư hỏng | DAMAGED",
                "obstacles | reason | Tranh chấp | DISPUTE",
                "obstacles | reason | Chưa có giấy chứng nhận | MISSING_CERTIFICATE",
                "parties | kind | Hộ gia đình | HOUSEHOLD",
                "zones | kind | KCN | INDUSTRIAL_PARK",
                "zones | kind | Cụm công nghiệp | INDUSTRIAL_CLUSTER",
                "lots | land_use | Đất kho tàng | WAREHOUSE",
                "stages | plan | Phân khu 1/2000 | ZONING_2000"
            })
    void usualWordsAreReadToo(String layer, String column, String text, String code) {
        Column read = Layers.get(layer).column(column);

        assertEquals(Optional.of(code), Spellings.ofChoice(column, read.choices(), text));
    }

    @Test
    void aWordOfAnotherColumnOrOfSeveralThingsIsNone() {
        assertEquals(Optional.empty(), Spellings.ofChoice("kind", List.of("HOUSEHOLD", "STATE"), "KCN"));
        assertEquals(Optional.empty(), Spellings.ofCadastralUse("Đất trồng cây hằng năm khác"));
        assertEquals(Optional.of("LUC"), Spellings.ofCadastralUse("đất chuyên trồng lúa"));
        assertEquals(Optional.of("JP"), Spellings.ofCountry("Nhật Bản"));
        assertEquals(Optional.of("US"), Spellings.ofCountry("Hoa Kỳ"));
        assertEquals(Optional.of("HANDED_OVER_HA"), Spellings.ofMeasure("Bàn giao mặt bằng"));
    }
}
