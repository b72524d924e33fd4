package vn.mocgioi.exchange.ogr;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.bytes.TextEncoding;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.ImportReport;
import vn.mocgioi.exchange.source.LayerChoice;
import vn.mocgioi.exchange.source.RawRow;
import vn.mocgioi.exchange.source.RowLimits;
import vn.mocgioi.exchange.source.RowSource;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.geo.crs.GridParameters;

/**
 * Rows by way of GDAL's {@code ogr2ogr}, as a subprocess with one driver and no network.
 *
 * <p>A broken file may give thousands of good rows before it fails, so the end of the rows is the end only when the
 * process ended well; otherwise {@link #next} throws, and what was read so far must be thrown away.
 */
public final class OgrSource implements RowSource {
    private final OgrFile file;
    private final Sandbox sandbox;
    private final ShownFiles shown;
    private final OgrLayers.Layer layer;
    private final OgrProcess process;
    private final PgDumpRows rows;
    private final long fileBytes;
    private long read;

    /**
     * A file for GDAL.
     *
     * @param path of a regular file, or the folder of a FileGDB, whose content was looked at
     * @param name as the user knows it
     * @param layer of those in it, or null to take the only one
     * @param text the encoding of its text where GDAL is not to convert it, or null
     * @param limits of each row
     */
    public record OgrFile(
            OgrDriver driver,
            Path path,
            String name,
            @Nullable String layer,
            TextEncoding.@Nullable Verdict text,
            RowLimits limits) {

        /** The file with whatever else GDAL reads beside it. */
        List<Path> parts() {
            return driver.partsOf(path);
        }
    }

    private OgrSource(OgrFile file, Sandbox sandbox, ShownFiles shown, OgrLayers.Layer layer, OgrProcess process) {
        this.file = file;
        this.sandbox = sandbox;
        this.shown = shown;
        this.layer = layer;
        this.process = process;
        this.fileBytes =
                file.parts().stream().mapToLong(part -> part.toFile().length()).sum();
        this.rows = new PgDumpRows(process::row, file.driver().columnsOfItsOwn(), file.limits());
    }

    /** Starts reading. */
    public static OgrSource open(OgrFile file) {
        return open(file, Sandbox.ofImport());
    }

    public static OgrSource open(OgrFile file, Sandbox sandbox) {
        file.driver().requireContent(file.path(), file.name());
        ShownFiles shown = sandbox.show(file.path(), file.parts());
        try {
            file.driver().requireHarmless(file, sandbox, shown);
            return open(file, sandbox, shown);
        } catch (RuntimeException e) {
            shown.close();
            throw e;
        }
    }

    private static OgrSource open(OgrFile file, Sandbox sandbox, ShownFiles shown) {
        OgrLayers.Layer layer = layerOf(file, sandbox, shown);
        List<String> program =
                new ArrayList<>(List.of("ogr2ogr", "-f", "PGDUMP", "/vsistdout/", shown.pathOf(file.path())));
        program.addAll(List.of("-lco", "LAUNDER=NO", "-lco", "SPATIAL_INDEX=NONE", "-lco", "DROP_TABLE=OFF"));
        program.addAll(List.of("-lco", "GEOMETRY_NAME=" + PgDumpRows.GEOMETRY));
        // of curves straight lines are made as of those of a drawing; a Shapefile of polygons has multipolygons too,
        // which the output would refuse
        program.addAll(List.of("-nlt", file.driver().mayHaveCurves() ? "CONVERT_TO_LINEAR" : "GEOMETRY"));
        program.addAll(List.of("--config", "OGR_ARC_STEPSIZE", "1"));
        if (file.text() != null) {
            // Latin-1 keeps every byte apart, for us to read in the right encoding
            program.addAll(List.of("-oo", "ENCODING=ISO-8859-1"));
        }
        program.add(layer.name());
        OgrProcess process = OgrProcess.start(
                sandbox.command(file.driver(), shown, program),
                sandbox.silentSeconds(),
                file.name(),
                shown.pathOf(file.path()),
                StandardCharsets.UTF_8,
                file.limits().bytes());
        return new OgrSource(file, sandbox, shown, layer, process);
    }

    /** The layer that is wanted, or the only one there is. */
    private static OgrLayers.Layer layerOf(OgrFile file, Sandbox sandbox, ShownFiles shown) {
        List<OgrLayers.Layer> layers;
        String path = shown.pathOf(file.path());
        try (OgrProcess process = OgrProcess.start(
                sandbox.command(file.driver(), shown, List.of("ogrinfo", "-ro", "-so", "-al", path)),
                sandbox.silentSeconds(),
                file.name(),
                path)) {
            layers = OgrLayers.of(process);
        }
        String chosen = LayerChoice.choose(
                layers.stream()
                        .map(layer -> LayerChoice.Named.counted(layer.name(), layer.rows(), "row"))
                        .toList(),
                file.layer(),
                file.name());
        if (chosen.startsWith("-")) {
            throw new FileProblem("layer '" + chosen + "' of " + file.name() + " must be renamed to be read");
        }
        return layers.stream()
                .filter(layer -> layer.name().equals(chosen))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public @Nullable RawRow next() {
        RawRow row = rows.next();
        if (row == null) {
            process.requireGoodEnd();
            requireAll();
            return null;
        }
        read++;
        requirePlausible();
        return file.text() == null ? row : inItsEncoding(row, file.text().charset());
    }

    /** A row takes a byte at least; a view of a GeoPackage can make more of them, without end. */
    private void requirePlausible() {
        if (read > fileBytes) {
            throw new FileProblem("%s gives more rows than a file of %,d bytes can have; export the rows themselves"
                    .formatted(file.name(), fileBytes));
        }
    }

    /** Cut off within its index, a FlatGeobuf is taken by GDAL for one without rows. */
    private void requireAll() {
        if (file.driver().countsItsRows() && read < layer.rows()) {
            throw new FileProblem("%s is cut off: it says to have %,d rows and gives %,d; copy or export it again"
                    .formatted(file.name(), layer.rows(), read));
        }
    }

    private static RawRow inItsEncoding(RawRow row, Charset charset) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        row.values()
                .forEach((heading, value) -> values.put(
                        decoded(heading, charset), value instanceof String text ? decoded(text, charset) : value));
        return new RawRow(row.number(), values, row.geometry(), row.findings());
    }

    /** The last letter may be only half there where a text filled its field. */
    private static String decoded(String latin1, Charset charset) {
        String text = new String(latin1.getBytes(StandardCharsets.ISO_8859_1), charset);
        String whole = text.endsWith("\uFFFD") ? text.substring(0, text.length() - 1) : text;
        return Normalizer.normalize(whole, Normalizer.Form.NFC);
    }

    @Override
    public @Nullable String declaredCrs() {
        if (rows.srid() != 0) {
            return "EPSG:" + rows.srid();
        }
        return byParameters().map(Crs::code).orElse(layer.crs());
    }

    /** The grid that a file gives a name of its own. */
    private Optional<Crs> byParameters() {
        GridParameters grid = layer.grid();
        // whether it has an EPSG code is known with its first row
        return read == 0 || rows.srid() != 0 || grid == null ? Optional.empty() : grid.crs();
    }

    @Override
    public List<ImportReport.FileFinding> said() {
        List<ImportReport.FileFinding> said = new ArrayList<>(sandbox.tools().warnings());
        byParameters()
                .ifPresent(crs -> said.add(new ImportReport.FileFinding(
                        "crs_by_parameters",
                        "its CRS '%s' is %s by meridian, scale, false easting and ellipsoid"
                                .formatted(layer.crs(), crs.code()),
                        false)));
        if (layer.grid() != null && layer.grid().hasTurnedTranslations()) {
            said.add(new ImportReport.FileFinding(
                    "towgs84_turned",
                    "the TOWGS84 of its CRS has the signs of VN-2000 turned (it is -191.90, -39.30, -111.45); the grid is read"
                            + " as it is, but programs that go by that TOWGS84 are 400 m off",
                    false));
        }
        if (file.driver().lacksItsLog(file.path())) {
            said.add(new ImportReport.FileFinding(
                    "log_missing",
                    file.name() + " was written with a log (" + file.name() + "-wal), which is not beside it; if it was"
                            + " copied while a program had it open, what was written last is missing: close it there and"
                            + " copy it again",
                    false));
        }
        if (file.text() != null) {
            said.addAll(file.text().said("write the encoding into a .cpg file beside it: UTF-8, 1258 or TCVN3"));
        }
        return said;
    }

    @Override
    public boolean fixedColumns() {
        return true;
    }

    @Override
    public boolean hasGeometry() {
        return true;
    }

    @Override
    public double progress() {
        return layer.rows() == 0 ? Double.NaN : Math.min(1, (double) read / layer.rows());
    }

    @Override
    public void close() {
        process.close();
        shown.close();
    }
}
