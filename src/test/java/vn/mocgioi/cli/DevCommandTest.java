package vn.mocgioi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.mocgioi.store.db.TestDatabase;

/** {@code ./mocgioi dev} over a copy of this checkout, in which lines are changed. */
class DevCommandTest {

    private static final List<String> COPIED = List.of("mocgioi", "pom.xml", "sql", "src/main", "web");
    private static final long PATIENCE_S = 240;

    private final TestDatabase database = TestDatabase.fresh();
    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private Path checkout;
    private Process dev;
    private String address;

    @BeforeEach
    void aCheckoutIsServed() throws Exception {
        checkout = folder.resolve("Mốc giới");
        for (String part : COPIED) {
            copy(Path.of(part));
        }
        // The copy would fetch its own through the link, and take away what is here, were it not all here.
        int installed = new ProcessBuilder("node", "install.mjs", "--check")
                .directory(Path.of("web").toFile())
                .inheritIO()
                .start()
                .waitFor();
        assertEquals(0, installed, "what the page is built with");
        Files.createSymbolicLink(
                checkout.resolve("web/node_modules"),
                Path.of("web/node_modules").toAbsolutePath());
        // Something was written here, so that no demo is loaded.
        database.execute("insert into change (who, what, layer) values ('test', 'test', 'rules')");
        start();
        address = await(said(), text -> text.contains("Mốc Giới: http"), "no address")
                .replaceFirst("(?s).*Mốc Giới: (http://[^ ]*/) .*", "$1");
    }

    @AfterEach
    void itEndsWhenItIsAsked() throws Exception {
        dev.destroy();
        assertTrue(dev.waitFor(60, TimeUnit.SECONDS), "it does not end");
        database.close();
        assertEquals(143, dev.exitValue(), Files.readString(folder.resolve("err")));
    }

    @Test
    void aChangedLineOfEachKindIsServedAndWhatDoesNotCompileIsNot() throws Exception {
        assertTrue(get("").contains("/dev/reload.js"), "the page listens for changes");

        change("web/src/words/vi.ts", "'Cả tỉnh'", "'Cả tỉnh này'");
        await(this::script, text -> text.contains("Cả tỉnh này"), "the changed script");

        change("web/src/look/tokens.css", "--surface-2: #f4f2ec", "--surface-2: #f4f2ed");
        await(() -> get(named("main-[A-Z0-9]{8}\\.css")), text -> text.contains("#f4f2ed"), "the changed style");

        String java = "src/main/java/vn/mocgioi/http/server/WebPage.java";
        change(java, "there is nothing at ", "nothing stands at ");
        await(this::nothing, text -> text.contains("nothing stands at /nothing"), "the changed server");

        change(java, "nothing stands at ", "no \" compiles");
        await(said(), text -> text.contains("this does not compile; the server before it serves on"), "the fault");
        assertTrue(Files.readString(folder.resolve("err")).contains("WebPage.java:"), "it says where");
        assertTrue(nothing().contains("nothing stands at /nothing"), "what was is served on");

        change(java, "no \" compiles", "mended: nothing at ");
        await(this::nothing, text -> text.contains("mended: nothing at /nothing"), "the mended server");
    }

    private interface Asked {
        String now() throws Exception;
    }

    private Asked said() {
        return () -> Files.readString(folder.resolve("out")) + Files.readString(folder.resolve("err"));
    }

    private String await(Asked asked, Predicate<String> wanted, String what) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
        while (true) {
            String now = asked.now();
            if (wanted.test(now)) {
                return now;
            }
            assertTrue(System.nanoTime() < deadline && dev.isAlive(), () -> what + " did not come: " + errors());
            Thread.sleep(100);
        }
    }

    private String errors() {
        try {
            return Files.readString(folder.resolve("err"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private void start() throws IOException {
        ProcessBuilder command = new ProcessBuilder(checkout.resolve("mocgioi").toString(), "dev", "--port", "0")
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        var url = database.url();
        command.environment().put("MOCGIOI_DB_URL", url.jdbc() + "?user=" + url.user() + "&password=" + url.password());
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        dev = command.start();
    }

    private void copy(Path part) throws IOException {
        try (Stream<Path> all = Files.walk(part)) {
            for (Path one : (Iterable<Path>) all.filter(path -> !path.toString().contains("node_modules"))::iterator) {
                Path to = checkout.resolve(one);
                Files.createDirectories(to.getParent());
                if (!Files.isDirectory(one)) {
                    Files.copy(one, to, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private void change(String file, String from, String to) throws IOException {
        Path source = checkout.resolve(file);
        String text = Files.readString(source);
        assertTrue(text.contains(from), file + " has " + from);
        Files.writeString(source, text.replace(from, to));
    }

    private String script() throws Exception {
        StringBuilder scripts = new StringBuilder();
        Matcher names = Pattern.compile("[a-z]+-[A-Z0-9]{8}\\.js").matcher(get(""));
        while (names.find()) {
            scripts.append(get(names.group()));
        }
        return scripts.toString();
    }

    private String named(String pattern) throws Exception {
        Matcher name = Pattern.compile(pattern).matcher(get(""));
        assertTrue(name.find(), pattern);
        return name.group();
    }

    private String nothing() throws Exception {
        return get("nothing");
    }

    private String get(String path) throws Exception {
        return client.send(
                        HttpRequest.newBuilder(URI.create(address + path)).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
