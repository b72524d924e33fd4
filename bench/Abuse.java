import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Abuses a service on this machine from thousands of addresses, as a proxy would tell them, and asks beside it as honest
 * people do. Prints what these were answered and how soon; ends with 1 when the service died, or an honest question got
 * anything but a success, or 503 with Retry-After, which are counted apart.
 *
 * <p>Arguments: the service's address (it must trust 127.0.0.1 as a proxy), a token for staff, the process' id, minutes.
 */
final class Abuse {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(30))
            .build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String JSON = "application/json";

    private final String base;
    private final int port;
    private final String token;
    private final long pid;
    private final long until;
    private final Map<String, Figures> honest = new ConcurrentSkipListMap<>();
    private final Map<String, LongAdder> abuse = new ConcurrentSkipListMap<>();

    private static final class Figures {
        private final List<Long> nanos = new ArrayList<>();
        private final Map<String, Integer> wrong = new ConcurrentSkipListMap<>();
        private int busy;

        synchronized void answered(long took) {
            nanos.add(took);
        }

        synchronized void busy() {
            busy++;
        }

        synchronized void wrong(String what) {
            wrong.merge(what, 1, Integer::sum);
        }

        synchronized String row(String name) {
            long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
            return "| %s | %d | %s | %s | %s | %d | %s |"
                    .formatted(name, sorted.length, ms(sorted, 0.5), ms(sorted, 0.99), ms(sorted, 1), busy, wrong);
        }

        private static String ms(long[] sorted, double share) {
            return sorted.length == 0
                    ? "-"
                    : String.valueOf(
                            Math.round(sorted[(int) Math.min(sorted.length - 1L, (long) (share * sorted.length))] / 1e6));
        }
    }

    private interface Turn {
        void take(Random chance) throws Exception;
    }

    private Abuse(String base, String token, long pid, double minutes) {
        this.base = base;
        this.port = URI.create(base).getPort();
        this.token = token;
        this.pid = pid;
        this.until = System.nanoTime() + (long) (minutes * 60e9);
    }

    public static void main(String[] args) throws Exception {
        Abuse run = new Abuse(args[0], args[1], Long.parseLong(args[2]), Double.parseDouble(args[3]));
        System.exit(run.run() ? 0 : 1);
    }

    // --- what happens ---------------------------------------------------------------------------------------------------

    private boolean run() throws Exception {
        String before = memory();
        List<Thread> threads = new ArrayList<>();
        abusive(threads, "made-up addresses", 2, this::madeUpAddress);
        abusive(threads, "made-up methods", 1, this::madeUpMethod);
        abusive(threads, "long filters", 3, this::longFilter);
        abusive(threads, "searches of many words", 8, this::longSearch);
        abusive(threads, "tiles of any day", 2, this::oddTile);
        abusive(threads, "headers without end", 8, this::endlessHeaders);
        abusive(threads, "2 MB measurements", 6, this::largeMeasurement);
        abusive(threads, "stars of 3,000 corners", 4, this::star);
        abusive(threads, "slow bodies", 60, this::slowBody);
        abusive(threads, "slow readers", 48, this::slowReader);
        abusive(threads, "hostile imports", 2, this::hostileImport);
        abusive(threads, "huge reports", 2, this::hugeReport);
        abusive(threads, "deaf listeners", 40, this::deafListener);
        abusive(threads, "wrong tokens", 1, this::wrongToken);
        for (int i = 0; i < 4; i++) {
            honest(threads, "198.51.100." + i, i);
        }
        threads.add(new Thread(() -> repeat(new Random(77), this::honestImport)));
        threads.add(new Thread(() -> repeat(new Random(78), this::honestDownload)));
        for (Thread thread : threads) {
            thread.setDaemon(true);
            thread.start();
        }
        while (System.nanoTime() < until && alive()) {
            TimeUnit.SECONDS.sleep(5);
        }
        String most = memory();
        for (Thread thread : threads) {
            thread.join(TimeUnit.SECONDS.toMillis(1));
        }
        boolean lived = alive();
        TimeUnit.SECONDS.sleep(lived ? 20 : 0);
        report(before, most, lived ? memory() : "it ended");
        return lived && honest.values().stream().allMatch(figures -> figures.wrong.isEmpty());
    }

    private void report(String before, String atTheEnd, String after) {
        System.out.println("| honest question | answered | p50 ms | p99 ms | longest ms | 503, asked to come again | other |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | --- |");
        honest.forEach((name, figures) -> System.out.println(figures.row(name)));
        System.out.println();
        System.out.println("Beside it, tried so often: " + abuse);
        System.out.println("Before: " + before + "; at the end: " + atTheEnd + "; 20 s later: " + after);
    }

    private boolean alive() {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    private String memory() throws IOException {
        return Files.readString(Path.of("/proc/" + pid + "/status"))
                .lines()
                .filter(line -> line.startsWith("VmRSS"))
                .findFirst()
                .orElse("VmRSS: ?")
                .replaceAll("\\s+", " ");
    }

    private void abusive(List<Thread> threads, String name, int many, Turn turn) {
        LongAdder turns = abuse.computeIfAbsent(name, n -> new LongAdder());
        for (int i = 0; i < many; i++) {
            Random chance = new Random(name.hashCode() + i);
            threads.add(new Thread(() -> repeat(chance, random -> {
                turns.increment();
                turn.take(random);
            })));
        }
    }

    /** What goes wrong for who abuses is his own affair. */
    private void repeat(Random chance, Turn turn) {
        while (System.nanoTime() < until && alive()) {
            try {
                turn.take(chance);
            } catch (InterruptedException e) {
                return;
            } catch (Exception e) {
                sleep(20);
            }
        }
    }

    private static void sleep(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // --- the honest -----------------------------------------------------------------------------------------------------

    private void honest(List<Thread> threads, String address, int seed) {
        threads.add(new Thread(() -> repeat(new Random(seed), chance -> {
            int x = 13_010 + chance.nextInt(8);
            int y = 7_186 + chance.nextInt(8);
            String day = "2026-" + "%02d".formatted(1 + chance.nextInt(11)) + "-28";
            switch (chance.nextInt(9)) {
                case 0, 1, 2 ->
                    ask(
                            "a tile",
                            get("/ogc/collections/parcels/tiles/WebMercatorQuad/14/" + y + "/" + x, address)
                                    .header("Accept-Encoding", "gzip"));
                case 3 -> ask("the summary", get("/api/summary?at=" + day, address));
                case 4 -> ask("clearance", get("/api/clearance?at=" + day, address));
                case 5 -> ask("a page of parcels", get("/ogc/collections/parcels/items?limit=50", address));
                case 6 ->
                    ask(
                            "a filter",
                            get(
                                    "/ogc/collections/parcels/items?limit=10&filter="
                                            + URLEncoder.encode("area_m2 > " + chance.nextInt(5_000), StandardCharsets.UTF_8),
                                    address));
                case 7 -> ask("a search", get("/api/search?q=" + chance.nextInt(300), address));
                default ->
                    ask(
                            "a measurement",
                            get("/api/measure", address)
                                    .header("Content-Type", JSON)
                                    .POST(HttpRequest.BodyPublishers.ofString(square(chance))));
            }
            TimeUnit.MILLISECONDS.sleep(150);
        })));
    }

    private HttpResponse<byte[]> ask(String name, HttpRequest.Builder request) throws InterruptedException {
        Figures figures = honest.computeIfAbsent(name, n -> new Figures());
        long started = System.nanoTime();
        try {
            HttpResponse<byte[]> answer = CLIENT.send(request.timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
            int status = answer.statusCode();
            if (status == 200 || status == 202 || status == 204 || status == 304) {
                figures.answered(System.nanoTime() - started);
            } else if (status == 503 && answer.headers().firstValue("Retry-After").isPresent()) {
                figures.busy();
            } else {
                figures.wrong(status + " " + new String(answer.body(), StandardCharsets.UTF_8).lines().findFirst().orElse(""));
            }
            return answer;
        } catch (IOException e) {
            figures.wrong(e.getClass().getSimpleName());
            return null;
        }
    }

    private void honestDownload(Random chance) throws InterruptedException {
        ask("a download", get("/download/parcels.csv", "198.51.100.50"));
        TimeUnit.SECONDS.sleep(5);
    }

    /** What an office does: a day of an event, first looked at, and whether it came to its end. */
    private void honestImport(Random chance) throws InterruptedException {
        long started = System.nanoTime();
        HttpResponse<byte[]> taken = ask(
                "an import is taken",
                get("/api/imports?layer=parties&file=chu.csv&dry_run=true", "198.51.100.51")
                        .header("Authorization", "Bearer " + token)
                        .POST(HttpRequest.BodyPublishers.ofString("code,name,kind\nT" + chance.nextInt(9_999) + ",Tổ 1,COMMUNITY\n")));
        String job = taken == null ? null : taken.headers().firstValue("Location").orElse(null);
        if (job == null) {
            TimeUnit.SECONDS.sleep(2);
            return;
        }
        Figures ended = honest.computeIfAbsent("an import has ended", n -> new Figures());
        String path = URI.create(job).getPath();
        while (System.nanoTime() < until) {
            HttpResponse<byte[]> told = ask(
                    "how far an import is", get(path, "198.51.100.51").header("Authorization", "Bearer " + token));
            String text = told == null ? "" : new String(told.body(), StandardCharsets.UTF_8);
            if (text.contains("\"DONE\"")) {
                ended.answered(System.nanoTime() - started);
                break;
            }
            if (text.contains("\"FAILED\"") || text.contains("\"INTERRUPTED\"")) {
                ended.wrong(text.substring(0, Math.min(200, text.length())));
                break;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        TimeUnit.SECONDS.sleep(2);
    }

    private HttpRequest.Builder get(String path, String address) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("X-Forwarded-For", address);
    }

    // --- the others -----------------------------------------------------------------------------------------------------

    private static String anybody(Random chance) {
        return "10." + chance.nextInt(8) + "." + chance.nextInt(256) + "." + chance.nextInt(256);
    }

    private static String word(Random chance, int letters) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < letters; i++) {
            word.append((char) ('a' + chance.nextInt(26)));
        }
        return word.toString();
    }

    private void drop(HttpRequest.Builder request) throws Exception {
        CLIENT.send(request.timeout(PATIENCE).build(), BodyHandlers.discarding());
    }

    private void madeUpAddress(Random chance) throws Exception {
        String path = switch (chance.nextInt(5)) {
            case 0 -> "/" + word(chance, 200);
            case 1 -> "/api/zones/" + word(chance, 300);
            case 2 -> "/ogc/collections/" + word(chance, 100) + "/items";
            case 3 -> "/api/search?q=" + word(chance, 100);
            default -> "/ogc/collections/parcels/items/" + chance.nextInt(1_000_000_000);
        };
        drop(get(path, anybody(chance)));
    }

    private void madeUpMethod(Random chance) throws Exception {
        drop(get("/api/config", anybody(chance))
                .method(word(chance, 12).toUpperCase(Locale.ROOT), HttpRequest.BodyPublishers.noBody()));
    }

    private void longFilter(Random chance) throws Exception {
        StringBuilder filter = new StringBuilder("area_m2 > " + chance.nextInt());
        while (filter.length() < 4_000) {
            filter.append(" or sheet_no = '").append(word(chance, 20)).append('\'');
        }
        drop(get(
                "/ogc/collections/parcels/items?limit=1&filter="
                        + URLEncoder.encode(filter.toString(), StandardCharsets.UTF_8),
                anybody(chance)));
    }

    private void longSearch(Random chance) throws Exception {
        StringBuilder words = new StringBuilder(word(chance, 2));
        for (int i = 0; i < 18; i++) {
            words.append('+').append(word(chance, 1 + i % 3));
        }
        drop(get("/api/search?q=" + words, anybody(chance)));
    }

    private void oddTile(Random chance) throws Exception {
        int zoom = 9 + chance.nextInt(6);
        int shift = 14 - zoom;
        drop(get(
                "/ogc/tiles/WebMercatorQuad/%d/%d/%d?datetime=%d-01-01"
                        .formatted(zoom, 7_190 >> shift, 13_015 >> shift, 1_900 + chance.nextInt(300)),
                anybody(chance)));
    }

    private void endlessHeaders(Random chance) throws Exception {
        try (Socket socket = connect(65_536)) {
            say(socket, "GET /api/config HTTP/1.1\r\nHost: x\r\n");
            while (System.nanoTime() < until) {
                say(socket, "X-" + word(chance, 20) + ": " + word(chance, 400) + "\r\n");
                TimeUnit.MILLISECONDS.sleep(chance.nextInt(50));
            }
        }
    }

    private static String square(Random chance) {
        double x = 105.85 + chance.nextInt(1_000) / 1e4;
        double y = 21.5 + chance.nextInt(1_000) / 1e4;
        return String.format(
                Locale.ROOT,
                "{\"type\":\"Polygon\",\"coordinates\":[[[%1$f,%2$f],[%3$f,%2$f],[%3$f,%4$f],[%1$f,%2$f]]]}",
                x,
                y,
                x + 0.001,
                y + 0.001);
    }

    /** A star around the demo's parcels, or anything larger, with this many corners. */
    private static String star(Random chance, int corners, double radius, int digits) {
        StringBuilder ring = new StringBuilder("{\"type\":\"Polygon\",\"coordinates\":[[");
        double x = 105.86 + chance.nextInt(100) / 1e4;
        double y = 21.49 + chance.nextInt(100) / 1e4;
        String first = "";
        for (int i = 0; i < corners; i++) {
            double far = i % 2 == 0 ? radius : radius * 0.3;
            double angle = 2 * Math.PI * i / corners;
            String corner = String.format(
                    Locale.ROOT, "[%." + digits + "f,%." + digits + "f]", x + far * Math.cos(angle), y + far * Math.sin(angle));
            first = i == 0 ? corner : first;
            ring.append(corner).append(',');
        }
        return ring.append(first).append("]]}").toString();
    }

    private void largeMeasurement(Random chance) throws Exception {
        post("/api/measure", star(chance, 24_998, 0.05, 33), anybody(chance));
    }

    private void star(Random chance) throws Exception {
        post("/api/clearance", star(chance, 3_000, 0.1, 9), anybody(chance));
    }

    private void post(String path, String body, String address) throws Exception {
        drop(get(path, address).header("Content-Type", JSON).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private Socket connect(int receiveBytes) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(receiveBytes);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 30_000);
        socket.setSoTimeout(60_000);
        return socket;
    }

    private static void say(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private void slowBody(Random chance) throws Exception {
        try (Socket socket = connect(65_536)) {
            say(
                    socket,
                    "POST " + (chance.nextBoolean() ? "/api/measure" : "/api/clearance") + " HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: "
                            + anybody(chance) + "\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{");
            while (System.nanoTime() < until) {
                say(socket, " ");
                TimeUnit.MILLISECONDS.sleep(500);
            }
        }
    }

    private void slowReader(Random chance) throws Exception {
        String path = List.of(
                        "/download/parcels.geojson",
                        "/download/events.csv",
                        "/ogc/collections/parcels/items?limit=10000",
                        "/ogc/collections/parcels/tiles/WebMercatorQuad/12/1801/3253",
                        "/download/parcels.gpkg",
                        "/api/states")
                .get(chance.nextInt(6));
        try (Socket socket = connect(2_048)) {
            say(socket, "GET " + path + " HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: " + anybody(chance) + "\r\nConnection: close\r\n\r\n");
            byte[] some = new byte[chance.nextBoolean() ? 2_048 : 16];
            while (System.nanoTime() < until && socket.getInputStream().read(some) >= 0) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
    }

    private void deafListener(Random chance) throws Exception {
        List<Socket> open = new ArrayList<>();
        try {
            for (int i = 0; i < 10; i++) {
                Socket socket = connect(1_024);
                open.add(socket);
                say(
                        socket,
                        "GET /api/events HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\nX-Forwarded-For: " + anybody(chance)
                                + "\r\n\r\n");
            }
            TimeUnit.SECONDS.sleep(10 + chance.nextInt(50));
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    private void wrongToken(Random chance) throws Exception {
        drop(get("/api/session", anybody(chance)).header("Authorization", "Bearer " + word(chance, 40)));
    }

    private void hostileImport(Random chance) throws Exception {
        int kind = chance.nextInt(7);
        byte[] body = switch (kind) {
            case 0 -> bomb();
            case 1 -> garbage(2_000_000);
            case 2 -> ("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"sheet_no\":\"1\",\"parcel_no\":\"1\"},\"geometry\":"
                            + star(chance, 1_000_000, 0.01, 9) + "}]}")
                    .getBytes(StandardCharsets.US_ASCII);
            case 3 -> ("sheet_no,parcel_no,wkt\n" + "x".repeat(20_000_000)).getBytes(StandardCharsets.US_ASCII);
            case 4 -> "{".repeat(5_000_000).getBytes(StandardCharsets.US_ASCII);
            case 5 -> GROWING.getBytes(StandardCharsets.US_ASCII);
            default -> badRows();
        };
        String file = List.of("bo.zip", "rac.gpkg", "lon.geojson", "dai.csv", "sau.geojson", "lon.dxf", "sai.csv").get(kind);
        HttpResponse<String> taken = CLIENT.send(
                get("/api/imports?layer=parcels&crs=EPSG:4326&file=" + file, anybody(chance))
                        .header("Authorization", "Bearer " + token)
                        .timeout(PATIENCE)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofString());
        lastJob = taken.headers().firstValue("Location").map(URI::create).map(URI::getPath).orElse(lastJob);
        TimeUnit.SECONDS.sleep(4);
    }

    /** A drawing that inserts one block nine hundred million times. */
    private static final String GROWING = String.join(
            "\n",
            ("0 SECTION 2 HEADER 9 $ACADVER 1 AC1015 0 ENDSEC 0 SECTION 2 BLOCKS 0 BLOCK 8 0 2 B 10 0 20 0"
                            + " 0 LWPOLYLINE 8 0 90 4 70 1 10 0 20 0 10 1 20 0 10 1 20 1 10 0 20 1 0 ENDBLK 8 0 0 ENDSEC"
                            + " 0 SECTION 2 ENTITIES 0 INSERT 8 0 2 B 10 430000 20 2380000 70 30000 71 30000 44 2 45 2"
                            + " 0 ENDSEC 0 EOF ")
                    .split(" ", -1));

    private volatile String lastJob = "/api/imports/1";

    private static byte[] garbage(int bytes) {
        byte[] body = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(body);
        return body;
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("parcels.csv"));
            byte[] zeros = new byte[1_000_000];
            Arrays.fill(zeros, (byte) '0');
            for (int i = 0; i < 500; i++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] badRows() {
        StringBuilder rows = new StringBuilder("sheet_no,parcel_no,land_use,wkt\n");
        for (int i = 0; i < 150_000; i++) {
            rows.append("1,").append(i % 3).append(",NOT A USE,POLYGON EMPTY\n");
        }
        return rows.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void hugeReport(Random chance) throws Exception {
        String path = lastJob + (chance.nextBoolean() ? "" : "/report?limit=100000");
        HttpResponse<InputStream> report = CLIENT.send(
                get(path, anybody(chance))
                        .header("Authorization", "Bearer " + token)
                        .timeout(PATIENCE)
                        .build(),
                BodyHandlers.ofInputStream());
        try (InputStream in = report.body()) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        TimeUnit.MILLISECONDS.sleep(200);
    }
}
