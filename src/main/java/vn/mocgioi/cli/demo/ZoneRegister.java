package vn.mocgioi.cli.demo;

import static vn.mocgioi.cli.demo.RecordedMoments.FIRST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.cli.demo.DemoFiles.Row;
import vn.mocgioi.land.Layers;

/** Puts communes, zones and what belongs to them into the rows of the import files. */
final class ZoneRegister {
    private final DemoFiles files;

    ZoneRegister(DemoFiles files) {
        this.files = files;
    }

    void add(Commune commune) {
        files.add(
                Layers.COMMUNES,
                FIRST,
                Row.of(
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

    /** Adds a zone with its phases, stages, markers and lots; gives the lots. */
    List<Lot> add(ParkShape shape) {
        ZonePlan zone = shape.plan();
        List<Stage> stages = StageHistory.of(zone);
        Stage decision = areaDecision(stages, "");
        files.add(
                Layers.ZONES,
                FIRST,
                Row.of(
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
                        "decision_no",
                        decision.decisionNo(),
                        "decision_date",
                        decision.date(),
                        "public",
                        true));
        zone.phases().forEach(phase -> add(shape, phase, areaDecision(stages, phase.number())));
        stages.forEach(this::add);

        List<Lot> lots = new ArrayList<>();
        for (String part : shape.parts()) {
            add(MarkerSurvey.of(zone, part, shape.part(part), stages));
            if (zone.hasLotPlan()) {
                lots.addAll(LotLayout.of(shape, part));
            }
        }
        lots.forEach(this::add);
        return lots;
    }

    private void add(ParkShape shape, ZonePlan.PhasePlan phase, Stage decision) {
        files.add(
                Layers.PHASES,
                FIRST,
                Row.of(
                        shape.part(phase.number()),
                        "zone",
                        shape.plan().code(),
                        "number",
                        phase.number(),
                        "name",
                        phase.name(),
                        "official_area_ha",
                        phase.officialHa(),
                        "decision_no",
                        decision.decisionNo(),
                        "decision_date",
                        decision.date()));
    }

    /** The decision that a zone or phase goes by: the latest that gives its area, else its first. */
    private static Stage areaDecision(List<Stage> stages, String phase) {
        List<Stage> decided = stages.stream()
                .filter(stage -> stage.phase().equals(phase) && stage.decisionNo() != null)
                .toList();
        return decided.stream()
                .filter(stage -> stage.officialHa() != null)
                .reduce((earlier, later) -> later)
                .orElseGet(() -> decided.get(0));
    }

    private void add(Stage stage) {
        files.add(
                Layers.STAGES,
                RecordedMoments.endOfYear(stage.date()),
                Row.of(
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

    private void add(Lot lot) {
        files.add(
                Layers.LOTS,
                FIRST,
                Row.of(
                        lot.polygon(),
                        "zone",
                        lot.zone(),
                        "code",
                        lot.code(),
                        "phase",
                        lot.phase(),
                        "land_use",
                        lot.use(),
                        "official_area_m2",
                        lot.officialM2()));
    }

    private void add(MarkerSurvey survey) {
        for (Marker marker : survey.markers()) {
            files.add(
                    Layers.MARKERS,
                    FIRST,
                    Row.of(
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
            files.add(
                    Layers.MARKER_EVENTS,
                    RecordedMoments.endOfYear(event.date()),
                    Row.of(
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
                            event.asSet() == null ? null : Millimetre.decimal(event.asSet().y, 3),
                            "y_easting",
                            event.asSet() == null ? null : Millimetre.decimal(event.asSet().x, 3),
                            "method",
                            event.method(),
                            "accuracy_m",
                            event.accuracyM(),
                            "document_no",
                            event.documentNo()));
        }
    }

    void add(Tenancy tenancy) {
        for (Project project : tenancy.projects()) {
            files.add(
                    Layers.PROJECTS,
                    RecordedMoments.endOfYear(project.licensed()),
                    Row.of(
                            null,
                            "code",
                            project.code(),
                            "zone",
                            project.zone(),
                            "name",
                            project.name(),
                            "investor",
                            project.investor(),
                            "country",
                            project.country(),
                            "sector",
                            project.sector(),
                            "capital_usd",
                            project.capitalUsd(),
                            "licence_date",
                            project.licensed(),
                            "foreign",
                            project.foreign()));
        }
        for (Lease lease : tenancy.leases()) {
            files.add(
                    Layers.LEASES,
                    RecordedMoments.endOfYear(lease.from()),
                    Row.of(
                            null,
                            "zone",
                            lease.lot().zone(),
                            "lot",
                            lease.lot().code(),
                            "from",
                            lease.from(),
                            "to",
                            lease.to(),
                            "project",
                            lease.project(),
                            "area_m2",
                            lease.areaM2()));
        }
    }

    void addTargets() {
        addTarget(null, null, "NEW_PROJECTS", "2024", String.valueOf(ProvincePlan.NEW_PROJECTS_TARGET));
        addTarget("KCN-SC2", "2", "HANDED_OVER_HA", "2024", "200");
        addTarget("KCN-SC2", "2", "HANDED_OVER_HA", "2025", "296.24");
        addTarget("CCN-08", null, "HANDED_OVER_HA", "2024", "45");
    }

    private void addTarget(@Nullable String zone, @Nullable String phase, String measure, String period, String value) {
        files.add(
                Layers.TARGETS,
                RecordedMoments.endOfMonth(LocalDate.of(2024, 1, 1)),
                Row.of(
                        null,
                        "zone",
                        zone,
                        "phase",
                        phase,
                        "measure",
                        measure,
                        "period",
                        period,
                        "value",
                        value,
                        "decision_no",
                        "minh họa 05/KH-UBND"));
    }
}
