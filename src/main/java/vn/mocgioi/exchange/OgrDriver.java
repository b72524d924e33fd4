package vn.mocgioi.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The drivers of GDAL that may see a file, each with what a file must begin with before it is shown to GDAL at all:
 * GDAL goes by content, and content of another kind may make it fetch from elsewhere.
 */
enum OgrDriver {
    FLAT_GEOBUF("FlatGeobuf", "FlatGeobuf") {
        @Override
        void require(Path file, byte[] start, String name) {
            if (!startsWith(start, 'f', 'g', 'b', 3, 'f', 'g', 'b')) {
                throw isNo(name);
            }
        }
    },
    GEO_PACKAGE("GPKG", "GeoPackage") {
        @Override
        void require(Path file, byte[] start, String name) {
            if (!startsWith(start, "SQLite format 3\0")) {
                throw isNo(name);
            }
        }
    },
    SHAPEFILE("ESRI Shapefile", "Shapefile") {
        @Override
        void require(Path file, byte[] start, String name) {
            if (!startsWith(start, 0, 0, 0x27, 0x0A)) {
                throw isNo(name);
            }
        }
    },
    KML("LIBKML", "KML") {
        @Override
        void require(Path file, byte[] start, String name) throws IOException {
            requireRoot(file, name);
        }

        @Override
        Set<String> columnsOfItsOwn() {
            return Set.of(
                    "timestamp",
                    "begin",
                    "end",
                    "altitudeMode",
                    "tessellate",
                    "extrude",
                    "visibility",
                    "drawOrder",
                    "icon",
                    "snippet");
        }
    },
    DXF("DXF", "DXF") {
        @Override
        void require(Path file, byte[] start, String name) {
            String text = new String(start, StandardCharsets.ISO_8859_1);
            if (text.startsWith("AC10")) {
                throw new FileProblem(name + " is a DWG; save it as DXF (text)");
            }
            if (text.startsWith("AutoCAD Binary DXF")) {
                throw new FileProblem(name + " is a binary DXF; save it as DXF in text (ASCII)");
            }
            if (!text.matches("(?s)(\\s*999[ \\t]*\\R[^\\r\\n]*\\R)*\\s*0[ \\t]*\\R\\s*SECTION.*")) {
                throw isNo(name);
            }
        }
    },
    DGN("DGN", "DGN v7") {
        @Override
        void require(Path file, byte[] start, String name) {
            if (startsWith(start, 0xD0, 0xCF, 0x11, 0xE0)) {
                throw new FileProblem(name + " is a DGN v8; save it as DGN v7 or DXF");
            }
            if (!startsWith(start, 0x08, 0x09, 0xFE, 0x02)
                    && !startsWith(start, 0xC8, 0x09, 0xFE, 0x02)
                    && !startsWith(start, 0x08, 0x05, 0x17, 0x00)) {
                throw isNo(name);
            }
        }
    };

    private static final int START_BYTES = 4096;

    private final String driver;
    private final String format;

    OgrDriver(String driver, String format) {
        this.driver = driver;
        this.format = format;
    }

    /** GDAL's short name. */
    String driver() {
        return driver;
    }

    /** As people call it. */
    String format() {
        return format;
    }

    /** Whether what the file says of the number of its rows is always true. */
    boolean countsItsRows() {
        return this == FLAT_GEOBUF;
    }

    /** Columns that the driver adds to those of the file: how things look, nothing that is known of them. */
    Set<String> columnsOfItsOwn() {
        return Set.of();
    }

    /**
     * Sees to it that a file is what its name says.
     *
     * @param name the file's name as the user knows it
     * @throws FileProblem when it is not
     */
    final void requireContent(Path file, String name) {
        try (InputStream in = Files.newInputStream(file)) {
            require(file, in.readNBytes(START_BYTES), name);
        } catch (IOException e) {
            throw new FileProblem("cannot read " + name + ": " + e.getMessage(), e);
        }
    }

    abstract void require(Path file, byte[] start, String name) throws IOException;

    final FileProblem isNo(String name) {
        return new FileProblem("%s is no %s: it does not begin as one".formatted(name, format));
    }

    /** The first element must be kml, and nothing that could make more of the file than it is may stand before it. */
    void requireRoot(Path file, String name) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            int event = xml.next();
            while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.DTD) {
                event = xml.next();
            }
            if (event == XMLStreamConstants.DTD) {
                throw new FileProblem(name + " has a DOCTYPE, which KML does not; remove it");
            }
            if (!xml.getLocalName().equals("kml")) {
                throw isNo(name);
            }
            xml.close();
        } catch (XMLStreamException e) {
            throw new FileProblem(name + " is no KML: it is no XML that can be read", e);
        }
    }

    private static boolean startsWith(byte[] start, int... bytes) {
        if (start.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((start[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] start, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return start.length >= bytes.length && Arrays.equals(start, 0, bytes.length, bytes, 0, bytes.length);
    }
}
