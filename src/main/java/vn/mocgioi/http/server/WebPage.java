package vn.mocgioi.http.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.problem.NotFound;

/** The web page, from the class path. */
final class WebPage {
    private static final Map<String, String> MEDIA_TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("map", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    /** Those there are; what is not there is looked for each time, and never kept: anybody can make up addresses. */
    private final Map<String, Asset> assets = new ConcurrentHashMap<>();

    private static final int LONGEST_PATH = 200;
    /** Not nested, so that it is told in one pass. */
    private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9_-](?:[A-Za-z0-9._-]|/(?=[A-Za-z0-9_-]))*+");

    private record Asset(String mediaType, byte[] gzipped, String etag) {}

    void show(Context ctx) {
        String path = ctx.path().equals("/") ? "/index.html" : ctx.path();
        Asset asset = find(path)
                .orElseThrow(() -> new NotFound("there is nothing at " + ctx.path() + "; the API begins at /ogc"));
        ctx.header("ETag", asset.etag());
        ctx.header("Cache-Control", named(path) ? "public, max-age=31536000, immutable" : "no-cache");
        String have = ctx.header("If-None-Match");
        if (have != null && have.contains(asset.etag())) {
            ctx.status(304);
        } else {
            Answer.gzipped(ctx, asset.mediaType(), asset.gzipped());
        }
    }

    private Optional<Asset> find(String path) {
        Asset known = assets.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        if (path.length() > LONGEST_PATH || !PATH.matcher(path).matches()) {
            return Optional.empty();
        }
        Optional<Asset> read = read(path);
        read.ifPresent(asset -> assets.put(path, asset));
        return read;
    }

    /** Whether the name holds a hash of the content, so that it never changes. */
    private static boolean named(String path) {
        return path.matches(".*[-.][A-Z0-9]{8}\\.[a-z0-9]+");
    }

    private static Optional<Asset> read(String path) {
        String mediaType = MEDIA_TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        try (InputStream in = WebPage.class.getResourceAsStream("/web" + path)) {
            if (in == null || mediaType == null) {
                return Optional.empty();
            }
            byte[] bytes = in.readAllBytes();
            java.util.zip.CRC32 sum = new java.util.zip.CRC32();
            sum.update(bytes);
            String etag = "W/\"" + Long.toString(sum.getValue(), 36) + Integer.toString(bytes.length, 36) + "\"";
            return Optional.of(new Asset(mediaType, Answer.gzipped(bytes), etag));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
