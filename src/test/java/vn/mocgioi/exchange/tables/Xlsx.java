package vn.mocgioi.exchange.tables;

import java.util.ArrayList;
import java.util.List;
import vn.mocgioi.exchange.bytes.Zips;

/** Writes workbooks cell by cell, as office programs do and as they should not. */
public final class Xlsx {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    /** Style 1 is a day as Excel knows it by number, 2 one as typed, 3 fills up with zeros. */
    private static final String STYLES = """
            <styleSheet xmlns="%s"><numFmts count="2">
            <numFmt numFmtId="164" formatCode="[$-42A]dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="00000"/>
            </numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>
            """.formatted(MAIN);

    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> shared = new ArrayList<>();

    private record Sheet(String name, String state, StringBuilder rows, StringBuilder merges) {}

    public Xlsx sheet(String name) {
        return sheet(name, "visible");
    }

    public Xlsx sheet(String name, String state) {
        sheets.add(new Sheet(name, state, new StringBuilder(), new StringBuilder()));
        return this;
    }

    /** A row of cells in the last sheet; each as text, or made by one of the methods below; null for none. */
    public Xlsx row(int number, Object... cells) {
        StringBuilder rows = last().rows().append("<row r=\"").append(number).append("\">");
        for (int i = 0; i < cells.length; i++) {
            String place = XlsxRows.nameOf(i) + number;
            if (cells[i] instanceof Cell cell) {
                rows.append(cell.xml().replace("@", place));
            } else if (cells[i] instanceof Number number1) {
                rows.append(number(number1.toString()).xml().replace("@", place));
            } else if (cells[i] != null) {
                shared.add(cells[i].toString());
                rows.append("<c r=\"%s\" t=\"s\"><v>%d</v></c>".formatted(place, shared.size() - 1));
            }
        }
        rows.append("</row>");
        return this;
    }

    public Xlsx merged(String range) {
        last().merges().append("<mergeCell ref=\"").append(range).append("\"/>");
        return this;
    }

    private Sheet last() {
        return sheets.get(sheets.size() - 1);
    }

    /** A cell as XML, @ for its place. */
    record Cell(String xml) {}

    public static Cell number(String value) {
        return new Cell("<c r=\"@\"><v>" + value + "</v></c>");
    }

    public static Cell styled(int style, String value) {
        return new Cell("<c r=\"@\" s=\"%d\"><v>%s</v></c>".formatted(style, value));
    }

    public static Cell inline(String text) {
        return new Cell("<c r=\"@\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>");
    }

    public static Cell formula(String type, String formula, String cached) {
        return new Cell("<c r=\"@\" t=\"%s\"><f>%s</f>%s</c>".formatted(type, formula, cached));
    }

    public static Cell error(String error) {
        return new Cell("<c r=\"@\" t=\"e\"><v>" + error + "</v></c>");
    }

    public Zips zip() {
        StringBuilder workbook =
                new StringBuilder("<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>".formatted(MAIN, RELATIONS));
        StringBuilder relations = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + relation("s", "styles", "styles.xml")
                        + relation("t", "sharedStrings", "sharedStrings.xml"));
        Zips zip = new Zips();
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            workbook.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%d\" state=\"%s\"/>"
                    .formatted(sheet.name(), i + 1, i, sheet.state()));
            relations.append(relation("r" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
            zip.with(
                    "xl/worksheets/sheet" + i + ".xml",
                    "<worksheet xmlns=\"%s\"><dimension ref=\"A1:C9\"/><sheetData>%s</sheetData><mergeCells>%s</mergeCells></worksheet>"
                            .formatted(MAIN, sheet.rows(), sheet.merges()));
        }
        StringBuilder texts = new StringBuilder("<sst xmlns=\"" + MAIN + "\">");
        shared.forEach(text -> texts.append("<si><t xml:space=\"preserve\">")
                .append(text.replace("&", "&amp;").replace("<", "&lt;"))
                .append("</t></si>"));
        return zip.with(
                        "_rels/.rels",
                        "<Relationships>" + relation("w", "officeDocument", "xl/workbook.xml") + "</Relationships>")
                .with("xl/workbook.xml", workbook + "</sheets></workbook>")
                .with("xl/_rels/workbook.xml.rels", relations + "</Relationships>")
                .with("xl/styles.xml", STYLES)
                .with("xl/sharedStrings.xml", texts + "</sst>");
    }

    public byte[] bytes() {
        return zip().bytes();
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, RELATIONS, kind, target);
    }
}
