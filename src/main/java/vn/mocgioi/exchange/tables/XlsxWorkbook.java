package vn.mocgioi.exchange.tables;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.bytes.SafeXml;
import vn.mocgioi.exchange.bytes.ZipArchive;
import vn.mocgioi.exchange.bytes.ZipMember;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.RowLimits;

/**
 * An XLSX as a ZIP of XML parts, read with bounded memory: of the whole workbook only the shared texts are held.
 *
 * <p>The libraries for it hold, for one cell that says to stand in column ZZZZZZ, as many cells before it.
 */
final class XlsxWorkbook implements AutoCloseable {
    /** Of XML; as many characters at most. */
    private static final long MOST_SHARED_TEXT = 64L << 20;

    private static final int MOST_FORMATS = 100_000;

    private final ZipArchive zip;
    private final String name;
    private final RowLimits limits;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<XlsxFormat> formats = new ArrayList<>();
    private boolean from1904;

    /**
     * A sheet.
     *
     * @param part where its XML is in the ZIP
     */
    record Sheet(String name, boolean hidden, String part) {}

    private interface Reading {
        void read(SafeXml xml) throws XMLStreamException;
    }

    private XlsxWorkbook(ZipArchive zip, String name, RowLimits limits) {
        this.zip = zip;
        this.name = name;
        this.limits = limits;
    }

    /**
     * @param name the file's name as the user knows it
     * @throws FileProblem when it is no XLSX that can be read
     */
    static XlsxWorkbook open(Path file, String name, RowLimits limits) {
        ZipArchive zip = ZipArchive.open(file, name);
        try {
            XlsxWorkbook workbook = new XlsxWorkbook(zip, name, limits);
            workbook.readParts();
            return workbook;
        } catch (RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private void readParts() {
        Map<String, String> roots = relations("", "_rels/.rels");
        String workbook = roots.getOrDefault("officeDocument", "xl/workbook.xml");
        if (find(workbook) == null) {
            throw new FileProblem(name + " is a ZIP, but no XLSX: it has no workbook in it");
        }
        String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        String relations = folder + "_rels/" + workbook.substring(folder.length()) + ".rels";
        Map<String, String> parts = relations(folder, relations);
        read(workbook, xml -> readWorkbook(xml, parts));
        if (parts.containsKey("styles")) {
            read(parts.get("styles"), this::readFormats);
        }
        if (parts.containsKey("sharedStrings")) {
            requireModest(parts.get("sharedStrings"));
            read(parts.get("sharedStrings"), this::readTexts);
        }
    }

    /** Parts by their id, and those of which there is one by their kind too. */
    private Map<String, String> relations(String folder, String part) {
        Map<String, String> targets = new HashMap<>();
        if (find(part) == null) {
            return targets;
        }
        read(part, xml -> {
            while (xml.next()) {
                if (xml.starts("Relationship")
                        && !xml.attribute("TargetMode", "").equals("External")) {
                    String target = xml.attribute("Target", "");
                    String path = target.startsWith("/") ? target.substring(1) : folder + target;
                    String kind = xml.attribute("Type", "");
                    targets.put(xml.attribute("Id", ""), path);
                    targets.putIfAbsent(kind.substring(kind.lastIndexOf('/') + 1), path);
                }
            }
        });
        return targets;
    }

    private void readWorkbook(SafeXml xml, Map<String, String> parts) throws XMLStreamException {
        while (xml.next()) {
            if (xml.starts("workbookPr")) {
                from1904 = List.of("1", "true").contains(xml.attribute("date1904", "0"));
            } else if (xml.starts("sheet")) {
                String part = parts.get(xml.attribute("id", ""));
                boolean hidden = !xml.attribute("state", "visible").equals("visible");
                if (part != null && find(part) != null) {
                    sheets.add(new Sheet(xml.attribute("name", ""), hidden, part));
                }
            }
        }
    }

    private void readFormats(SafeXml xml) throws XMLStreamException {
        Map<String, XlsxFormat> own = new HashMap<>();
        List<Boolean> struck = new ArrayList<>();
        boolean ofCells = false;
        while (xml.next() && formats.size() < MOST_FORMATS && struck.size() < MOST_FORMATS) {
            if (xml.starts("font")) {
                struck.add(false);
            } else if (xml.starts("strike") && !struck.isEmpty() && !isOff(xml)) {
                struck.set(struck.size() - 1, true);
            } else if (xml.starts("numFmt")) {
                own.put(xml.attribute("numFmtId", ""), XlsxFormat.of(xml.attribute("formatCode", "")));
            } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                ofCells = xml.starts("cellXfs");
            } else if (ofCells && xml.starts("xf")) {
                String number = xml.attribute("numFmtId", "0");
                XlsxFormat shown = own.containsKey(number) ? own.get(number) : XlsxFormat.builtIn(whole(number));
                int font = whole(xml.attribute("fontId", "0"));
                formats.add(font >= 0 && font < struck.size() && struck.get(font) ? shown.strikingOut() : shown);
            }
        }
    }

    private static boolean isOff(SafeXml xml) {
        return List.of("0", "false").contains(xml.attribute("val", "1"));
    }

    private void requireModest(String part) {
        ZipMember member = find(part);
        if (member != null && member.bytes() > MOST_SHARED_TEXT) {
            throw new FileProblem(name + " has more text than can be held at a time; save it as CSV");
        }
    }

    private void readTexts(SafeXml xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.starts("si")) {
                texts.add(text(xml, "si"));
            }
        }
    }

    /** The text of an element that may have runs of several looks; how it is spoken is left out. */
    String text(SafeXml xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int spoken = 0;
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("rPh")) {
                spoken++;
            } else if (xml.ends("rPh")) {
                spoken--;
            } else if (xml.starts("t")) {
                String run = xml.text(limits.bytes());
                text.append(spoken == 0 && text.length() <= limits.bytes() ? run : "");
            }
        }
        return text.toString();
    }

    /** Of each row of its sheets. */
    RowLimits limits() {
        return limits;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    boolean from1904() {
        return from1904;
    }

    /** @throws FileProblem when there is no such text */
    String sharedText(String index) {
        int at = whole(index);
        if (at < 0 || at >= texts.size()) {
            throw new FileProblem(name + " is damaged: it refers to a text that it does not have; save it again");
        }
        return texts.get(at);
    }

    XlsxFormat format(@Nullable String style) {
        int at = style == null ? -1 : whole(style);
        return at < 0 || at >= formats.size() ? XlsxFormat.PLAIN : formats.get(at);
    }

    private static int whole(String number) {
        return number.matches("\\d{1,9}") ? Integer.parseInt(number) : -1;
    }

    /** The bytes of a sheet. */
    InputStream open(Sheet sheet) {
        return zip.read(member(sheet.part()));
    }

    private void read(String part, Reading reading) {
        try (InputStream in = zip.read(member(part));
                SafeXml xml = SafeXml.of(in)) {
            reading.read(xml);
        } catch (IOException | XMLStreamException e) {
            throw broken(part, e);
        }
    }

    /** What to say when a part cannot be read. */
    FileProblem broken(String part, Exception cause) {
        String why = cause instanceof XMLStreamException broken
                ? SafeXml.why(broken)
                : String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return new FileProblem(
                "%s is damaged: its part %s cannot be read (%s); save it again".formatted(name, part, why), cause);
    }

    private ZipMember member(String part) {
        ZipMember member = find(part);
        if (member == null) {
            throw new FileProblem("%s is damaged: its part %s is missing; save it again".formatted(name, part));
        }
        return member;
    }

    private @Nullable ZipMember find(String part) {
        return zip.members().stream()
                .filter(member -> member.name().equalsIgnoreCase(part))
                .findFirst()
                .orElse(null);
    }

    @Override
    public void close() {
        zip.close();
    }
}
