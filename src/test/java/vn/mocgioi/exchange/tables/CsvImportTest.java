package vn.mocgioi.exchange.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.exchange.bytes.TextEncodingTest;
import vn.mocgioi.exchange.imports.ImportTest;
import vn.mocgioi.exchange.imports.TestImport;
import vn.mocgioi.exchange.source.FileProblem;

/** CSV as offices write it: in any of four encodings, with commas, semicolons or tabs. */
public class CsvImportTest extends ImportTest {
    private static final String PARTIES = """
            Mã chủ,Chủ sử dụng,Đối tượng,Địa chỉ
            H1,Nguyễn Thị Hường,HOUSEHOLD,"Xóm Đồng Ươm, xã Điềm Thụy"
            """;

    @Test
    void utf8WithAndWithoutAMark() {
        assertTakenWhole(PARTIES.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                "0/0/1", bring("parties", "p.csv", "\uFEFF" + PARTIES).run().counts());
    }

    @Test
    void utf16WithAMarkAsExcelSavesUnicodeText() {
        assertTakenWhole(
                ("\uFEFF" + PARTIES.replace(",", "\t").replace("Ươm\t", "Ươm,")).getBytes(StandardCharsets.UTF_16LE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16"})
    void utf16OfEitherOrder(String charset) {
        assertTakenWhole(PARTIES.getBytes(Charset.forName(charset)));
    }

    @Test
    void windows1258WhichWritesTonesAsLettersOfTheirOwn() {
        byte[] bytes = windows1258(PARTIES);

        assertTakenWhole(bytes);
        assertEquals("Chủ sử dụng", composedHeading(bytes), "headings are composed in the report too");
    }

    @Test
    void tcvn3WhichJavaDoesNotHave() {
        TestImport.Outcome outcome = bring(
                        "parties",
                        "p.csv",
                        TextEncodingTest.tcvn3("Mã chủ,Chủ sử dụng,Đối tượng\nH1,Nguyễn Thị Hường,HOUSEHOLD\n"))
                .run();

        assertEquals("1/0/0", outcome.counts());
        assertEquals("Nguyễn Thị Hường", one("select name from parties"));
        assertEquals(List.of("encoding_recognised"), outcome.said());
    }

    private String composedHeading(byte[] bytes) {
        return bring("parties", "again.csv", bytes).run().report().columns().keySet().stream()
                .filter(heading -> heading.endsWith("ng"))
                .findFirst()
                .orElse("");
    }

    private void assertTakenWhole(byte[] bytes) {
        TestImport.Outcome outcome = bring("parties", "p.csv", bytes).run();

        assertEquals("1/0/0", outcome.counts());
        assertEquals("Nguyễn Thị Hường", one("select name from parties"));
        assertEquals("Xóm Đồng Ươm, xã Điềm Thụy", one("select address from parties"));
    }

    /** As Vietnamese Windows writes it: the letters it has whole, the tone after them. */
    public static byte[] windows1258(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Charset charset = Charset.forName("windows-1258");
        text.codePoints().forEach(letter -> {
            String whole = Character.toString(letter);
            if (charset.newEncoder().canEncode(whole)) {
                bytes.writeBytes(whole.getBytes(charset));
                return;
            }
            String apart = Normalizer.normalize(whole, Normalizer.Form.NFD);
            String tone = apart.chars()
                    .filter(c -> "\u0300\u0301\u0303\u0309\u0323".indexOf(c) >= 0)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            String letterAlone = Normalizer.normalize(
                    apart.chars()
                            .filter(c -> tone.indexOf(c) < 0)
                            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append),
                    Normalizer.Form.NFC);
            bytes.writeBytes((letterAlone + tone).getBytes(charset));
        });
        return bytes.toByteArray();
    }

    @Test
    void semicolonsAndDecimalCommas() {
        TestImport.Outcome outcome = bring("parcels", "p.csv", """
                        Số tờ;Số thửa;Diện tích (m²);wkt
                        1;1;9222,1;%s
                        1;2;1.234,5;%s
                        """.formatted(square(0, 0, 10), square(20, 0, 10)))
                .crs("EPSG:9213")
                .run();

        assertEquals("2/0/0", outcome.counts());
        assertEquals(
                "1234.5 9222.1",
                one("select string_agg(official_area_m2::text, ' ' order by official_area_m2) from parcels"));
        assertEquals("official_area_m2", outcome.report().columns().get("Diện tích (m²)"));
    }

    @Test
    void theLineInWhichExcelNamesItsSeparatorIsNoRow() {
        assertEquals(
                "1/0/0",
                bring("parties", "p.csv", "sep=;\ncode;name;kind\nH1;A;STATE\n")
                        .run()
                        .counts());
    }

    @Test
    void quotesLineBreaksAndEmptyLinesWithin() {
        TestImport.Outcome outcome = bring(
                        "parties",
                        "p.csv",
                        "code,name,kind\r\n\r\n\"H1\",\"Ông \"\"Ba\"\"\nvà bà Tư\",STATE\r\n\r\n\r\n")
                .run();

        assertEquals("1/0/0", outcome.counts());
        assertEquals("Ông \"Ba\"\nvà bà Tư", one("select name from parties"));
    }

    @Test
    void anOptionalColumnThatTheFileDoesNotHaveKeepsWhatIsKnown() {
        bring("parties", "p.csv", "code,name,kind,address,phone\nH1,A,STATE,Xóm 1,0912\n")
                .run();
        TestImport.Outcome partial = bring("parties", "p.csv", "code,name,kind,phone\nH1,A,STATE,0913\n")
                .run();
        TestImport.Outcome emptied =
                bring("parties", "p.csv", "code,name,kind,phone\nH1,A,STATE,\n").run();

        assertEquals("1/0/0", partial.counts());
        assertEquals("1/0/0", emptied.counts());
        assertEquals("Xóm 1", one("select address from parties where superseded is null"));
        assertEquals("null", one("select phone from parties where superseded is null"), "an empty cell clears it");
    }

    @Test
    void pointsByNorthingAndEastingKeepTheirDigits() {
        given("zones", "code;name;kind;wkt\nZ;Khu Z;IT_PARK;" + square(0, 0, 100));
        TestImport.Outcome outcome = bring("markers", "m.csv", """
                        Mã khu;Số hiệu mốc;X (m);Y (m)
                        Z;M1;2380000,1234;430000,5678
                        Z;M2;2.380.010,50;430.000,25
                        """).run();

        assertEquals("2/0/0", outcome.counts());
        assertEquals(List.of("crs_assumed"), outcome.said());
        assertEquals(
                "2380000.1234 430000.5678",
                one("select ST_Y(geom) || ' ' || ST_X(geom) from markers where number = 'M1'"));
        assertEquals(
                "2380010.5 430000.25", one("select ST_Y(geom) || ' ' || ST_X(geom) from markers where number = 'M2'"));
    }

    @Test
    void whereAMarkerWasSetIsKeptDigitForDigit() {
        given("zones", "code;name;kind;wkt\nZ;Khu Z;IT_PARK;" + square(0, 0, 100));
        given("markers", "zone;number;x_northing;y_easting\nZ;M1;2380000;430000");
        bring("marker_events", "e.csv", """
                        zone;number;status;date;x_northing;y_easting
                        Z;M1;SET;2024-05-01;2380000,120;430000,00005
                        """).run();

        assertEquals("2380000.120 430000.00005", one("select x_northing || ' ' || y_easting from marker_events"));
    }

    @Test
    void whereAMarkerWasSetMayComeAsLongitudeAndLatitude() {
        given(
                "zones",
                "code;name;kind;wkt\nZ;Khu Z;IT_PARK;POLYGON((432400 2383900,432500 2383900,432500 2384000,432400 2383900))");
        given("markers", "zone;number;x_northing;y_easting\nZ;M1;2383984.82;432480.34");
        String file = "zone,number,status,date,lon,lat\nZ,M1,SET,2024-05-01,105.85,21.55\n";
        TestImport.Outcome outcome = bring("marker_events", "e.csv", file).run();

        assertEquals("1/0/0", outcome.counts());
        assertEquals(
                "2383984.82 432480.34",
                one("select round(x_northing, 2) || ' ' || round(y_easting, 2) from marker_events"));
        assertEquals("0/0/1", bring("marker_events", "e.csv", file).run().counts());
        assertEquals(
                "1/0/0",
                bring("marker_events", "e.csv", file.replace("105.85", "105.8501"))
                        .run()
                        .counts(),
                "another place is news although the file has no column x_northing");
        assertEquals("2", one("select count(*) from marker_events"));
    }

    @Test
    void whereAMarkerWasSetIsConvertedWhenItIsInAnotherSystem() {
        given("zones", "code;name;kind;wkt\nZ;Khu Z;IT_PARK;" + square(0, 0, 100));
        given("markers", "zone;number;x_northing;y_easting\nZ;M1;2380000;430000");
        bring("marker_events", "e.csv", """
                        zone;number;status;date;x_northing;y_easting
                        Z;M1;SET;2024-05-01;2381149,1;585214,4
                        """).crs("EPSG:5897").run();

        double easting = Double.parseDouble(one("select y_easting from marker_events"));
        assertTrue(easting > 429_000 && easting < 431_000, () -> "kept unconverted: " + easting);
    }

    @Test
    void aMarkerThatIsLostHasNoPlace() {
        given("zones", "code;name;kind;wkt\nZ;Khu Z;IT_PARK;" + square(0, 0, 100));
        given("markers", "zone;number;x_northing;y_easting\nZ;M1;2380000;430000");
        TestImport.Outcome outcome =
                bring("marker_events", "e.csv", """
                        zone;number;status;date;x_northing;y_easting
                        Z;M1;LOST;2024-05-01;;
                        Z;M1;SET;2024-05-02;2380000;
                        Z;M1;SET;2024-05-03;2380000;abc
                        """).acceptingValid().run();

        assertEquals("1/2/0", outcome.counts());
        assertEquals(List.of("unreadable_geometry"), outcome.codes(2));
        assertTrue(outcome.messages(2).contains("y_easting"), outcome.messages(2));
        assertEquals(List.of("unreadable_geometry"), outcome.codes(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "code,name,kind\n",
                "code,name,name,kind\nH1,A,B,STATE\n",
                "code,name,kind\nH1,\"A,STATE\n",
                "\u0000\u0001\u0002\u0003"
            })
    void whatIsNoTableIsRefusedInOneLine(String text) {
        FileProblem problem = assertThrows(
                FileProblem.class, () -> bring("parties", "p.csv", text).run());

        String message = String.valueOf(problem.getMessage());
        assertTrue(message.contains("p.csv") && message.lines().count() == 1, message);
    }

    @Test
    void aQuoteThatIsNeverClosedDoesNotSwallowTheRestOfTheFile() {
        FileProblem problem = assertThrows(
                FileProblem.class, () -> bring("parties", "p.csv", """
                        code,name,kind,address
                        H1,A,STATE,"Xóm ""Một"" mới"
                        H2,5" tre,STATE,"Xóm Hai
                        H3,C,STATE,Xóm Ba
                        """).run());

        assertTrue(
                String.valueOf(problem.getMessage()).contains("the quote that opens in line 3 is never closed"),
                problem.getMessage());
        assertEquals("0", count("parties"));
    }

    @Test
    void tenThousandColumnsAreRefused() {
        StringBuilder wide = new StringBuilder("code,name,kind");
        for (int i = 0; i < 10_000; i++) {
            wide.append(",c").append(i);
        }
        FileProblem problem = assertThrows(
                FileProblem.class, () -> bring("parties", "p.csv", wide + "\n").run());

        assertTrue(String.valueOf(problem.getMessage()).contains("10,003 columns; at most 500"), problem.getMessage());
    }

    @Test
    void nothingTellsTheSystemOfWellKnownText() {
        FileProblem problem = assertThrows(
                FileProblem.class,
                () -> bring("parcels", "p.csv", "sheet_no;parcel_no;wkt\n1;1;" + square(0, 0, 10))
                        .run());

        assertTrue(String.valueOf(problem.getMessage()).contains("--crs EPSG:9213"), problem.getMessage());
    }

    @Test
    void aNameWithoutAKnownEndingIsRefusedWithThoseThatAre() {
        FileProblem problem = assertThrows(
                FileProblem.class, () -> bring("parties", "p.xyz", PARTIES).run());

        assertTrue(String.valueOf(problem.getMessage()).contains(".csv"), problem.getMessage());
    }
}
