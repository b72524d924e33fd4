package vn.mocgioi.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The browser of the machine, started once for all tests; with MOCGIOI_WINDOW set it is seen, and slow enough to follow. */
final class Chromium {
    private static final boolean SEEN = System.getenv("MOCGIOI_WINDOW") != null;
    private static final double STEP_SEEN_MS = 400;
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static @Nullable Browser browser;

    private Chromium() {}

    static synchronized Browser browser() {
        if (browser == null) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setHeadless(!SEEN)
                            .setSlowMo(SEEN ? STEP_SEEN_MS : 0)
                            .setArgs(List.of("--no-sandbox", "--disable-gpu")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    private static Path executable() {
        String chosen = System.getenv("MOCGIOI_CHROMIUM");
        if (chosen != null && !chosen.isBlank()) {
            return Path.of(chosen);
        }
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no Chromium: install the package chromium, or name one in MOCGIOI_CHROMIUM"));
    }
}
