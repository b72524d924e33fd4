package vn.mocgioi.http.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads a workbook as it is written: cell by cell, with the format it is shown in. */
public final class Workbooks {
    private final Map<String, Document> parts = new LinkedHashMap<>();

    /** A cell's text or number, and the format of a number. */
    public record Cell(String value, String format) {}

    private Workbooks(byte[] xlsx) {
        try {
            Path file = Files.write(Files.createTempFile("workbook", ".xlsx"), xlsx);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
                    if (entry.getName().endsWith(".xml")) {
                        parts.put(
                                entry.getName(),
                                DocumentBuilderFactory.newInstance()
                                        .newDocumentBuilder()
                                        .parse(zip.getInputStream(entry)));
                    }
                }
            }
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Workbooks of(HttpResponse<byte[]> response) {
        return new Workbooks(response.body());
    }

    public List<String> sheets() {
        List<String> names = new ArrayList<>();
        for (Element sheet : elements(parts.get("xl/workbook.xml").getDocumentElement(), "sheet")) {
            names.add(sheet.getAttribute("name"));
        }
        return names;
    }

    /** The rows of a sheet; cells by their column, such as A or AB. */
    public List<Map<String, Cell>> rows(int sheet) {
        List<String> formats = formats();
        List<Map<String, Cell>> rows = new ArrayList<>();
        Element root = parts.get("xl/worksheets/sheet" + sheet + ".xml").getDocumentElement();
        for (Element row : elements(root, "row")) {
            Map<String, Cell> cells = new LinkedHashMap<>();
            for (Element cell : elements(row, "c")) {
                String style = cell.getAttribute("s");
                cells.put(
                        cell.getAttribute("r").replaceAll("[0-9]", ""),
                        new Cell(cell.getTextContent(), style.isEmpty() ? "" : formats.get(Integer.parseInt(style))));
            }
            rows.add(cells);
        }
        return rows;
    }

    private List<String> formats() {
        Element styles = parts.get("xl/styles.xml").getDocumentElement();
        Map<String, String> codes = new LinkedHashMap<>();
        elements(styles, "numFmt").forEach(f -> codes.put(f.getAttribute("numFmtId"), f.getAttribute("formatCode")));
        List<String> formats = new ArrayList<>();
        for (Element each : elements(elements(styles, "cellXfs").get(0), "xf")) {
            formats.add(codes.getOrDefault(each.getAttribute("numFmtId"), ""));
        }
        return formats;
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}
