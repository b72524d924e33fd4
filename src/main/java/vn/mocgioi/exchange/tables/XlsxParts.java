package vn.mocgioi.exchange.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.jspecify.annotations.Nullable;

/** An XLSX as it is written part by part, with as much of it as {@link XlsxWorkbook} reads. */
final class XlsxParts implements AutoCloseable {
    /** What XML cannot hold, and what would be read as standing for such. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)");
    /** The fonts of an .xls are counted without the number 4. */
    private static final int NO_FONT = 4;

    private final ZipOutputStream zip;
    private final Set<Integer> written = new HashSet<>();
    private final List<int[]> hidden = new ArrayList<>();
    private @Nullable XMLStreamWriter sheet;
    private int row;
    private int column;

    /** A sheet by its name. */
    record Sheet(String name, boolean hidden) {}

    /**
     * A cell.
     *
     * @param row from 0
     * @param column from 0
     * @param type as XLSX names it: n, b, e, inlineStr
     * @param value null where the value of a formula was not saved
     * @param format the number of its format
     */
    record Cell(int row, int column, String type, @Nullable String value, int format) {}

    private interface Content {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    private XlsxParts(ZipOutputStream zip) {
        this.zip = zip;
    }

    /** @param target does not exist yet */
    static XlsxParts into(Path target) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(target));
        zip.setLevel(Deflater.BEST_SPEED);
        return new XlsxParts(zip);
    }

    /** How numbers and letters of cells look. */
    void styles(List<FormatRecord> numbers, List<FontRecord> fonts, List<ExtendedFormatRecord> formats)
            throws IOException {
        part("xl/styles.xml", xml -> {
            xml.writeStartElement("styleSheet");
            xml.writeStartElement("numFmts");
            for (FormatRecord number : numbers) {
                xml.writeEmptyElement("numFmt");
                xml.writeAttribute("numFmtId", String.valueOf(number.getIndexCode()));
                xml.writeAttribute("formatCode", writable(number.getFormatString()));
            }
            xml.writeEndElement();
            xml.writeStartElement("fonts");
            for (FontRecord font : fonts) {
                xml.writeStartElement("font");
                if (font.isStruckout()) {
                    xml.writeEmptyElement("strike");
                }
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeStartElement("cellXfs");
            for (ExtendedFormatRecord format : formats) {
                int font = format.getFontIndex();
                xml.writeEmptyElement("xf");
                xml.writeAttribute("numFmtId", String.valueOf(format.getFormatIndex()));
                xml.writeAttribute("fontId", String.valueOf(font > NO_FONT ? font - 1 : font));
            }
            xml.writeEndElement();
            xml.writeEndElement();
        });
    }

    /** @param number from 1, of those in {@link #workbook} */
    void beginSheet(int number) throws IOException {
        written.add(number);
        row = -1;
        hidden.clear();
        zip.putNextEntry(new ZipEntry(partOf(number)));
        try {
            sheet = XMLOutputFactory.newInstance().createXMLStreamWriter(zip, StandardCharsets.UTF_8.name());
            sheet.writeStartElement("worksheet");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Told before the first cell. */
    void hiddenColumns(int first, int last) {
        hidden.add(new int[] {first + 1, last + 1});
    }

    /**
     * Writes a cell behind the last one.
     *
     * @return false when it stands before the last one
     */
    boolean cell(Cell cell, boolean inHiddenRow) throws IOException {
        if (sheet == null || cell.row() < row || cell.row() == row && cell.column() <= column) {
            return false;
        }
        try {
            begin(sheet, cell.row(), inHiddenRow);
            sheet.writeStartElement("c");
            sheet.writeAttribute("r", XlsxRows.nameOf(cell.column()) + (cell.row() + 1));
            sheet.writeAttribute("s", String.valueOf(cell.format()));
            sheet.writeAttribute("t", cell.type());
            value(sheet, cell);
            sheet.writeEndElement();
            column = cell.column();
            return true;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void begin(XMLStreamWriter to, int next, boolean isHidden) throws XMLStreamException {
        if (next == row) {
            return;
        }
        if (row < 0) {
            beginRows(to);
        } else {
            to.writeEndElement();
        }
        to.writeStartElement("row");
        to.writeAttribute("r", String.valueOf(next + 1));
        if (isHidden) {
            to.writeAttribute("hidden", "1");
        }
        row = next;
        column = -1;
    }

    private void beginRows(XMLStreamWriter to) throws XMLStreamException {
        to.writeStartElement("cols");
        for (int[] range : hidden) {
            to.writeEmptyElement("col");
            to.writeAttribute("min", String.valueOf(range[0]));
            to.writeAttribute("max", String.valueOf(range[1]));
            to.writeAttribute("hidden", "1");
        }
        to.writeEndElement();
        to.writeStartElement("sheetData");
    }

    private static void value(XMLStreamWriter to, Cell cell) throws XMLStreamException {
        if (cell.value() == null) {
            to.writeEmptyElement("f");
            return;
        }
        boolean isText = cell.type().equals("inlineStr");
        to.writeStartElement(isText ? "is" : "v");
        if (isText) {
            to.writeStartElement("t");
        }
        to.writeCharacters(writable(cell.value()));
        if (isText) {
            to.writeEndElement();
        }
        to.writeEndElement();
    }

    /** @param merges ranges of cells that are one, such as A1:B2 */
    void endSheet(List<String> merges) throws IOException {
        XMLStreamWriter ending = sheet;
        if (ending == null) {
            return;
        }
        try {
            if (row >= 0) {
                ending.writeEndElement();
                ending.writeEndElement();
            }
            ending.writeStartElement("mergeCells");
            for (String range : merges) {
                ending.writeEmptyElement("mergeCell");
                ending.writeAttribute("ref", range);
            }
            ending.writeEndDocument();
            ending.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        zip.closeEntry();
        sheet = null;
    }

    /** What holds the sheets together: those that were written, by their place among all. */
    void workbook(List<Sheet> sheets, boolean from1904) throws IOException {
        part("xl/workbook.xml", xml -> {
            xml.writeStartElement("workbook");
            xml.writeEmptyElement("workbookPr");
            xml.writeAttribute("date1904", from1904 ? "1" : "0");
            xml.writeStartElement("sheets");
            for (int number = 1; number <= sheets.size(); number++) {
                if (written.contains(number)) {
                    Sheet one = sheets.get(number - 1);
                    xml.writeEmptyElement("sheet");
                    xml.writeAttribute("name", writable(one.name()));
                    xml.writeAttribute("state", one.hidden() ? "hidden" : "visible");
                    xml.writeAttribute("id", "s" + number);
                }
            }
            xml.writeEndElement();
            xml.writeEndElement();
        });
        part("xl/_rels/workbook.xml.rels", xml -> {
            xml.writeStartElement("Relationships");
            relation(xml, "styles", "styles", "styles.xml");
            for (int number : written) {
                relation(xml, "s" + number, "worksheet", partOf(number).substring("xl/".length()));
            }
            xml.writeEndElement();
        });
    }

    private static void relation(XMLStreamWriter xml, String id, String kind, String target) throws XMLStreamException {
        xml.writeEmptyElement("Relationship");
        xml.writeAttribute("Id", id);
        xml.writeAttribute("Type", kind);
        xml.writeAttribute("Target", target);
    }

    private static String partOf(int number) {
        return "xl/worksheets/sheet" + number + ".xml";
    }

    private void part(String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newInstance().createXMLStreamWriter(zip, StandardCharsets.UTF_8.name());
            content.write(xml);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        zip.closeEntry();
    }

    private static String writable(String text) {
        return UNWRITABLE
                .matcher(text)
                .replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
