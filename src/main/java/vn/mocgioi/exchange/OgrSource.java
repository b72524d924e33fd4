package vn.mocgioi.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rows by way of GDAL's {@code ogr2ogr}, as a subprocess with one driver and no network.
 *
 * <p>A broken file may give thousands of good rows before it fails, so the end of the rows is the end only when the
 * process ended well; otherwise {@link #next} throws, and what was read so far must be thrown away.
 */
final class OgrSource implements RowSource {
    private static final Pattern LISTED = Pattern.compile("\\d+: (.*?)(?: \\([^()]*\\))?");
    private static final Pattern CRS_NAME =
            Pattern.compile("(?:PROJCRS|GEOGCRS|PROJCS|GEOGCS|BOUNDCRS|ENGCRS|LOCAL_CS)\\[\"([^\"]*)\".*");

    private final OgrFile file;
    private final OgrProcess process;
    private final PgDumpRows rows;

    /**
     * A file for GDAL.
     *
     * @param path of a regular file whose content was looked at
     * @param name as the user knows it
     * @param layer of those in it, or null to take the only one
     * @param text the encoding of its text where GDAL is not to convert it, or null
     */
    record OgrFile(
            OgrDriver driver,
            Path path,
            String name,
            @Nullable String layer,
            TextEncoding.@Nullable Verdict text) {

        OgrFile withLayer(String chosen) {
            return new OgrFile(driver, path, name, chosen, text);
        }

        String pathForGdal() {
            String absolute = path.toAbsolutePath().normalize().toString();
            if (absolute.startsWith("/vsi")) {
                throw new FileProblem(name + " lies in a folder whose name means something else to GDAL; move it");
            }
            return absolute;
        }
    }

    private OgrSource(OgrFile file, OgrProcess process) {
        this.file = file;
        this.process = process;
        this.rows = new PgDumpRows(process::line, file.driver().columnsOfItsOwn());
    }

    /** Starts reading. */
    static OgrSource open(OgrFile given) {
        given.driver().requireContent(given.path(), given.name());
        OgrFile file = given.driver().oneLayer() ? given : given.withLayer(layerOf(given));
        List<String> program = new ArrayList<>(List.of("ogr2ogr", "-f", "PGDUMP", "/vsistdout/", file.pathForGdal()));
        program.addAll(List.of("-lco", "LAUNDER=NO", "-lco", "SPATIAL_INDEX=NONE", "-lco", "DROP_TABLE=OFF"));
        program.addAll(List.of("-lco", "GEOMETRY_NAME=" + PgDumpRows.GEOMETRY));
        if (file.text() != null) {
            // Latin-1 keeps every byte apart, for us to read in the right encoding
            program.addAll(List.of("-oo", "ENCODING=ISO-8859-1"));
        }
        if (file.layer() != null) {
            program.add(file.layer());
        }
        return new OgrSource(
                file, OgrProcess.start(Sandbox.DEFAULT, file.driver(), program, file.name(), file.pathForGdal()));
    }

    /** The layer that is wanted, or the only one there is. */
    private static String layerOf(OgrFile file) {
        List<String> layers = ask(file, List.of("ogrinfo", "-ro", "-q", file.pathForGdal())).stream()
                .map(LISTED::matcher)
                .filter(Matcher::matches)
                .map(listed -> listed.group(1))
                .toList();
        String chosen = LayerChoice.choose(layers, file.layer(), file.name());
        if (chosen.startsWith("-")) {
            throw new FileProblem("layer '" + chosen + "' of " + file.name() + " must be renamed to be read");
        }
        return chosen;
    }

    private static List<String> ask(OgrFile file, List<String> program) {
        List<String> lines = new ArrayList<>();
        try (OgrProcess process =
                OgrProcess.start(Sandbox.DEFAULT, file.driver(), program, file.name(), file.pathForGdal())) {
            String line = process.line();
            while (line != null) {
                lines.add(line);
                line = process.line();
            }
            process.requireGoodEnd();
        }
        return lines;
    }

    @Override
    public @Nullable RawRow next() {
        RawRow row = rows.next();
        if (row == null) {
            process.requireGoodEnd();
            return null;
        }
        return file.text() == null ? row : inItsEncoding(row, file.text().charset());
    }

    private static RawRow inItsEncoding(RawRow row, Charset charset) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        row.values()
                .forEach((heading, value) -> values.put(
                        decoded(heading, charset), value instanceof String text ? decoded(text, charset) : value));
        return new RawRow(row.number(), values, row.geometry(), row.problem());
    }

    /** The last letter may be only half there where a text filled its field. */
    private static String decoded(String latin1, Charset charset) {
        String text = new String(latin1.getBytes(StandardCharsets.ISO_8859_1), charset);
        String whole = text.endsWith("\uFFFD") ? text.substring(0, text.length() - 1) : text;
        return Normalizer.normalize(whole, Normalizer.Form.NFC);
    }

    @Override
    public @Nullable String declaredCrs() {
        return rows.srid() == 0 ? nameOfCrs() : "EPSG:" + rows.srid();
    }

    /** A file may name a CRS that has no EPSG code; its name helps to say which it is. */
    private @Nullable String nameOfCrs() {
        List<String> program = new ArrayList<>(List.of("ogrinfo", "-ro", "-so", "-al", file.pathForGdal()));
        if (file.layer() != null) {
            program.remove("-al");
            program.add(file.layer());
        }
        for (String line : ask(file, program)) {
            Matcher crs = CRS_NAME.matcher(line);
            if (crs.matches()) {
                return crs.group(1);
            }
        }
        return null;
    }

    @Override
    public List<ImportReport.FileFinding> said() {
        return file.text() == null
                ? List.of()
                : file.text().said("write the encoding into a .cpg file beside it: UTF-8, 1258 or TCVN3");
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
        return Double.NaN;
    }

    @Override
    public void close() {
        process.close();
    }
}
