import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How soon Chromium shows the map and how evenly it follows a hand, by the DevTools protocol on loopback.
 *
 * <p>Arguments: the page's address, latitude and longitude of a place full of parcels. Prints lines of
 * {@code picture|empty <ms> <ms> <ms>} (the first time that a canvas of the map, or anything of an empty page, is
 * painted) and {@code pan <zoom>|empty <frames> <median> <95 %> <99 %> <over 50 ms>} in milliseconds between frames.
 */
class BrowserFrames implements WebSocket.Listener {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DRAGS = 4;
    private static final int STEPS = 40;
    private static final int STEP_PIXELS = 12;

    /** Notes when a large canvas holds a picture, looking at it once a frame until then. */
    private static final String WATCH = """
            (() => {
              const small = document.createElement('canvas');
              small.width = small.height = 24;
              const look = () => {
                for (const canvas of document.querySelectorAll('canvas')) {
                  if (canvas.width < 300 || canvas.height < 300) continue;
                  const pen = small.getContext('2d', { willReadFrequently: true });
                  pen.clearRect(0, 0, 24, 24);
                  pen.drawImage(canvas, 0, 0, 24, 24);
                  if (pen.getImageData(0, 0, 24, 24).data.some((v, i) => i % 4 === 3 && v > 0)) {
                    window.benchPicture = performance.now();
                    return;
                  }
                }
                requestAnimationFrame(look);
              };
              requestAnimationFrame(look);
            })()""";

    private static final String FRAMES = """
            window.benchFrames = []; window.benchOn = true;
            (() => { let last = 0; const note = (now) => {
              if (last) window.benchFrames.push(now - last);
              last = now;
              if (window.benchOn) requestAnimationFrame(note);
            }; requestAnimationFrame(note); })()""";

    private final ConcurrentHashMap<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private WebSocket socket;
    private String session = "";
    private int number;

    public static void main(String[] arguments) throws Exception {
        String page = arguments[0];
        String place = arguments[1] + "/" + arguments[2];
        List<Double> pictures = new ArrayList<>();
        List<Double> blanks = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            pictures.add(inNewBrowser(browser -> browser.firstPicture(page)));
            blanks.add(inNewBrowser(browser -> browser.firstPaint("data:text/html,<p>empty</p>")));
        }
        System.out.println("picture " + rounded(pictures));
        System.out.println("empty " + rounded(blanks));
        for (String zoom : List.of("13", "15")) {
            System.out.println("pan " + zoom + " " + inNewBrowser(browser -> browser.pan(page + "#" + zoom + "/" + place)));
        }
        // the open sea, where nothing is
        System.out.println("pan empty " + inNewBrowser(browser -> browser.pan(page + "#13/15/112")));
    }

    private static String rounded(List<Double> milliseconds) {
        return String.join(" ", milliseconds.stream().sorted().map(ms -> String.valueOf(Math.round(ms))).toList());
    }

    private interface Work<T> {
        T with(BrowserFrames browser) throws Exception;
    }

    private static <T> T inNewBrowser(Work<T> work) throws Exception {
        Path profile = Files.createTempDirectory("bench-chromium");
        Process chromium = new ProcessBuilder(
                        "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync",
                        "--window-size=1440,900", "--remote-debugging-port=0", "--user-data-dir=" + profile, "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            BufferedReader said =
                    new BufferedReader(new InputStreamReader(chromium.getErrorStream(), StandardCharsets.UTF_8));
            String line = said.readLine();
            while (line != null && !line.startsWith("DevTools listening on ")) {
                line = said.readLine();
            }
            if (line == null) {
                throw new IOException("Chromium does not start");
            }
            Thread rest = new Thread(() -> said.lines().forEach(ignored -> {}));
            rest.setDaemon(true);
            rest.start();
            BrowserFrames browser = new BrowserFrames();
            browser.connect(line.substring("DevTools listening on ".length()));
            return work.with(browser);
        } finally {
            chromium.destroy();
            if (!chromium.waitFor(10, TimeUnit.SECONDS)) {
                chromium.destroyForcibly();
            }
            try (Stream<Path> files = Files.walk(profile)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }

    private void connect(String address) throws Exception {
        socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(URI.create(address), this).get();
        String target = call("Target.createTarget", object("url", "about:blank")).get("targetId").asText();
        session = call("Target.attachToTarget", object("targetId", target, "flatten", true)).get("sessionId").asText();
        call("Page.enable", object());
    }

    private double firstPicture(String page) throws Exception {
        call("Page.addScriptToEvaluateOnNewDocument", object("source", WATCH));
        call("Page.navigate", object("url", page));
        return number("window.benchPicture || 0");
    }

    private double firstPaint(String page) throws Exception {
        call("Page.navigate", object("url", page));
        return number("(performance.getEntriesByName('first-contentful-paint')[0] || {}).startTime || 0");
    }

    /** The number, once it is there. */
    private double number(String expression) throws Exception {
        for (int i = 0; i < 600; i++) {
            double value = evaluate(expression).asDouble();
            if (value > 0) {
                return value;
            }
            Thread.sleep(50);
        }
        throw new IOException("half a minute without a picture");
    }

    private String pan(String page) throws Exception {
        call("Page.navigate", object("url", page));
        Thread.sleep(5_000);
        List<Double> frames = new ArrayList<>();
        for (int drag = 0; drag < DRAGS; drag++) {
            int way = drag % 2 == 0 ? -1 : 1;
            int x = way < 0 ? 1_200 : 620;
            mouse("mousePressed", x, 450);
            evaluate(FRAMES);
            for (int step = 1; step <= STEPS; step++) {
                mouse("mouseMoved", x + way * step * STEP_PIXELS, 450 + step % 3);
                Thread.sleep(16);
            }
            evaluate("window.benchOn = false");
            for (JsonNode frame : JSON.readTree(evaluate("JSON.stringify(window.benchFrames)").asText())) {
                frames.add(frame.asDouble());
            }
            mouse("mouseReleased", x + way * STEPS * STEP_PIXELS, 450);
            Thread.sleep(500);
        }
        double[] sorted = frames.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return "%d %.1f %.1f %.1f %d".formatted(
                sorted.length, share(sorted, 0.5), share(sorted, 0.95), share(sorted, 0.99),
                Arrays.stream(sorted).filter(ms -> ms > 50).count());
    }

    private static double share(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }

    private void mouse(String type, int x, int y) throws Exception {
        call("Input.dispatchMouseEvent", object("type", type, "x", x, "y", y, "button", "left", "buttons", 1, "clickCount", 1));
    }

    private JsonNode evaluate(String expression) throws Exception {
        JsonNode result = call("Runtime.evaluate", object("expression", expression, "returnByValue", true)).get("result");
        return result.path("value");
    }

    /** Names and values by turns. */
    private static ObjectNode object(Object... members) {
        ObjectNode object = JSON.createObjectNode();
        for (int i = 0; i < members.length; i += 2) {
            object.set((String) members[i], JSON.valueToTree(members[i + 1]));
        }
        return object;
    }

    private JsonNode call(String method, ObjectNode parameters) throws Exception {
        int id = ++number;
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(id, answer);
        ObjectNode message = object("id", id, "method", method, "params", parameters);
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        socket.sendText(message.toString(), true).get();
        JsonNode said = answer.get(60, TimeUnit.SECONDS);
        if (said.has("error")) {
            throw new IOException(method + ": " + said.get("error"));
        }
        return said.get("result");
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        text.append(part);
        if (last) {
            try {
                JsonNode message = JSON.readTree(text.toString());
                CompletableFuture<JsonNode> answer = asked.remove(message.path("id").asInt());
                if (answer != null) {
                    answer.complete(message);
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } finally {
                text.setLength(0);
            }
        }
        from.request(1);
        return null;
    }
}
