package vn.mocgioi.exchange.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.mocgioi.exchange.source.Headings;
import vn.mocgioi.land.catalogue.Column;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Shape;
import vn.mocgioi.land.terms.Language;
import vn.mocgioi.land.terms.Terms;

/**
 * An empty table of a layer to fill in and bring back: headings in the reader's language that an import reads as they
 * stand, and in a workbook a list of the words allowed in each column that has such.
 */
public final class LayerTemplate {
    private static final double WIDTH = 18;
    private static final int ROWS_WITH_LISTS = 2_000;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Layer layer;
    private final List<Heading> headings = new ArrayList<>();

    /** A heading, and the words that may stand under it; none where anything of its kind may. */
    record Heading(String text, List<String> words) {}

    public LayerTemplate(Layer layer, Language language) {
        this.layer = layer;
        Headings read = new Headings(layer, Map.of());
        for (Column column : layer.columns()) {
            String title = language.of(column.titleVi(), column.titleEn());
            // Two columns may have one title: then the name says which.
            headings.add(new Heading(
                    column.name().equals(read.find(title)) ? title : column.name(),
                    column.choices().stream()
                            .map(code -> Terms.ofChoice(column.name(), code, language))
                            .toList()));
        }
        if (layer.shape() != Shape.NONE && !layer.has(Headings.X_NORTHING)) {
            boolean point = layer.shape() == Shape.POINT;
            for (String place : point ? List.of(Headings.X_NORTHING, Headings.Y_EASTING) : List.of(Headings.WKT)) {
                headings.add(new Heading(place, List.of()));
            }
        }
    }

    List<Heading> headings() {
        return List.copyOf(headings);
    }

    /** As Excel opens it rightly: UTF-8 with its mark. */
    public void csv(OutputStream out) throws IOException {
        String line = headings.stream()
                .map(heading -> heading.text().matches("[^\",;\r\n]*")
                        ? heading.text()
                        : "\"" + heading.text().replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","));
        out.write((BYTE_ORDER_MARK + line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** A workbook whose cells offer the words that are allowed; those stand on a hidden sheet, which no import reads. */
    public void xlsx(OutputStream out) throws IOException {
        Spreadsheet workbook = new Spreadsheet(out);
        Spreadsheet.Sheet table = workbook.sheet(layer.name());
        double[] widths = headings.stream().mapToDouble(heading -> WIDTH).toArray();
        table.widths(widths).headings(headings.stream().map(Heading::text).toArray(String[]::new));
        Spreadsheet.Sheet words = workbook.sheet("words").hidden();
        int longest = headings.stream()
                .mapToInt(heading -> heading.words().size())
                .max()
                .orElse(0);
        for (int i = 0; i < longest; i++) {
            for (Heading heading : headings) {
                words.text(i < heading.words().size() ? heading.words().get(i) : null);
            }
            words.endRow();
        }
        for (int column = 0; column < headings.size(); column++) {
            int count = headings.get(column).words().size();
            if (count > 0) {
                table.offer(column, ROWS_WITH_LISTS, words, count);
            }
        }
        table.finish();
        words.finish();
        workbook.finish();
    }
}
