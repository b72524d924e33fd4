package vn.mocgioi.store.clearance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.mocgioi.exchange.imports.TestLand.m2;
import static vn.mocgioi.exchange.imports.TestLand.rectangle;
import static vn.mocgioi.land.terms.Milestone.HANDED_OVER;
import static vn.mocgioi.land.terms.Milestone.INVENTORY;
import static vn.mocgioi.land.terms.Milestone.PAID;
import static vn.mocgioi.land.terms.Milestone.RECOVERY_NOTICE;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.mocgioi.exchange.imports.TestLand;
import vn.mocgioi.land.clearance.ClearanceProgress;
import vn.mocgioi.land.clearance.Count;
import vn.mocgioi.land.clearance.Territory;
import vn.mocgioi.land.terms.ObstacleReason;

/** Small zones worked out by hand. */
class ClearanceByHandTest {
    private static final Territory ZONE = new Territory.Zone("Z");

    private final TestLand land = new TestLand();

    @AfterEach
    void close() {
        land.close();
    }

    @Test
    void aParcelHalfInsideCountsWithTheHalfThatIsInside() {
        land.zone("Z", rectangle(0, 0, 100, 100))
                .parcel("1", "1", rectangle(0, 0, 40, 50))
                .parcel("1", "2", rectangle(80, 0, 120, 50))
                .event("1/2", "HANDED_OVER", "2024-05-10");

        ClearanceProgress clearance = land.clearance(ZONE, "2024-05-10");

        assertEquals("10000", m2(clearance.areaM2()));
        assertEquals("3000", m2(clearance.parcels().areaM2()));
        assertEquals(2, clearance.parcels().count());
        assertEquals("1000", m2(clearance.of(HANDED_OVER).reached().areaM2()));
        assertEquals(1, clearance.of(HANDED_OVER).reached().count());
        assertEquals("0.3333", clearance.of(HANDED_OVER).share().toString());
        assertEquals("0.1000", clearance.of(HANDED_OVER).shareOfArea().toString());
        assertEquals("7000", m2(clearance.uncoveredM2()));
        assertEquals("0", m2(clearance.overlapM2()));
    }

    @Test
    void anEventCountsFromItsOwnDayAndNotBefore() {
        land.zone("Z", rectangle(0, 0, 100, 100))
                .parcel("1", "1", rectangle(0, 0, 100, 100))
                .event("1/1", "PAID", "2024-05-10");

        assertEquals(
                "0", m2(land.clearance(ZONE, "2024-05-09").of(PAID).reached().areaM2()));
        assertEquals(
                "10000",
                m2(land.clearance(ZONE, "2024-05-10").of(PAID).reached().areaM2()));
        assertEquals(
                "0", m2(land.clearance(ZONE, "1900-01-01").of(PAID).reached().areaM2()));
    }

    @Test
    void aPartCountsFromOneSquareMetreAndAThousandthOfTheParcelUnlessItIsTheWholeParcel() {
        land.zone("Z", rectangle(0, 0, 100, 100))
                .parcel("1", "1", rectangle(99, 0, 109, 1))
                .parcel("1", "2", rectangle(99, 10, 109, 10.9))
                .parcel("1", "3", rectangle(98, 20, 2_098, 21))
                .parcel("1", "4", rectangle(98.1, 30, 2_098, 31))
                .parcel("1", "5", rectangle(10, 10, 10.5, 10.5));

        ClearanceProgress clearance = land.clearance(ZONE, "2024-01-01");

        assertEquals(3, clearance.parcels().count());
        assertEquals("3.3", m2(clearance.parcels().areaM2()), "1 + 2 + 0.25 rounded to 0.3");
    }

    @Test
    void aHoleInTheZoneAndOneInTheParcelAreNotCounted() {
        land.zone("Z", TestLand.frame(100, 100, 40)).parcel("1", "1", rectangle(30, 30, 70, 70));

        ClearanceProgress clearance = land.clearance(ZONE, "2024-01-01");

        assertEquals("9600", m2(clearance.areaM2()));
        assertEquals("1200", m2(clearance.parcels().areaM2()));
        assertEquals("8400", m2(clearance.uncoveredM2()));
    }

    @Test
    void overlappingParcelsAreCountedEachAndTheOverlapIsTold() {
        land.zone("Z", rectangle(0, 0, 100, 100))
                .parcel("1", "1", rectangle(0, 0, 60, 100))
                .parcel("1", "2", rectangle(50, 0, 100, 100));

        ClearanceProgress clearance = land.clearance(ZONE, "2024-01-01");

        assertEquals("11000", m2(clearance.parcels().areaM2()));
        assertEquals("1000", m2(clearance.overlapM2()));
        assertEquals("0", m2(clearance.uncoveredM2()));
    }

    @Test
    void whatDoesNotApplyLeavesNumeratorAndDenominatorFromItsDate() {
        land.zone("Z", rectangle(0, 0, 100, 100))
                .parcel("1", "1", rectangle(0, 0, 50, 100))
                .parcel("1", "2", rectangle(50, 0, 100, 100))
                .event("1/1", "PAID", "2024-02-01")
                .notApplicable("1/2", PAID, "2024-03-01");

        assertEquals(
                "0.5000", land.clearance(ZONE, "2024-02-29").of(PAID).share().toString());
        ClearanceProgress later = land.clearance(ZONE, "2024-03-01");
        assertEquals("1.0000", later.of(PAID).share().toString());
        assertEquals("5000", m2(later.of(PAID).notApplicable().areaM2()));
        assertEquals("0.5000", later.of(PAID).shareOfArea().toString());
        assertEquals("0", m2(later.of(PAID).left().areaM2()));

        land.notApplicable("1/1", PAID, "2024-04-01");
        assertNull(land.clearance(ZONE, "2024-04-01").of(PAID).share());
        assertEquals(0, land.clearance(ZONE, "2024-04-01").of(PAID).reached().count());
    }

    @Test
    void enforcementCountsAsHandedOverAndIsShownApart() {
        land.zone("Z", rectangle(0, 0, 100, 100))
                .parcel("1", "1", rectangle(0, 0, 50, 100))
                .parcel("1", "2", rectangle(50, 0, 100, 100))
                .event("1/1", "ENFORCED", "2024-02-01")
                .event("1/1", "HANDED_OVER", "2024-02-20")
                .event("1/2", "HANDED_OVER", "2024-01-01");

        ClearanceProgress clearance = land.clearance(ZONE, "2024-02-01");

        assertEquals(2, clearance.of(HANDED_OVER).reached().count());
        assertEquals(Count.of(1), clearance.enforced().parcels());
        assertEquals("5000", m2(clearance.enforced().areaM2()));
    }

    @Test
    void aCorrectedEventCountsOnItsNewDayAndAVoidOneNever() {
        land.zone("Z", rectangle(0, 0, 100, 100))
                .parcel("1", "1", rectangle(0, 0, 100, 100))
                .event("1/1", "INVENTORY", "2024-02-01")
                .event("1/1", "PAID", "2024-02-01");

        assertEquals(
                1,
                land.attempt("events", "sheet_no,parcel_no,milestone,date", "1,1,PAID,2024-03-01")
                        .counts()
                        .rejected());
        land.correction("1/1", "PAID", "2024-03-01", false).correction("1/1", "INVENTORY", "2024-02-01", true);

        assertEquals(0, land.clearance(ZONE, "2024-02-28").of(PAID).reached().count());
        assertEquals(1, land.clearance(ZONE, "2024-03-01").of(PAID).reached().count());
        assertEquals(
                0, land.clearance(ZONE, "2025-01-01").of(INVENTORY).reached().count());
    }

    @Test
    void aLateEntryChangesTheDayItIsDatedAndNotWhatWasKnownBefore() {
        land.zone("Z", rectangle(0, 0, 100, 100)).parcel("1", "1", rectangle(0, 0, 100, 100));
        land.database.execute("update change set at = '2024-01-01T00:00:00Z'");
        land.event("1/1", "HANDED_OVER", "2024-11-30").recordedAt("2024-12-05T03:00:00Z");

        assertEquals(
                1, land.clearance(ZONE, "2024-11-30").of(HANDED_OVER).reached().count());
        assertEquals(
                0,
                land.clearanceAsKnown(ZONE, "2024-11-30", "2024-12-05T02:59:59Z")
                        .of(HANDED_OVER)
                        .reached()
                        .count());
        assertEquals(
                1,
                land.clearanceAsKnown(ZONE, "2024-11-30", "2024-12-05T03:00:00Z")
                        .of(HANDED_OVER)
                        .reached()
                        .count());
    }

    @Test
    void aHouseholdHasReachedWhatAllItsParcelsHaveToWhichItApplies() {
        land.zone("Z", rectangle(0, 0, 100, 100))
                .parcel("1", "1", rectangle(0, 0, 50, 50))
                .parcel("1", "2", rectangle(50, 0, 100, 50))
                .parcel("1", "3", rectangle(0, 50, 50, 100))
                .parcel("1", "4", rectangle(50, 50, 100, 100))
                .party("A", "HOUSEHOLD")
                .party("B", "INDIVIDUAL")
                .party("C", "ORGANISATION")
                .holding("1/1", "A", "", "")
                .holding("1/2", "A", "", "")
                .holding("1/2", "B", "2024-03-01", "2024-06-01")
                .holding("1/3", "C", "", "")
                .event("1/1", "PAID", "2024-02-01")
                .notApplicable("1/2", PAID, "2024-04-01");

        ClearanceProgress february = land.clearance(ZONE, "2024-02-01");
        assertEquals(Count.of(1), february.holders().households());
        assertEquals(Count.of(1), february.holders().organisations());
        assertEquals(Count.of(1), february.holders().parcelsWithoutParty());
        assertEquals(Count.of(0), february.of(PAID).households());
        assertEquals(Count.of(2), land.clearance(ZONE, "2024-03-01").holders().households());
        assertEquals(Count.of(1), land.clearance(ZONE, "2024-04-01").of(PAID).households());
        assertEquals(Count.of(1), land.clearance(ZONE, "2024-06-01").holders().households());
    }

    @Test
    void anObstacleBlocksFromItsOpeningToTheDayBeforeItIsClosedOrTheSiteHandedOver() {
        land.zone("Z", rectangle(0, 0, 100, 100))
                .parcel("1", "1", rectangle(0, 0, 50, 100))
                .parcel("1", "2", rectangle(50, 0, 100, 100))
                .obstacle("1/1", "DISPUTE", "2024-01-10", "2024-03-01")
                .obstacle("1/1", "GRAVES", "2024-02-01", "")
                .obstacle("1/2", "DISPUTE", "2024-01-10", "")
                .event("1/2", "HANDED_OVER", "2024-02-15");

        ClearanceProgress clearance = land.clearance(ZONE, "2024-02-14");
        assertEquals(Count.of(2), clearance.blockedTotal().parcels());
        assertEquals("10000", m2(clearance.blockedTotal().areaM2()));
        assertEquals(ObstacleReason.DISPUTE, clearance.blocked().get(0).reason());
        assertEquals(Count.of(2), clearance.blocked().get(0).parcels());
        assertEquals(Count.of(1), clearance.blocked().get(1).parcels());
        assertEquals(
                Count.of(1), land.clearance(ZONE, "2024-02-15").blockedTotal().parcels());
        assertEquals(1, land.clearance(ZONE, "2024-03-01").blocked().size());
        assertEquals(0, land.clearance(ZONE, "2024-01-09").blocked().size());
    }

    @Test
    void aParcelInheritsFromTheOneItReplaces() {
        land.zone("Z", rectangle(0, 0, 100, 100))
                .rows(
                        "parcels",
                        "sheet_no,parcel_no,valid_to,wkt",
                        "1,1,2024-06-01," + TestLand.quoted(rectangle(0, 0, 100, 100)))
                .event("1/1", "RECOVERY_NOTICE", "2024-02-01");
        land.rows(
                        "parcels",
                        "sheet_no,parcel_no,valid_from,replaces,wkt",
                        "1,2,2024-06-01,1/1," + TestLand.quoted(rectangle(0, 0, 50, 100)),
                        "1,3,2024-06-01,1/1," + TestLand.quoted(rectangle(50, 0, 100, 100)))
                .event("1/3", "PAID", "2024-07-01");

        assertEquals(
                1,
                land.clearance(ZONE, "2024-05-31").of(RECOVERY_NOTICE).reached().count());
        assertEquals(
                2,
                land.clearance(ZONE, "2024-06-01").of(RECOVERY_NOTICE).reached().count());
        assertEquals(
                "5000", m2(land.clearance(ZONE, "2024-07-01").of(PAID).reached().areaM2()));

        land.correction("1/1", "RECOVERY_NOTICE", "2024-06-15", false);
        assertEquals(
                0,
                land.clearance(ZONE, "2024-06-14").of(RECOVERY_NOTICE).reached().count());
        assertEquals(
                2,
                land.clearance(ZONE, "2024-06-15").of(RECOVERY_NOTICE).reached().count());
    }

    @Test
    void theProvinceCountsOnceWhatLiesInTwoZonesAndSaysSo() {
        land.zone("A", rectangle(0, 0, 100, 100))
                .zone("B", rectangle(80, 0, 200, 100))
                .parcel("1", "1", rectangle(60, 0, 160, 100))
                .event("1/1", "HANDED_OVER", "2024-01-01");

        ClearanceProgress province = land.clearance(new Territory.Province(), "2024-01-01");

        assertEquals("20000", m2(province.areaM2()));
        assertEquals("2000", m2(province.zonesOverlapM2()));
        assertEquals("10000", m2(province.of(HANDED_OVER).reached().areaM2()));
        assertEquals(1, province.of(HANDED_OVER).reached().count());
        assertEquals(
                "8000",
                m2(land.clearance(new Territory.Zone("B"), "2024-01-01")
                        .of(HANDED_OVER)
                        .reached()
                        .areaM2()));
    }

    @Test
    void aPartBelongsToTheCommuneInWhichAPointOfItLies() {
        land.commune("01", rectangle(-1_000, -1_000, 100, 1_000))
                .commune("02", rectangle(100, -1_000, 1_000, 1_000))
                .zone("Z", rectangle(0, 0, 200, 100))
                .parcel("1", "1", rectangle(0, 0, 100, 100))
                .parcel("1", "2", rectangle(90, 0, 200, 50))
                .parcel("1", "3", rectangle(300, 0, 400, 50))
                .event("1/2", "HANDED_OVER", "2024-01-01");

        ClearanceProgress first = land.clearance(new Territory.Commune("01"), "2024-01-01");
        ClearanceProgress second = land.clearance(new Territory.Commune("02"), "2024-01-01");

        assertEquals("10000", m2(first.parcels().areaM2()));
        assertEquals("10000", m2(first.areaM2()));
        assertEquals("0", m2(first.of(HANDED_OVER).reached().areaM2()));
        assertEquals("5500", m2(second.of(HANDED_OVER).reached().areaM2()));
        assertEquals("5000", m2(second.uncoveredM2()));
    }

    @Test
    void aFigureUsesTheBoundaryOfItsDay() {
        land.zone("Z", rectangle(0, 0, 100, 100)).parcel("1", "1", rectangle(0, 0, 200, 100));
        land.rows(
                "zones",
                "code,name,kind,valid_from,wkt",
                "Z,Khu Z,INDUSTRIAL_PARK,2024-06-01," + TestLand.quoted(rectangle(0, 0, 150, 100)));

        assertEquals("10000", m2(land.clearance(ZONE, "2024-05-31").parcels().areaM2()));
        assertEquals("15000", m2(land.clearance(ZONE, "2024-06-01").parcels().areaM2()));
        assertEquals("15000", m2(land.clearance(ZONE, "2024-06-01").areaM2()));
    }

    @Test
    void aPhaseCountsItsOwnLand() {
        land.zone("Z", rectangle(0, 0, 100, 100))
                .phase("Z", "1", rectangle(0, 0, 100, 40))
                .parcel("1", "1", rectangle(0, 0, 100, 100));

        assertEquals(
                "4000",
                m2(land.clearance(new Territory.Phase("Z", "1"), "2024-01-01")
                        .parcels()
                        .areaM2()));
    }
}
