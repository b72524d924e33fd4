package vn.mocgioi.http.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.HandlerType;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.mocgioi.cli.demo.DemoInDatabase;
import vn.mocgioi.http.answer.Route;
import vn.mocgioi.http.params.Drawings;
import vn.mocgioi.http.spool.SpoolLimits;
import vn.mocgioi.store.people.StaffTokens;

/** Who sees what, over all that can be asked: the demo province, with secrets planted in it, and a zone that is hidden. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PrivacyTest {
    private static final List<String> PLANTED = List.of(
            "Nguyễn Thị Tuyệt Mật", "0987654321", "Ngõ Không Tên", "999/QĐ-MẬT", "ghi chú nội bộ", "gõ nhầm lần trước");
    private static final List<String> HIDDEN = List.of(
            "KCN-KIN",
            "Khu kín đáo",
            "Khép Kín",
            "555/QĐ-KIN",
            "LO-KIN",
            "MOC-KIN",
            "DA-KIN",
            "Chủ đầu tư kín",
            "556/NQ-KIN");

    private static final ServiceLimits BEHIND_A_PROXY = new ServiceLimits(
            128,
            48,
            48,
            SpoolLimits.DEFAULT,
            Drawings.Limits.DEFAULT,
            500_000_000,
            List.of("127.0.0.1"),
            Optional.empty());

    private static final int LONG = 100_000;
    private static final Map<String, String> beforeHiding = new HashMap<>();

    private static TestServer server;
    private static Secrets secrets;

    @BeforeAll
    static void start() {
        server = new TestServer(BEHIND_A_PROXY);
        DemoInDatabase.load(server.database.database());
        server.bring("parties", """
                code,name,kind,address,phone
                BIMAT1,Nguyễn Thị Tuyệt Mật,HOUSEHOLD,Ngõ Không Tên,0987654321
                """)
                .bring("holdings", parcel("party,from", "BIMAT1,2020-01-01"))
                .bring("obstacles", parcel("reason,opened,note", "OTHER,2024-01-15,ghi chú nội bộ"))
                .bring(
                        "events",
                        parcel(
                                "milestone,date,document_no,amount_vnd,note,correction",
                                "INVENTORY,2024-02-05,999/QĐ-MẬT,987654321012,ghi chú nội bộ,gõ nhầm lần trước"));
        secrets = Secrets.of(server.database);
    }

    /** A row about one of the demo's parcels in a zone. */
    private static String parcel(String columns, String values) {
        String key = server.database.value("""
                select commune || ',' || sheet_no || ',' || parcel_no from parcels p
                where superseded is null and exists (select from zone_parts t where t.parcel_row = p.row_id)
                order by id limit 1
                """);
        return "commune,sheet_no,parcel_no," + columns + "\n" + key + "," + values + "\n";
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @Order(1)
    void theSearchFindsWhatStaffAreTold() {
        String id = server.database.value("select parcel_id from holdings where party = 'BIMAT1'");
        Set<String> found = secrets.in(TestServer.text(server.getAsStaff("/api/parcels/" + id)));
        assertTrue(found.containsAll(PLANTED), found.toString());
        assertTrue(found.contains("the amount 987654321012"), found.toString());
        assertTrue(secrets.in("chi 987.654.321.012 đồng").size() == 1, "in whatever groups");
        assertTrue(secrets.size() > 1_000, "the demo has parties, documents and amounts enough");
    }

    @Test
    @Order(2)
    void noPublicAnswerGivesAwayWhatIsForStaff() {
        Map<String, Set<String>> given = new LinkedHashMap<>();
        walk((path, text) -> {
            beforeHiding.put(path, steady(path, text));
            Set<String> found = new HashSet<>(secrets.in(withoutEcho(path, text)));
            if (path.startsWith("/ogc/api")) {
                // It describes what staff are told, and so has the names of its members; of what they hold nothing.
                found.removeIf(one -> one.startsWith("the member "));
            }
            if (!found.isEmpty()) {
                given.put(path, found);
            }
        });
        assertEquals(Map.of(), given);
        assertTrue(beforeHiding.size() > 700, beforeHiding.size() + " answers");
    }

    @Test
    @Order(3)
    void whatIsNotAnnouncedChangesNothingThatThePublicSees() {
        hideAZone();
        Map<String, String> changed = new LinkedHashMap<>();
        Set<String> asked = new HashSet<>();
        walk((path, text) -> {
            asked.add(path);
            String before = String.valueOf(beforeHiding.get(path));
            String now = steady(path, text);
            if (!before.equals(now)) {
                changed.put(path, difference(before, now));
            }
            HIDDEN.stream()
                    .filter(withoutEcho(path, text)::contains)
                    .forEach(word -> changed.put(path, "tells of " + word));
        });
        assertEquals(Map.of(), changed);
        assertEquals(beforeHiding.keySet(), asked);
    }

    @Test
    @Order(4)
    void aZoneThatIsNotAnnouncedIsNotFoundLikeOneThatDoesNotExist() {
        assertEquals("1", server.database.value("select count(*) from zones where code = 'KCN-KIN' and not public"));
        for (Route route : server.routes()) {
            if (route.path().contains("{code}")
                    && route.method() == HandlerType.GET
                    && route.access() != Route.Access.STAFF) {
                String path = route.path().replace("{phase}", "1");
                var hidden = server.get(path.replace("{code}", "KCN-KIN"));
                var none = server.get(path.replace("{code}", "KCN-XYZ"));
                assertEquals(404, hidden.statusCode(), path);
                assertEquals(TestServer.text(none), TestServer.text(hidden).replace("KCN-KIN", "KCN-XYZ"), path);
            }
        }
        for (String query : List.of("zone=KCN-KIN", "zone=KCN-KIN&phase=1")) {
            assertEquals(404, server.get("/api/clearance?" + query).statusCode(), query);
        }
        String items = "/ogc/collections/parcels/items?zone=";
        assertEquals(
                TestServer.text(server.get(items + "KCN-XYZ")),
                TestServer.text(server.get(items + "KCN-KIN")).replace("KCN-KIN", "KCN-XYZ"));
    }

    @Test
    @Order(5)
    void ofDrawnLandNobodyIsToldAndOfStoredLandNotOfAFew() {
        String ring = server.database.value("select ST_AsGeoJSON(wgs84) from zones where code = 'KCN-SC2' limit 1");
        JsonNode drawn = TestServer.tree(server.send("POST", "/api/clearance", ring));
        for (String member :
                List.of("households", "organisations", "parcels_without_party", "blocked", "blocked_total")) {
            assertTrue(drawn.get(member).isNull(), member);
        }
        drawn.get("milestones")
                .forEach(milestone -> assertTrue(milestone.get("households").isNull()));
        assertTrue(drawn.get("parcels").asInt() > 100);

        int small = 0;
        for (JsonNode told :
                server.json("/api/clearance?zone=KCN-SC2&at=2024-12-31").get("blocked")) {
            assertTrue(told.get("parcels").isTextual() || told.get("parcels").asInt() >= 5, told.toString());
            small += told.get("parcels").isTextual() ? 1 : 0;
            assertTrue(!told.get("parcels").isTextual() || told.get("area_ha").isNull(), told.toString());
        }
        assertTrue(small > 0, "the demo has reasons with fewer than five parcels");
    }

    @Test
    @Order(6)
    void theEventStreamTellsOfLayersAlone() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.getOutputStream()
                    .write("GET /api/events HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertEquals("HTTP/1.1 200 OK", lines.readLine());
            server.bring("parties", "code,name,kind\nBIMAT2,Trần Văn Tuyệt Mật,HOUSEHOLD\n");
            String told = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
                String line = lines.readLine();
                while (line != null && !line.startsWith("data: ")) {
                    line = lines.readLine();
                }
                return line;
            });
            assertTrue(told.matches("data: \\{\"layer\":\"[a-z_]+\",\"version\":[0-9]+}"), told);
        }
    }

    @Test
    @Order(7)
    void everyPathForStaffIsShutWithoutAGoodToken() throws Exception {
        StaffTokens tokens = new StaffTokens(server.database.database());
        String revoked = tokens.add("was here", "test");
        tokens.revoke("was here");
        Thread.sleep(1_100);
        HttpClient client = HttpClient.newHttpClient();
        int asked = 0;
        for (Route route : server.routes()) {
            boolean staff = route.access() == Route.Access.STAFF;
            if (route.access() == Route.Access.ANYONE) {
                continue;
            }
            String path = route.path().replaceAll("\\{[A-Za-z0-9]+}", "1");
            for (String token : Stream.of("", "mocgioi_wrong", revoked).toList()) {
                HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url(path)))
                        .method(route.method().name(), BodyPublishers.noBody());
                // each from an address of its own: wrong tokens of one are soon not answered any more
                request.header("X-Forwarded-For", "10.1.0." + asked);
                if (!token.isEmpty()) {
                    request.header("Authorization", "Bearer " + token);
                }
                int status =
                        client.send(request.build(), BodyHandlers.discarding()).statusCode();
                if (staff || !token.isEmpty()) {
                    assertEquals(401, status, route.method() + " " + path + " with '" + token + "'");
                    asked++;
                }
            }
        }
        assertTrue(asked >= 20, asked + " requests");
    }

    private static void walk(BiConsumer<String, String> answer) {
        List<String> searched = new ArrayList<>(PLANTED);
        searched.addAll(HIDDEN);
        searched.addAll(List.of("minh họa", "Sông Công", "QĐ", "1/1", "MH-0001", "Hộ minh họa 0001", "000 000 0001"));
        new PublicWalk(server, searched).forEach(answer);
    }

    /**
     * Without what says only that something was written, or when the answer was. Of files that name the moment they were
     * made the size must do, and of long answers a sum.
     */
    private static String steady(String path, String text) {
        if (path.matches("/download/.*\\.(gpkg|shp\\.zip|fgb)")) {
            return text.length() + " characters";
        }
        if (path.equals("/metrics")) {
            return "how often each path was asked for";
        }
        String steady = text.replaceAll("\"(version|timeStamp)\":\"[^\"]*\"", "")
                .replaceAll("(ghi nhận đến|recorded up to) [^<]{0,30}", "")
                .replaceAll("<dcterms:created[^/]*/dcterms:created>", "");
        return steady.length() < LONG ? steady : steady.length() + " characters, " + steady.hashCode();
    }

    /** The search box says again what it was asked. */
    private static String withoutEcho(String path, String text) {
        return path.startsWith("/api/search") ? text.replaceFirst("\"q\":\"[^\"]*\"", "") : text;
    }

    private static String difference(String before, String after) {
        int at = 0;
        while (at < Math.min(before.length(), after.length()) && before.charAt(at) == after.charAt(at)) {
            at++;
        }
        int from = Math.max(0, at - 60);
        return "  was " + before.substring(from, Math.min(before.length(), at + 100)) + "\n  is  "
                + after.substring(from, Math.min(after.length(), at + 100));
    }

    /** A park with everything that a zone can have, over a public one and its parcels. */
    private static void hideAZone() {
        String ring = server.database.value("""
                select ST_AsText(ST_Translate(ST_Envelope(geom), 150, 150)) from zones where code = 'KCN-SC2' limit 1
                """);
        String at = server.database.value("""
                select round(ST_YMin(geom)::numeric + 150, 2) || ',' || round(ST_XMin(geom)::numeric + 150, 2)
                from zones where code = 'KCN-SC2' limit 1
                """);
        server.bring(
                        "zones",
                        "code;name;kind;public;decision_no;decision_date;operating_since;wkt\n"
                                + "KCN-KIN;Khu kín đáo;INDUSTRIAL_PARK;false;555/QĐ-KIN;2024-01-05;2024-02-01;" + ring)
                .bring("phases", "zone;number;name;operating_since;wkt\nKCN-KIN;1;Khép Kín;2024-02-01;" + ring)
                .bring(
                        "stages",
                        "zone,step,date,decision_no\nKCN-KIN,ANNOUNCED,2024-01-05,556/NQ-KIN\nKCN-KIN,OPERATING,2024-02-01,\n")
                .bring("lots", "zone;code;phase;land_use;wkt\nKCN-KIN;LO-KIN;1;INDUSTRIAL;" + ring)
                .bring(
                        "projects",
                        "code,zone,name,investor,country,sector,licence_date\nDA-KIN,KCN-KIN,Dự án Khép Kín,Chủ đầu tư kín,KR,Điện tử,2024-03-01\n")
                .bring("leases", "zone,lot,from,project\nKCN-KIN,LO-KIN,2024-03-01,DA-KIN\n")
                .bring("markers", "zone,phase,number,x_northing,y_easting\nKCN-KIN,1,MOC-KIN," + at + "\n")
                .bring("marker_events", "zone,phase,number,status,date\nKCN-KIN,1,MOC-KIN,SET,2024-02-02\n")
                .bring("targets", "zone,measure,period,value\nKCN-KIN,NEW_PROJECTS,2024,3\n");
    }
}
