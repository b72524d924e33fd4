package vn.mocgioi.cli.demo.plan;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import vn.mocgioi.cli.demo.base.Frame;
import vn.mocgioi.cli.demo.base.Place;
import vn.mocgioi.land.terms.ZoneKind;

/**
 * The facts of one zone of the demo.
 *
 * @param code its key, as KCN-SC1
 * @param shortName without the words for its kind
 * @param place its middle
 * @param turnDeg the bearing of its main road, from east, counter-clockwise
 * @param aspect length along the main road by depth
 * @param officialHa the area of its decision
 * @param gridShare grid area by official area
 * @param status how far it has come at the end of 2024
 * @param since the year of its first decision
 * @param occupancy leased by leasable at the end of 2024; 0 where nothing is leased
 * @param fault what is wrong with its markers
 * @param phases its phases in the order of the main road, or none
 */
public record ZonePlan(
        String code,
        ZoneKind kind,
        String shortName,
        Place place,
        double turnDeg,
        double aspect,
        BigDecimal officialHa,
        double gridShare,
        Status status,
        int since,
        double occupancy,
        MarkerFault fault,
        List<PhasePlan> phases) {

    /**
     * A phase of a zone.
     *
     * @param status how far it has come at the end of 2024
     * @param since the year of its first decision
     */
    public record PhasePlan(String number, String name, BigDecimal officialHa, Status status, int since) {}

    public ZonePlan {
        phases = List.copyOf(phases);
        if (!phases.isEmpty()
                && phases.stream()
                                .map(PhasePlan::officialHa)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(officialHa)
                        != 0) {
            throw new IllegalArgumentException("the phases of " + code + " do not sum to its area");
        }
        if (occupancy > 0 && status != Status.OPERATING) {
            throw new IllegalArgumentException(code + " cannot be leased before it operates");
        }
    }

    public Frame frame() {
        return Frame.at(place, turnDeg);
    }

    public double gridM2() {
        return officialHa.doubleValue() * 10_000 * gridShare;
    }

    public String name() {
        return switch (kind) {
                    case INDUSTRIAL_PARK -> "Khu công nghiệp ";
                    case INDUSTRIAL_CLUSTER -> "Cụm công nghiệp ";
                    case IT_PARK -> "Khu công nghệ thông tin tập trung ";
                }
                + shortName;
    }

    public String nameEn() {
        return plainLetters(shortName)
                + switch (kind) {
                    case INDUSTRIAL_PARK -> " Industrial Park";
                    case INDUSTRIAL_CLUSTER -> " Industrial Cluster";
                    case IT_PARK -> " Concentrated IT Park";
                };
    }

    /** Whether this phase operates, or the zone where it has none. */
    public boolean operates(String phase) {
        return phases.isEmpty()
                ? status == Status.OPERATING
                : phases.stream().anyMatch(p -> p.number().equals(phase) && p.status() == Status.OPERATING);
    }

    /** Parks have lots once their zoning plan is announced; clusters, which are planned with fewer steps, later. */
    public boolean hasLotPlan() {
        return status.atLeast(cluster() ? Status.CLEARING : Status.ZONED);
    }

    public boolean cluster() {
        return kind == ZoneKind.INDUSTRIAL_CLUSTER;
    }

    /** Vietnamese names in English text are commonly written without their marks. */
    public static String plainLetters(String vietnamese) {
        return Normalizer.normalize(vietnamese, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }
}
