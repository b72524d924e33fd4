package vn.mocgioi.exchange.tables;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.bytes.SafeXml;
import vn.mocgioi.exchange.source.FileProblem;

/** The rows of a sheet that have anything in them, one after the other. */
final class XlsxRows implements AutoCloseable {
    private static final Pattern DIMENSION = Pattern.compile("(?:[A-Z]+\\d+:)?[A-Z]+(\\d{1,9})");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(T.*)?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");

    private static final TableRow.NoValue NOT_SAVED =
            new TableRow.NoValue("is a formula whose value was not saved; open the file, save it again");

    private final XlsxWorkbook workbook;
    private final XlsxWorkbook.Sheet sheet;
    private final InputStream in;
    private final SafeXml xml;
    private final boolean skipHidden;
    private final XlsxUnseen unseen = new XlsxUnseen();
    /** Whether every cell of the row that was read is struck through. */
    private boolean struck;

    private long lastRow;
    private int number;

    private XlsxRows(XlsxWorkbook workbook, XlsxWorkbook.Sheet sheet, InputStream in, SafeXml xml, boolean skipHidden) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.in = in;
        this.xml = xml;
        this.skipHidden = skipHidden;
    }

    /** @param skipHidden whether what is hidden or struck through is left out */
    static XlsxRows of(XlsxWorkbook workbook, XlsxWorkbook.Sheet sheet, boolean skipHidden) {
        InputStream in = workbook.open(sheet);
        try {
            return new XlsxRows(workbook, sheet, in, SafeXml.of(in), skipHidden);
        } catch (XMLStreamException e) {
            throw workbook.broken(sheet.part(), e);
        }
    }

    /** The number of the last row as the sheet says it, or 0. */
    long lastRow() {
        return lastRow;
    }

    /** What of the rows so far is hidden or struck through. */
    XlsxUnseen unseen() {
        return unseen;
    }

    /** The next row that is not blank, or null at the end. */
    @Nullable
    TableRow next() {
        try {
            while (xml.next()) {
                if (xml.starts("dimension")) {
                    Matcher range = DIMENSION.matcher(xml.attribute("ref", ""));
                    lastRow = range.matches() ? Long.parseLong(range.group(1)) : 0;
                } else if (xml.starts("col")) {
                    unseen.column(xml);
                } else if (xml.starts("row")) {
                    boolean hidden = XlsxUnseen.isHidden(xml);
                    TableRow row = row();
                    if (!row.cells().isEmpty() && !(unseen.take(row, hidden, struck) && skipHidden)) {
                        return row;
                    }
                }
            }
            return null;
        } catch (XMLStreamException e) {
            throw workbook.broken(sheet.part(), e);
        }
    }

    private TableRow row() throws XMLStreamException {
        number = position(xml.attribute("r", ""), number + 1);
        SortedMap<Integer, Object> cells = new TreeMap<>();
        int column = -1;
        long characters = 0;
        struck = true;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                String place = xml.attribute("r");
                column = place == null ? column + 1 : column(place);
                XlsxFormat format = workbook.format(xml.attribute("s"));
                Object value = value(format);
                characters += value instanceof String text ? text.length() : 0;
                if (characters > workbook.limits().bytes()) {
                    value = null;
                    cells.clear();
                    cells.put(0, "");
                }
                boolean isThere = value != null && !(value instanceof String text && text.isBlank());
                if (isThere && !(skipHidden && unseen.isHidden(column))) {
                    requireFewColumns(column);
                    cells.put(column, value);
                    struck = struck && format.struck();
                }
            }
        }
        return new TableRow(number, cells, characters);
    }

    private static int position(String said, int otherwise) {
        return said.matches("\\d{1,9}") ? Integer.parseInt(said) : otherwise;
    }

    private void requireFewColumns(int column) {
        if (column >= CsvSource.MOST_COLUMNS) {
            throw new FileProblem("sheet '%s' has more than %d columns; take away those that are not needed"
                    .formatted(sheet.name(), CsvSource.MOST_COLUMNS));
        }
    }

    /** The column from 0 of a place such as AB12; places beyond any sheet are the last there is. */
    static int column(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && place.charAt(i) >= 'A' && place.charAt(i) <= 'Z'; i++) {
            column = Math.min(column * 26 + place.charAt(i) - 'A' + 1, CsvSource.MOST_COLUMNS + 1);
        }
        return column - 1;
    }

    /** The name of a column, such as AB. */
    static String nameOf(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : nameOf(column / 26 - 1) + last;
    }

    private @Nullable Object value(XlsxFormat format) throws XMLStreamException {
        String type = xml.attribute("t", "n");
        String value = null;
        boolean formula = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("f")) {
                formula = true;
            } else if (xml.starts("v")) {
                value = xml.text(workbook.limits().bytes());
            } else if (xml.starts("is")) {
                value = workbook.text(xml, "is");
            }
        }
        if (value == null) {
            return formula ? NOT_SAVED : null;
        }
        return switch (type) {
            case "s" -> CellText.of(plain(workbook.sharedText(value)));
            case "b" -> value.equals("1");
            case "e" -> new TableRow.NoValue("shows the error " + value);
            case "d" -> day(value);
            case "n" -> value.isEmpty() ? formula ? NOT_SAVED : null : number(value, format);
            default -> CellText.of(plain(value));
        };
    }

    private Object number(String value, XlsxFormat format) {
        return NUMBER.matcher(value).matches()
                ? format.value(value, workbook.from1904())
                : new TableRow.NoValue("holds '" + value + "', which is no number");
    }

    private static Object day(String value) {
        Matcher day = ISO_DAY.matcher(value);
        try {
            return day.matches() && day.group(2) == null ? LocalDate.parse(day.group(1)) : value;
        } catch (DateTimeException e) {
            return value;
        }
    }

    /** Characters that XML cannot hold are written as _x000D_. */
    private static String plain(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }

    @Override
    public void close() {
        try {
            xml.close();
            in.close();
        } catch (IOException | XMLStreamException e) {
            throw workbook.broken(sheet.part(), e);
        }
    }
}
