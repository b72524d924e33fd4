package vn.mocgioi.http.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.HandlerType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.mocgioi.cli.demo.DemoInDatabase;
import vn.mocgioi.http.answer.Route;
import vn.mocgioi.http.server.TestServer;
import vn.mocgioi.land.people.Grant;
import vn.mocgioi.land.people.Role;
import vn.mocgioi.land.people.Scope;
import vn.mocgioi.land.time.Days;
import vn.mocgioi.store.people.StaffTokens;

/** Every line of the URL table asked as everybody: nothing undeclared, and nothing reached but as it is declared. */
class AccessMatrixTest {
    private static final String ZONE = "KCN-SC2";
    private static final Set<String> PUBLIC_POSTS = Set.of("/api/measure", "/api/session");
    /** It never ends. */
    private static final Set<String> STREAMS = Set.of("/api/events");

    private static final LocalDate TODAY = Days.today();

    /** Whom what is not wholly public answers; a new line of the table has to be decided on here too. */
    private static final Set<String> DECLARED = new TreeSet<>(List.of(
            "GET /api/summary MORE VIEWER ANYWHERE",
            "GET /api/summary.html MORE VIEWER ANYWHERE",
            "GET /api/summary.xlsx MORE VIEWER ANYWHERE",
            "GET /api/clearance MORE VIEWER ANYWHERE",
            "POST /api/clearance MORE VIEWER ANYWHERE",
            "GET /api/clearance/series MORE VIEWER ANYWHERE",
            "GET /api/zones/{code}/clearance/series MORE VIEWER ANYWHERE",
            "GET /api/zones/{code}/phases/{phase}/clearance/series MORE VIEWER ANYWHERE",
            "GET /api/zones/{code}/clearance MORE VIEWER ANYWHERE",
            "GET /api/zones/{code}/phases/{phase}/clearance MORE VIEWER ANYWHERE",
            "GET /api/parcels/{id} MORE VIEWER ANYWHERE",
            "GET /api/zones/{code}/clearance-list.xlsx STAFF VIEWER ZONE",
            "GET /api/obstacles STAFF VIEWER ANYWHERE",
            "POST /api/changes STAFF CLERK,SURVEYOR,LEAD,ADMIN ANYWHERE",
            "GET /api/changes STAFF VIEWER ANYWHERE",
            "GET /api/changes/{id} STAFF VIEWER ANYWHERE",
            "POST /api/changes/{id}/undo STAFF CLERK,SURVEYOR,LEAD,ADMIN ANYWHERE",
            "POST /api/files STAFF CLERK,SURVEYOR,LEAD,ADMIN ANYWHERE",
            "GET /api/files/{sha256} STAFF VIEWER ANYWHERE",
            "GET /api/drafts STAFF VIEWER ANYWHERE",
            "GET /api/drafts/{id} STAFF VIEWER ANYWHERE",
            "POST /api/drafts/{id}/submit STAFF CLERK,SURVEYOR,LEAD,ADMIN ANYWHERE",
            "POST /api/drafts/{id}/withdraw STAFF CLERK,SURVEYOR,LEAD,ADMIN ANYWHERE",
            "POST /api/drafts/{id}/approve STAFF APPROVER ANYWHERE",
            "POST /api/drafts/{id}/return STAFF APPROVER ANYWHERE",
            "GET /api/events MORE - ANYWHERE",
            "GET /account MORE - ANYWHERE",
            "GET /users MORE - ANYWHERE",
            "GET /api/session STAFF - ANYWHERE",
            "DELETE /api/session STAFF - ANYWHERE",
            "POST /api/session/password STAFF - ANYWHERE",
            "POST /api/session/totp STAFF - ANYWHERE",
            "POST /api/session/totp/on STAFF - ANYWHERE",
            "POST /api/session/totp/off STAFF - ANYWHERE",
            "DELETE /api/session/sessions/{id} STAFF - ANYWHERE",
            "POST /api/session/tokens STAFF - ANYWHERE",
            "DELETE /api/session/tokens/{id} STAFF - ANYWHERE",
            "GET /api/users STAFF ADMIN PROVINCE",
            "POST /api/users STAFF ADMIN PROVINCE",
            "POST /api/users/{login}/grant STAFF ADMIN PROVINCE",
            "POST /api/users/{login}/revoke STAFF ADMIN PROVINCE",
            "POST /api/users/{login}/password STAFF ADMIN PROVINCE",
            "POST /api/users/{login}/disable STAFF ADMIN PROVINCE",
            "POST /api/users/{login}/enable STAFF ADMIN PROVINCE",
            "POST /api/users/{login}/totp-off STAFF ADMIN PROVINCE",
            "GET /api/audit STAFF ADMIN PROVINCE",
            "GET /api/audit.csv STAFF ADMIN PROVINCE",
            "POST /api/imports STAFF CLERK,SURVEYOR,LEAD,ADMIN PROVINCE",
            "GET /api/imports STAFF VIEWER,CLERK,SURVEYOR,APPROVER,LEAD,ADMIN ANYWHERE",
            "GET /api/templates/{file} STAFF - ANYWHERE",
            "GET /api/imports/{id} STAFF VIEWER,CLERK,SURVEYOR,APPROVER,LEAD,ADMIN ANYWHERE",
            "GET /api/imports/{id}/report STAFF VIEWER,CLERK,SURVEYOR,APPROVER,LEAD,ADMIN ANYWHERE",
            "DELETE /api/imports/{id} STAFF CLERK,SURVEYOR,LEAD,ADMIN PROVINCE"));

    private static TestServer server;
    private static StaffTokens tokens;
    private static int made;

    @BeforeAll
    static void start() {
        server = new TestServer();
        DemoInDatabase.load(server.database.database());
        tokens = new StaffTokens(server.database.database());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyLineThatIsNotPublicIsDeclared() {
        Set<String> told = new TreeSet<>();
        for (Route route : server.routes()) {
            if (route.access() != Route.Access.ANYONE) {
                String roles = String.join(
                        ",", route.rights().roles().stream().map(Role::name).toList());
                told.add(route.method() + " " + route.path()
                        + (route.access() == Route.Access.STAFF ? " STAFF " : " MORE ")
                        + (roles.isEmpty() ? "-" : roles) + " " + route.rights().where());
            } else {
                assertTrue(
                        route.method() == HandlerType.GET || PUBLIC_POSTS.contains(route.path()),
                        route.method() + " " + route.path() + " changes nothing for anybody");
            }
        }
        assertEquals(String.join("\n", DECLARED), String.join("\n", told));
    }

    @Test
    void everyLineAnswersWhomItNamesAndNobodyElse() {
        TreeMap<String, String> wrong = new TreeMap<>();
        int asked = 0;
        for (Role role : Role.values()) {
            for (Scope scope : List.of(Scope.PROVINCE, Scope.zone(ZONE), Scope.zone("KCN-SC1"), commune())) {
                for (Grant grant : List.of(
                        new Grant(role, scope, null, null),
                        new Grant(role, scope, TODAY.plusDays(1), null),
                        new Grant(role, scope, null, TODAY))) {
                    String token = token(grant);
                    for (Route route : server.routes()) {
                        if (route.access() == Route.Access.STAFF) {
                            int expected = expected(route, grant);
                            int status = status(route, token);
                            boolean right = expected == 200 ? status != 401 && status != 403 : status == expected;
                            if (!right) {
                                wrong.put(route.method() + " " + route.path() + " as " + grant, "answered " + status);
                            }
                            asked++;
                        }
                    }
                }
            }
        }
        assertEquals(new TreeMap<>(), wrong);
        assertTrue(asked > 500, asked + " questions");
    }

    @Test
    void whatIsPublicAnswersAnybodyAndWhatIsForStaffNobodyElse() {
        for (Route route : server.routes()) {
            if (!STREAMS.contains(route.path()) && !route.path().equals("/api/session")) {
                int status = server.send(route.method().name(), path(route), "Accept-Language", "vi")
                        .statusCode();
                assertEquals(
                        route.access() == Route.Access.STAFF,
                        status == 401,
                        route.method() + " " + route.path() + " answered " + status);
            }
        }
    }

    @Test
    void nothingIsReachedByAnotherMethod() {
        String token = token(Grant.EVERYTHING.toArray(new Grant[0]));
        Set<String> known = new TreeSet<>();
        server.routes().forEach(route -> known.add(route.method() + " " + route.path()));
        for (Route route : server.routes()) {
            for (String method : List.of("PUT", "PATCH", "DELETE", "POST")) {
                if (!known.contains(method + " " + route.path())) {
                    int status = server.send(method, path(route), "Authorization", "Bearer " + token)
                            .statusCode();
                    assertTrue(status == 405 || status == 404, method + " " + route.path() + " answered " + status);
                }
            }
        }
    }

    /** Lines of one's own account, which a token has none of: it is told so, and nothing is done. */
    private static final String ACCOUNT = "/api/session/";

    /** By the table alone: 200 stands for whatever is neither 401 nor 403. */
    private static int expected(Route route, Grant grant) {
        if (route.path().startsWith(ACCOUNT)) {
            return 403;
        }
        if (route.rights().roles().isEmpty()) {
            return 200;
        }
        boolean held = grant.holdsOn(TODAY)
                && route.rights().roles().stream().anyMatch(role -> grant.role().includes(role));
        boolean far = switch (route.rights().where()) {
            case ANYWHERE -> true;
            case ZONE -> grant.scope().covers(Scope.zone(ZONE));
            case PROVINCE -> grant.scope().equals(Scope.PROVINCE);
        };
        return held && far ? 200 : 403;
    }

    @Test
    void whatIsForStaffIsToldWithinTheScopeOnly() {
        String viewer = token(new Grant(Role.VIEWER, Scope.zone(ZONE), null, null));
        assertTrue(tellsExactly("/api/clearance?zone=" + ZONE, viewer));
        assertTrue(tellsExactly("/api/zones/" + ZONE + "/clearance", viewer));
        assertTrue(tellsExactly("/api/clearance?zone=" + ZONE + "&phase=1", viewer));
        assertFalse(tellsExactly("/api/clearance?zone=KCN-SC1", viewer));
        assertFalse(tellsExactly("/api/clearance", viewer));
        assertFalse(tellsExactly("/api/clearance?commune=" + commune().code(), viewer));
        String ofCommune = token(new Grant(Role.CLERK, commune(), null, null));
        assertTrue(tellsExactly("/api/clearance?commune=" + commune().code(), ofCommune));
        assertFalse(tellsExactly("/api/clearance?zone=" + ZONE, ofCommune));
        for (Role role : Role.values()) {
            String everywhere = token(new Grant(role, Scope.PROVINCE, null, null));
            assertEquals(role != Role.ADMIN, tellsExactly("/api/clearance", everywhere), role + " and figures");
            assertEquals(role != Role.ADMIN, hasDossier(inZone(ZONE, true), everywhere), role + " and holders");
            String ended = token(new Grant(role, Scope.PROVINCE, null, TODAY));
            assertFalse(tellsExactly("/api/clearance", ended));
            assertFalse(hasDossier(inZone(ZONE, true), ended));
        }
    }

    @Test
    void holdersAndObstaclesAreToldOfParcelsWithinTheScope() {
        String viewer = token(new Grant(Role.VIEWER, Scope.zone(ZONE), null, null));
        assertTrue(hasDossier(inZone(ZONE, true), viewer));
        assertFalse(hasDossier(inZone(ZONE, false), viewer));
        String all = token(new Grant(Role.VIEWER, Scope.PROVINCE, null, null));
        Set<String> those = obstacles(viewer);
        assertEquals(server.database.value("""
                        select count(distinct o.parcel_id) from obstacles o
                        join zone_parts t on t.parcel_id = o.parcel_id
                        join zones z on z.row_id = t.zone_row and z.superseded is null and z.code = 'KCN-SC2'
                        where o.superseded is null
                        """), String.valueOf(those.size()));
        assertTrue(!those.isEmpty() && obstacles(all).size() > those.size(), those.size() + " obstacles");
    }

    @Test
    void aFileIsBroughtInByWhoWritesThatLayer() {
        String clerk = token(new Grant(Role.CLERK, Scope.PROVINCE, null, null));
        assertEquals(202, bring("parties", clerk));
        assertEquals(403, bring("zones", clerk));
        assertEquals(403, bring("rules", clerk));
        String admin = token(new Grant(Role.ADMIN, Scope.PROVINCE, null, null));
        assertEquals(403, bring("parties", admin));
        assertEquals(202, bring("rules", admin));
        List<String> seen = new ArrayList<>();
        TestServer.tree(server.get("/api/imports", "Authorization", "Bearer " + admin))
                .get("imports")
                .forEach(one -> seen.add(one.get("layer").asText()));
        assertTrue(seen.contains("rules") && !seen.contains("parties"), seen.toString());
    }

    private static int bring(String layer, String token) {
        return server.post(
                        "/api/imports?dry_run=true&file=a.csv&layer=" + layer,
                        "code,name\n",
                        "Authorization",
                        "Bearer " + token)
                .statusCode();
    }

    private static Set<String> obstacles(String token) {
        Set<String> parcels = new TreeSet<>();
        TestServer.tree(server.get("/api/obstacles", "Authorization", "Bearer " + token))
                .get("obstacles")
                .forEach(one -> parcels.add(one.get("parcel").asText()));
        return parcels;
    }

    /** Figures about people are of the day that is asked for, and not of the end of a month. */
    private static boolean tellsExactly(String path, String token) {
        String asked = path + (path.contains("?") ? "&" : "?") + "at=2024-12-15";
        JsonNode told = TestServer.tree(server.get(asked, "Authorization", "Bearer " + token));
        return told.get("people_at").asText().equals("2024-12-15");
    }

    private static boolean hasDossier(String parcel, String token) {
        return TestServer.tree(server.get("/api/parcels/" + parcel, "Authorization", "Bearer " + token))
                .has("holdings");
    }

    private static @Nullable String inZone(String zone, boolean in) {
        return server.database.value("""
                select min(h.parcel_id) from holdings h where %s exists (
                    select from zone_parts t join zones z on z.row_id = t.zone_row
                    where t.parcel_id = h.parcel_id and z.code = '%s')
                """.formatted(in ? "" : "not", zone));
    }

    private static Scope commune() {
        return Scope.commune(String.valueOf(server.database.value("""
                select located_commune from parcels where superseded is null and located_commune is not null
                group by 1 order by count(*) desc limit 1
                """)));
    }

    private static String token(Grant... grants) {
        return tokens.add("token " + ++made, null, List.of(grants), null, "test");
    }

    private static int status(Route route, String token) {
        return server.send(route.method().name(), path(route), "Authorization", "Bearer " + token)
                .statusCode();
    }

    private static String path(Route route) {
        return route.path()
                .replace("{code}", ZONE)
                .replace("{phase}", "1")
                .replace("{collection}", "zones")
                .replace("/download/{file}", "/download/zones.csv")
                .replace("{file}", "zones.csv")
                .replace("<file>", "icon.svg")
                .replaceAll("\\{(tileMatrix|tileRow|tileCol)}", "0")
                .replaceAll("\\{[A-Za-z0-9]+}", "999999999");
    }
}
