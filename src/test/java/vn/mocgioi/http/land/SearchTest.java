package vn.mocgioi.http.land;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.mocgioi.http.server.TestProvince.rectangle;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mocgioi.http.server.TestServer;

/** What the one box finds, in which order, and what it says where it finds nothing. */
class SearchTest {
    private static TestServer server;

    @BeforeAll
    static void province() {
        server = new TestServer();
        server.bring(
                "zones",
                "code,name,kind,wkt\nKCN-SC1,Khu công nghiệp Sông Công I,INDUSTRIAL_PARK,\"%s\"\n"
                                .formatted(rectangle(5000, 0, 6000, 300))
                        + "KCN-SC2,Khu công nghiệp Sông Công II,INDUSTRIAL_PARK,\"%s\"\n"
                                .formatted(rectangle(0, 0, 1000, 300)));
        server.bring(
                "phases",
                "zone,number,name,wkt\nKCN-SC2,1,Giai đoạn 1,\"%s\"\nKCN-SC2,2,Giai đoạn 2,\"%s\"\n"
                        .formatted(rectangle(0, 0, 500, 300), rectangle(500, 0, 1000, 300)));
        server.bring("markers", """
                zone,phase,number,x_northing,y_easting
                KCN-SC1,,M1,2380000,435000
                KCN-SC2,1,M1,2380000,430000
                KCN-SC2,2,M1,2380000,430500
                """);
        // 131 was divided, and one of the two again
        server.bring(
                "parcels",
                "sheet_no,parcel_no,valid_from,valid_to,replaces,wkt\n"
                        + parcel("12,7,,,", rectangle(0, 0, 100, 100))
                        + parcel("12,20,,,", rectangle(200, 0, 300, 100))
                        + parcel("12,131,2020-01-01,2023-01-01,", rectangle(400, 0, 500, 100))
                        + parcel("12,131a,,,", rectangle(600, 0, 700, 100))
                        + parcel("14,1,,,", rectangle(800, 0, 900, 100)));
        server.bring(
                "parcels",
                "sheet_no,parcel_no,valid_from,valid_to,replaces,wkt\n"
                        + parcel("12,132,2023-01-01,,12/131", rectangle(400, 0, 450, 100))
                        + parcel("12,133,2023-01-01,2024-01-01,12/131", rectangle(450, 0, 500, 100)));
        server.bring(
                "parcels",
                "sheet_no,parcel_no,valid_from,valid_to,replaces,wkt\n"
                        + parcel("12,134,2024-01-01,,12/133", rectangle(450, 0, 500, 50))
                        + parcel("12,135,2024-01-01,,12/133", rectangle(450, 50, 500, 100)));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "song cong ii giai doan 2 | Giai đoạn 2",
                "Giai đoạn 1 Sông Công II | Giai đoạn 1",
                "phase 2 sc2              | Giai đoạn 2",
                "sông công ii             | Khu công nghiệp Sông Công II",
                "tờ bản đồ số 12, thửa đất số 7 | 12/7",
                "thửa đất 131a, tờ bản đồ 12    | 12/131a"
            })
    void theLikeliestComesFirst(String text, String first) {
        assertEquals(first, find(text).at("/results/0/label").asText());
    }

    @Test
    void aParcelThatWasDividedLeadsToWhatItIsNow() {
        JsonNode found = find("12/131").get("results");
        assertEquals(List.of("12/132", "12/134", "12/135", "12/131a"), labels(found));
        assertEquals("12/131", found.get(1).get("replaces").asText());
        assertFalse(found.get(3).has("replaces"), "it only begins so");
        assertEquals(List.of("12/134", "12/135"), labels(find("tờ 12 thửa 133").get("results")));
    }

    @Test
    void aMissSaysWhatIsNear() {
        JsonNode near = find("12/21").get("near");
        assertEquals("12 6", near.get("sheet_no").asText() + " " + near.get("parcels"));
        assertEquals(
                List.of("12/20", "12/7", "12/131a", "12/132", "12/134"),
                labels(near.get("results")),
                "the next by number; 133 is no more");
        JsonNode sheets = find("tờ 13, thửa 1").get("near");
        assertEquals(
                "0 [\"12\",\"14\"] []",
                sheets.get("parcels") + " " + sheets.get("sheets") + " " + sheets.get("results"));
        JsonNode words = find("sông công iii").get("near");
        assertFalse(words.has("sheet_no"));
        assertTrue(labels(words.get("results")).contains("Khu công nghiệp Sông Công II"), words::toString);
        assertFalse(find("qwertz").has("near"), "nothing is");
        assertFalse(find("12/7").has("near"), "it was found");
    }

    @Test
    void whatIsCalledTheSameComesTheNearestFirst() {
        double[] east = place(2_380_000, 435_000);
        double[] west = place(2_380_000, 430_400);
        assertEquals(List.of("KCN-SC1", "KCN-SC2 2", "KCN-SC2 1"), markers("&lon=" + east[0] + "&lat=" + east[1]));
        assertEquals(List.of("KCN-SC2 2", "KCN-SC2 1", "KCN-SC1"), markers("&lon=" + west[0] + "&lat=" + west[1]));
        assertEquals("KCN-SC2 2", of(find("M1 giai đoạn 2").get("results")).get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "lon=105.8, lat",
        "lat=21.5, lon",
        "lon=a&lat=21.5, lon",
        "lon=21.5&lat=105.8, lon",
        "lon=1e400&lat=1, lon"
    })
    void halfAPlaceIsNone(String place, String parameter) {
        HttpResponse<byte[]> response = server.get("/api/search?q=M1&" + place);
        assertEquals(400, response.statusCode(), TestServer.text(response));
        assertEquals(parameter, TestServer.tree(response).get("parameter").asText());
    }

    private static List<String> markers(String place) {
        return of(server.json("/api/search?q=M1" + place).get("results"));
    }

    private static List<String> of(JsonNode markers) {
        List<String> said = new ArrayList<>();
        for (JsonNode hit : markers) {
            if (hit.get("kind").asText().equals("marker")) {
                String[] detail = hit.get("detail").asText().split(", ");
                said.add(hit.get("zone").asText() + (detail.length > 1 ? " " + detail[1] : ""));
            }
        }
        return said;
    }

    private static double[] place(double northing, double easting) {
        JsonNode at = server.json("/api/search?q=" + northing + "%20" + easting).at("/results/0/at");
        return new double[] {at.get(0).asDouble(), at.get(1).asDouble()};
    }

    private static JsonNode find(String text) {
        return server.json("/api/search?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    private static List<String> labels(JsonNode hits) {
        List<String> labels = new ArrayList<>();
        hits.forEach(hit -> labels.add(hit.get("label").asText()));
        return labels;
    }

    private static String parcel(String cells, String wkt) {
        return cells + ",\"" + wkt + "\"\n";
    }
}
