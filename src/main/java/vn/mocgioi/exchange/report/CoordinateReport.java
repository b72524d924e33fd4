package vn.mocgioi.exchange.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.report.ReportTable.Cell;
import vn.mocgioi.land.checks.CoordinateTable;
import vn.mocgioi.land.terms.Language;
import vn.mocgioi.land.zones.FourAreas;

/** A coordinate table for people: each ring, and the areas at its foot. */
public final class CoordinateReport {
    private final CoordinateTable table;
    private final FourAreas areas;
    private final Language language;

    public CoordinateReport(CoordinateTable table, FourAreas areas, Language language) {
        this.table = table;
        this.areas = areas;
        this.language = language;
    }

    public List<ReportTable> tables() {
        List<ReportTable> tables = new ArrayList<>();
        table.rings().forEach(ring -> tables.add(ring(ring)));
        tables.add(areas());
        return tables;
    }

    /** X is the northing and Y the easting, as Vietnamese papers have it. */
    private ReportTable ring(CoordinateTable.Ring ring) {
        List<List<Cell>> rows = new ArrayList<>();
        int points = ring.points().size();
        for (int i = 0; i <= points; i++) {
            CoordinateTable.NumberedPoint point = ring.points().get(i % points);
            rows.add(List.of(
                    Cell.text(point.number()),
                    Cell.number(BigDecimal.valueOf(point.at().y), NumberStyle.COORDINATE),
                    Cell.number(BigDecimal.valueOf(point.at().x), NumberStyle.COORDINATE),
                    i == points
                            ? Cell.text(null)
                            : Cell.number(BigDecimal.valueOf(ring.edgeM(i)), NumberStyle.HUNDREDTHS)));
        }
        return new ReportTable(
                "ring " + ring.number(),
                title(ring),
                List.of(
                        language.of("Số hiệu điểm", "Point"),
                        language.of("X (m), hướng Bắc", "X (m), northing"),
                        language.of("Y (m), hướng Đông", "Y (m), easting"),
                        language.of("Cạnh đến điểm sau (m)", "Edge to the next point (m)")),
                rows);
    }

    private String title(CoordinateTable.Ring ring) {
        if (table.rings().size() == 1) {
            return language.of("Bảng tọa độ", "Coordinates");
        }
        return language.of("Bảng tọa độ, vòng ", "Coordinates, ring ")
                + ring.number()
                + (ring.hole() ? language.of(" (phần loại trừ)", " (not part of the area)") : "");
    }

    private ReportTable areas() {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(area(
                language.of("Diện tích theo các điểm trong bảng", "Area through the points of the table"),
                table.areaM2()));
        rows.add(area(language.of("Diện tích ranh giới trên lưới", "Grid area of the boundary"), areas.gridM2()));
        rows.add(area(language.of("Diện tích theo quyết định", "Area by the decision"), areas.officialM2()));
        rows.add(List.of(
                Cell.text(language.of("Chu vi (m)", "Perimeter (m)")),
                Cell.number(BigDecimal.valueOf(table.perimeterM()), NumberStyle.HUNDREDTHS),
                Cell.text(null)));
        return new ReportTable(
                "areas", language.of("Diện tích, chu vi", "Areas and perimeter"), List.of("", "m²", "ha"), rows);
    }

    private static List<Cell> area(String name, @Nullable BigDecimal areaM2) {
        return List.of(Cell.text(name), Cell.number(areaM2, NumberStyle.TENTHS), Cell.hectares(areaM2));
    }
}
