package vn.mocgioi.exchange.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.mocgioi.exchange.bytes.ZipArchive;
import vn.mocgioi.exchange.bytes.ZipMember;
import vn.mocgioi.exchange.ogr.KmlScan;
import vn.mocgioi.exchange.ogr.OgrDriver;
import vn.mocgioi.exchange.ogr.OgrSource;
import vn.mocgioi.exchange.ogr.Shapefile;
import vn.mocgioi.exchange.source.FileContent;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.LayerChoice;
import vn.mocgioi.exchange.source.ReadOptions;
import vn.mocgioi.exchange.source.RowSource;
import vn.mocgioi.exchange.source.UnpackedSource;
import vn.mocgioi.exchange.source.WorkFolder;

/** The data in a ZIP: a Shapefile, or another file that can be read; of several the one that is chosen. */
final class ZippedFile {
    private static final Set<String> OTHERS = Set.of(
            "geojson", "json", "geojsonl", "csv", "fgb", "gpkg", "kml", "dxf", "dgn", "tab", "mif", "xlsx", "xls");
    private static final Set<String> ARCHIVES = Set.of("zip", "kmz", "rar", "7z", "gz", "tar");

    private ZippedFile() {}

    /** @throws FileProblem when it is no honest ZIP, has nothing to read, or more than one thing and none is chosen */
    static RowSource open(Path file, String name, ReadOptions options) {
        try (ZipArchive zip = ZipArchive.open(file, name)) {
            List<String> shapefiles = named(zip, Set.of("shp"));
            Map<String, String> databases = databases(zip);
            List<String> files = shapefiles.isEmpty()
                    ? Stream.concat(databases.keySet().stream(), named(zip, OTHERS).stream())
                            .toList()
                    : shapefiles;
            if (files.isEmpty()) {
                throw nothingIn(zip);
            }
            LayerChoice.Member chosen = LayerChoice.ofFiles(files, options.layer(), name);
            if (databases.containsKey(chosen.file()) && shapefiles.isEmpty()) {
                return unpackedDatabase(zip, databases.get(chosen.file()), options.withLayer(chosen.layer()));
            }
            ZipMember member = member(zip, chosen.file());
            return shapefiles.isEmpty()
                    ? unpacked(zip, member, options.withLayer(chosen.layer()))
                    : Shapefile.open(zip, member, options.limits());
        }
    }

    /** A KMZ is a ZIP with a KML in it, mostly doc.kml, and its pictures; some have a KML that only lists the others. */
    static RowSource openKmz(Path file, String name, ReadOptions options) {
        try (ZipArchive zip = ZipArchive.open(file, name)) {
            List<String> kmls = named(zip, Set.of("kml"));
            if (kmls.isEmpty()) {
                throw new FileProblem(name + " has no .kml in it; save it again from Google Earth");
            }
            List<String> withPlaces = kmls.stream()
                    .filter(kml -> hasPlaces(zip, member(zip, kml)))
                    .toList();
            if (withPlaces.isEmpty()) {
                throw new FileProblem(name + " has no rows: there is no Placemark in it");
            }
            LayerChoice.Member chosen = LayerChoice.ofFiles(withPlaces, options.layer(), name);
            return unpacked(zip, member(zip, chosen.file()), options.withLayer(chosen.layer()));
        }
    }

    /** Whether there is anything in it but links to others in the same ZIP, which are looked at by themselves. */
    private static boolean hasPlaces(ZipArchive zip, ZipMember kml) {
        try (InputStream in = zip.read(kml)) {
            KmlScan scan = KmlScan.of(in, kml.name());
            boolean allHere = scan.links().stream()
                    .allMatch(link -> zip.members().stream()
                            .anyMatch(member -> member.name().equals(kml.folder() + link.replaceFirst("^\\./", ""))));
            if (!allHere) {
                throw KmlScan.linked(zip.name());
            }
            return scan.places() > 0;
        } catch (IOException e) {
            throw zip.broken(kml, e);
        }
    }

    private static List<String> named(ZipArchive zip, Set<String> endings) {
        return zip.members().stream()
                .map(ZipMember::name)
                .filter(member -> endings.contains(FileContent.ending(member)))
                .sorted()
                .toList();
    }

    private static ZipMember member(ZipArchive zip, String name) {
        return zip.members().stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The folders of FileGDBs, by the names under which they are chosen. */
    private static Map<String, String> databases(ZipArchive zip) {
        Map<String, String> folders = new TreeMap<>();
        zip.members().stream()
                .filter(member -> member.fileName().equals(OgrDriver.GDB_CATALOGUE))
                .map(ZipMember::folder)
                .forEach(folder -> folders.put(folder.isEmpty() ? zip.name() : folder.replaceFirst("/$", ""), folder));
        return folders;
    }

    private static FileProblem nothingIn(ZipArchive zip) {
        List<String> archives = named(zip, ARCHIVES);
        return new FileProblem(
                archives.isEmpty()
                        ? "%s has no file in it that can be read; these can: .shp, .%s"
                                .formatted(
                                        zip.name(),
                                        String.join(
                                                ", .", OTHERS.stream().sorted().toList()))
                        : "%s has '%s' in it, which is packed once more; unpack it and give the files"
                                .formatted(zip.name(), archives.get(0)));
    }

    /** What belongs to a file by its name. */
    private static List<ZipMember> parts(ZipArchive zip, ZipMember of) {
        Set<String> endings = OgrDriver.besides(FileContent.ending(of.name()));
        return zip.members().stream()
                .filter(member -> endings.contains(FileContent.ending(member.name())))
                .filter(member -> stem(member.name()).equals(stem(of.name())))
                .toList();
    }

    private static String stem(String name) {
        return name.substring(0, name.lastIndexOf('.')).toLowerCase(Locale.ROOT);
    }

    private static RowSource unpackedDatabase(ZipArchive zip, String inside, ReadOptions options) {
        WorkFolder folder = WorkFolder.create();
        try {
            // its files have names of a few letters and figures, and no others are taken
            Path database = Files.createDirectory(folder.path().resolve("unpacked.gdb"));
            for (ZipMember part : zip.members()) {
                if (part.folder().equals(inside) && OgrDriver.isOfGdb(part.fileName())) {
                    zip.extract(part, database.resolve(part.fileName()));
                }
            }
            return new UnpackedSource(
                    OgrSource.open(new OgrSource.OgrFile(
                            OgrDriver.FILE_GDB, database, zip.name(), options.layer(), null, options.limits())),
                    folder);
        } catch (IOException e) {
            folder.close();
            throw new FileProblem("cannot unpack " + zip.name() + ": " + e.getMessage(), e);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static RowSource unpacked(ZipArchive zip, ZipMember member, ReadOptions options) {
        WorkFolder folder = WorkFolder.create();
        try {
            // a name of ours: that of the member is never a path
            Path file = folder.path().resolve("unpacked." + FileContent.ending(member.name()));
            zip.extract(member, file);
            for (ZipMember part : parts(zip, member)) {
                zip.extract(part, folder.path().resolve("unpacked." + FileContent.ending(part.name())));
            }
            return new UnpackedSource(Sources.open(file, member.fileName(), options), folder);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }
}
