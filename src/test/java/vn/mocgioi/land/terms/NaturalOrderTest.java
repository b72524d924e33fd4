package vn.mocgioi.land.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
    @Test
    void numbersInsideNamesCountAsNumbers() {
        List<String> numbers = new ArrayList<>(List.of("M10", "M2", "M1", "A3", "M2a", "M02"));
        numbers.sort(NaturalOrder.INSTANCE);

        assertEquals(List.of("A3", "M1", "M02", "M2", "M2a", "M10"), numbers);
    }

    @Test
    void leadingZerosAndCaseMakeNoOtherNumber() {
        assertTrue(NaturalOrder.sameNumber("M5", "m05"));
        assertFalse(NaturalOrder.sameNumber("M5", "M50"));
        assertFalse(NaturalOrder.sameNumber("M5", "M5a"));
    }
}
