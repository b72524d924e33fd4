package vn.mocgioi.exchange.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import vn.mocgioi.exchange.bytes.SafeXml;
import vn.mocgioi.exchange.source.FileProblem;

/**
 * Cells of a sheet that are one over several rows, for which the file has the value in the first row alone. They stand
 * behind all rows in the file, so they are looked for before these are read.
 */
final class XlsxMerges {
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,8}):([A-Z]{1,3})(\\d{1,8})");
    private static final int MOST = 200_000;

    private XlsxMerges() {}

    /**
     * One such cell.
     *
     * @param column from 0, the first of it
     * @param firstRow from 1
     */
    record Merge(String range, int column, int firstRow, int lastRow) {
        /** Whether the row is one to which the value of the first belongs too. */
        boolean fills(int row) {
            return row > firstRow && row <= lastRow;
        }
    }

    /** Those of a sheet, in the order of the file. */
    static List<Merge> of(XlsxWorkbook workbook, XlsxWorkbook.Sheet sheet) {
        List<Merge> merges = new ArrayList<>();
        try (InputStream in = workbook.open(sheet);
                SafeXml xml = SafeXml.of(in)) {
            while (xml.next()) {
                if (xml.starts("mergeCell")) {
                    add(merges, xml.attribute("ref", ""), sheet);
                }
            }
        } catch (IOException | XMLStreamException e) {
            throw workbook.broken(sheet.part(), e);
        }
        return merges;
    }

    private static void add(List<Merge> merges, String range, XlsxWorkbook.Sheet sheet) {
        Matcher match = RANGE.matcher(range);
        if (!match.matches() || match.group(2).equals(match.group(4))) {
            return;
        }
        if (merges.size() == MOST) {
            throw new FileProblem(
                    "sheet '%s' has more than %,d merged cells; save it as CSV".formatted(sheet.name(), MOST));
        }
        merges.add(new Merge(
                range,
                XlsxRows.column(match.group(1)),
                Integer.parseInt(match.group(2)),
                Integer.parseInt(match.group(4))));
    }
}
