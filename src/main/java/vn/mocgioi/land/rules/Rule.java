package vn.mocgioi.land.rules;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.terms.LandUse;
import vn.mocgioi.land.terms.ZoneKind;

/**
 * What can be set by a dated row of the layer {@code rules}. The value here holds for days that no row covers; null
 * where there was no such rule then.
 */
public enum Rule {
    /** The official area counts while it differs from the grid area by no more than this share of itself. */
    AREA_TOLERANCE_SHARE("area.tolerance_share", "0.01"),
    /** AREA_DIFFERS is found above this share. */
    AREA_DIFFERS_SHARE("area.differs_share", "0.01"),
    /** A part of a parcel counts from this area … */
    CLEARANCE_MIN_PART_M2("clearance.min_part_m2", "1"),
    /** … and this share of the parcel. */
    CLEARANCE_MIN_PART_SHARE("clearance.min_part_share", "0.001"),
    LEASABLE_INDUSTRIAL_PARK("leasable.land_use.INDUSTRIAL_PARK", "INDUSTRIAL WAREHOUSE SERVICE"),
    LEASABLE_INDUSTRIAL_CLUSTER("leasable.land_use.INDUSTRIAL_CLUSTER", "INDUSTRIAL WAREHOUSE SERVICE"),
    LEASABLE_IT_PARK("leasable.land_use.IT_PARK", "INDUSTRIAL WAREHOUSE SERVICE"),
    /** A repair of a shape that changes its area by more than this share is refused. */
    REPAIR_MAX_SHARE("repair.max_share", "0.01"),
    /** Two objects are on the same land when they have more than this share of each area in common. */
    SAME_LAND_SHARE("same_land.least_share", "0.99"),
    MARKER_OFF_DESIGN_M("marker.off_design_m", "0.05"),
    MARKER_OFF_BOUNDARY_M("marker.off_boundary_m", "0.05"),
    /** A corner marker stands at a vertex when it is no further from it. */
    MARKER_VERTEX_DISTANCE_M("marker.vertex_distance_m", "0.05"),
    /** A vertex needs a marker when the boundary turns by more. */
    MARKER_TURN_DEG("marker.turn_deg", "3"),
    OVERLAP_MIN_M2("overlap.min_m2", "1"),
    OVERLAP_MIN_WIDTH_M("overlap.min_width_m", "0.02"),
    GAP_MIN_M2("gap.min_m2", "0.1"),
    GAP_MAX_WIDTH_M("gap.max_width_m", "1"),
    CROSSING_MIN_M2("crossing.min_m2", "1"),
    /** The least count of households or blocked parcels that the public is told. */
    DISCLOSURE_MIN_COUNT("disclosure.min_count", "5"),
    /** What the public is told of households, organisations and blocked parcels is a multiple of this … */
    DISCLOSURE_STEP_COUNT("disclosure.step_count", "5"),
    /** … and of the area that is blocked, of this. */
    DISCLOSURE_STEP_M2("disclosure.step_m2", "5000"),
    /** The codes of land use that are farm land, for the deadlines. */
    FARM_LAND_USE("land_use.farm", "LUA LUC LUK LUN COC HNK BHK NHK CLN LNP RSX RPH RDD NTS CNT LMU NKH"),
    DEADLINE_NOTICE_FARM_DAYS("deadline.notice_farm_days", null),
    DEADLINE_NOTICE_OTHER_DAYS("deadline.notice_other_days", null),
    DEADLINE_PAYMENT_DAYS("deadline.payment_days", null),
    /** Which rows of a layer wait until another person approves them: see {@link Approval}. */
    APPROVAL_COMMUNES("approval.communes", "ALWAYS"),
    APPROVAL_ZONES("approval.zones", "ALWAYS"),
    APPROVAL_PHASES("approval.phases", "ALWAYS"),
    APPROVAL_STAGES("approval.stages", "CORRECTIONS"),
    APPROVAL_LOTS("approval.lots", "NEVER"),
    APPROVAL_PROJECTS("approval.projects", "NEVER"),
    APPROVAL_LEASES("approval.leases", "NEVER"),
    APPROVAL_PARCELS("approval.parcels", "NEVER"),
    APPROVAL_PARTIES("approval.parties", "NEVER"),
    APPROVAL_HOLDINGS("approval.holdings", "CORRECTIONS"),
    APPROVAL_EVENTS("approval.events", "CORRECTIONS"),
    APPROVAL_OBSTACLES("approval.obstacles", "CORRECTIONS"),
    APPROVAL_MARKERS("approval.markers", "NEVER"),
    APPROVAL_MARKER_EVENTS("approval.marker_events", "NEVER"),
    APPROVAL_TARGETS("approval.targets", "NEVER"),
    APPROVAL_RULES("approval.rules", "ALWAYS");

    private final String key;
    private final @Nullable String otherwise;

    Rule(String key, @Nullable String otherwise) {
        this.key = key;
        this.otherwise = otherwise;
    }

    /** Its name in the layer {@code rules}. */
    public String key() {
        return key;
    }

    /** The value where no row holds. */
    Optional<String> otherwise() {
        return Optional.ofNullable(otherwise);
    }

    public static Optional<Rule> find(String key) {
        return Arrays.stream(values()).filter(rule -> rule.key.equals(key)).findFirst();
    }

    /** The rule that says which land uses of this kind of zone are leasable. */
    static Rule leasable(ZoneKind kind) {
        return valueOf("LEASABLE_" + kind.name());
    }

    /** The rule that says which rows of the layer are approved. */
    public static Rule approval(String layer) {
        return valueOf("APPROVAL_" + layer.toUpperCase(Locale.ROOT));
    }

    /** What is wrong with a value for this rule, or nothing. */
    public Optional<String> objection(String value) {
        if (name().startsWith("APPROVAL")) {
            return Approval.find(value).isPresent()
                    ? Optional.empty()
                    : Optional.of("'" + value + "' is none of " + Arrays.toString(Approval.values()));
        }
        if (name().startsWith("LEASABLE")) {
            List<String> known =
                    Arrays.stream(LandUse.values()).map(LandUse::name).toList();
            return RuleSet.words(value).stream()
                    .filter(word -> !known.contains(word))
                    .findFirst()
                    .map(word -> "'" + word + "' is no land use of lots; known are " + String.join(", ", known));
        }
        if (this == FARM_LAND_USE) {
            return Optional.empty();
        }
        return number(value)
                .map(number -> outOfRange(number))
                .orElseGet(() -> Optional.of(
                        "'%s' is no number, and %s needs one, with a dot for its decimals".formatted(value, key)));
    }

    private static Optional<BigDecimal> number(String value) {
        try {
            return Optional.of(new BigDecimal(value.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Optional<String> outOfRange(BigDecimal number) {
        BigDecimal most = most();
        if (number.signum() < 0 || number.compareTo(most) > 0) {
            return Optional.of(key + " is " + number + "; it must be from 0 to " + most.toPlainString());
        }
        return counts() && number.stripTrailingZeros().scale() > 0
                ? Optional.of(key + " is " + number + "; it must be a whole number")
                : Optional.empty();
    }

    /** Whether it is a number of days or of anything else that has no halves. */
    private boolean counts() {
        return key.endsWith("_days") || key.endsWith("_count");
    }

    /** Shares are of 1, a boundary turns by half a circle at most, and a century is more than any deadline. */
    private BigDecimal most() {
        if (key.endsWith("_share")) {
            return BigDecimal.ONE;
        }
        if (key.endsWith("_deg")) {
            return new BigDecimal("180");
        }
        return new BigDecimal(key.endsWith("_days") ? "36500" : "1000000");
    }
}
