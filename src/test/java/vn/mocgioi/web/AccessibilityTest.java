package vn.mocgioi.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mocgioi.web.Visit.Device;

/** The page as screen readers and low sight meet it, as far as the axe rules can tell. */
@Tag("browser")
class AccessibilityTest {
    private static final Path AXE = Path.of("web/node_modules/axe-core/axe.min.js");

    private final DemoSite site = DemoSite.shared();

    @ParameterizedTest
    @CsvSource({
        "DESKTOP, LIGHT, ''",
        "PHONE,   DARK,  '#lang=en'",
        "DESKTOP, DARK,  '#show=summary&lang=en'",
        "PHONE,   LIGHT, '#show=summary'",
        "DESKTOP, LIGHT, '#15/21.51330/105.89190&at=2025-06-30&from=2024-06-30'",
    })
    void hasNothingSeriousToMend(Device device, ColorScheme scheme, String hash) throws IOException {
        try (Visit visit = new Visit(site, device, scheme)) {
            visit.open(hash);
            assertEquals(List.of(), violations(visit));
        }
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP, DARK", "PHONE, LIGHT"})
    void norHaveTheZonesPanelAndTheTools(Device device, ColorScheme scheme) throws IOException {
        try (Visit visit = new Visit(site, device, scheme)) {
            visit.open("#lang=en");
            visit.page.click(".panel .list button:has-text('Song Cong II')");
            visit.page.waitForSelector(".panel h1:has-text('Song Cong II')");
            visit.settle();
            visit.page.click(".panel summary:has-text('Curve')");
            visit.settle();
            assertEquals(List.of(), violations(visit));
            for (String tool : List.of("Measure", "Print", "For staff")) {
                visit.tool(tool);
                visit.settle();
                if (tool.equals("Measure")) {
                    visit.page.click(".panel summary:has-text('Paste')");
                    visit.page.fill(".panel textarea", "2379600 436400\n2380000 436400\n2380000 436650");
                    visit.page.click(".panel button:text-is('Draw')");
                    visit.page.waitForSelector(".measured strong");
                    visit.page.click(".figures-place summary");
                    visit.page.click(".chip:has-text('What is in here')");
                    visit.settle();
                }
                assertEquals(List.of(), violations(visit), tool);
            }
        }
    }

    /** What axe calls serious or critical, and headings that skip a level: the rule, and the first of the elements. */
    @SuppressWarnings("unchecked")
    private static List<String> violations(Visit visit) throws IOException {
        // Handed to the page past its own policy, which runs no script but the service's.
        visit.page.evaluate(Files.readString(AXE));
        return (List<String>) visit.page.evaluate("""
                async () => {
                    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
                    return violations
                        .filter(({ id, impact }) => impact === 'serious' || impact === 'critical' || id === 'heading-order')
                        .map(({ id, nodes }) => `${id}: ${nodes.length} such as ${nodes[0].html}`);
                }""");
    }
}
