package vn.mocgioi.http.ogc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.mocgioi.http.server.TestProvince.rectangle;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mocgioi.http.answer.Links;
import vn.mocgioi.http.server.TestServer;

/** A grid of 10 by 10 parcels of 10 m, and four zones, asked in CQL2. */
class FilterTest {
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = new TestServer();
        server.province
                .parcels(10, 10, 10)
                .zone("SC1", "KCN Sông Công I", "INDUSTRIAL_PARK", rectangle(0, 0, 50, 50))
                .zone("SC2", "KCN Sông Công II", "INDUSTRIAL_PARK", rectangle(50, 0, 100, 50))
                .zone("DX", "CCN Điềm Thụy", "INDUSTRIAL_CLUSTER", rectangle(0, 60, 33, 93))
                .zone("YB", "Khu CNTT Yên Bình's", "IT_PARK", rectangle(200, 200, 300, 300))
                .parcel("7", "A_1", "ODT", rectangle(500, 500, 600, 620))
                .reached("inventory_on", "2024-03-15")
                .reached("handed_over_on", "2024-09-30");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    kind = 'INDUSTRIAL_PARK'                                          | SC1 SC2
                    kind <> 'INDUSTRIAL_PARK'                                         | DX YB
                    "kind" = 'INDUSTRIAL_PARK' AND code > 'SC1'                       | SC2
                    kind = 'IT_PARK' OR kind = 'INDUSTRIAL_CLUSTER'                   | DX YB
                    NOT kind = 'IT_PARK'                                              | SC1 SC2 DX
                    not (kind = 'IT_PARK' or code = 'DX')                             | SC1 SC2
                    code IN ('SC1', 'DX', 'nothing')                                  | SC1 DX
                    code NOT IN ('SC1', 'DX')                                         | SC2 YB
                    name LIKE 'KCN%'                                                  | SC1 SC2
                    name LIKE '%Công I'                                               | SC1
                    name LIKE 'KCN S_ng%'                                             | SC1 SC2
                    name NOT LIKE 'K%'                                                | DX
                    name LIKE '%\\%%'                                                 |
                    name = 'Khu CNTT Yên Bình''s'                                     | YB
                    name = 'Khu CNTT Yên Bình\\'s'                                    | YB
                    name LIKE '%song cong%'                                           |
                    CASEI(name) LIKE CASEI('%SÔNG CÔNG%')                             | SC1 SC2
                    ACCENTI(CASEI(name)) LIKE ACCENTI(CASEI('%song cong%'))           | SC1 SC2
                    ACCENTI(CASEI(name)) = ACCENTI(CASEI('ccn điềm thụy'))            | DX
                    CASEI(ACCENTI(name)) LIKE '%diem thuy'                            | DX
                    CASEI(kind) IN (CASEI('it_park'))                                 | YB
                    area_m2 > 2000                                                    | SC1 SC2 YB
                    area_m2 BETWEEN 1000 AND 2500                                     | SC1 SC2 DX
                    area_m2 NOT BETWEEN 1000 AND 2499.9                               | SC1 SC2 YB
                    area_m2 = 2500.0                                                  | SC1 SC2
                    area_ha * 10000 = area_m2                                         | SC1 SC2 DX YB
                    area_m2 / 3 > 400.5 AND -area_m2 < -1 + 2 * 3                     | SC1 SC2 YB
                    area_m2 div 1000 = 2                                              | SC1 SC2
                    area_m2 % 1000 = 500                                              | SC1 SC2
                    (area_m2 + 1) * 2 = 5002 AND (area_m2 - 500) / 2 = 1e3            | SC1 SC2
                    50 ^ 2 = area_m2                                                  | SC1 SC2
                    2500 <= area_m2                                                   | SC1 SC2 YB
                    decision_no IS NULL                                               | SC1 SC2 DX YB
                    decision_no IS NOT NULL                                           |
                    geometry IS NOT NULL                                              | SC1 SC2 DX YB
                    operating = false                                                 | SC1 SC2 DX YB
                    operating = TRUE                                                  |
                    operating < TRUE                                                  | SC1 SC2 DX YB
                    TRUE >= operating AND NOT operating > false                       | SC1 SC2 DX YB
                    2 ^ 3 ^ 2 = 512 AND code = 'DX'                                   | DX
                    area_m2 <= 2 ^ area_m2                                            | SC1 SC2 DX YB
                    2 ^ (-area_m2 * 10) < 1 AND (-2) ^ 3 = -8 AND 0 ^ 0 = 1           | SC1 SC2 DX YB
                    (0 - area_m2) ^ 999 < 0 AND (0 - area_m2) ^ 1000 > 10 ^ 300       | SC1 SC2 DX YB
                    code BETWEEN 'DX' AND 'SC1'                                       | SC1 DX
                    code > 'a' OR 'a' > 'B'                                           | SC1 SC2 DX YB
                    TRUE                                                              | SC1 SC2 DX YB
                    FALSE OR code = 'DX'                                              | DX
                    T_INTERSECTS(INTERVAL(valid_from, valid_to), DATE('2024-01-01'))  | SC1 SC2 DX YB
                    T_AFTER(decision_date, DATE('2020-01-01'))                        |
                    operating                                                         |
                    NOT operating                                                     | SC1 SC2 DX YB
                    NOT NOT operating OR code = 'DX'                                  | DX
                    operating IS FALSE AND kind = 'IT_PARK'                           | YB
                    operating IS TRUE                                                 |
                    operating IS NOT TRUE                                             | SC1 SC2 DX YB
                    operating = 0                                                     | SC1 SC2 DX YB
                    operating = 1                                                     |
                    (decision_date > DATE('2020-01-01')) IS NULL                      | SC1 SC2 DX YB
                    (area_m2 > 5) IS NULL                                             |
                    (area_m2 > 2500 OR decision_no = 'x') IS NOT NULL                 | YB
                    (decision_no = 'x') IS NOT FALSE                                  | SC1 SC2 DX YB
                    operating IS NULL                                                 |
                    POINT(1 2) IS NULL                                                |
                    LOWER(code) = 'dx'                                                | DX
                    UPPER(name) = 'CCN ĐIỀM THỤY'                                     | DX
                    lower(UPPER(name)) = 'ccn điềm thụy'                              | DX
                    name ILIKE '%SÔNG công%'                                          | SC1 SC2
                    name NOT ILIKE 'k%'                                               | DX
                    DISTANCE(geometry, POINT(105.7 21.4)) < 0                         |
                    DWITHIN(geometry, POINT(0 0), 1)                                  |
                    DWITHIN(POINT(0 0), geometry, 1e9)                                | SC1 SC2 DX YB
                    '\\t\\\\\\'' = '\t\\\\''' AND code = 'DX'                                  | DX
                    """)
    void conditionsOnZones(String filter, String codes) {
        assertEquals(codes == null ? "" : codes, codes(filter, "cql2-text"), filter);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    S_INTERSECTS(geometry, POINT(430005 2380005))                                        | 1
                    S_INTERSECTS(geometry, POINT(430010 2380010))                                        | 4
                    S_INTERSECTS(geometry, BBOX(430001, 2380001, 430019, 2380019))                       | 4
                    S_INTERSECTS(BBOX(430001, 2380001, 430019, 2380019), geometry)                       | 4
                    S_WITHIN(geometry, POLYGON((430000 2380000, 430035 2380000, 430035 2380035, 430000 2380035, 430000 2380000))) | 9
                    S_CONTAINS(geometry, POINT(430005 2380005))                                          | 1
                    S_CONTAINS(geometry, MULTIPOINT((430005 2380005), (430015 2380005)))                 | 0
                    S_DISJOINT(geometry, BBOX(430001, 2380001, 430019, 2380019))                         | 97
                    S_TOUCHES(geometry, BBOX(430010, 2380010, 430020, 2380020))                          | 8
                    S_EQUALS(geometry, BBOX(430010, 2380010, 430020, 2380020))                           | 1
                    S_OVERLAPS(geometry, BBOX(430005, 2380005, 430015, 2380015))                         | 4
                    S_CROSSES(geometry, LINESTRING(430005 2380005, 430025 2380005))                      | 3
                    S_CROSSES(LINESTRING(430005 2380005, 430025 2380005), geometry)                      | 3
                    S_INTERSECTS(geometry, GEOMETRYCOLLECTION(POINT(430005 2380005), POINT(430055 2380005))) | 2
                    S_CONTAINS(geometry, GEOMETRYCOLLECTION(POINT(430005 2380005), POINT(430006 2380005)))   | 1
                    S_EQUALS(geometry, GEOMETRYCOLLECTION(POINT(430005 2380005), LINESTRING(430005 2380005, 430006 2380006))) | 0
                    NOT S_EQUALS(GEOMETRYCOLLECTION(POINT(1 2), LINESTRING(3 4, 5 6)), geometry)         | 101
                    S_INTERSECTS(geometry, POLYGON((430001 2380001, 430029 2380009, 430029 2380001, 430001 2380009, 430001 2380001))) | 3
                    S_INTERSECTS(geometry, POLYGON((430001 2380001, 430004 2380001, 430001 2380004, 430001 2380001), (430041 2380041, 430044 2380041, 430041 2380044, 430041 2380041))) | 2
                    S_INTERSECTS(geometry, MULTIPOLYGON(((430001 2380001, 430002 2380001, 430002 2380002, 430001 2380001)))) | 1
                    S_INTERSECTS(geometry, POINT Z(430005 2380005 7))                                    | 1
                    T_BEFORE(inventory_on, DATE('2024-03-16'))                                           | 1
                    T_AFTER(inventory_on, TIMESTAMP('2024-03-14T10:00:00Z'))                             | 1
                    T_AFTER(inventory_on, TIMESTAMP('2024-03-14T18:00:00Z'))                             | 0
                    T_DURING(inventory_on, INTERVAL('2024-01-01', '..'))                                 | 1
                    T_DURING(inventory_on, INTERVAL('2024-03-15', '2024-12-31'))                         | 0
                    T_INTERSECTS(inventory_on, INTERVAL('2024-03-15', '2024-12-31'))                     | 1
                    T_CONTAINS(INTERVAL(inventory_on, handed_over_on), DATE('2024-05-01'))               | 1
                    T_EQUALS(inventory_on, DATE('2024-03-15'))                                           | 1
                    T_DISJOINT(inventory_on, INTERVAL('..', '2024-03-14'))                               | 1
                    T_STARTS(inventory_on, INTERVAL('2024-03-15', '..'))                                 | 1
                    T_FINISHES(INTERVAL(inventory_on, handed_over_on), INTERVAL('2024-01-01', '2024-09-30')) | 1
                    T_MEETS(INTERVAL('2024-01-01', '2024-03-15'), INTERVAL(inventory_on, handed_over_on))| 1
                    inventory_on > DATE('2024-01-01')                                                    | 1
                    inventory_on > '2024-01-01'                                                          | 1
                    inventory_on BETWEEN DATE('2024-03-15') AND DATE('2024-03-15')                       | 1
                    parcel_no LIKE 'A\\_1'                                                               | 1
                    parcel_no LIKE 'A\\\\_1'                                                              | 1
                    parcel_no LIKE 'A\\\\_%'                                                              | 1
                    sheet_no = 7                                                                         | 1
                    sheet_no <> 7                                                                        | 100
                    sheet_no IN (7, 8)                                                                   | 1
                    sheet_no NOT IN (7)                                                                  | 100
                    7 = sheet_no                                                                         | 1
                    inventory_on = '2024-03-14T18:00:00Z'                                                | 1
                    inventory_on = '2024-03-14T16:59:59Z'                                                | 0
                    inventory_on BETWEEN '2024-03-14T17:00:00Z' AND '2024-03-15'                         | 1
                    DISTANCE(geometry, POINT(430000 2380005)) = 0                                        | 1
                    DISTANCE(geometry, POINT(429990 2380005)) BETWEEN 9.999 AND 10.001                   | 1
                    DWITHIN(geometry, POINT(430005 2380005), 4.9)                                        | 1
                    DWITHIN(geometry, POINT(430005 2380005), 5)                                          | 3
                    DWITHIN(geometry, POINT(430005 2380005), 2 + 3.2)                                    | 3
                    DISTANCE(POINT(430000 2380000), POINT(430003 2380004)) = 5                           | 101
                    milestone = 'HANDED_OVER'                                                            | 1
                    id < 0                                                                               | 0
                    """)
    void conditionsOnParcelsInTheSurveyCrs(String filter, int matched) {
        JsonNode answer = server.json(
                "/ogc/collections/parcels/items?limit=1&filter-crs=EPSG:9213&filter=" + Links.encoded(filter));
        assertEquals(matched, answer.get("numberMatched").asInt(), filter);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"op":"=","args":[{"property":"kind"},"INDUSTRIAL_PARK"]}                          | SC1 SC2
                    {"op":"and","args":[{"op":">=","args":[{"property":"area_m2"},2500]},{"op":"not","args":[{"op":"like","args":[{"property":"name"},"%II"]}]}]} | SC1 YB
                    {"op":"or","args":[{"op":"in","args":[{"property":"code"},["DX"]]},{"op":"between","args":[{"property":"area_m2"},9000,11000]}]} | DX YB
                    {"op":"like","args":[{"op":"accenti","args":[{"op":"casei","args":[{"property":"name"}]}]},{"op":"accenti","args":["%song cong%"]}]} | SC1 SC2
                    {"op":"isNull","args":[{"property":"decision_no"}]}                                | SC1 SC2 DX YB
                    {"op":"=","args":[{"op":"*","args":[{"property":"area_ha"},{"op":"+","args":[9999,1]}]},{"property":"area_m2"}]} | SC1 SC2 DX YB
                    {"op":"t_intersects","args":[{"interval":[{"property":"valid_from"},".."]},{"date":"2024-01-01"}]} | SC1 SC2 DX YB
                    {"op":"t_after","args":[{"property":"decision_date"},{"timestamp":"2024-01-01T00:00:00Z"}]} |
                    {"op":"=","args":[{"property":"operating"},false]}                                 | SC1 SC2 DX YB
                    {"op":"s_intersects","args":[{"property":"geometry"},{"type":"Point","coordinates":[105.8,21.4]}]} |
                    {"op":"in","args":[{"casei":{"property":"kind"}},[{"casei":"it_PARK"}]]}           | YB
                    {"op":"=","args":[{"accenti":{"casei":{"property":"name"}}},{"accenti":"ccn diem thuy"}]} | DX
                    {"op":"=","args":[512,{"op":"^","args":[2,{"op":"^","args":[3,2]}]}]}              | SC1 SC2 DX YB
                    """)
    void conditionsInJson(String filter, String codes) {
        assertEquals(codes == null ? "" : codes, codes(filter, "cql2-json"), filter);
    }

    /** As ogrinfo's -where comes: its texts know no backslash, and its days are midnights of no zone. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    inventory_on >= '2024-03-15T'                                  | 1
                    inventory_on > '2024-03-15T'                                   | 0
                    inventory_on = '2024-03-15T00:00:00Z'                          | 1
                    inventory_on <> '2024-03-15T00:00:00Z'                         | 0
                    inventory_on < '2024-03-15T17:00:00Z'                          | 1
                    inventory_on <= '2024-03-15T23:59:59Z'                         | 1
                    inventory_on >= '2024-03-15T00:00:01Z'                         | 0
                    inventory_on = '2024-03-15T12:00Z'                             | 0
                    inventory_on > '2024-03-14T23Z'                                | 1
                    (inventory_on >= '2024-03-15T') AND (inventory_on <= '2024-03-15T') | 1
                    NOT ((inventory_on IS NULL))                                   | 1
                    parcel_no LIKE 'A\\_1'                                          | 0
                    parcel_no LIKE 'A__'                                           | 1
                    parcel_no ILIKE 'a_1'                                          | 1
                    parcel_no = 'A''1\\'                                            | 0
                    area_ha = 0.01000000000000001                                  | 100
                    area_ha = 1.20000000000001                                     | 0
                    """)
    void whatGdalWrites(String filter, int matched) {
        JsonNode answer = server.json(
                "/ogc/collections/parcels/items?limit=1&filter-lang=cql-text&filter=" + Links.encoded(filter));
        assertEquals(matched, answer.get("numberMatched").asInt(), filter);
    }

    @Test
    void anotherUnicodeFormOfAFilterFindsTheSame() {
        String apart = java.text.Normalizer.normalize("KCN Sông Công I", java.text.Normalizer.Form.NFD);
        assertEquals("SC1", codes("name = '" + apart + "'", "cql2-text"));
        assertEquals("SC1", codes("{\"op\":\"=\",\"args\":[{\"property\":\"name\"},\"" + apart + "\"]}", "cql2-json"));
        assertEquals(
                1,
                server.json("/ogc/collections/zones/items?name=" + Links.encoded(apart))
                        .get("numberMatched")
                        .asInt());
    }

    /** One of each thing that the examples published with the standard exercise, of this province and in both languages. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    sheet_no='7'                                 | {"op":"=","args":[{"property":"sheet_no"},"7"]} | 1
                    area_m2-150.0 > 0                            | {"op":">","args":[{"op":"-","args":[{"property":"area_m2"},150.0]},0]} | 1
                    inventory_on >= date('1970-01-01')           | {"op":">=","args":[{"property":"inventory_on"},{"date":"1970-01-01"}]} | 1
                    geometry IS NOT NULL                         | {"op":"not","args":[{"op":"isNull","args":[{"property":"geometry"}]}]} | 101
                    NOT "parcel_no" LIKE 'A%'                    | {"op":"not","args":[{"op":"like","args":[{"property":"parcel_no"},"A%"]}]} | 100
                    parcel_no NOT LIKE 'A%'                      | {"op":"not","args":[{"op":"like","args":[{"property":"parcel_no"},"A%"]}]} | 100
                    area_m2 BETWEEN 100.0 and 150.0              | {"op":"between","args":[{"property":"area_m2"},100.0,150.0]} | 100
                    area_m2 NOT BETWEEN 100.0 AND 150.0          | {"op":"not","args":[{"op":"between","args":[{"property":"area_m2"},100.0,150.0]}]} | 1
                    parcel_no IN ('1','2','300')                 | {"op":"in","args":[{"property":"parcel_no"},["1","2","300"]]} | 2
                    area_ha NOT IN (1,2,1.2)                     | {"op":"not","args":[{"op":"in","args":[{"property":"area_ha"},[1,2,1.2]]}]} | 100
                    CASEI(parcel_no) IN (CASEI('a_1'),CASEI('Ô')) | {"op":"in","args":[{"op":"casei","args":[{"property":"parcel_no"}]},[{"op":"casei","args":["a_1"]},{"op":"casei","args":["Ô"]}]]} | 1
                    ACCENTI(land_use) = ACCENTI('ÓDT')           | {"op":"=","args":[{"op":"accenti","args":[{"property":"land_use"}]},{"op":"accenti","args":["ÓDT"]}]} | 1
                    parcel_no LIKE CASEI('9_')                   | {"op":"like","args":[{"property":"parcel_no"},{"op":"casei","args":["9_"]}]} | 10
                    area_m2 > (official_area_m2-1)               | {"op":">","args":[{"property":"area_m2"},{"op":"-","args":[{"property":"official_area_m2"},1]}]} | 0
                    area_m2 <> (22.1 * "geodesic_area_ha")       | {"op":"<>","args":[{"property":"area_m2"},{"op":"*","args":[22.1,{"property":"geodesic_area_ha"}]}]} | 101
                    0 = ("area_m2" % 7000)                       | {"op":"=","args":[0,{"op":"%","args":[{"property":"area_m2"},7000]}]} | 0
                    1 = ("area_m2" div 12000)                    | {"op":"=","args":[1,{"op":"div","args":[{"property":"area_m2"},12000]}]} | 1
                    area_m2 <= (2 ^ "area_ha" * 100)             | {"op":"<=","args":[{"property":"area_m2"},{"op":"*","args":[{"op":"^","args":[2,{"property":"area_ha"}]},100]}]} | 100
                    area_m2 = - area_ha * -10000.0 + area_ha / 2 - area_ha ^ 1.0 / 2 | {"op":"=","args":[{"property":"area_m2"},{"op":"-","args":[{"op":"+","args":[{"op":"*","args":[{"op":"*","args":[-1,{"property":"area_ha"}]},-10000.0]},{"op":"/","args":[{"property":"area_ha"},2]}]},{"op":"/","args":[{"op":"^","args":[{"property":"area_ha"},1.0]},2]}]}]} | 101
                    (area_m2>500 AND sheet_no='1') OR milestone<>'NONE' | {"op":"or","args":[{"op":"and","args":[{"op":">","args":[{"property":"area_m2"},500]},{"op":"=","args":[{"property":"sheet_no"},"1"]}]},{"op":"<>","args":[{"property":"milestone"},"NONE"]}]} | 1
                    NOT (area_m2<500) OR (parcel_no LIKE '1%' AND NOT (parcel_no='1' OR parcel_no='10')) | {"op":"or","args":[{"op":"not","args":[{"op":"<","args":[{"property":"area_m2"},500]}]},{"op":"and","args":[{"op":"like","args":[{"property":"parcel_no"},"1%"]},{"op":"not","args":[{"op":"or","args":[{"op":"=","args":[{"property":"parcel_no"},"1"]},{"op":"=","args":[{"property":"parcel_no"},"10"]}]}]}]}]} | 11
                    valid_to IS NULL OR area_ha BETWEEN 10 AND 20 | {"op":"or","args":[{"op":"isNull","args":[{"property":"valid_to"}]},{"op":"between","args":[{"property":"area_ha"},10,20]}]} | 101
                    S_INTERSECTS("geometry", BBOX(105.1, 21.1, -99.5, 106.9, 21.9, 99.5)) | {"op":"s_intersects","args":[{"property":"geometry"},{"bbox":[105.1,21.1,-99.5,106.9,21.9,99.5]}]} | 101
                    s_within(geometry,BBOX(100,20,110,22))       | {"op":"s_within","args":[{"property":"geometry"},{"bbox":[100,20,110,22]}]} | 101
                    S_EQUALS(POLYGON((-1.5 89.0, -102.5 -0.5, -179.0 -89.0, -1.9 89.0, 2.5 -1.9, -1.5 89.0)), geometry) | {"op":"s_equals","args":[{"type":"Polygon","coordinates":[[[-1.5,89.0],[-102.5,-0.5],[-179.0,-89.0],[-1.9,89.0],[2.5,-1.9],[-1.5,89.0]]]},{"property":"geometry"}]} | 0
                    S_WITHIN(POLYGON Z((-49.5 0.5 -75.1, -1.5 -0.9 -10.0, 0.0 0.5 -0.3, -49.5 0.5 -75.1), (-65.5 2.1 0, 0.3 -53.5 0, 180.0 0.0 1, -65.5 2.1 0)), "geometry") | {"op":"s_within","args":[{"type":"Polygon","coordinates":[[[-49.5,0.5,-75.1],[-1.5,-0.9,-10.0],[0.0,0.5,-0.3],[-49.5,0.5,-75.1]],[[-65.5,2.1,0],[0.3,-53.5,0],[180.0,0.0,1],[-65.5,2.1,0]]]},{"property":"geometry"}]} | 0
                    S_TOUCHES(geometry, MULTILINESTRING((-1.9 -0.9, 75.2 1.5, 179.0 -90.0),(-1.9 -1.1, 1.5 8.5))) | {"op":"s_touches","args":[{"property":"geometry"},{"type":"MultiLineString","coordinates":[[[-1.9,-0.9],[75.2,1.5],[179.0,-90.0]],[[-1.9,-1.1],[1.5,8.5]]]}]} | 0
                    S_DISJOINT(geometry, MULTIPOLYGON(((144.5 45.1, -1.1 0.0, 180.0 47.8, 144.5 45.1)))) | {"op":"s_disjoint","args":[{"property":"geometry"},{"type":"MultiPolygon","coordinates":[[[[144.5,45.1],[-1.1,0.0],[180.0,47.8],[144.5,45.1]]]]}]} | 101
                    S_EQUALS(GEOMETRYCOLLECTION(POINT(1.9 2.5), MULTILINESTRING((-2.5 -0.5, 21.2 -1.5)), LINESTRING(179.0 1.1, 0.5 0.3)), geometry) | {"op":"s_equals","args":[{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1.9,2.5]},{"type":"MultiLineString","coordinates":[[[-2.5,-0.5],[21.2,-1.5]]]},{"type":"LineString","coordinates":[[179.0,1.1],[0.5,0.3]]}]},{"property":"geometry"}]} | 0
                    S_CROSSES(LINESTRING(43.7 -79.3, 43.8 -79.2), POLYGON((43.72 -79.3, 43.75 -79.3, 43.75 -79.2, 43.72 -79.2, 43.72 -79.3))) | {"op":"s_crosses","args":[{"type":"LineString","coordinates":[[43.7,-79.3],[43.8,-79.2]]},{"type":"Polygon","coordinates":[[[43.72,-79.3],[43.75,-79.3],[43.75,-79.2],[43.72,-79.2],[43.72,-79.3]]]}]} | 101
                    T_INTERSECTS(inventory_on, INTERVAL('2024-03-14T17:00:00Z', '2024-07-24T16:50:35Z')) | {"op":"t_intersects","args":[{"property":"inventory_on"},{"interval":["2024-03-14T17:00:00Z","2024-07-24T16:50:35Z"]}]} | 1
                    T_DURING(INTERVAL(inventory_on, handed_over_on), INTERVAL('2024-01-10', '2025-02-10T05:29:20.073225Z')) | {"op":"t_during","args":[{"interval":[{"property":"inventory_on"},{"property":"handed_over_on"}]},{"interval":["2024-01-10","2025-02-10T05:29:20.073225Z"]}]} | 1
                    T_DURING(INTERVAL('1969-07-20T20:17:40Z', '1969-07-21T17:54:00Z'), INTERVAL('1969-07-16T13:32:00Z', '1969-07-24T16:50:35Z')) | {"op":"t_during","args":[{"interval":["1969-07-20T20:17:40Z","1969-07-21T17:54:00Z"]},{"interval":["1969-07-16T13:32:00Z","1969-07-24T16:50:35Z"]}]} | 101
                    T_BEFORE(inventory_on, TIMESTAMP('2024-08-10T05:30:00.000000Z')) | {"op":"t_before","args":[{"property":"inventory_on"},{"timestamp":"2024-08-10T05:30:00.000000Z"}]} | 1
                    T_DISJOINT(INTERVAL('..', '2005-01-10T01:01:01.393216Z'), INTERVAL(inventory_on, handed_over_on)) | {"op":"t_disjoint","args":[{"interval":["..","2005-01-10T01:01:01.393216Z"]},{"interval":[{"property":"inventory_on"},{"property":"handed_over_on"}]}]} | 1
                    """)
    void whatTheStandardShowsMeansTheSameInTextAndInJson(String text, String json, int matched) {
        for (String filter : List.of(text, "filter-lang=cql2-json&" + json)) {
            String language = filter.startsWith("filter-lang=") ? "filter-lang=cql2-json&" : "";
            JsonNode answer = server.json("/ogc/collections/parcels/items?limit=1&" + language + "filter="
                    + Links.encoded(filter.substring(language.length())));
            assertEquals(matched, answer.get("numberMatched").asInt(), filter);
        }
    }

    @Test
    void thePlaceOfAFilterIsReadInItsCrsAndAxisOrder() {
        String[] p = server.database
                .value(
                        "select ST_X(p) || ' ' || ST_Y(p) from (select ST_Transform(ST_SetSRID(ST_Point(430025, 2380025), 9213), 4326) p) q")
                .split(" ");
        String lonLat = "S_INTERSECTS(geometry, POINT(" + p[0] + " " + p[1] + "))";
        String latLon = "S_INTERSECTS(geometry, POINT(" + p[1] + " " + p[0] + "))";
        String utm = server.database.value(
                "select 'S_INTERSECTS(geometry, ' || ST_AsText(ST_Transform(ST_SetSRID(ST_Point(430025, 2380025), 9213), 3405), 6) || ')'");
        assertEquals("SC1", codes(lonLat, "cql2-text"));
        assertEquals(
                "SC1",
                codes(lonLat + "&filter-crs=" + Links.encoded("http://www.opengis.net/def/crs/OGC/1.3/CRS84"), null));
        assertEquals("SC1", codes(latLon + "&filter-crs=EPSG:4326", null));
        assertEquals("SC1", codes(utm + "&filter-crs=EPSG:3405", null));
        HttpResponse<byte[]> swapped = server.get("/ogc/collections/zones/items?filter=" + Links.encoded(latLon));
        assertEquals(400, swapped.statusCode());
        assertTrue(TestServer.text(swapped).contains("written longitude, latitude"), TestServer.text(swapped));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind =",
                "kind = 'x",
                "= 'x'",
                "colour = 'red'",
                "kind = 5",
                "area_m2 > 'big'",
                "area_m2 > TRUE",
                "name LIKE 5",
                "area_m2 LIKE '5%'",
                "decision_date = 'yesterday'",
                "decision_date > DATE('2024-02-30')",
                "T_AFTER(decision_date, TIMESTAMP('2024-01-01'))",
                "T_AFTER(name, DATE('2024-01-01'))",
                "T_AFTER(decision_date, INTERVAL('2024-02-01', '2024-01-01'))",
                "S_INTERSECTS(geometry, POINT(1))",
                "S_INTERSECTS(geometry, POLYGON((0 0, 1 1, 1 0)))",
                "S_INTERSECTS(geometry, name)",
                "S_NEAR(geometry, POINT(1 2))",
                "S_TOUCHES(geometry, GEOMETRYCOLLECTION(POINT(1 2), LINESTRING(3 4, 5 6)))",
                "BBOX(1, 2, 3)",
                "S_INTERSECTS(geometry, BBOX(1, 9, 3, 2))",
                "A_CONTAINS(name, ('a'))",
                "soundex(name) = 'X'",
                "kind = 'x' AND",
                "kind = 'x' kind = 'y'",
                "(kind = 'x'",
                "name",
                "1 + 1",
                "code IN ()",
                "area_m2 BETWEEN 1",
                "area_m2 = 1e999999999",
                "name IS 5",
                "; drop table parcels",
                "kind = 'x' -- '",
                "name NOT 5",
                "S_INTERSECTS(geometry, POINT(NaN 1))",
                "S_INTERSECTS(geometry, POINT(90 180))",
                "S_DISJOINT(geometry, POINT(90 180))",
                "2 ^ (TRUE) = 1",
                "@",
                ""
            })
    void whatCannotBeReadIsRefusedAndSaysWhy(String filter) {
        HttpResponse<byte[]> response = server.get("/ogc/collections/zones/items?filter=" + Links.encoded(filter));
        assertEquals(400, response.statusCode(), filter + ": " + TestServer.text(response));
        assertEquals("filter", TestServer.tree(response).get("parameter").asText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "5",
                "{\"op\":\"=\"}",
                "{\"op\":\"=\",\"args\":[1]}",
                "{\"op\":\"explode\",\"args\":[1]}",
                "{\"op\":\"and\",\"args\":[]}",
                "{\"op\":\"=\",\"args\":[{\"property\":\"colour\"},1]}",
                "{\"op\":\"=\",\"args\":[{\"property\":\"code\"},null]}",
                "{\"op\":\"in\",\"args\":[{\"property\":\"code\"},\"x\"]}",
                "{\"op\":\"s_intersects\",\"args\":[{\"property\":\"geometry\"},{\"type\":\"Blob\",\"coordinates\":[]}]}",
                "{\"op\":\"s_intersects\",\"args\":[{\"property\":\"geometry\"},{\"bbox\":[1,2,3]}]}",
                "{\"op\":\"t_after\",\"args\":[{\"property\":\"decision_date\"},{\"interval\":[\"2024-01-01\"]}]}"
            })
    void whatCannotBeReadAsJsonIsRefused(String filter) {
        HttpResponse<byte[]> response =
                server.get("/ogc/collections/zones/items?filter-lang=cql2-json&filter=" + Links.encoded(filter));
        assertEquals(400, response.statusCode(), filter + ": " + TestServer.text(response));
    }

    @Test
    void depthAndLengthHaveLimits() {
        assertRefused("(".repeat(5_000) + "TRUE" + ")".repeat(5_000));
        assertRefused("area_m2 = " + "1+".repeat(6_000) + "1");
        assertRefused("CASEI(".repeat(1_000) + "name" + ")".repeat(1_000) + " = 'x'");
        assertEquals("SC1 SC2 DX YB", codes("NOT ".repeat(2_000) + "TRUE", null));
        assertEquals("SC1 SC2 DX YB", codes("code <> '" + "x''".repeat(3_000) + "'", null));
        assertEquals("SC1 SC2 DX YB", codes("TRUE" + " AND TRUE".repeat(1_500), null));
    }

    @Test
    void aValueThatCannotBeComputedIsTheAskersFault() {
        HttpResponse<byte[]> response =
                server.get("/ogc/collections/zones/items?filter=" + Links.encoded("1 / (area_m2 - 2500) > 0"));
        assertEquals(400, response.statusCode());
        assertTrue(TestServer.text(response).contains("division by zero"), TestServer.text(response));
    }

    @ParameterizedTest
    @CsvSource({
        "kind=IT_PARK, YB",
        "code=SC1&kind=INDUSTRIAL_PARK, SC1",
        "area_m2=2500, SC1 SC2",
        "operating=true, ''",
        "operating=1, ''",
        "operating=0, SC1 SC2 DX YB",
        "name=KCN S%C3%B4ng C%C3%B4ng I, SC1"
    })
    void propertiesAreParametersToo(String query, String codes) {
        assertEquals(codes, codesOf(server.json("/ogc/collections/zones/items?" + query.replace(" ", "%20"))));
    }

    @Test
    void aValueThatIsNoneOfThoseAPropertyCanHaveIsNamedWithThem() {
        HttpResponse<byte[]> response = server.get("/ogc/collections/zones/items?kind=IT_PARC");
        assertEquals(400, response.statusCode());
        assertEquals("kind", TestServer.tree(response).get("parameter").asText());
        assertTrue(TestServer.text(response).contains("INDUSTRIAL_PARK, INDUSTRIAL_CLUSTER, IT_PARK"));
    }

    @ParameterizedTest
    @CsvSource({
        "name, DX SC1 SC2 YB",
        "-name, YB SC2 SC1 DX",
        "-area_m2, YB SC1 SC2 DX",
        "'kind,-code', DX SC2 SC1 YB",
        "'+decision_no,-code', YB SC2 SC1 DX"
    })
    void featuresComeInTheOrderAskedFor(String sortby, String codes) {
        assertEquals(codes, codesOf(server.json("/ogc/collections/zones/items?sortby=" + Links.encoded(sortby))));
    }

    @Test
    void aSortedListIsPagedWithoutSkippingOrRepeatingWhatIsEqualOrAbsent() {
        for (String sortby : List.of("inventory_on,-land_use", "-inventory_on", "area_m2,-parcel_no", "parcel_no")) {
            List<String> inOne = numbers("/ogc/collections/parcels/items?limit=1000&sortby=" + sortby);
            List<String> inPages = numbers("/ogc/collections/parcels/items?limit=7&sortby=" + sortby);
            assertEquals(101, inOne.size());
            assertEquals(inOne, inPages, sortby);
        }
        assertEquals(
                "A_1",
                numbers("/ogc/collections/parcels/items?sortby=inventory_on").get(0),
                "absent is last");
        assertEquals(
                "A_1",
                numbers("/ogc/collections/parcels/items?sortby=-inventory_on").get(0),
                "in either order");
        assertEquals(
                List.of("1", "2", "3", "4"),
                numbers("/ogc/collections/parcels/items?sortby=parcel_no").subList(0, 4),
                "numbers in natural order");
    }

    @Test
    void onlyThePropertiesAskedForAreGiven() {
        JsonNode feature = server.json("/ogc/collections/zones/items?properties=name,code&limit=1")
                .get("features")
                .get(0);
        assertEquals(2, feature.get("properties").size());
        assertEquals("KCN Sông Công I", feature.get("properties").get("name").asText());
        assertEquals(
                400,
                server.get("/ogc/collections/zones/items?properties=colour").statusCode());
        assertEquals(
                400, server.get("/ogc/collections/zones/items?sortby=colour").statusCode());
    }

    /** Whatever is told to be a function can be called with what it is told to take. */
    @Test
    void eachFunctionThatIsToldCanBeCalled() {
        Map<String, String> sample = Map.of("string", "code", "geometry", "geometry", "number", "5");
        Map<String, String> whole = Map.of("string", " = 'dx'", "number", " >= 0", "boolean", "");
        JsonNode functions = server.json("/ogc/functions").get("functions");
        assertTrue(functions.size() >= 4);
        for (JsonNode function : functions) {
            List<String> arguments = new ArrayList<>();
            function.get("arguments")
                    .forEach(one -> arguments.add(sample.get(one.at("/type/0").asText())));
            String call = function.get("name").asText() + "(" + String.join(", ", arguments) + ")"
                    + whole.get(function.at("/returns/0").asText());
            server.json("/ogc/collections/zones/items?filter=" + Links.encoded(call));
        }
    }

    @Test
    void whatOnlyTouchesAZoneIsNotInIt() {
        assertEquals(
                25,
                server.json("/ogc/collections/parcels/items?zone=SC1")
                        .get("numberMatched")
                        .asInt());
        assertEquals(
                16,
                server.json("/ogc/collections/parcels/items?zone=DX")
                        .get("numberMatched")
                        .asInt());
        assertEquals(400, server.get("/ogc/collections/parcels/items?zone=XX").statusCode());
        assertEquals(
                25,
                TestServer.tree(server.get("/download/parcels.geojson?zone=SC1"))
                        .get("features")
                        .size());
    }

    private static void assertRefused(String filter) {
        HttpResponse<byte[]> response = server.get("/ogc/collections/zones/items?filter=" + Links.encoded(filter));
        assertEquals(400, response.statusCode(), TestServer.text(response));
    }

    private static String codes(String filter, String language) {
        String extra = filter.contains("&filter-crs=") ? filter.substring(filter.indexOf("&filter-crs=")) : "";
        String cql = filter.substring(0, filter.length() - extra.length());
        return codesOf(server.json("/ogc/collections/zones/items?filter=" + Links.encoded(cql)
                + (language == null ? "" : "&filter-lang=" + language) + extra));
    }

    private static String codesOf(JsonNode answer) {
        List<String> codes = new ArrayList<>();
        answer.get("features")
                .forEach(f -> codes.add(f.get("properties").get("code").asText()));
        return String.join(" ", codes);
    }

    private static List<String> numbers(String first) {
        List<String> numbers = new ArrayList<>();
        for (String page = first; page != null; ) {
            JsonNode answer = server.json(page);
            answer.get("features")
                    .forEach(f ->
                            numbers.add(f.get("properties").get("parcel_no").asText()));
            page = ItemsTest.link(answer, "next");
        }
        return numbers;
    }
}
