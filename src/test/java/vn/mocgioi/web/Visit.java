package vn.mocgioi.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Someone who has the page open; whatever goes wrong behind it is kept and fails the test when they leave. */
final class Visit implements AutoCloseable {
    /** What an office has on its desk, and what a surveyor has in the hand. */
    enum Device {
        DESKTOP(1440, 900, false),
        PHONE(390, 844, true);

        final int width;
        final int height;
        final boolean touch;

        Device(int width, int height, boolean touch) {
            this.width = width;
            this.height = height;
            this.touch = touch;
        }
    }

    private final BrowserContext context;
    private final String base;
    private final List<String> troubles = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private boolean troubleExpected;
    final Page page;

    Visit(DemoSite site, Device device) {
        this(site, device, ColorScheme.LIGHT);
    }

    Visit(DemoSite site, Device device, ColorScheme scheme) {
        base = site.url();
        context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(device.width, device.height)
                        .setHasTouch(device.touch)
                        .setIsMobile(device.touch)
                        .setColorScheme(scheme)
                        .setAcceptDownloads(true)
                        .setLocale("vi-VN"));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                trouble("console: " + message.text());
            }
        });
        page.onPageError(error -> trouble("script: " + error));
        page.onRequest(request -> asked.add(request.url()));
        page.onRequestFailed(request -> trouble("no answer: " + request.url() + " " + request.failure()));
        page.onResponse(response -> {
            if (response.status() >= 400) {
                trouble(response.status() + " " + response.url());
            }
        });
    }

    /** Opens the page at a part of an address such as {@code #16/21.51/105.89&lang=en}. */
    Visit open(String hash) {
        page.navigate(base + hash);
        page.waitForSelector(".panel h1");
        return settle();
    }

    /** Waits until nothing is on its way and what came is drawn. */
    Visit settle() {
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.DOMCONTENTLOADED);
        page.waitForFunction("""
                () => {
                    const busy = document.querySelector('[aria-busy=true]') !== null;
                    const now = performance.getEntriesByType('resource').length + ':' + busy;
                    const same = window.__settled === now && !busy;
                    window.__settled = now;
                    return same;
                }""", null, new Page.WaitForFunctionOptions().setPollingInterval(400));
        return this;
    }

    /** Presses a tool; on the phone it may be put away behind the one button. */
    void tool(String label) {
        String button = ".tools button[aria-label='" + label + "']";
        if (!page.isVisible(button)) {
            page.click(".tools .more");
        }
        page.click(button);
    }

    /** From here on the server's absence is part of the story. */
    void expectTrouble() {
        troubleExpected = true;
    }

    /** Every address asked for so far. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    /** The page as it is drawn, a pixel of it a pixel of the screen. */
    BufferedImage picture() {
        try {
            return ImageIO.read(new ByteArrayInputStream(page.screenshot()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void trouble(String what) {
        if (!troubleExpected) {
            troubles.add(what);
        }
    }

    @Override
    public void close() {
        // Whoever leaves hangs up on what is still open, such as the stream of events: that is no trouble.
        troubleExpected = true;
        context.close();
        if (!troubles.isEmpty()) {
            throw new AssertionError("behind the page: " + String.join("; ", troubles));
        }
    }
}
