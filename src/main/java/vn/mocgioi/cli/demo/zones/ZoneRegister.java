package vn.mocgioi.cli.demo.zones;

import static vn.mocgioi.cli.demo.plan.RecordedMoments.FIRST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.cli.demo.base.Commune;
import vn.mocgioi.cli.demo.base.DemoFiles;
import vn.mocgioi.cli.demo.base.DemoFiles.Row;
import vn.mocgioi.cli.demo.base.Millimetre;
import vn.mocgioi.cli.demo.plan.Project;
import vn.mocgioi.cli.demo.plan.ProvincePlan;
import vn.mocgioi.cli.demo.plan.RecordedMoments;
import vn.mocgioi.cli.demo.plan.Stage;
import vn.mocgioi.cli.demo.plan.StageHistory;
import vn.mocgioi.cli.demo.plan.ZonePlan;
import vn.mocgioi.land.catalogue.Layers;

/** Puts communes, zones and what belongs to them into the rows of the import files. */
public final class ZoneRegister {
    private final DemoFiles files;

    public ZoneRegister(DemoFiles files) {
        this.files = files;
    }

    public void add(Commune commune) {
        files.add(
                Layers.COMMUNES,
                FIRST,
                Row.at(commune.polygon())
                        .with("code", commune.code())
                        .with("fullname", commune.fullname())
                        .with("fullnameen", commune.fullnameEn())
                        .with("kind", commune.kind())
                        .with("valid_from", commune.validFrom())
                        .with("valid_to", commune.validTo()));
    }

    /** Adds a zone with its phases, stages, markers and lots; gives the lots. */
    public List<Lot> add(ParkShape shape) {
        ZonePlan zone = shape.plan();
        List<Stage> stages = StageHistory.of(zone);
        Stage decision = areaDecision(stages, "");
        files.add(
                Layers.ZONES,
                FIRST,
                Row.at(shape.outline())
                        .with("code", zone.code())
                        .with("name", zone.name())
                        .with("name_en", zone.nameEn())
                        .with("kind", zone.kind())
                        .with("official_area_ha", zone.officialHa())
                        .with("decision_no", decision.decisionNo())
                        .with("decision_date", decision.date())
                        .with("public", true));
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
                Row.at(shape.part(phase.number()))
                        .with("zone", shape.plan().code())
                        .with("number", phase.number())
                        .with("name", phase.name())
                        .with("official_area_ha", phase.officialHa())
                        .with("decision_no", decision.decisionNo())
                        .with("decision_date", decision.date()));
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
                Row.plain()
                        .with("zone", stage.zone())
                        .with("phase", stage.phase())
                        .with("plan", stage.plan())
                        .with("step", stage.step())
                        .with("date", stage.date())
                        .with("decision_no", stage.decisionNo())
                        .with("authority", stage.authority())
                        .with("official_area_ha", stage.officialHa()));
    }

    private void add(Lot lot) {
        files.add(
                Layers.LOTS,
                FIRST,
                Row.at(lot.polygon())
                        .with("zone", lot.zone())
                        .with("code", lot.code())
                        .with("phase", lot.phase())
                        .with("land_use", lot.use())
                        .with("official_area_m2", lot.officialM2()));
    }

    private void add(MarkerSurvey survey) {
        for (Marker marker : survey.markers()) {
            files.add(
                    Layers.MARKERS,
                    FIRST,
                    Row.at(Millimetre.point(marker.designed()))
                            .with("zone", marker.zone())
                            .with("phase", marker.phase())
                            .with("number", marker.number())
                            .with("order", marker.reference() ? null : marker.order())
                            .with("kind", marker.kind())
                            .with("of", marker.of())
                            .with("legal_type", marker.legalType()));
        }
        for (MarkerEvent event : survey.events()) {
            files.add(
                    Layers.MARKER_EVENTS,
                    RecordedMoments.endOfYear(event.date()),
                    Row.plain()
                            .with("zone", event.marker().zone())
                            .with("phase", event.marker().phase())
                            .with("number", event.marker().number())
                            .with("status", event.status())
                            .with("date", event.date())
                            .with("x_northing", event.asSet() == null ? null : Millimetre.decimal(event.asSet().y, 3))
                            .with("y_easting", event.asSet() == null ? null : Millimetre.decimal(event.asSet().x, 3))
                            .with("method", event.method())
                            .with("accuracy_m", event.accuracyM())
                            .with("document_no", event.documentNo()));
        }
    }

    public void add(Tenancy tenancy) {
        for (Project project : tenancy.projects()) {
            files.add(
                    Layers.PROJECTS,
                    RecordedMoments.endOfYear(project.licensed()),
                    Row.plain()
                            .with("code", project.code())
                            .with("zone", project.zone())
                            .with("name", project.name())
                            .with("investor", project.investor())
                            .with("country", project.country())
                            .with("sector", project.sector())
                            .with("capital_usd", project.capitalUsd())
                            .with("licence_date", project.licensed())
                            .with("foreign", project.foreign()));
        }
        for (Lease lease : tenancy.leases()) {
            files.add(
                    Layers.LEASES,
                    RecordedMoments.endOfYear(lease.from()),
                    Row.plain()
                            .with("zone", lease.lot().zone())
                            .with("lot", lease.lot().code())
                            .with("from", lease.from())
                            .with("to", lease.to())
                            .with("project", lease.project())
                            .with("area_m2", lease.areaM2()));
        }
    }

    public void addTargets() {
        addTarget(null, null, "NEW_PROJECTS", "2024", String.valueOf(ProvincePlan.NEW_PROJECTS_TARGET));
        addTarget("KCN-SC2", "2", "HANDED_OVER_HA", "2024", "200");
        addTarget("KCN-SC2", "2", "HANDED_OVER_HA", "2025", "296.24");
        addTarget("CCN-08", null, "HANDED_OVER_HA", "2024", "45");
    }

    private void addTarget(@Nullable String zone, @Nullable String phase, String measure, String period, String value) {
        files.add(
                Layers.TARGETS,
                RecordedMoments.endOfMonth(LocalDate.of(2024, 1, 1)),
                Row.plain()
                        .with("zone", zone)
                        .with("phase", phase)
                        .with("measure", measure)
                        .with("period", period)
                        .with("value", value)
                        .with("decision_no", "minh họa 05/KH-UBND"));
    }
}
