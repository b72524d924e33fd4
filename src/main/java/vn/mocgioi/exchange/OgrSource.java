package vn.mocgioi.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Rows by way of GDAL's {@code ogr2ogr}, as a subprocess with a fixed driver and no network.
 *
 * <p>A broken file may give thousands of good rows before it fails, so the end of the rows is the end only when the
 * process ended well; otherwise {@link #next} throws, and what was read so far must be thrown away.
 */
final class OgrSource implements RowSource {
    private static final long EXIT_SECONDS = 30;
    private static final byte[] FLAT_GEOBUF = {'f', 'g', 'b', 3, 'f', 'g', 'b'};

    private final Path file;
    private final Process process;
    private final PgDumpRows rows;
    private final StringBuffer complaints = new StringBuffer();
    private final Thread complaintReader;

    private OgrSource(Path file, Process process) {
        this.file = file;
        this.process = process;
        this.rows = new PgDumpRows(
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8), 1 << 18));
        this.complaintReader = new Thread(this::readComplaints, "ogr2ogr-stderr");
        this.complaintReader.setDaemon(true);
        this.complaintReader.start();
    }

    /**
     * Starts reading a FlatGeobuf file. GDAL goes by what a file begins with, not by its name, so what does not begin
     * as FlatGeobuf is not shown to it: it might be a file of another kind that makes it fetch from elsewhere.
     */
    static OgrSource flatGeobuf(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            if (!Arrays.equals(in.readNBytes(FLAT_GEOBUF.length), FLAT_GEOBUF)) {
                throw new FileProblem(file.getFileName() + " is no FlatGeobuf: it does not begin as one");
            }
        } catch (IOException e) {
            throw new FileProblem("cannot read " + file.getFileName() + ": " + e.getMessage(), e);
        }
        return open(file);
    }

    private static OgrSource open(Path file) {
        List<String> command = new ArrayList<>(List.of("ogr2ogr", "--config", "PG_USE_COPY", "YES"));
        command.addAll(List.of("--config", "GDAL_HTTP_TIMEOUT", "1"));
        command.addAll(List.of("-f", "PGDUMP", "/vsistdout/"));
        command.add(file.toAbsolutePath().toString());
        command.addAll(List.of("-lco", "LAUNDER=NO", "-lco", "SPATIAL_INDEX=NONE", "-lco", "DROP_TABLE=OFF"));
        command.addAll(List.of("-lco", "GEOMETRY_NAME=wkb_geometry"));
        try {
            Process process = new ProcessBuilder(command).start();
            process.getOutputStream().close();
            return new OgrSource(file, process);
        } catch (IOException e) {
            throw new FileProblem(
                    "reading " + file.getFileName()
                            + " needs GDAL's ogr2ogr, which cannot be run: apt install gdal-bin",
                    e);
        }
    }

    @Override
    public @Nullable RawRow next() {
        try {
            RawRow row = rows.next();
            if (row == null) {
                requireGoodEnd();
            }
            return row;
        } catch (IOException e) {
            throw new FileProblem("reading " + file.getFileName() + " broke off: " + e.getMessage(), e);
        }
    }

    private void requireGoodEnd() {
        try {
            complaintReader.join(TimeUnit.SECONDS.toMillis(EXIT_SECONDS));
            if (!process.waitFor(EXIT_SECONDS, TimeUnit.SECONDS)) {
                throw new FileProblem("ogr2ogr does not end after the last row of " + file.getFileName());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FileProblem("reading " + file.getFileName() + " was interrupted", e);
        }
        if (process.exitValue() != 0 || complaints.indexOf("ERROR") >= 0) {
            throw new FileProblem("%s cannot be read to its end: %s".formatted(file.getFileName(), firstComplaint()));
        }
    }

    private String firstComplaint() {
        return complaints
                .toString()
                .lines()
                .filter(line -> line.contains("ERROR") || line.contains("FAILURE"))
                .findFirst()
                .orElseGet(() -> complaints.isEmpty()
                        ? "ogr2ogr ended with " + process.exitValue()
                        : complaints.toString().lines().findFirst().orElseThrow())
                .replace(file.toAbsolutePath().toString(), String.valueOf(file.getFileName()));
    }

    private void readComplaints() {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            String line = reader.readLine();
            while (line != null) {
                if (complaints.length() < 100_000) {
                    complaints.append(line).append('\n');
                }
                line = reader.readLine();
            }
        } catch (IOException e) {
            complaints.append("ERROR: ").append(e.getMessage()).append('\n');
        }
    }

    @Override
    public @Nullable String declaredCrs() {
        return rows.srid() == 0 ? null : "EPSG:" + rows.srid();
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
        process.destroyForcibly();
    }
}
