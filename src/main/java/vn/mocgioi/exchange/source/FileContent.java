package vn.mocgioi.exchange.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a file is by its first bytes, whatever it is called: to tell who gave it a wrong ending what it is. */
public enum FileContent {
    FLAT_GEOBUF("a FlatGeobuf", "name it .fgb", "fgb"),
    GEO_PACKAGE("a GeoPackage or another SQLite database", "name it .gpkg", "gpkg"),
    SHAPEFILE("a .shp or .shx of a Shapefile", "give the .shp with all its files", "shp"),
    ZIP("a ZIP", "name it .zip, .kmz or .xlsx, whichever it is", "zip", "kmz", "xlsx", "xlsm"),
    KML("KML", "name it .kml", "kml"),
    VRT("a VRT of GDAL, which refers to other files", "give the file that it refers to"),
    HTML("a page of the web", "download the file itself"),
    XML("XML", "export the data to a format that is read"),
    JSON("JSON", "name it .geojson", "geojson", "json", "geojsonl"),
    OFFICE_BINARY(
            "an old .xls, a protected .xlsx or a DGN v8",
            "name an old .xls so; save others as .xlsx without a password, or as DXF or DGN v7",
            "dgn",
            "xls"),
    PDF("a PDF", "ask for the data it was printed from"),
    RAR("a RAR", "unpack it and give the files"),
    SEVEN_ZIP("a 7z", "unpack it and give the files"),
    GZIP("a gzip", "unpack it and give the file"),
    DWG("a DWG", "save it as DXF", "dxf"),
    OTHER("something else", "look at its name");

    private static final int LONGEST_START = 512;

    private final String what;
    private final String fix;
    /** Endings that such a file may have; its reader says what is wrong with it then. */
    private final List<String> endings;

    FileContent(String what, String fix, String... endings) {
        this.what = what;
        this.fix = fix;
        this.endings = List.of(endings);
    }

    /** By the first bytes of a file. */
    public static FileContent of(byte[] start) {
        if (begins(start, 'f', 'g', 'b', 3)) {
            return FLAT_GEOBUF;
        }
        if (begins(start, "SQLite format 3\0")) {
            return GEO_PACKAGE;
        }
        if (begins(start, 0, 0, 0x27, 0x0A)) {
            return SHAPEFILE;
        }
        if (begins(start, "PK\3\4") || begins(start, "PK\5\6")) {
            return ZIP;
        }
        if (begins(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OFFICE_BINARY;
        }
        if (begins(start, "%PDF")) {
            return PDF;
        }
        if (begins(start, "Rar!")) {
            return RAR;
        }
        if (begins(start, '7', 'z', 0xBC, 0xAF)) {
            return SEVEN_ZIP;
        }
        if (begins(start, 0x1F, 0x8B)) {
            return GZIP;
        }
        if (begins(start, "AC10")) {
            return DWG;
        }
        return ofText(start);
    }

    private static FileContent ofText(byte[] start) {
        String text = new String(start, 0, Math.min(start.length, LONGEST_START), StandardCharsets.ISO_8859_1)
                // of UTF-16 every other byte, and the byte order marks
                .replaceAll("[\\x00\\u00FE\\u00FF\\u00EF\\u00BB\\u00BF\\x1E]", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("{") || text.startsWith("[")) {
            return JSON;
        }
        if (!text.startsWith("<")) {
            return OTHER;
        }
        if (text.contains("<ogrvrtdatasource") || text.contains("<vrtdataset")) {
            return VRT;
        }
        if (text.contains("<kml")) {
            return KML;
        }
        return text.contains("<html") ? HTML : XML;
    }

    /**
     * Refuses a file that is plainly of another kind than its name says.
     *
     * @param name the file's name as the user knows it
     */
    public void requireFits(String name) {
        String ending = ending(name);
        // of XML the reader of KML looks for itself what it is
        if (this == OTHER
                && Stream.of(FLAT_GEOBUF, GEO_PACKAGE, SHAPEFILE, ZIP, OFFICE_BINARY)
                        .anyMatch(kind -> kind.endings.contains(ending) && !ending.equals("dgn"))) {
            throw new FileProblem(
                    "%s is no .%s: it does not begin as one; copy or export it again".formatted(name, ending));
        }
        boolean mayBe = this == OTHER || endings.contains(ending) || this == XML && ending.equals("kml");
        if (!mayBe) {
            throw new FileProblem("%s is no .%s by its content, but %s; %s".formatted(name, ending, what, fix));
        }
    }

    public static boolean begins(byte[] start, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return start.length >= bytes.length && Arrays.equals(start, 0, bytes.length, bytes, 0, bytes.length);
    }

    public static boolean begins(byte[] start, int... bytes) {
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

    /** What follows the last dot of a name, in small letters. */
    public static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
