package vn.mocgioi.exchange.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.ImportReport;
import vn.mocgioi.land.rules.RowFinding;
import vn.mocgioi.store.imports.ImportTransaction;

/**
 * The report of an import as JSON: one entry for every row of the file, then the sums. Written row by row into a
 * temporary neighbour, which takes the report's name only when it is whole.
 */
public final class ReportFile implements AutoCloseable {
    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_MESSAGE = 1_000;

    private final Path target;
    private final Path draft;
    private final JsonGenerator json;
    private boolean whole;

    private ReportFile(Path target, Path draft, JsonGenerator json) {
        this.target = target;
        this.draft = draft;
        this.json = json;
    }

    public static ReportFile create(Path target) {
        Path absolute = target.toAbsolutePath();
        try {
            Path draft = Files.createTempFile(absolute.getParent(), ".report", ".json");
            OutputStream out = Files.newOutputStream(draft);
            JsonGenerator json = new JsonFactory().createGenerator(out);
            json.writeStartObject();
            json.writeArrayFieldStart("rows");
            return new ReportFile(absolute, draft, json);
        } catch (IOException e) {
            throw new FileProblem("the report " + target + " cannot be written: " + e.getMessage(), e);
        }
    }

    public void row(ImportTransaction.RowResult row) {
        try {
            // a line each, so that the report can be searched
            json.writeRaw('\n');
            json.writeStartObject();
            json.writeNumberField("row", row.number());
            json.writeStringField("key", cut(row.key(), LONGEST_KEY));
            json.writeStringField("outcome", row.outcome().name().toLowerCase(Locale.ROOT));
            if (!row.findings().isEmpty()) {
                json.writeArrayFieldStart("reasons");
                for (RowFinding finding : row.findings()) {
                    write(finding);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cell may hold ten thousand letters, and a report repeats it for each row and reason. */
    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + "…";
    }

    private void write(RowFinding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("code", finding.code());
        if (finding.field() != null) {
            json.writeStringField("field", finding.field());
        }
        json.writeStringField("message", cut(finding.message(), LONGEST_MESSAGE));
        if (finding.east() != null && finding.north() != null) {
            json.writeArrayFieldStart("at");
            json.writeNumber(finding.east());
            json.writeNumber(finding.north());
            json.writeEndArray();
        }
        if (!finding.values().isEmpty()) {
            json.writeObjectFieldStart("values");
            for (Map.Entry<String, String> value : new TreeMap<>(finding.values()).entrySet()) {
                json.writeStringField(value.getKey(), value.getValue());
            }
            json.writeEndObject();
        }
        if (finding.area() != null) {
            json.writeNumberField("area_before_m2", finding.area().beforeM2());
            json.writeNumberField("area_after_m2", finding.area().afterM2());
            json.writeNumberField("area_change_m2", finding.area().differenceM2());
            json.writeNumberField("area_change_percent", finding.area().percent());
        }
        json.writeEndObject();
    }

    /** Adds the sums and makes the report stand under its name. */
    public void finish(ImportReport report) {
        try {
            json.writeEndArray();
            json.writeStringField("layer", report.layer());
            json.writeStringField("file", report.name());
            json.writeStringField("crs", report.crs());
            json.writeStringField("crs_source", report.crsSource());
            json.writeNumberField("rows_read", report.counts().rows());
            json.writeNumberField("accepted", report.counts().accepted());
            json.writeNumberField("rejected", report.counts().rejected());
            json.writeNumberField("unchanged", report.counts().unchanged());
            numbers("errors", report.errors());
            numbers("warnings", report.warnings());
            json.writeObjectFieldStart("columns");
            for (Map.Entry<String, @Nullable String> column : report.columns().entrySet()) {
                json.writeStringField(column.getKey(), column.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("file_findings");
            for (ImportReport.FileFinding said : report.said()) {
                json.writeStartObject();
                json.writeStringField("code", said.code());
                json.writeStringField("message", said.message());
                json.writeBooleanField("refuses", said.refuses());
                if (!said.at().isEmpty()) {
                    places(said.at());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeBooleanField("written", report.written());
            json.writeBooleanField("dry_run", report.dryRun());
            json.writeEndObject();
            json.close();
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            whole = true;
        } catch (IOException e) {
            throw new FileProblem("the report " + target + " cannot be written: " + e.getMessage(), e);
        }
    }

    private void places(List<ImportReport.Place> places) throws IOException {
        json.writeArrayFieldStart("at");
        for (ImportReport.Place place : places) {
            json.writeStartArray();
            json.writeNumber(place.east());
            json.writeNumber(place.north());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void numbers(String name, Map<String, Long> counts) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
        }
        json.writeEndObject();
    }

    @Override
    public void close() {
        if (whole) {
            return;
        }
        try {
            json.close();
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
