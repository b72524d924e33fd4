package vn.mocgioi.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.exchange.bytes.Zips;
import vn.mocgioi.exchange.ogr.GdalTool;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.ReadOptions;
import vn.mocgioi.exchange.tables.Xlsx;
import vn.mocgioi.land.catalogue.Layers;

/** Files that are not what they say, or mean harm, as far as their readers: refused in one line, nothing fetched or left. */
class RefusedFilesTest {
    private static final String ELSEWHERE = "refers to a table elsewhere";

    private static final List<String> ENDINGS = Sources.ENDINGS;
    private static final Map<String, byte[]> WHOLE = new HashMap<>();

    @TempDir
    Path folder;

    private Set<String> temporary = Set.of();

    @BeforeEach
    void look() {
        temporary = GivenFiles.temporary();
    }

    @ParameterizedTest
    @FieldSource("ENDINGS")
    void anEmptyFileIsSaidToBe(String ending) {
        assertEquals("p." + ending + " is empty; copy or export it again", problem("p." + ending, new byte[0]));
    }

    @ParameterizedTest
    @FieldSource("ENDINGS")
    void aVrtInDisguiseIsRefusedAndFetchesNothing(String ending) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(50);
            String vrt =
                    "<OGRVRTDataSource><OGRVRTLayer name=\"a\"><SrcDataSource>/vsicurl/http://127.0.0.1:%d/a.geojson</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>"
                            .formatted(server.getLocalPort());
            for (String text : List.of(vrt, "\uFEFF\n " + vrt, "<?xml version=\"1.0\"?><!-- kml -->" + vrt)) {
                String problem = problem("p." + ending, text.getBytes(StandardCharsets.UTF_8));

                assertTrue(problem.contains("is no "), problem);
                assertThrows(SocketTimeoutException.class, server::accept);
            }
        }
    }

    /** Each content under each ending that is not its own. */
    static Stream<Arguments> wrongEndings() {
        return Stream.of("fgb", "gpkg", "kml", "geojson", "shp", "shp.zip", "xlsx", "csv")
                .flatMap(content -> ENDINGS.stream()
                        .filter(ending -> !content.endsWith(ending) && !fitsToo(content, ending))
                        .map(ending -> Arguments.of(content, ending)));
    }

    private static boolean fitsToo(String content, String ending) {
        return content.equals("geojson") && ending.startsWith("json")
                || content.equals("geojson") && ending.equals("geojsonl")
                || content.equals("csv") && ending.equals("txt")
                || content.equals("xlsx") && ending.equals("xlsm");
    }

    @ParameterizedTest
    @MethodSource("wrongEndings")
    void aFileWithTheWrongEndingIsToldWhatItIs(String content, String ending) {
        byte[] bytes = WHOLE.computeIfAbsent(content, this::bytesOf);

        String problem = problem("p." + ending, bytes);

        assertTrue(problem.contains(" no "), problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "geojson", "xlsx", "fgb"})
    void tenThousandColumnsAreTooMany(String ending) throws IOException {
        List<String> names = new ArrayList<>(List.of("sheet_no", "parcel_no"));
        IntStream.range(0, 10_000).forEach(i -> names.add("c" + i));
        String properties = names.stream().map(name -> "\"" + name + "\":1").collect(Collectors.joining(","));
        Path geojson = Files.writeString(
                folder.resolve("wide.geojson"),
                GdalTool.PARCELS.replaceFirst("\"sheet_no\":\"12\",\"parcel_no\":\"1a\"", properties));
        Path file = switch (ending) {
            case "csv" -> Files.writeString(folder.resolve("p.csv"), String.join(",", names) + "\n1\n");
            case "xlsx" ->
                Files.write(
                        folder.resolve("p.xlsx"),
                        new Xlsx().sheet("A").row(1, names.toArray()).bytes());
            case "fgb" -> GdalTool.converted(geojson, "FlatGeobuf", folder.resolve("p.fgb"));
            default -> geojson;
        };

        assertTrue(problem(file).contains("columns"), problem(file));
    }

    /** Names, contents and what is said of them. */
    static Stream<Arguments> harmful() {
        String place = "<Placemark><Polygon/></Placemark>";
        String kml = "<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document>%s</Document></kml>";
        String tab = "!table\n!version 300\n!charset Neutral\nDefinition Table\n";
        String nested = "{\"a\":".repeat(1_000_000);
        String wkt = "GEOMETRYCOLLECTION(".repeat(100_000);
        return Stream.of(
                Arguments.of(
                        "p.kml",
                        kml.formatted(
                                place + "<NetworkLink><Link><href>http://127.0.0.1:9/</href></Link></NetworkLink>"),
                        "has a NetworkLink"),
                Arguments.of("p.kml", kml.formatted("<Folder>".repeat(1_000_000)), "nested more than"),
                Arguments.of(
                        "p.kml",
                        "<!DOCTYPE kml [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + kml.formatted("&x;"),
                        "DOCTYPE"),
                Arguments.of("p.kml", kml.formatted("<x y=\"" + "z".repeat(100) + place), "cut off or damaged"),
                Arguments.of("p.geojson", nested, "is no JSON that can be read"),
                Arguments.of(
                        "p.geojson", "{\"type\":\"FeatureCollection\",\"x\":" + nested, "is no JSON that can be read"),
                Arguments.of(
                        "p.geojson",
                        "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"type\":\"LineString\",\"coordinates\":["
                                + "[105.1,21.5],".repeat(4_000_000),
                        "ends in the middle"),
                Arguments.of("p.csv", "sheet_no,parcel_no,wkt\n1,1,\"" + wkt + "\"", "nested too deep"),
                Arguments.of("p.csv", "sheet_no,parcel_no,wkt\n1,1,\"" + "x".repeat(20_000_000), "p.csv"),
                Arguments.of("p.zip", new Zips().with("../../p.shp", "x").bytes(), "leads out of it"),
                Arguments.of(
                        "p.kmz", new Zips().with("doc.kml", new byte[200 << 20]).bytes(), "more than a ZIP may"),
                Arguments.of(
                        "p.xlsx",
                        new Zips().with("xl/workbook.xml", new byte[200 << 20]).bytes(),
                        "more than a ZIP may"),
                Arguments.of("p.kmz", new Zips().link("doc.kml", "/etc/passwd").bytes(), "has a link"),
                Arguments.of("p.kmz", new Zips().encrypted("doc.kml").bytes(), "is encrypted"),
                Arguments.of("p.tab", tab + "Type LINKED\n# Type NATIVE\n", ELSEWHERE),
                Arguments.of("p.tab", tab + "Type NATIVE\n" + " ".repeat(9_000) + "\n (TYPE dbf\n", ELSEWHERE),
                Arguments.of(
                        "p.tab", tab + "open table \"/srv/x.tab\"\ncreate view p as select a from x, y\n", ELSEWHERE),
                Arguments.of(
                        "p.tab",
                        tab + "type NATIVE\nbegin_metadata\n  \"\\IsSeamless\" = \"TRUE\"\nend_metadata\n",
                        ELSEWHERE),
                Arguments.of("p.exe", "x", "ends in no format that can be read; these can"),
                Arguments.of("p", "x", "ends in no format that can be read"),
                Arguments.of("p.dbf", "x", "give the .shp"),
                Arguments.of("p.xls", "x", "does not begin as one"),
                Arguments.of("p.rar", "x", "unpack it"),
                Arguments.of("p.xlsx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "without a password"));
    }

    @ParameterizedTest
    @MethodSource("harmful")
    void whatMeansHarmIsRefused(String name, Object content, String reason) {
        byte[] bytes = content instanceof byte[] raw ? raw : content.toString().getBytes(StandardCharsets.UTF_8);

        String problem = problem(name, bytes);

        assertTrue(problem.contains(reason), problem);
    }

    @Test
    void whatIsNoRegularFileIsRefused() throws IOException {
        Path fifo = folder.resolve("p.geojson");
        GdalTool.run(folder, List.of("mkfifo", fifo.toString()));
        Path link = Files.createSymbolicLink(folder.resolve("q.fgb"), fifo);
        Path nowhere = Files.createSymbolicLink(folder.resolve("r.fgb"), folder.resolve("none"));
        Path empty = Files.createDirectory(folder.resolve("empty.shp"));

        assertEquals("p.geojson is no regular file", problem(fifo));
        assertEquals("q.fgb is no regular file", problem(link));
        assertEquals("there is no file r.fgb", problem(nowhere));
        assertEquals("there is no file none.csv", problem(folder.resolve("none.csv")));
        assertTrue(problem(empty).contains("is a folder without a Shapefile"));
        assertTrue(problem(Path.of("/dev/zero")).contains("is no regular file"));
    }

    private byte[] bytesOf(String ending) {
        try {
            return Files.readAllBytes(GivenFiles.whole(folder, ending));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String problem(String name, byte[] content) {
        try {
            return problem(Files.write(folder.resolve(name), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is said of it, in one line, without a path. */
    private String problem(Path file) {
        String name = String.valueOf(file.getFileName());
        String message = said(file, name);
        assertEquals(1, message.lines().count(), message);
        assertTrue(message.length() < 600, message);
        assertTrue(message.contains(name) || message.contains("columns"), message);
        assertTrue(!message.contains(folder.toString()) && !message.contains("/tmp/"), message);
        assertEquals(temporary, GivenFiles.temporary());
        return message;
    }

    /** Refused as a whole, or each of its rows. */
    private static String said(Path file, String name) {
        try (FileRows rows = FileRows.open(file, name, ReadOptions.PLAIN, Layers.PARCELS, Map.of(), Decimals.EVIDENT)) {
            StringBuilder findings = new StringBuilder(name);
            for (FileRows.Row row = rows.next(); row != null; row = rows.next()) {
                assertTrue(row.findings().stream().anyMatch(finding -> finding.rejects()), "row " + row.number());
                findings.append(' ').append(row.findings().get(0).message());
            }
            return findings.toString();
        } catch (FileProblem e) {
            return String.valueOf(e.getMessage());
        }
    }
}
