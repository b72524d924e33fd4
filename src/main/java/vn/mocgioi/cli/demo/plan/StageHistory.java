package vn.mocgioi.cli.demo.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.mocgioi.cli.demo.base.Chance;
import vn.mocgioi.cli.demo.base.WorkingDay;
import vn.mocgioi.land.terms.Step;

/** The usual way of a zone from the first resolution to operation, with illustrative dates and decisions. */
public final class StageHistory {

    /**
     * One step of the usual way.
     *
     * @param status reached with this step
     * @param afterDays since the first
     */
    private record Usual(Status status, String plan, Step step, int afterDays) {}

    private static final List<Usual> WAY = List.of(
            new Usual(Status.RESOLVED, "GENERAL", Step.RESOLUTION, 0),
            new Usual(Status.UNDER_APPRAISAL, "TASK", Step.PREPARED, 90),
            new Usual(Status.UNDER_APPRAISAL, "TASK", Step.APPROVED, 180),
            new Usual(Status.UNDER_APPRAISAL, "GENERAL", Step.PREPARED, 300),
            new Usual(Status.UNDER_APPRAISAL, "GENERAL", Step.APPRAISAL, 390),
            new Usual(Status.ZONED, "GENERAL", Step.APPROVED, 430),
            new Usual(Status.ZONED, "ZONING_2000", Step.PREPARED, 520),
            new Usual(Status.ZONED, "ZONING_2000", Step.APPRAISAL, 600),
            new Usual(Status.ZONED, "ZONING_2000", Step.APPROVED, 650),
            new Usual(Status.ZONED, "ZONING_2000", Step.ANNOUNCED, 675),
            new Usual(Status.ZONED, "", Step.MARKERS_PLANNED, 740),
            new Usual(Status.ESTABLISHED, "", Step.INVESTMENT_POLICY, 780),
            new Usual(Status.ESTABLISHED, "", Step.ESTABLISHED, 860),
            new Usual(Status.ESTABLISHED, "", Step.LAND_ALLOCATED, 960),
            new Usual(Status.ESTABLISHED, "", Step.MARKERS_SET, 1000),
            new Usual(Status.CLEARING, "", Step.CLEARANCE, 1040),
            new Usual(Status.OPERATING, "", Step.INFRASTRUCTURE, 1160),
            new Usual(Status.OPERATING, "", Step.OPERATING, 1400));

    private final ZonePlan zone;
    private final List<Stage> stages = new ArrayList<>();

    private StageHistory(ZonePlan zone) {
        this.zone = zone;
    }

    /** The stages of a zone and its phases, oldest first. */
    public static List<Stage> of(ZonePlan zone) {
        StageHistory history = new StageHistory(zone);
        if (zone.phases().isEmpty()) {
            history.add("", zone.status(), zone.since(), zone.officialHa(), Step.RESOLUTION, Step.OPERATING);
        } else {
            // Planned and established as a whole; land, markers and works go phase by phase.
            history.add("", zone.status(), zone.since(), zone.officialHa(), Step.RESOLUTION, Step.ESTABLISHED);
            for (ZonePlan.PhasePlan phase : zone.phases()) {
                history.add(
                        phase.number(),
                        phase.status(),
                        phase.since(),
                        phase.officialHa(),
                        Step.LAND_ALLOCATED,
                        Step.OPERATING);
            }
        }
        history.stages.sort(Comparator.comparing(Stage::date));
        return history.stages;
    }

    /** The latest of these steps, if any. */
    public static Optional<Stage> latest(List<Stage> stages, String phase, Step... steps) {
        return stages.stream()
                .filter(stage -> stage.phase().equals(phase) && List.of(steps).contains(stage.step()))
                .reduce((earlier, later) -> later);
    }

    private void add(String phase, Status reached, int since, BigDecimal officialHa, Step first, Step last) {
        Chance chance = Chance.of(zone.code() + " stages " + phase);
        LocalDate begun = LocalDate.of(since, 1, 5).plusDays(chance.whole(0, 150));
        for (Usual usual : WAY) {
            boolean general = usual.plan().equals("GENERAL") && usual.step() != Step.RESOLUTION;
            if (!reached.atLeast(usual.status())
                    || usual.step().compareTo(first) < 0
                    || usual.step().compareTo(last) > 0
                    || (general && zone.cluster())) {
                continue;
            }
            // Clusters are approved by the province alone and take less time.
            double days = usual.afterDays() * (zone.cluster() ? 0.68 : 1) + chance.whole(0, 14);
            LocalDate date = WorkingDay.onOrAfter(begun.plusDays((long) days));
            stages.add(stage(
                    phase, usual, usual.step() == Step.CLEARANCE ? cleared(phase, date) : date, officialHa, chance));
        }
    }

    /** The day of the first recovery notices, where the demo has the parcels. */
    private LocalDate cleared(String phase, LocalDate usual) {
        return ProvincePlan.clearances().stream()
                .filter(plan -> plan.zone().equals(zone.code()) && plan.phase().equals(phase))
                .map(ClearancePlan::start)
                .findFirst()
                .orElse(usual);
    }

    private Stage stage(String phase, Usual usual, LocalDate date, BigDecimal officialHa, Chance chance) {
        String plan = zone.cluster() && usual.plan().equals("ZONING_2000") ? "DETAILED_500" : usual.plan();
        String paper = switch (usual.step()) {
            case RESOLUTION -> "NQ-HĐND";
            case PREPARED, APPRAISAL -> "TTr-BQL";
            case INVESTMENT_POLICY -> zone.cluster() ? "QĐ-UBND" : "QĐ-TTg";
            case APPROVED, ESTABLISHED, LAND_ALLOCATED, MARKERS_PLANNED -> "QĐ-UBND";
            default -> "";
        };
        String number = paper.isEmpty() ? null : "minh họa %d/%s".formatted(chance.whole(11, 2990), paper);
        String authority = switch (paper) {
            case "NQ-HĐND" -> "HĐND tỉnh";
            case "QĐ-TTg" -> "Thủ tướng Chính phủ";
            case "QĐ-UBND" -> "UBND tỉnh";
            default -> zone.cluster() ? "Sở Công Thương" : "Ban Quản lý các KCN";
        };
        boolean givesArea = usual.step() == Step.ESTABLISHED
                || (usual.step() == Step.LAND_ALLOCATED && !phase.isEmpty())
                || (usual.step() == Step.APPROVED && !usual.plan().equals("TASK"));
        return new Stage(
                zone.code(), phase, plan, usual.step(), date, number, authority, givesArea ? officialHa : null);
    }
}
