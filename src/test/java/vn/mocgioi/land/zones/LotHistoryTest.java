package vn.mocgioi.land.zones;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mocgioi.land.time.Span;
import vn.mocgioi.land.time.Spans;

/** What is leasable, leased and free. */
class LotHistoryTest {
    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    @ParameterizedTest
    @CsvSource({
        // leased, leasable, operating, cleared
        "true,  true,  true,  true,  LEASED",
        "true,  false, false, false, LEASED",
        "false, false, true,  true,  NOT_LEASABLE",
        "false, false, false, false, NOT_LEASABLE",
        "false, true,  false, true,  ZONE_NOT_OPERATING",
        "false, true,  false, false, ZONE_NOT_OPERATING",
        "false, true,  true,  false, NOT_CLEARED",
        "false, true,  true,  true,  FREE"
    })
    void ofWhatIsTrueOfALotTheFirstIsSaid(
            boolean leased, boolean leasable, boolean operating, boolean cleared, Availability expected) {
        LotHistory lot = lot(
                leasable ? Spans.ALWAYS : Spans.NEVER,
                operating ? Spans.ALWAYS : Spans.NEVER,
                cleared ? Spans.ALWAYS : Spans.NEVER,
                leased ? "2000-01-01/" : "");

        assertEquals(expected, lot.on(day("2024-01-01")));
    }

    @Test
    void itsStatesAreToldFromDayToDay() {
        LotHistory lot = lot(
                Spans.ALWAYS,
                since("2020-01-01"),
                since("2022-05-01"),
                "2023-01-01/2024-01-01 2023-06-01/2024-07-01 2025-01-01/");

        assertEquals(
                "-999999999-01-01 ZONE_NOT_OPERATING, 2020-01-01 NOT_CLEARED, 2022-05-01 FREE, 2023-01-01 LEASED,"
                        + " 2024-07-01 FREE, 2025-01-01 LEASED",
                lot.states().stream()
                        .map(since -> since.day() + " " + since.availability())
                        .collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @CsvSource({
        // the lot has 10,000 m²; a lease without an area is of all of it
        "'',          0",
        "4000,        4000",
        "all,         10000",
        "4000 3000,   7000",
        "6000 7000,   10000",
        "all 2000,    10000",
        "12000,       12000",
        "12000 5000,  12000"
    })
    void neverMoreIsLeasedThanTheLotOrTheLargestLease(String leases, BigDecimal expected) {
        List<LotHistory.Lease> all = new ArrayList<>();
        for (String lease : leases.isEmpty() ? new String[0] : leases.split(" ")) {
            all.add(lease("2020-01-01/", lease.equals("all") ? null : new BigDecimal(lease)));
        }
        all.add(lease("2000-01-01/2020-01-01", new BigDecimal(9000)));

        assertEquals(expected, lot(all).leasedM2(day("2024-01-01"), TOLERANCE));
    }

    @ParameterizedTest
    @CsvSource({
        // the zone exists, it has phases, the lot's phase operates, anything does
        "2010-01-01/, '',          '',          2015-01-01/,           2015-01-01/",
        "2020-01-01/, '',          '',          2015-01-01/,           2020-01-01/",
        "2010-01-01/, 2010-01-01/, '',          2015-01-01/,           ''",
        "2010-01-01/, 2010-01-01/, 2018-01-01/, 2015-01-01/,           2018-01-01/",
        "2010-01-01/, 2016-01-01/, 2018-01-01/, 2015-01-01/2020-01-01, 2015-01-01/2016-01-01 2018-01-01/",
        "'',          '',          '',          2015-01-01/,           ''"
    })
    void aLotOperatesWithItsPhase(String exists, String hasPhases, String ofPhase, String ofAny, String expected) {
        assertEquals(
                spans(expected), LotHistory.operating(spans(exists), spans(hasPhases), spans(ofPhase), spans(ofAny)));
    }

    @ParameterizedTest
    @CsvSource({
        // official, grid, leasable, operating; what counts of it
        "10050, 10000, true,  true,  10050",
        "10200, 10000, true,  true,  10000",
        ",      10000, true,  true,  10000",
        ",      10000, false, true,  0",
        ",      10000, true,  false, 0"
    })
    void occupancyIsOfWhatCanBeLeasedWhereThingsOperate(
            @Nullable BigDecimal official, BigDecimal grid, boolean leasable, boolean operating, BigDecimal expected) {
        LotHistory lot = new LotHistory(
                1,
                "Z",
                "",
                official,
                grid,
                leasable ? Spans.ALWAYS : Spans.NEVER,
                operating ? Spans.ALWAYS : Spans.NEVER,
                Spans.NEVER,
                List.of(lease("2020-01-01/", null)));
        Occupancy occupancy = Occupancy.of(lot, day("2024-01-01"), TOLERANCE);

        assertEquals(expected, occupancy.leasableM2());
        assertEquals(expected, occupancy.leasedM2());
    }

    @ParameterizedTest
    @CsvSource({"0 0, ", "10000 0, 0.0000", "10000 3333, 0.3333", "30000 20000, 0.6667", "10000 10000, 1.0000"})
    void theRateIsLeasedOfLeasable(String leasableAndLeased, @Nullable BigDecimal expected) {
        String[] m2 = leasableAndLeased.split(" ");
        Occupancy occupancy = new Occupancy(new BigDecimal(m2[0]), new BigDecimal(m2[1]));

        assertEquals(expected, occupancy.rate());
        assertEquals(occupancy.leasableM2(), occupancy.leasedM2().add(occupancy.freeM2()));
    }

    @Test
    void theRateOfSeveralIsOfTheirSums() {
        Occupancy small = new Occupancy(new BigDecimal(1_000), new BigDecimal(1_000));
        Occupancy large = new Occupancy(new BigDecimal(9_000), BigDecimal.ZERO);

        assertEquals(new BigDecimal("0.1000"), small.plus(large).rate(), "and not the mean of 1 and 0");
    }

    private static LotHistory lot(List<LotHistory.Lease> leases) {
        return new LotHistory(
                1, "Z", "", null, new BigDecimal(10_000), Spans.ALWAYS, Spans.ALWAYS, Spans.ALWAYS, leases);
    }

    private static LotHistory lot(Spans leasable, Spans operating, Spans cleared, String leases) {
        return new LotHistory(
                1,
                "Z",
                "",
                null,
                new BigDecimal(10_000),
                leasable,
                operating,
                cleared,
                list(leases).stream()
                        .map(days -> new LotHistory.Lease(days, null))
                        .toList());
    }

    private static LotHistory.Lease lease(String days, @Nullable BigDecimal areaM2) {
        return new LotHistory.Lease(list(days).get(0), areaM2);
    }

    private static Spans since(String day) {
        return Spans.since(day(day));
    }

    private static Spans spans(String text) {
        return Spans.of(list(text));
    }

    private static List<Span> list(String text) {
        List<Span> spans = new ArrayList<>();
        for (String span : text.isEmpty() ? new String[0] : text.split(" ")) {
            String[] ends = span.split("/", -1);
            spans.add(Span.of(day(ends[0]), ends[1].isEmpty() ? null : day(ends[1])));
        }
        return spans;
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
