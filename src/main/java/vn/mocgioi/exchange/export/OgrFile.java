package vn.mocgioi.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import vn.mocgioi.exchange.geojson.FeatureWriter;
import vn.mocgioi.exchange.ogr.GdalRun;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.land.catalogue.ColumnType;
import vn.mocgioi.land.catalogue.Property;
import vn.mocgioi.land.catalogue.Shape;
import vn.mocgioi.store.disk.FullDisk;
import vn.mocgioi.store.features.FeatureCursor;

/**
 * Files that GDAL's {@code ogr2ogr} builds: GeoPackage, Shapefile, FlatGeobuf. Features go to it as CSV through its
 * standard input, with their types told beside; nothing but the file itself is written to disk.
 */
public final class OgrFile {
    private static final int EXIT_SECONDS = 600;
    private static final int ROWS_PER_LOOK = 1_000;
    private static final int BLOCK_BYTES = 512;
    /** The format's own limit for each of its parts; zipped they are a tenth, and that is what counts in the end. */
    private static final long MOST_BYTES_OF_A_SHAPEFILE = 2_000_000_000L;

    private OgrFile() {}

    /** The file grew beyond what it may: ask for a smaller part. */
    public static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLarge(long mostBytes) {
            super("the file would be larger than " + mostBytes / 1_000_000
                    + " MB; ask for a part of it, or for GeoJSON");
        }
    }

    /** Nobody waits for the file any more. */
    public static final class Unwanted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Unwanted() {
            super("nobody waits for the file any more");
        }
    }

    /**
     * Builds the whole file, or none.
     *
     * @param target does not exist yet, and has the ending of the format
     * @param mostBytes it may have
     * @param unwanted asked now and then; when it says so, the work ends
     * @return how many features it has
     * @throws Unwanted then
     */
    public static long write(
            Export export, FeatureCursor features, Path target, long mostBytes, BooleanSupplier unwanted)
            throws IOException {
        Path description = Files.createTempFile(target.getParent(), "layer", ".vrt");
        try {
            Files.writeString(description, description(export));
            boolean good = false;
            try (GdalRun run = GdalRun.start(program(export, description, target, mostBytes))) {
                long written = feed(export, features, run, unwanted);
                requireGoodEnd(run, target, mostBytes, unwanted);
                good = true;
                return written;
            } finally {
                if (!good) {
                    Files.deleteIfExists(target);
                }
            }
        } finally {
            Files.deleteIfExists(description);
        }
    }

    private static ProcessBuilder program(Export export, Path description, Path target, long mostBytes) {
        List<String> command = new ArrayList<>();
        // The limit is the shell's, so that a file which grows too large stops growing at once.
        command.addAll(List.of("sh", "-c", "ulimit -f \"$1\"; shift; exec \"$@\"", "sh"));
        long most = export.format() == OutputFormat.SHP ? Math.max(mostBytes, MOST_BYTES_OF_A_SHAPEFILE) : mostBytes;
        command.add(mostBytes == Long.MAX_VALUE ? "unlimited" : String.valueOf(most / BLOCK_BYTES));
        command.addAll(List.of("ogr2ogr", "-f", driver(export.format()), target.toString(), description.toString()));
        command.addAll(List.of("-nln", export.query().collection().name()));
        if (export.query().collection().shape() != Shape.POINT) {
            command.addAll(List.of("-nlt", "PROMOTE_TO_MULTI"));
        }
        if (export.format() == OutputFormat.SHP) {
            // Texts as wide as the longest of them: each is as wide as 80 letters until then.
            command.addAll(List.of("-lco", "ENCODING=UTF-8", "-lco", "RESIZE=YES"));
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        // What GDAL and SQLite put aside lies beside the file, in a folder of ours.
        for (String setting : List.of("TMPDIR", "CPL_TMPDIR", "SQLITE_TMPDIR")) {
            builder.environment().put(setting, target.getParent().toString());
        }
        return builder;
    }

    private static String driver(OutputFormat format) {
        return switch (format) {
            case GPKG -> "GPKG";
            case SHP -> "ESRI Shapefile";
            case FGB -> "FlatGeobuf";
            case GEOJSON, GEOJSONL, CSV, KML, DXF -> throw new IllegalArgumentException(format + " is streamed");
        };
    }

    private static long feed(Export export, FeatureCursor features, GdalRun run, BooleanSupplier unwanted)
            throws IOException {
        long written = 0;
        IOException broken = null;
        try (OutputStream in = run.input()) {
            FeatureWriter writer = new CsvWriter(export.query(), export.places(), CsvStyle.FOR_GDAL, in);
            writer.begin();
            while (features.next()) {
                writer.write(features);
                written++;
                if (written % ROWS_PER_LOOK == 0 && unwanted.getAsBoolean()) {
                    throw new Unwanted();
                }
            }
            writer.end();
        } catch (IOException e) {
            // ogr2ogr has gone; why is in what it said.
            broken = e;
        }
        if (broken != null && run.isAlive() && !waited(run, unwanted)) {
            throw broken;
        }
        return written;
    }

    private static void requireGoodEnd(GdalRun run, Path target, long mostBytes, BooleanSupplier unwanted)
            throws IOException {
        boolean ended = waited(run, unwanted);
        String said = run.complaints();
        boolean stopped = ended && run.wasStoppedForSize();
        if (stopped || Files.exists(target) && Files.size(target) > mostBytes - BLOCK_BYTES) {
            throw new TooLarge(mostBytes);
        }
        boolean failed = !ended || run.exitValue() != 0 || said.contains("ERROR");
        if (failed
                && (FullDisk.saidIn(said)
                        || FullDisk.isAt(target.toAbsolutePath().getParent()))) {
            throw new FileSystemException(target.toString(), null, "No space left on device");
        }
        if (failed) {
            throw new IOException("ogr2ogr " + (ended ? "ended with " + run.exitValue() : "did not end") + ": "
                    + said.lines().findFirst().orElse("it said nothing; is GDAL installed (apt install gdal-bin)?"));
        }
    }

    private static boolean waited(GdalRun run, BooleanSupplier unwanted) {
        try {
            for (int second = 0; second < EXIT_SECONDS; second++) {
                if (run.hasEnded(1)) {
                    return true;
                }
                if (unwanted.getAsBoolean()) {
                    throw new Unwanted();
                }
            }
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted while ogr2ogr was writing", e));
        }
    }

    /** Tells GDAL what the columns are; without it, each would be text. */
    private static String description(Export export) {
        boolean points = export.query().collection().shape() == Shape.POINT;
        PointColumns columns = PointColumns.of(export.query(), export.places());
        StringBuilder vrt = new StringBuilder("<OGRVRTDataSource><OGRVRTLayer name=\"")
                .append(export.query().collection().name())
                .append("\"><SrcDataSource>CSV:/vsistdin/</SrcDataSource>")
                .append("<OpenOptions><OOI key=\"EMPTY_STRING_AS_NULL\">YES</OOI></OpenOptions>")
                .append("<SrcLayer>layer</SrcLayer><LayerSRS>")
                .append(srs(export.places().crs()))
                .append("</LayerSRS>");
        if (points) {
            vrt.append("<GeometryType>wkbPoint</GeometryType><GeometryField encoding=\"PointFromColumns\" x=\"")
                    .append(columns.east())
                    .append("\" y=\"")
                    .append(columns.north())
                    .append("\"/>");
        } else {
            vrt.append("<GeometryType>wkbMultiPolygon</GeometryType><GeometryField encoding=\"WKT\" field=\"wkt\"/>");
        }
        vrt.append("<Field name=\"id\" type=\"Integer64\"/>");
        for (Property property : export.query().properties()) {
            vrt.append("<Field name=\"").append(property.name()).append("\" type=");
            vrt.append(type(property.type(), export.format())).append("/>");
        }
        return vrt.append("</OGRVRTLayer></OGRVRTDataSource>\n").toString();
    }

    private static String srs(Crs crs) {
        return crs.equals(Crs.WGS84) ? "EPSG:4326" : crs.code();
    }

    /** FlatGeobuf has no days but moments only, and a day at midnight of nowhere is none: it stays text there. */
    private static String type(ColumnType type, OutputFormat format) {
        return switch (type) {
            case TEXT, CHOICE -> "\"String\"";
            case INTEGER -> "\"Integer\"";
            case DECIMAL -> "\"Real\"";
            case BOOLEAN -> "\"Integer\" subtype=\"Boolean\"";
            case DATE -> format == OutputFormat.FGB ? "\"String\"" : "\"Date\"";
        };
    }
}
