package vn.mocgioi.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clearance events are dated facts: the same again is no news, another is a correction with its reason. */
class EventsImportTest extends ImportTest {
    private static final String PAID = """
            sheet_no,parcel_no,milestone,date,document_no,amount_vnd
            1,1,PAID,2024-05-10,12/QD,1500000
            """;

    @BeforeEach
    void aParcel() {
        given("parcels", "sheet_no;parcel_no;wkt\n1;1;" + square(0, 0, 10) + "\n1;2;" + square(20, 0, 10));
    }

    @Test
    void theSameAgainChangesNothing() {
        assertEquals("1/0/0", bring("events", "a.csv", PAID).run().counts());
        String version = one("select version from layer_version where layer = 'events'");

        TestImport.Outcome again = bring("events", "b.csv", PAID).run();

        assertEquals("0/0/1", again.counts());
        assertTrue(again.report().clean());
        assertEquals(version, one("select version from layer_version where layer = 'events'"));
        assertEquals("1", one("select count(*) from events"));
    }

    @Test
    void anotherDayIsRefusedAndTheKnownOneIsNamed() {
        bring("events", "a.csv", PAID).run();

        TestImport.Outcome other =
                bring("events", "b.csv", PAID.replace("05-10", "05-11")).run();

        assertEquals("0/1/0", other.counts());
        assertEquals(List.of("event_exists"), other.codes(1));
        assertTrue(other.messages(1).contains("already has PAID on 2024-05-10 (12/QD)"), other.messages(1));
        assertTrue(other.messages(1).contains("column correction"), other.messages(1));
        assertEquals(
                Map.of("parcel", "1/1", "milestone", "PAID", "date", "2024-05-10", "document", "12/QD"),
                other.findings(1).get(0).values());
    }

    @Test
    void aCorrectionGivesItsReasonAndWhatWasKnownStays() {
        bring("events", "a.csv", PAID).run();

        TestImport.Outcome corrected = bring("events", "b.csv", """
                        sheet_no,parcel_no,milestone,date,correction
                        1,1,PAID,2024-05-12,ngày trên biên bản là 12
                        """).run();

        assertEquals("1/0/0", corrected.counts());
        assertEquals("2", one("select count(*) from events"));
        assertEquals(
                "2024-05-12 12/QD 1500000",
                one("select date || ' ' || document_no || ' ' || amount_vnd from events where superseded is null"),
                "what the file does not have is kept");
        assertEquals("2024-05-10", one("select date from events where superseded is not null"));
        assertEquals("2024-05-12", one("select paid_on from published_parcels where parcel_no = '1'"));
    }

    @Test
    void theSameCorrectionAgainChangesNothing() {
        bring("events", "a.csv", PAID).run();
        String correction = "sheet_no,parcel_no,milestone,date,correction\n1,1,PAID,2024-05-12,gõ nhầm\n";
        bring("events", "b.csv", correction).run();

        assertEquals("0/0/1", bring("events", "b.csv", correction).run().counts());
    }

    @Test
    void anEventIsMadeVoidByACorrectionAndCanComeAgain() {
        bring("events", "a.csv", PAID).run();
        String header = "sheet_no,parcel_no,milestone,date,correction,void\n";

        assertEquals(
                List.of("missing_value"),
                bring("events", "b.csv", header + "1,1,PAID,2024-05-10,,true\n")
                        .run()
                        .codes(1));
        assertEquals(
                "1/0/0",
                bring("events", "c.csv", header + "1,1,PAID,2024-05-10,nhầm thửa,true\n")
                        .run()
                        .counts());
        assertEquals("null", one("select paid_on from published_parcels where parcel_no = '1'"));
        assertEquals(
                "1/0/0",
                bring(
                                "events",
                                "d.csv",
                                PAID.replace("05-10", "06-01")
                                        .replace(",amount_vnd", ",void")
                                        .replace("1500000", ""))
                        .run()
                        .counts());
        assertEquals("2024-06-01", one("select paid_on from published_parcels where parcel_no = '1'"));
    }

    @Test
    void whatNeverWasCannotBeMadeVoid() {
        TestImport.Outcome outcome = bring("events", "v.csv", """
                        sheet_no,parcel_no,milestone,date,correction,void
                        1,1,PAID,2024-05-10,nhầm,true
                        """).run();

        assertEquals(List.of("no_such_event"), outcome.codes(1));
    }

    @Test
    void aCorrectionLaterInTheFileStandsWhenTheRowBeforeItFalls() {
        bring("events", "a.csv", PAID).run();

        TestImport.Outcome outcome =
                bring("events", "b.csv", """
                        sheet_no,parcel_no,milestone,date,correction
                        1,1,PAID,2024-06-01,
                        1,1,PAID,2024-05-12,gõ nhầm
                        1,1,PAID,2024-05-13,gõ nhầm nữa
                        """).acceptingValid().run();

        assertEquals(List.of("event_exists"), outcome.codes(1));
        assertEquals("accepted", outcome.outcome(2));
        assertEquals(List.of("doubled_key"), outcome.codes(3));
        assertEquals("2024-05-12", one("select date from events where superseded is null"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NOT_APPLICABLE |                | missing_value
                    NOT_APPLICABLE | HANDED_OVER    | not_allowed
                    PAID           | INVENTORY      | not_allowed
                    NOT_APPLICABLE | SOMETHING      | unreadable_value
                    SOMETHING      |                | unreadable_value
                    """)
    void notApplicableIsOfAMilestoneAndNothingElseIs(String milestone, String of, String code) {
        TestImport.Outcome outcome = bring(
                        "events",
                        "e.csv",
                        "sheet_no,parcel_no,milestone,of,date\n1,1,%s,%s,2024-05-10\n"
                                .formatted(milestone, of == null ? "" : of))
                .run();

        assertEquals(List.of(code), outcome.codes(1));
    }

    @Test
    void notApplicableStandsOnceForEachMilestone() {
        TestImport.Outcome outcome =
                bring("events", "e.csv", """
                        sheet_no,parcel_no,milestone,of,date
                        1,1,NOT_APPLICABLE,INVENTORY,2024-05-10
                        1,1,NOT_APPLICABLE,PLAN_APPROVED,2024-05-10
                        1,1,ENFORCED,,2024-05-10
                        1,1,HANDED_OVER,,2024-05-10
                        1,2,HANDED_OVER,,2024-05-10
                        1,1,NOT_APPLICABLE,INVENTORY,2024-05-11
                        """).acceptingValid().run();

        assertEquals("5/1/0", outcome.counts());
        assertEquals(List.of("doubled_key"), outcome.codes(6));
    }

    @Test
    void anObstacleIsClosedByNamingItAgain() {
        bring("obstacles", "o.csv", "sheet_no,parcel_no,reason,opened,note\n1,1,GRAVES,2024-01-01,ba ngôi mộ\n")
                .run();

        TestImport.Outcome closed = bring(
                        "obstacles",
                        "o.csv",
                        "sheet_no,parcel_no,reason,opened,closed\n1,1,GRAVES,2024-01-01,2024-03-01\n")
                .run();

        assertEquals("1/0/0", closed.counts());
        assertEquals(
                "2024-03-01 ba ngôi mộ", one("select closed || ' ' || note from obstacles where superseded is null"));
    }

    @Test
    void oneEndOfAHoldingMustFitTheOtherThatIsKnown() {
        given("parties", "code,name,kind\nH1,A,HOUSEHOLD");
        bring("holdings", "h.csv", "sheet_no,parcel_no,party,from\n1,1,H1,2020-01-01\n")
                .run();

        TestImport.Outcome early = bring("holdings", "h.csv", "sheet_no,parcel_no,party,to\n1,1,H1,2019-01-01\n")
                .run();
        TestImport.Outcome right = bring("holdings", "h.csv", "sheet_no,parcel_no,party,to\n1,1,H1,2024-01-01\n")
                .run();

        assertEquals(List.of("dates_out_of_order"), early.codes(1));
        assertEquals("1/0/0", right.counts());
        assertEquals("2020-01-01", one("select \"from\" from holdings where superseded is null"));
    }
}
