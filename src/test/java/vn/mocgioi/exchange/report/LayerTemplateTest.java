package vn.mocgioi.exchange.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mocgioi.exchange.source.Headings;
import vn.mocgioi.land.catalogue.Column;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.terms.Language;
import vn.mocgioi.land.terms.Spellings;

/** What a template says is what an import reads. */
class LayerTemplateTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyHeadingIsItsColumnAndEveryWordItsCode(Language language) {
        for (Layer layer : Layers.all()) {
            Headings read = new Headings(layer, Map.of());
            List<LayerTemplate.Heading> headings = new LayerTemplate(layer, language).headings();
            List<String> columns = new ArrayList<>();
            headings.forEach(heading -> columns.add(read.find(heading.text())));
            List<String> wanted = layer.columns().stream().map(Column::name).toList();
            assertEquals(wanted, columns.subList(0, wanted.size()), layer.name());
            for (int i = 0; i < wanted.size(); i++) {
                Column column = layer.columns().get(i);
                List<String> codes = headings.get(i).words().stream()
                        .map(word -> Spellings.ofChoice(column.name(), column.choices(), word)
                                .orElse("no code: " + word))
                        .toList();
                assertEquals(column.choices(), codes, layer.name() + "." + column.name());
            }
        }
    }

    @Test
    void aTableToExcelAndALineToTheRest() throws IOException {
        LayerTemplate markers = new LayerTemplate(Layers.MARKER_EVENTS, Language.VI);
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        markers.csv(csv);
        String line = csv.toString(StandardCharsets.UTF_8);
        assertTrue(line.startsWith("\ufeff") && line.endsWith("\r\n"), line);
        assertEquals(markers.headings().size(), line.split(",").length, line);

        Path file = folder.resolve("a.xlsx");
        try (var out = Files.newOutputStream(file)) {
            markers.xlsx(out);
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertTrue(text(zip, "xl/workbook.xml").contains("state=\"hidden\""), "the words are out of the way");
            assertTrue(text(zip, "xl/worksheets/sheet1.xml").contains("<dataValidation "), "and offered");
            assertTrue(text(zip, "xl/worksheets/sheet2.xml").contains("M&#x1ea5;t"), "in the reader's language");
        }
    }

    private static String text(ZipFile zip, String part) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
