package vn.mocgioi.http.server;

import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.mocgioi.exchange.export.OutputFormat;
import vn.mocgioi.http.answer.Route;
import vn.mocgioi.http.tiles.TileText;
import vn.mocgioi.http.tiles.Tiles;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.land.catalogue.PublishedLayers;

/**
 * Asks for everything that the public can ask for: every line of the URL table, with every collection, file, zone and
 * many tiles for its placeholders, and the parameters that change what is told. A placeholder or a body that it does
 * not know fails, so that a new route cannot be forgotten.
 */
final class PublicWalk {
    private static final Pattern PLACEHOLDER = Pattern.compile("[{<]([A-Za-z]+)[}>]");
    private static final Pattern CHARACTER = Pattern.compile("&#x([0-9a-f]{1,5});");
    private static final String TILE = "{tileMatrix}/{tileRow}/{tileCol}";
    /** It never ends; another test listens to it. */
    private static final Set<String> STREAMS = Set.of("/api/events");

    private final TestServer server;
    private final List<String> searched;
    private final List<String> zones;
    private final String drawn;

    /** @param searched what is looked for in the search box */
    PublicWalk(TestServer server, List<String> searched) {
        this.server = server;
        this.searched = searched;
        zones = values("select distinct code from zones where public order by 1");
        drawn = values("""
                select ST_AsGeoJSON(ST_Transform(ST_Envelope(geom), 4326)) from phases
                where zone = 'KCN-SC2' order by number desc limit 1
                """).get(0);
    }

    /** Hands over every answer with what was asked. */
    void forEach(BiConsumer<String, String> answer) {
        for (Route route : server.routes()) {
            if (route.access() == Route.Access.STAFF || STREAMS.contains(route.path())) {
                continue;
            }
            if (route.method() == HandlerType.GET) {
                for (String path : paths(route)) {
                    for (String query : queries(route)) {
                        String asked = path + (query.isEmpty() ? "" : "?" + query);
                        answer.accept(asked, text(server.get(asked)));
                    }
                }
            } else {
                answer.accept(
                        route.method() + " " + route.path(),
                        text(server.send(route.method().name(), route.path(), body(route))));
            }
        }
    }

    private String body(Route route) {
        return switch (route.path()) {
            case "/api/measure", "/api/clearance" -> drawn;
            case "/api/session" -> "{\"login\":\"lan\",\"password\":\"doan thu xem sao\"}";
            default -> throw new AssertionError("teach this walk what to send to " + route.path());
        };
    }

    /** The path with all values for its placeholders. */
    private List<String> paths(Route route) {
        String path = route.path();
        if (path.contains("{collection}")) {
            List<String> all = new ArrayList<>();
            for (PublishedLayer collection : PublishedLayers.all()) {
                String of = path.replace("{collection}", collection.name());
                if (of.contains(TILE)) {
                    tiles(collection).forEach(tile -> all.add(of.replace(TILE, tile)));
                } else if (of.contains("{id}")) {
                    ids(collection.name()).forEach(id -> all.add(of.replace("{id}", id)));
                } else {
                    all.add(of);
                }
            }
            return known(all);
        }
        if (path.contains(TILE)) {
            return tiles(PublishedLayers.ZONES).stream()
                    .map(tile -> path.replace(TILE, tile))
                    .toList();
        }
        if (path.equals("/download/{file}")) {
            List<String> all = new ArrayList<>();
            for (PublishedLayer collection : PublishedLayers.all()) {
                for (OutputFormat format : OutputFormat.values()) {
                    all.add("/download/" + collection.name() + "." + format.suffix());
                    if (format == OutputFormat.CSV) {
                        all.add("/download/" + collection.name() + ".csv?csv=excel");
                    }
                }
            }
            return all;
        }
        if (path.contains("{phase}")) {
            return known(values("select distinct replace(replace('" + path
                    + "', '{code}', zone), '{phase}', number) from phases p where exists"
                    + " (select from zones z where z.code = p.zone and z.public) order by 1"));
        }
        if (path.contains("{code}")) {
            return known(
                    zones.stream().map(code -> path.replace("{code}", code)).toList());
        }
        if (path.equals("/api/parcels/{id}")) {
            return ids("parcels").stream().map(id -> path.replace("{id}", id)).toList();
        }
        return path.equals("/<file>") ? List.of("/index.html") : known(List.of(path));
    }

    private static List<String> known(List<String> paths) {
        for (String path : paths) {
            Matcher left = PLACEHOLDER.matcher(path);
            if (left.find()) {
                throw new AssertionError("teach this walk what to put for " + left.group() + " of " + path);
            }
        }
        return paths;
    }

    /** The parameters that change what is told. */
    private Set<String> queries(Route route) {
        Set<String> names = new LinkedHashSet<>();
        route.parameters().forEach(param -> names.add(param.name()));
        Set<String> queries = new LinkedHashSet<>();
        if (names.contains("lon")) {
            return Set.of("lon=105.8&lat=21.5");
        }
        if (names.contains("q")) {
            searched.forEach(text -> queries.add("q=" + URLEncoder.encode(text, StandardCharsets.UTF_8)));
            return queries;
        }
        queries.add(names.contains("limit") ? "limit=10000" : "");
        if (names.contains("f") && !route.path().contains(TILE)) {
            queries.add("f=html");
        }
        if (names.contains("datetime") && route.path().contains(TILE)) {
            queries.add("datetime=2024-12-31");
        }
        if (names.contains("sum")) {
            queries.add("group-by=located_commune");
        }
        if (names.contains("lang")) {
            queries.add("lang=en");
        }
        if (names.contains("at")) {
            queries.add("at=2024-12-31");
            if (names.contains("known")) {
                queries.add("at=2024-12-31&known=2024-06-30");
            }
            if (names.contains("from")) {
                queries.add("at=2024-12-31&from=2023-12-31");
            }
            if (names.contains("commune")) {
                values("select code from published_communes order by 1 limit 5")
                        .forEach(code -> queries.add("at=2024-12-31&commune=" + code));
                zones.forEach(code -> queries.add("at=2024-12-31&zone=" + code));
            }
        }
        return queries;
    }

    private List<String> ids(String collection) {
        return values("select distinct id from published_" + collection + " order by 1 limit 3");
    }

    /** Those in which there is something: all of the province when seen from afar, some when seen from near. */
    private List<String> tiles(PublishedLayer collection) {
        List<String> tiles = new ArrayList<>();
        for (int zoom : new int[] {0, 9, 13, 16}) {
            tiles.addAll(values("""
                    select distinct %1$d || '/'
                        || floor((1 - asinh(tan(radians(ST_Y(p)))) / pi()) / 2 * (1 << %1$d))::int || '/'
                        || floor((ST_X(p) + 180) / 360 * (1 << %1$d))::int
                    from (select ST_PointOnSurface(wgs84) as p from published_%2$s) f order by 1 limit 10
                    """.formatted(zoom, collection.name())));
        }
        return tiles;
    }

    private List<String> values(String sql) {
        try (Connection connection = server.database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** All that can be read in an answer, its headers and what is packed in it included. */
    private static String text(HttpResponse<byte[]> response) {
        if (response.statusCode() >= 500) {
            throw new AssertionError(response.uri() + " answered " + TestServer.text(response));
        }
        byte[] body = response.body();
        if (response.headers().firstValue("Content-Type").orElse("").equals(Tiles.MVT)) {
            return TileText.of(body);
        }
        boolean packed = body.length > 4 && body[0] == 'P' && body[1] == 'K';
        StringBuilder text = new StringBuilder(packed ? unpacked(body) : new String(body, StandardCharsets.UTF_8));
        if (body.length > 2 && body[0] == (byte) 0xFF && body[1] == (byte) 0xFE) {
            text.append(new String(body, StandardCharsets.UTF_16LE));
        }
        response.headers().firstValue("Content-Disposition").ifPresent(text::append);
        return text.toString();
    }

    private static String unpacked(byte[] zipped) {
        StringBuilder text = new StringBuilder();
        try {
            Path file = Files.write(Files.createTempFile("walk", ".zip"), zipped);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
                    text.append(entry.getName())
                            .append(unescaped(zip.getInputStream(entry).readAllBytes()));
                }
            }
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Workbooks write letters with accents as numbers. */
    private static String unescaped(byte[] xml) {
        return CHARACTER
                .matcher(new String(xml, StandardCharsets.UTF_8))
                .replaceAll(
                        number -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(number.group(1), 16))));
    }
}
