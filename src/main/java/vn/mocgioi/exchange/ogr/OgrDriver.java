package vn.mocgioi.exchange.ogr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.mocgioi.exchange.source.FileContent;
import vn.mocgioi.exchange.source.FileProblem;

/**
 * The drivers of GDAL that may see a file, each with what a file must begin with before it is shown to GDAL at all:
 * GDAL goes by content, and content of another kind may make it fetch from elsewhere.
 */
public enum OgrDriver {
    FLAT_GEOBUF("FlatGeobuf", "FlatGeobuf") {
        @Override
        void require(Path file, byte[] start, String name) {
            if (!FileContent.begins(start, 'f', 'g', 'b', 3, 'f', 'g', 'b')) {
                throw isNo(name);
            }
        }
    },
    GEO_PACKAGE("GPKG", "GeoPackage") {
        @Override
        void require(Path file, byte[] start, String name) throws IOException {
            if (FileContent.of(start) != FileContent.GEO_PACKAGE) {
                throw isNo(name);
            }
            requireWholeDatabase(file, start, name);
        }

        @Override
        List<Path> partsOf(Path file) {
            // what its writer has not yet written into it
            Path log = file.resolveSibling(file.getFileName() + "-wal");
            return Files.isRegularFile(log) ? List.of(file, log) : List.of(file);
        }

        @Override
        boolean mayHaveCurves() {
            return true;
        }

        @Override
        void requireHarmless(OgrSource.OgrFile file, Sandbox sandbox, ShownFiles shown) {
            GeoPackageSchema.read(file, sandbox, shown).requireRowsOnly(sandbox.tools());
        }
    },
    SHAPEFILE("ESRI Shapefile", "Shapefile") {
        @Override
        void require(Path file, byte[] start, String name) {
            if (FileContent.of(start) != FileContent.SHAPEFILE) {
                throw isNo(name);
            }
        }

        @Override
        List<Path> partsOf(Path file) {
            String stem = String.valueOf(file.getFileName()).replaceFirst("[.]shp$", "");
            return Stream.of("shp", "shx", "dbf", "prj", "cpg")
                    .map(ending -> file.resolveSibling(stem + "." + ending))
                    .filter(Files::isRegularFile)
                    .toList();
        }
    },
    KML("LIBKML", "KML") {
        @Override
        void require(Path file, byte[] start, String name) throws IOException {
            KmlScan.requirePlaces(file, name);
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
    MAP_INFO("MapInfo File", "MapInfo") {
        @Override
        void require(Path file, byte[] start, String name) throws IOException {
            String text = new String(start, StandardCharsets.ISO_8859_1)
                    .replaceFirst("^\\u00EF\\u00BB\\u00BF", "")
                    .strip()
                    .toLowerCase(Locale.ROOT);
            boolean table = text.startsWith("!table");
            if (!table && !text.startsWith("version")) {
                throw isNo(name);
            }
            if (table && !MapInfoTable.isOfItsOwn(file)) {
                throw new FileProblem(name + " refers to a table elsewhere; save it as a table of its own, or as MIF");
            }
        }

        @Override
        List<Path> partsOf(Path file) {
            String stem = stem(file);
            try (Stream<Path> beside = Files.list(file.toAbsolutePath().getParent())) {
                return Stream.concat(
                                Stream.of(file),
                                beside.filter(Files::isRegularFile)
                                        .filter(part -> MAP_INFO_PARTS.contains(
                                                        FileContent.ending(String.valueOf(part.getFileName())))
                                                && stem(part).equals(stem)))
                        .toList();
            } catch (IOException e) {
                throw new FileProblem(
                        "cannot look for what belongs to " + file.getFileName() + ": " + e.getMessage(), e);
            }
        }
    },
    FILE_GDB("OpenFileGDB", "FileGDB") {
        @Override
        void require(Path file, byte[] start, String name) {
            // the first table is the catalogue of all others
            if (!Files.isRegularFile(file.resolve(GDB_CATALOGUE))) {
                throw new FileProblem(
                        name + " has no " + GDB_CATALOGUE + " in it; give the .gdb folder with all its files");
            }
        }

        @Override
        List<Path> partsOf(Path folder) {
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(Files::isRegularFile)
                        .filter(file -> isOfGdb(String.valueOf(file.getFileName())))
                        .toList();
            } catch (IOException e) {
                throw new FileProblem("cannot list " + folder.getFileName() + ": " + e.getMessage(), e);
            }
        }

        @Override
        boolean mayHaveCurves() {
            return true;
        }
    },
    ESRI_JSON("ESRIJSON", "Esri JSON") {
        @Override
        void require(Path file, byte[] start, String name) {
            if (FileContent.of(start) != FileContent.JSON) {
                throw isNo(name);
            }
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
            if (FileContent.begins(start, 0xD0, 0xCF, 0x11, 0xE0)) {
                throw new FileProblem(name + " is a DGN v8; save it as DGN v7 or DXF");
            }
            if (!FileContent.begins(start, 0x08, 0x09, 0xFE, 0x02)
                    && !FileContent.begins(start, 0xC8, 0x09, 0xFE, 0x02)
                    && !FileContent.begins(start, 0x08, 0x05, 0x17, 0x00)) {
                throw isNo(name);
            }
        }
    };

    /** What belongs to a .tab or .mif. */
    static final Set<String> MAP_INFO_PARTS = Set.of("dat", "map", "id", "ind", "mid");

    /** The catalogue of a FileGDB, by which one is known. */
    public static final String GDB_CATALOGUE = "a00000001.gdbtable";

    private static final Pattern PART_OF_GDB = Pattern.compile("a[0-9a-f]{8}\\.[A-Za-z0-9_.]{1,60}|gdb|timestamps");

    private static final int START_BYTES = 4096;
    private static final int SQLITE_HEADER_BYTES = 100;
    private static final int SQLITE_READ_VERSION = 19;
    private static final int SQLITE_WITH_LOG = 2;

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

    /** Whether its shapes may be curves, of which straight lines are made. */
    boolean mayHaveCurves() {
        return false;
    }

    /** Whether a file of this name belongs to a FileGDB. */
    public static boolean isOfGdb(String fileName) {
        return PART_OF_GDB.matcher(fileName).matches();
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
    public final void requireContent(Path file, String name) {
        // of a folder its files tell what it is
        try (InputStream in = Files.isDirectory(file) ? InputStream.nullInputStream() : Files.newInputStream(file)) {
            require(file, in.readNBytes(START_BYTES), name);
        } catch (IOException e) {
            throw new FileProblem("cannot read " + name + ": " + e.getMessage(), e);
        }
    }

    abstract void require(Path file, byte[] start, String name) throws IOException;

    /** A file with whatever else GDAL reads beside it; nothing else is shown to GDAL. */
    List<Path> partsOf(Path file) {
        return List.of(file);
    }

    /**
     * Sees to it that a file holds data only, and nothing that GDAL or one of its libraries would run.
     *
     * @throws FileProblem when it does
     */
    void requireHarmless(OgrSource.OgrFile file, Sandbox sandbox, ShownFiles shown) {
        // formats that hold nothing but data
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, Math.max(0, name.lastIndexOf('.'))).toLowerCase(Locale.ROOT);
    }

    /** The endings of the files that belong to one of this ending, for who unpacks them. */
    public static Set<String> besides(String ending) {
        return ending.equals("tab") || ending.equals("mif") ? MAP_INFO_PARTS : Set.of();
    }

    final FileProblem isNo(String name) {
        return new FileProblem("%s is no %s: it does not begin as one".formatted(name, format));
    }

    /** Whether a GeoPackage was written with a log beside it, which is not there: what was written last may be in it. */
    boolean lacksItsLog(Path file) {
        if (this != GEO_PACKAGE || Files.isRegularFile(file.resolveSibling(file.getFileName() + "-wal"))) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(SQLITE_HEADER_BYTES);
            return start.length > SQLITE_READ_VERSION && start[SQLITE_READ_VERSION] == SQLITE_WITH_LOG;
        } catch (IOException e) {
            return false;
        }
    }

    /** SQLite says in its first page how many pages there are, if who wrote last said so too. */
    private static void requireWholeDatabase(Path file, byte[] start, String name) throws IOException {
        if (start.length < SQLITE_HEADER_BYTES) {
            throw new FileProblem(name + " is cut off within its first page; copy it again");
        }
        ByteBuffer head = ByteBuffer.wrap(start);
        int pageBytes = head.getShort(16) == 1 ? 1 << 16 : Short.toUnsignedInt(head.getShort(16));
        boolean said = head.getInt(24) == head.getInt(92);
        if (said && Files.size(file) < pageBytes * Integer.toUnsignedLong(head.getInt(28))) {
            throw new FileProblem(name + " is cut off: it is shorter than it says; copy it again");
        }
    }
}
