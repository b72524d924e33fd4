package vn.mocgioi.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.mocgioi.exchange.imports.FileMeasurement;
import vn.mocgioi.exchange.source.ImportReport;
import vn.mocgioi.geo.shape.Measure;
import vn.mocgioi.land.rules.RowFinding;

/** Measured shapes as JSON for programs, an object a line; names as in {@code POST /api/measure}. */
final class MeasureLines implements MeasureOutput {
    private static final int MILLIMETRE = 3;

    private final PrintWriter out;
    private final JsonGenerator json;

    MeasureLines(PrintWriter out) {
        this.out = out;
        try {
            this.json = new JsonFactory()
                    .createGenerator(out)
                    .setPrettyPrinter(new MinimalPrettyPrinter("\n"))
                    .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void row(FileMeasurement.Row row) {
        try {
            json.writeStartObject();
            json.writeNumberField("row", row.number());
            json.writeStringField("shape", row.label());
            Measure measure = row.measure();
            if (measure != null) {
                areas(measure.areaM2(), measure.geodesicAreaM2());
                json.writeNumberField("perimeter_m", metres(measure.perimeterM()));
                json.writeNumberField("geodesic_perimeter_m", metres(measure.geodesicPerimeterM()));
            }
            findings(row.findings());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void total(FileMeasurement.Total total) {
        try {
            json.writeStartObject();
            json.writeObjectFieldStart("total");
            json.writeNumberField("rows", total.rows());
            json.writeNumberField("measured", total.measured());
            areas(total.areaM2(), total.geodesicAreaM2());
            json.writeStringField("crs", total.crs());
            json.writeArrayFieldStart("file_findings");
            for (ImportReport.FileFinding said : total.said()) {
                json.writeStartObject();
                json.writeStringField("code", said.code());
                json.writeStringField("message", said.message());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
            json.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println();
        out.flush();
    }

    private void areas(BigDecimal area, BigDecimal geodesic) throws IOException {
        json.writeNumberField("area_m2", area);
        json.writeNumberField("area_ha", Measure.hectares(area));
        json.writeNumberField("geodesic_area_m2", geodesic);
        json.writeNumberField("difference_m2", geodesic.subtract(area));
    }

    private void findings(List<RowFinding> findings) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("reasons");
        for (RowFinding finding : findings) {
            json.writeStartObject();
            json.writeStringField("severity", finding.severity().name().toLowerCase(java.util.Locale.ROOT));
            json.writeStringField("code", finding.code());
            json.writeStringField("message", finding.message());
            if (finding.east() != null && finding.north() != null) {
                json.writeArrayFieldStart("at");
                json.writeNumber(finding.east());
                json.writeNumber(finding.north());
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static BigDecimal metres(double value) {
        return BigDecimal.valueOf(value).setScale(MILLIMETRE, RoundingMode.HALF_UP);
    }
}
