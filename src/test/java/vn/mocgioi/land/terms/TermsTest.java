package vn.mocgioi.land.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.mocgioi.land.catalogue.Column;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;

class TermsTest {

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("kind", ZoneKind.values(), ""),
                Arguments.of("kind.several", ZoneKind.values(), ""),
                Arguments.of("kind.brief", ZoneKind.values(), ""),
                Arguments.of("kind.short", ZoneKind.values(), ""),
                Arguments.of("step", Step.values(), ""),
                Arguments.of("milestone", EventKind.values(), "NONE"),
                Arguments.of("marker.kind", MarkerKind.values(), ""),
                Arguments.of("marker.status", MarkerStatus.values(), "PLANNED"),
                Arguments.of("land_use", LandUse.values(), ""),
                Arguments.of("obstacle", ObstacleReason.values(), ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void eachCodeHasItsWordsInItsOrderAndNoOtherIsInTheTable(String group, Enum<?>[] codes, String also)
            throws Exception {
        List<String> expected = new ArrayList<>(also.isEmpty() ? List.of() : List.of(also));
        Arrays.stream(codes).map(Enum::name).forEach(expected::add);
        List<String> inTable = new ArrayList<>();
        table().get(group).fieldNames().forEachRemaining(inTable::add);
        assertEquals(expected, inTable, "the page has the order from here");
    }

    @Test
    void eachWordIsThereInBothLanguages() throws Exception {
        for (JsonNode group : table()) {
            for (JsonNode word : group) {
                assertEquals(2, word.size(), word.toString());
                assertFalse(word.path("vi").asText().isBlank(), word.toString());
                assertFalse(word.path("en").asText().isBlank(), word.toString());
            }
        }
    }

    @Test
    void everyValueThatAColumnMayHaveHasItsWords() {
        for (Layer layer : Layers.all()) {
            for (Column column : layer.columns()) {
                for (String choice : column.choices()) {
                    assertNotEquals(
                            choice,
                            Terms.ofChoice(column.name(), choice, Language.VI),
                            layer.name() + "." + column.name());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyMilestoneIsAnEventByTheSameName(Milestone milestone) {
        assertEquals(
                Terms.of(milestone, Language.VI),
                Terms.ofChoice("milestone", EventKind.valueOf(milestone.name()).name(), Language.VI));
    }

    @ParameterizedTest
    @CsvSource({
        "kind,INDUSTRIAL_PARK,Khu công nghiệp,Industrial park",
        "kind,REFERENCE,Mốc tham chiếu,Reference marker",
        "kind,HOUSEHOLD,Hộ gia đình,Household",
        "status,HANDED_OVER,Đã bàn giao,Handed over",
        "milestone,HANDED_OVER,Bàn giao,Handed over",
        "stage,OPERATING,Hoạt động,Operating",
        "plan,ZONING_2000,'Quy hoạch phân khu 1/2.000','Zoning plan 1/2,000'",
        "land_use,WAREHOUSE,Kho bãi,Warehouse",
        "reason,GRAVES,Mồ mả,Graves"
    })
    void aValueIsSaidInTheWordsOfItsProperty(String property, String value, String vi, String en) {
        assertEquals(vi, Terms.ofChoice(property, value, Language.VI));
        assertEquals(en, Terms.ofChoice(property, value, Language.EN));
    }

    @Test
    void whatHasNoWordsStaysAsItIs() {
        assertEquals("X", Terms.ofChoice("kind", "X", Language.VI));
        assertEquals("OPERATING", Terms.ofChoice("severity", "OPERATING", Language.VI));
        assertEquals("X_HA", Terms.ofMeasure("X_HA", Language.EN));
    }

    @ParameterizedTest
    @EnumSource
    void inEnglishSeveralZonesAreNotOne(ZoneKind kind) {
        assertNotEquals(Terms.of(kind, Language.EN), Terms.ofSeveral(kind, Language.EN));
        assertEquals(Terms.of(kind, Language.VI), Terms.ofSeveral(kind, Language.VI));
    }

    @ParameterizedTest
    @CsvSource({"HANDED_OVER_HA,Bàn giao mặt bằng (ha)", "NEW_PROJECTS,Dự án mới"})
    void aTargetInHectaresSaysSo(String measure, String vi) {
        assertEquals(vi, Terms.ofMeasure(measure, Language.VI));
    }

    private static JsonNode table() throws Exception {
        return new ObjectMapper().readTree(Terms.class.getResourceAsStream("terms.json"));
    }
}
