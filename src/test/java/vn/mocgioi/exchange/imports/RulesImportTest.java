package vn.mocgioi.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.mocgioi.exchange.imports.TestLand.m2;
import static vn.mocgioi.exchange.imports.TestLand.rectangle;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mocgioi.land.clearance.Deadlines;
import vn.mocgioi.land.clearance.Territory;
import vn.mocgioi.land.time.AsOf;
import vn.mocgioi.store.clearance.Clearances;

/** Rules are dated rows: they change figures from their day on, in a program that keeps running. */
class RulesImportTest {
    private static final Territory ZONE = new Territory.Zone("Z");

    private final TestLand land = new TestLand();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        land.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "clearence.min_part_m2 | 5 | unknown_rule | clearance.min_part_m2",
                "clearance.min_part_m2 | five | unreadable_value | is no number",
                "clearance.min_part_m2 | 0,5 | unreadable_value | with a dot",
                "clearance.min_part_m2 | -1 | unreadable_value | from 0",
                "clearance.min_part_m2 | 1e999999999 | unreadable_value | to 1000000",
                "clearance.min_part_share | 2 | unreadable_value | from 0 to 1",
                "marker.turn_deg | 181 | unreadable_value | to 180",
                "deadline.payment_days | 30.5 | unreadable_value | whole number",
                "leasable.land_use.IT_PARK | INDUSTRIAL OFFICES | unreadable_value | is no land use",
            })
    void aRuleThatCouldNotBeUsedIsRefusedWithTheReason(String key, String value, String code, String said) {
        TestImport.Outcome outcome = TestImport.of(
                        land.database,
                        folder,
                        "rules",
                        "rules.csv",
                        "key;valid_from;value\n" + key + ";2025-01-01;" + value + "\n")
                .run();

        assertEquals("0/1/0", outcome.counts(), outcome.messages(1));
        assertEquals(List.of(code), outcome.codes(1));
        assertTrue(outcome.messages(1).contains(said), outcome.messages(1));
    }

    @Test
    void anotherLimitOfWhatCountsHoldsFromItsDayAndNotBefore() {
        land.zone("Z", rectangle(0, 0, 100, 100))
                .parcel("1", "1", rectangle(0, 0, 90, 100))
                .parcel("1", "2", rectangle(90, 0, 190, 4))
                .event("1/2", "HANDED_OVER", "2024-05-10");
        assertEquals("9040", m2(land.clearance(ZONE, "2025-06-30").parcels().areaM2()));

        land.rows("rules", "key,valid_from,value,source", "clearance.min_part_m2,2025-07-01,50,Decision 12");

        assertEquals("9040", m2(land.clearance(ZONE, "2025-06-30").parcels().areaM2()));
        assertEquals("9000", m2(land.clearance(ZONE, "2025-07-01").parcels().areaM2()), "40 m² count no more");
        assertEquals(1, land.clearance(ZONE, "2025-07-01").parcels().count());
    }

    @Test
    void whatWasKnownBeforeTheRuleKeepsTheOldOne() {
        land.zone("Z", rectangle(0, 0, 100, 100)).parcel("1", "1", rectangle(90, 0, 190, 4));
        land.database.execute("update change set at = '2025-01-01T00:00:00Z'");
        land.rows("rules", "key,valid_from,value,source", "clearance.min_part_m2,2024-01-01,50,Decision 12")
                .recordedAt("2025-02-01T00:00:00Z");

        assertEquals("0", m2(land.clearance(ZONE, "2025-06-30").parcels().areaM2()));
        assertEquals(
                "40",
                m2(land.clearanceAsKnown(ZONE, "2025-06-30", "2025-01-31T00:00:00Z")
                        .parcels()
                        .areaM2()));
    }

    @Test
    void anotherDeadlineHoldsFromItsDay() {
        land.zone("Z", rectangle(0, 0, 100, 100))
                .parcel("1", "1", rectangle(0, 0, 90, 100))
                .event("1/1", "PLAN_APPROVED", "2025-06-15");

        land.rows("rules", "key,valid_from,value,source", "deadline.payment_days,2025-07-01,45,Decision 13");

        assertEquals(LocalDate.parse("2025-07-15"), due("2025-06-30"));
        assertEquals(LocalDate.parse("2025-07-30"), due("2025-07-01"));
    }

    private LocalDate due(String day) {
        Deadlines deadlines = new Clearances(land.database.database())
                .report(ZONE, AsOf.now(LocalDate.parse(day)))
                .deadlines();
        return deadlines.days().get(0).day();
    }
}
