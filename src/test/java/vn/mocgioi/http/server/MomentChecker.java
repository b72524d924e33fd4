package vn.mocgioi.http.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.mocgioi.http.answer.Answer;

/**
 * Asks for figures without rest while others write, and notes what cannot be: parts of one answer that are not of one
 * state, two answers of the same day as known at the same moment, two answers with the same tag.
 */
final class MomentChecker {
    private static final List<String> DAYS = List.of("2024-01-31", "2024-06-30", "2024-12-31");
    private static final List<String> AS_KNOWN = List.of(
            "/api/clearance?zone=Z&at=",
            "/api/clearance?phase=Z/1&at=",
            "/api/clearance?commune=01&at=",
            "/api/clearance?at=",
            "/api/clearance/series?zone=Z&at=",
            "/api/clearance/series?from=2024-01-01&at=",
            "/api/zones/Z?at=",
            "/api/zones/Z/check?at=",
            "/api/zones/Z/coordinates.json?at=",
            "/api/zones/Z/coordinates.csv?at=",
            "/api/lots/free?planned=true&at=",
            "/api/summary?at=",
            "/api/summary.xlsx?at=");
    private static final List<String> OF_NOW = List.of(
            "/ogc/collections/parcels/items?limit=500",
            "/ogc/collections/zones/items?limit=500",
            "/ogc/collections/parcels/aggregate?group-by=land_use",
            "/download/parcels.csv",
            "/api/states",
            "/api/config");

    private final TestServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    /** By what was asked, day and moment in it, what was answered. */
    private final Map<String, byte[]> answered = new ConcurrentHashMap<>();

    private final Map<String, byte[]> tagged = new ConcurrentHashMap<>();
    private final List<Instant> moments = new ArrayList<>();
    final AtomicInteger asked = new AtomicInteger();
    final AtomicInteger again = new AtomicInteger();
    final Queue<String> wrong = new ConcurrentLinkedQueue<>();

    MomentChecker(TestServer server) {
        this.server = server;
    }

    /** One question, chosen by chance, and what it is compared with. */
    void ask(RandomGenerator chance) throws Exception {
        switch (chance.nextInt(5)) {
            case 0 -> ofNow(pick(OF_NOW, chance));
            case 1 -> sameDayTwice(chance);
            case 2 -> asKnownAfterTheLastChange(pick(AS_KNOWN, chance) + pick(DAYS, chance));
            default -> asKnown(pick(AS_KNOWN, chance) + pick(DAYS, chance), moment(chance));
        }
    }

    /** Every question that was answered as known at a moment, again. */
    void askAllAgain() throws Exception {
        for (Map.Entry<String, byte[]> one : answered.entrySet()) {
            compare(one.getKey(), one.getValue(), body(one.getKey(), get(one.getKey())));
        }
    }

    private void ofNow(String path) throws Exception {
        HttpResponse<byte[]> answer = get(path);
        if (path.contains("/items")) {
            JsonNode page = TestServer.tree(answer);
            if (page.get("numberMatched").asLong() != page.get("numberReturned").asLong()) {
                wrong.add(path + ": " + page.get("numberMatched") + " matched, " + page.get("numberReturned")
                        + " returned");
            }
        }
        tagged(path, answer);
    }

    /** From a day to the same day nothing changes, however long that takes to work out. */
    private void sameDayTwice(RandomGenerator chance) throws Exception {
        String day = pick(DAYS, chance);
        String path = pick(List.of("/api/clearance?zone=Z&at=", "/api/clearance?at=", "/api/summary?at="), chance) + day
                + "&from=" + day;
        JsonNode answer = TestServer.tree(get(path));
        for (JsonNode milestone : answer.findPath("change").path("milestones")) {
            if (milestone.get("area_ha").decimalValue().signum() != 0
                    || milestone.get("parcels").asLong() != 0) {
                wrong.add(path + " changes from " + day + " to itself: " + milestone);
            }
        }
        for (JsonNode target : answer.path("targets")) {
            if (target.get("measure").asText().equals("HANDED_OVER_HA")
                    && !target.get("actual").equals(handedOver(answer))) {
                wrong.add(path + ": of the target " + target.get("actual") + ", of clearance " + handedOver(answer));
            }
        }
    }

    private static JsonNode handedOver(JsonNode summary) {
        for (JsonNode milestone : summary.path("clearance").path("milestones")) {
            if (milestone.get("milestone").asText().equals("HANDED_OVER")) {
                return milestone.get("area_ha");
            }
        }
        throw new AssertionError("no milestone HANDED_OVER in " + summary);
    }

    /** Figures are the same when they are asked for as known at the moment that their answer names. */
    private void asKnownAfterTheLastChange(String path) throws Exception {
        HttpResponse<byte[]> now = get(path);
        tagged(path, now);
        if (now.statusCode() != 200) {
            return;
        }
        String known = now.headers().firstValue(Answer.KNOWN_HEADER).orElseThrow();
        HttpResponse<byte[]> then = get(path + "&known=" + known);
        if (!path.contains(".xlsx")) {
            compare(path + " and as known at " + known, figures(now), figures(then));
        }
        compareWithEarlier(path + "&known=" + known, body(path, then));
        synchronized (moments) {
            moments.add(Instant.parse(known));
        }
    }

    private void asKnown(String path, Instant moment) throws Exception {
        String whole = path + "&known=" + moment;
        HttpResponse<byte[]> answer = get(whole);
        String body = TestServer.text(answer);
        // A moment that has not come by the clock of the database is answered as known now, and says so.
        if (!body.contains("\"known\"") || body.contains("\"known\":\"" + moment + "\"")) {
            compareWithEarlier(whole, body(path, answer));
        }
    }

    private void compareWithEarlier(String path, byte[] body) {
        byte[] earlier = answered.putIfAbsent(path, body);
        if (earlier != null) {
            compare(path, earlier, body);
        }
    }

    private void tagged(String path, HttpResponse<byte[]> answer) {
        String tag = answer.headers().firstValue("ETag").orElse("");
        if (!tag.isEmpty()) {
            byte[] body = withoutTime(body(path, answer));
            byte[] earlier = tagged.putIfAbsent(path + " " + tag, body);
            if (earlier != null) {
                compare(path + " tagged " + tag, earlier, body);
            }
        }
    }

    private void compare(String what, byte[] earlier, byte[] later) {
        again.incrementAndGet();
        if (!Arrays.equals(earlier, later)) {
            wrong.add(what + "\n  was " + text(earlier) + "\n  is  " + text(later));
        }
    }

    private static byte[] withoutTime(byte[] body) {
        return text(body).replaceFirst("\"timeStamp\":\"[^\"]*\"", "").getBytes(StandardCharsets.UTF_8);
    }

    /** But for as known when, and what was recorded since, which is said of what is known now alone. */
    private static byte[] figures(HttpResponse<byte[]> answer) {
        return TestServer.text(answer)
                .replaceFirst("\"known\":[^,]*,", "")
                .replaceFirst(",\"revised\":(null|\\{[^}]*})", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        asked.incrementAndGet();
        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(URI.create(server.url(path))).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            wrong.add(path + " was answered with " + answer.statusCode() + ": " + TestServer.text(answer));
        }
        return answer;
    }

    /** Of a workbook its sheets: when it was made stands in it too. */
    private static byte[] body(String path, HttpResponse<byte[]> answer) {
        if (!path.contains(".xlsx") || answer.statusCode() != 200) {
            return answer.body();
        }
        Workbooks book = Workbooks.of(answer);
        return IntStream.rangeClosed(1, book.sheets().size())
                .mapToObj(sheet -> book.rows(sheet).toString())
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Now, or one that others ask for too, or one of a change. */
    private Instant moment(RandomGenerator chance) {
        synchronized (moments) {
            if (chance.nextInt(3) == 0 || moments.isEmpty()) {
                moments.add(Instant.now().truncatedTo(ChronoUnit.MICROS));
            }
            return moments.get(moments.size() - 1 - chance.nextInt(Math.min(moments.size(), 50)));
        }
    }

    private static <T> T pick(List<T> some, RandomGenerator chance) {
        return some.get(chance.nextInt(some.size()));
    }
}
