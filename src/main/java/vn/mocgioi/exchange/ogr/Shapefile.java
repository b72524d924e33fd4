package vn.mocgioi.exchange.ogr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.mocgioi.exchange.bytes.TextEncoding;
import vn.mocgioi.exchange.bytes.ZipArchive;
import vn.mocgioi.exchange.bytes.ZipMember;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.RowLimits;
import vn.mocgioi.exchange.source.RowSource;
import vn.mocgioi.exchange.source.UnpackedSource;
import vn.mocgioi.exchange.source.WorkFolder;

/**
 * A Shapefile: a .shp and its sisters of the same name, put together in a folder of ours under names that GDAL knows,
 * so that it makes no difference whether they came as .SHP and .Dbf, out of a ZIP, or with other files around them.
 */
public final class Shapefile {
    private static final String SHP = "shp";
    private static final String SHX = "shx";
    private static final String DBF = "dbf";
    private static final String PRJ = "prj";
    private static final String CPG = "cpg";
    private static final List<String> PARTS = List.of(SHP, SHX, DBF, PRJ, CPG);

    private static final int HEADER_BYTES = 100;
    private static final int INDEX_BYTES = 8;
    private static final int LONGEST_CPG = 256;

    private final String name;
    /** Names of the parts as the user knows them. */
    private final Map<String, String> names;

    private final WorkFolder folder;

    private Shapefile(String name, Map<String, String> names, WorkFolder folder) {
        this.name = name;
        this.names = names;
        this.folder = folder;
    }

    /** Opens a .shp with what lies beside it. */
    public static RowSource open(Path shp, String name, RowLimits limits) {
        Path directory = shp.toAbsolutePath().getParent();
        try (var beside = Files.list(directory)) {
            return open(
                    shp, name, beside.toList(), path -> String.valueOf(path.getFileName()), Shapefile::link, limits);
        } catch (IOException e) {
            throw new FileProblem("cannot look for what belongs to " + name + ": " + e.getMessage(), e);
        }
    }

    /** Opens a Shapefile of a ZIP. */
    public static RowSource open(ZipArchive zip, ZipMember shp, RowLimits limits) {
        List<ZipMember> beside = zip.members().stream()
                .filter(member -> member.folder().equals(shp.folder()))
                .toList();
        return open(shp, shp.fileName(), beside, ZipMember::fileName, zip::extract, limits);
    }

    private interface Placing<T> {
        void place(T part, Path target) throws IOException;
    }

    private static <T> RowSource open(
            T shp,
            String name,
            Collection<T> beside,
            Function<T, String> nameOf,
            Placing<T> placing,
            RowLimits limits) {
        Map<String, T> parts = parts(shp, name, beside, nameOf);
        Map<String, String> names = new HashMap<>();
        parts.forEach((ending, part) -> names.put(ending, nameOf.apply(part)));
        names.put(SHP, name);
        WorkFolder folder = WorkFolder.create();
        Shapefile shapefile = new Shapefile(name, names, folder);
        try {
            for (Map.Entry<String, T> part : parts.entrySet()) {
                placing.place(part.getValue(), shapefile.path(part.getKey()));
            }
            return shapefile.rows(limits);
        } catch (IOException e) {
            folder.close();
            throw new FileProblem("cannot read " + name + ": " + e.getMessage(), e);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static void link(Path part, Path target) throws IOException {
        if (!Files.isRegularFile(part) || !Files.isReadable(part)) {
            throw new FileProblem(part.getFileName() + " is no regular file that may be read");
        }
        Files.createSymbolicLink(target, part.toRealPath());
    }

    /** The files of one name by ending; case does not matter, for it is lost on the way between systems. */
    private static <T> Map<String, T> parts(T shp, String name, Collection<T> beside, Function<T, String> nameOf) {
        // as it lies there: what the user calls it may be another name
        String stem = stem(nameOf.apply(shp));
        Map<String, T> parts = new HashMap<>();
        for (T file : beside) {
            String fileName = nameOf.apply(file);
            String ending = ending(fileName);
            if (!stem(fileName).equals(stem) || !PARTS.contains(ending) || ending.equals(SHP)) {
                continue;
            }
            T other = parts.put(ending, file);
            if (other != null) {
                throw new FileProblem("'%s' and '%s' both belong to %s; take one away"
                        .formatted(nameOf.apply(other), fileName, name));
            }
        }
        parts.put(SHP, shp);
        return parts;
    }

    private static String stem(String fileName) {
        String stem = fileName.substring(0, Math.max(0, fileName.lastIndexOf('.')));
        return Normalizer.normalize(stem, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static String ending(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private Path path(String ending) {
        return folder.path().resolve("shapes." + ending);
    }

    private RowSource rows(RowLimits limits) throws IOException {
        OgrDriver.SHAPEFILE.requireContent(path(SHP), name);
        requirePart(
                SHX,
                "the index of its shapes",
                "export the Shapefile again with all its files, or make the index new in QGIS");
        requirePart(
                DBF,
                "its attributes, such as the numbers of sheet and parcel",
                "put it beside, or export the Shapefile again with all its files");
        requireWhole(SHP);
        requireWhole(SHX);
        DbfTable table = DbfTable.read(path(DBF), String.valueOf(names.get(DBF)));
        long shapes = (Files.size(path(SHX)) - HEADER_BYTES) / INDEX_BYTES;
        if (shapes != table.records()) {
            throw new FileProblem(
                    "%s has %,d shapes and %s has %,d rows, so they are not of one export; export them again"
                            .formatted(name, shapes, names.get(DBF), table.records()));
        }
        return new UnpackedSource(
                OgrSource.open(
                        new OgrSource.OgrFile(OgrDriver.SHAPEFILE, path(SHP), name, null, encoding(table), limits)),
                folder);
    }

    private void requirePart(String ending, String what, String fix) {
        if (!names.containsKey(ending)) {
            throw new FileProblem("%s comes without its .%s, which has %s; %s".formatted(name, ending, what, fix));
        }
    }

    /** A .shp and a .shx say at their beginning how long they are, in units of two bytes. */
    private void requireWhole(String ending) throws IOException {
        String part = String.valueOf(names.get(ending));
        try (InputStream in = Files.newInputStream(path(ending))) {
            byte[] head = in.readNBytes(HEADER_BYTES);
            long bytes = Files.size(path(ending));
            if (head.length < HEADER_BYTES
                    || 2 * Integer.toUnsignedLong(ByteBuffer.wrap(head).getInt(24)) > bytes) {
                throw new FileProblem("%s is cut off: it is shorter than it says; copy it again".formatted(part));
            }
        }
    }

    /** What the texts themselves tell goes before what a .cpg or the table says of them. */
    private TextEncoding.Verdict encoding(DbfTable table) throws IOException {
        TextEncoding texts = new TextEncoding();
        table.readTexts(path(DBF), texts);
        return texts.verdict(hint().orElse(table.declared()));
    }

    private Optional<Charset> hint() throws IOException {
        if (!names.containsKey(CPG)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(path(CPG))) {
            return TextEncoding.named(new String(in.readNBytes(LONGEST_CPG), StandardCharsets.ISO_8859_1));
        }
    }
}
