package vn.mocgioi.cli.demo;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import vn.mocgioi.land.Layers;

/**
 * The demo province: illustrative zones, lots, markers, parcels and their history in the shape of Thái Nguyên's, whose
 * figures on 2024-12-31, summed, are those of {@link ProvincePlan}. The same files every time.
 */
public final class DemoProvince {
    /** When the registers were first typed in. */
    private static final Instant FIRST_RECORDED = Instant.parse("2023-01-03T01:00:00Z");

    private final DemoFiles files;

    private DemoProvince(Path folder) {
        this.files = new DemoFiles(folder);
    }

    /** Writes all files into an existing, empty folder; gives them in the order in which they are to be imported. */
    public static List<DemoFile> write(Path folder) throws IOException {
        DemoProvince province = new DemoProvince(folder);
        province.writeAll();
        return province.files.written();
    }

    private void writeAll() throws IOException {
        List<ParkShape> shapes =
                ProvincePlan.zones().stream().map(ParkShape::of).toList();
        List<Commune> communes = CommuneMap.communes();
        writeCommunes(communes);
        writeZones(shapes);
        writePhases(shapes);
        writeStages(shapes);
        writeLots(shapes);
        writeMarkers(shapes);
        writeParcels(shapes, communes);
    }

    private void writeParcels(List<ParkShape> shapes, List<Commune> communes) throws IOException {
        List<Commune> former =
                communes.stream().filter(c -> c.validTo() != null).toList();
        List<DemoFiles.Row> rows = new ArrayList<>();
        int sheet = 11;
        for (ClearancePlan plan : ProvincePlan.clearances()) {
            ParkShape shape = shapes.stream()
                    .filter(s -> s.plan().code().equals(plan.zone()))
                    .findFirst()
                    .orElseThrow();
            Polygon site = shape.part(plan.phase());
            List<Polygon> built = shape.phases().stream().filter(p -> p != site).toList();
            for (Parcel parcel : FieldParcels.under(site, built, sheet, former, Chance.of(plan.zone() + " parcels"))) {
                rows.add(row(
                        parcel.polygon(),
                        "commune",
                        parcel.commune(),
                        "sheet_no",
                        parcel.sheetNo(),
                        "parcel_no",
                        parcel.parcelNo(),
                        "land_use",
                        parcel.landUse()));
            }
            sheet += 30;
        }
        files.write(Layers.PARCELS, FIRST_RECORDED, rows);
    }

    private void writeCommunes(List<Commune> communes) throws IOException {
        List<DemoFiles.Row> rows = new ArrayList<>();
        for (Commune commune : communes) {
            rows.add(row(
                    commune.polygon(),
                    "code",
                    commune.code(),
                    "fullname",
                    commune.fullname(),
                    "fullnameen",
                    commune.fullnameEn(),
                    "kind",
                    commune.kind(),
                    "valid_from",
                    commune.validFrom(),
                    "valid_to",
                    commune.validTo()));
        }
        files.write(Layers.COMMUNES, FIRST_RECORDED, rows);
    }

    private void writeZones(List<ParkShape> shapes) throws IOException {
        List<DemoFiles.Row> rows = new ArrayList<>();
        for (ParkShape shape : shapes) {
            ZonePlan zone = shape.plan();
            rows.add(row(
                    shape.outline(),
                    "code",
                    zone.code(),
                    "name",
                    zone.name(),
                    "name_en",
                    zone.nameEn(),
                    "kind",
                    zone.kind(),
                    "official_area_ha",
                    zone.officialHa(),
                    "public",
                    true));
        }
        files.write(Layers.ZONES, FIRST_RECORDED, rows);
    }

    private void writePhases(List<ParkShape> shapes) throws IOException {
        List<DemoFiles.Row> rows = new ArrayList<>();
        for (ParkShape shape : shapes) {
            for (ZonePlan.PhasePlan phase : shape.plan().phases()) {
                rows.add(row(
                        shape.part(phase.number()),
                        "zone",
                        shape.plan().code(),
                        "number",
                        phase.number(),
                        "name",
                        phase.name(),
                        "official_area_ha",
                        phase.officialHa()));
            }
        }
        files.write(Layers.PHASES, FIRST_RECORDED, rows);
    }

    /** The decision that a zone or phase goes by: the latest that gives its area, else its resolution. */
    private static Stage areaDecision(ZonePlan zone, String phase) {
        List<Stage> stages = StageHistory.of(zone).stream()
                .filter(stage -> stage.phase().equals(phase) && stage.decisionNo() != null)
                .toList();
        return stages.stream()
                .filter(stage -> stage.officialHa() != null)
                .reduce((earlier, later) -> later)
                .orElseGet(() -> stages.get(0));
    }

    private void writeStages(List<ParkShape> shapes) throws IOException {
        List<DemoFiles.Row> rows = new ArrayList<>();
        for (ParkShape shape : shapes) {
            for (Stage stage : StageHistory.of(shape.plan())) {
                rows.add(row(
                        null,
                        "zone",
                        stage.zone(),
                        "phase",
                        stage.phase(),
                        "plan",
                        stage.plan(),
                        "step",
                        stage.step(),
                        "date",
                        stage.date(),
                        "decision_no",
                        stage.decisionNo(),
                        "authority",
                        stage.authority(),
                        "official_area_ha",
                        stage.officialHa()));
            }
        }
        files.write(Layers.STAGES, FIRST_RECORDED, rows);
    }

    private void writeMarkers(List<ParkShape> shapes) throws IOException {
        List<DemoFiles.Row> markers = new ArrayList<>();
        List<DemoFiles.Row> events = new ArrayList<>();
        for (ParkShape shape : shapes) {
            for (MarkerSurvey survey : surveys(shape)) {
                for (Marker marker : survey.markers()) {
                    markers.add(row(
                            Millimetre.point(marker.designed()),
                            "zone",
                            marker.zone(),
                            "phase",
                            marker.phase(),
                            "number",
                            marker.number(),
                            "order",
                            marker.reference() ? null : marker.order(),
                            "kind",
                            marker.kind(),
                            "of",
                            marker.of(),
                            "legal_type",
                            marker.legalType()));
                }
                for (MarkerEvent event : survey.events()) {
                    events.add(row(
                            null,
                            "zone",
                            event.marker().zone(),
                            "phase",
                            event.marker().phase(),
                            "number",
                            event.marker().number(),
                            "status",
                            event.status(),
                            "date",
                            event.date(),
                            "x_northing",
                            metres(event.asSet() == null ? null : event.asSet().y),
                            "y_easting",
                            metres(event.asSet() == null ? null : event.asSet().x),
                            "method",
                            event.method(),
                            "accuracy_m",
                            event.accuracyM(),
                            "document_no",
                            event.documentNo()));
                }
            }
        }
        files.write(Layers.MARKERS, FIRST_RECORDED, markers);
        files.write(Layers.MARKER_EVENTS, FIRST_RECORDED, events);
    }

    private static List<MarkerSurvey> surveys(ParkShape shape) {
        ZonePlan zone = shape.plan();
        List<Stage> stages = StageHistory.of(zone);
        if (zone.phases().isEmpty()) {
            return List.of(MarkerSurvey.of(zone, "", shape.outline(), stages));
        }
        return zone.phases().stream()
                .map(phase -> MarkerSurvey.of(zone, phase.number(), shape.part(phase.number()), stages))
                .toList();
    }

    private static @Nullable String metres(@Nullable Double value) {
        return value == null
                ? null
                : BigDecimal.valueOf(Math.round(value * 1000), 3).toPlainString();
    }

    private void writeLots(List<ParkShape> shapes) throws IOException {
        List<DemoFiles.Row> rows = new ArrayList<>();
        for (ParkShape shape : shapes) {
            for (Lot lot : lots(shape)) {
                rows.add(row(
                        lot.polygon(),
                        "zone",
                        lot.zone(),
                        "code",
                        lot.code(),
                        "phase",
                        lot.phase().isEmpty() ? null : lot.phase(),
                        "land_use",
                        lot.use(),
                        "official_area_m2",
                        lot.officialM2()));
            }
        }
        files.write(Layers.LOTS, FIRST_RECORDED, rows);
    }

    private static List<Lot> lots(ParkShape shape) {
        Status planned = shape.plan().cluster() ? Status.CLEARING : Status.ZONED;
        if (!shape.plan().status().atLeast(planned)) {
            return List.of();
        }
        if (shape.plan().phases().isEmpty()) {
            return LotLayout.of(shape, "");
        }
        return shape.plan().phases().stream()
                .flatMap(phase -> LotLayout.of(shape, phase.number()).stream())
                .toList();
    }

    private static DemoFiles.Row row(@Nullable Geometry geometry, @Nullable Object... namesAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null && !value.equals("")) {
                values.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return new DemoFiles.Row(geometry, values);
    }
}
