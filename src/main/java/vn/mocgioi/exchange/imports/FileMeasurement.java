package vn.mocgioi.exchange.imports;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import vn.mocgioi.exchange.cad.DrawingSource;
import vn.mocgioi.exchange.source.FileProblem;
import vn.mocgioi.exchange.source.ImportReport;
import vn.mocgioi.exchange.source.ReadOptions;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.geo.crs.Transform;
import vn.mocgioi.geo.shape.BBox;
import vn.mocgioi.geo.shape.Measure;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.catalogue.Shape;
import vn.mocgioi.land.rules.RowFinding;

/**
 * Measures the polygons of a file by the checks and the formula of the import, but without a database. Memory holds one
 * row at a time.
 */
public final class FileMeasurement {
    /** What people know a shape by, where the file says it. */
    private static final Layer SHAPES = new Layer(
            "shapes",
            Shape.AREAL,
            false,
            List.of(
                    Layers.LOTS.column("zone"),
                    Layers.ZONES.column("code"),
                    Layers.PARCELS.column("sheet_no"),
                    Layers.PARCELS.column("parcel_no"),
                    Layers.ZONES.column("name")),
            List.of());

    private static final List<String> KEY = List.of("zone", "code", "sheet_no", "parcel_no");

    private final Crs survey;

    /**
     * @param survey the CRS of grid areas
     */
    public FileMeasurement(Crs survey) {
        this.survey = survey;
    }

    /**
     * One shape of the file.
     *
     * @param number from 1, in the order of the file
     * @param label its key or name as far as the file has them, else empty
     * @param measure null when it could not be measured
     * @param findings why not, and what is odd about it
     */
    public record Row(long number, String label, @Nullable Measure measure, List<RowFinding> findings) {}

    /**
     * All shapes together; areas are sums of the rounded ones, as in every report.
     *
     * @param crs the CRS in which the coordinates were read
     * @param crsSource how that was known: {@code --crs}, {@code file}, {@code default}
     * @param said what is to be said of the file as a whole
     */
    public record Total(
            String crs,
            String crsSource,
            long rows,
            long measured,
            BigDecimal areaM2,
            BigDecimal geodesicAreaM2,
            List<ImportReport.FileFinding> said) {}

    /**
     * Measures one file.
     *
     * @param crs the CRS of its coordinates such as {@code EPSG:9213}, or null to take the file's own
     * @param options which part of the file is measured
     * @param columns column by heading, where the user said it
     * @param rows hears of every row in the order of the file
     * @throws FileProblem when it cannot be read
     */
    public Total run(
            Path file, @Nullable String crs, ReadOptions options, Map<String, String> columns, Consumer<Row> rows) {
        String name = String.valueOf(file.getFileName());
        try (FileRows shapes = FileRows.open(file, name, options, SHAPES, columns, Decimals.EVIDENT)) {
            FileCrs fileCrs = FileCrs.of(shapes, name, crs, survey);
            if (shapes.isEmpty() || fileCrs.crs() == null) {
                throw new FileProblem(
                        name + (shapes.isEmpty() ? " has no rows" : " has no geometry, nor a column wkt"));
            }
            Total total = measureAll(shapes, fileCrs, fileCrs.crs(), rows);
            shapes.headings().requireChosen();
            return total;
        }
    }

    private Total measureAll(FileRows shapes, FileCrs fileCrs, Crs read, Consumer<Row> rows) {
        Placement placement = new Placement(Shape.AREAL, read, survey, null, null);
        CrsWatch watch = new CrsWatch(read, false, survey, this::isInAreaOfUse);
        long measured = 0;
        long all = 0;
        BigDecimal area = Measure.round(0);
        BigDecimal geodesicArea = Measure.round(0);
        for (FileRows.Row shape = shapes.next(); shape != null; shape = shapes.next()) {
            Row row = measured(shape, placement);
            all++;
            watch.sample(List.of(shape));
            watch.note(row.measure() != null, row.findings());
            if (row.measure() != null) {
                measured++;
                area = area.add(row.measure().areaM2());
                geodesicArea = geodesicArea.add(row.measure().geodesicAreaM2());
            }
            rows.accept(row);
        }
        List<ImportReport.FileFinding> said = new ArrayList<>(shapes.said());
        said.addAll(fileCrs.said());
        said.addAll(watch.findings(List.of()));
        return new Total(read.code(), fileCrs.source(), all, measured, area, geodesicArea, said);
    }

    private static Row measured(FileRows.Row shape, Placement placement) {
        List<RowFinding> findings = new ArrayList<>(shape.findings());
        // a shape without a number has an area all the same
        findings.removeIf(finding -> DrawingSource.TEXT_FAULTS.contains(finding.code()));
        Measure measure = null;
        if (findings.stream().noneMatch(RowFinding::rejects)) {
            Placement.Placed placed = placement.place(shape.geometry());
            findings.addAll(placed.findings());
            if (placed.geometry() != null) {
                measure =
                        Measure.of(placed.geometry().survey(), placed.geometry().wgs84());
            }
        }
        return new Row(shape.number(), label(shape), measure, findings);
    }

    private static String label(FileRows.Row shape) {
        String key = texts(shape, KEY.stream()).collect(Collectors.joining("/"));
        return key.isEmpty() ? texts(shape, Stream.of("name")).findFirst().orElse("") : key;
    }

    private static Stream<String> texts(FileRows.Row shape, Stream<String> columns) {
        return columns.map(column -> shape.cells().get(column))
                .filter(Objects::nonNull)
                .map(cell -> cell.toString().strip())
                .filter(text -> !text.isEmpty());
    }

    private boolean isInAreaOfUse(Coordinate place) {
        BBox area = survey.areaOfUse();
        Coordinate lonLat = Transform.between(survey, Crs.WGS84).apply(place.x, place.y);
        return area.contains(lonLat.x, lonLat.y);
    }
}
