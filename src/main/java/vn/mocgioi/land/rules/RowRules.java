package vn.mocgioi.land.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.terms.EventKind;
import vn.mocgioi.land.terms.Milestone;

/** What must hold between the columns of one row, whatever file it came from. */
public final class RowRules {
    private RowRules() {}

    /**
     * Checks one row of a layer.
     *
     * @param values the row's values by column name: String, Integer, BigDecimal, LocalDate or Boolean; absent ones left out
     */
    public static List<RowFinding> check(Layer layer, Map<String, Object> values) {
        List<RowFinding> findings = new ArrayList<>();
        ordered(values, Layer.VALID_FROM, Layer.VALID_TO, true, findings);
        ordered(values, "from", "to", true, findings);
        ordered(values, "opened", "closed", false, findings);
        positive(values, "official_area_ha", findings);
        positive(values, "official_area_m2", findings);
        positive(values, "area_m2", findings);
        notNegative(values, "amount_vnd", findings);
        notNegative(values, "capital_usd", findings);
        notNegative(values, "accuracy_m", findings);
        switch (layer.name()) {
            case "events" -> event(values, findings);
            case "markers" -> marker(values, findings);
            case "marker_events" -> markerEvent(values, findings);
            case "projects" -> project(values, findings);
            case "rules" -> rule(values, findings);
            default -> {}
        }
        return findings;
    }

    private static void event(Map<String, Object> values, List<RowFinding> findings) {
        String kind = (String) values.get("milestone");
        String of = (String) values.get("of");
        boolean notApplicable = EventKind.NOT_APPLICABLE.name().equals(kind);
        if (notApplicable && of == null) {
            findings.add(RowFinding.error(
                    "missing_value", "of", "NOT_APPLICABLE needs the milestone it is about in column 'of'"));
        } else if (notApplicable && Milestone.HANDED_OVER.name().equals(of)) {
            findings.add(RowFinding.error(
                    "not_allowed", "of", "HANDED_OVER applies to every parcel; NOT_APPLICABLE cannot be of it"));
        } else if (kind != null && !notApplicable && of != null) {
            findings.add(RowFinding.error(
                    "not_allowed", "of", "column 'of' goes with NOT_APPLICABLE only, not with " + kind));
        }
        if (Boolean.TRUE.equals(values.get("void")) && values.get("correction") == null) {
            findings.add(RowFinding.error(
                    "missing_value", "correction", "an event is made void by a correction: give its reason"));
        }
    }

    private static void marker(Map<String, Object> values, List<RowFinding> findings) {
        boolean reference = "REFERENCE".equals(values.get("kind"));
        if (reference && values.get("of") == null) {
            findings.add(RowFinding.error(
                    "missing_value", "of", "a REFERENCE marker needs the number of the marker it stands for in 'of'"));
        }
        if (values.get("ring") instanceof Integer ring && ring < 1) {
            findings.add(RowFinding.error("out_of_range", "ring", "ring is " + ring + "; rings count from 1")
                    .with("value", ring));
        }
    }

    private static void markerEvent(Map<String, Object> values, List<RowFinding> findings) {
        if ((values.get("x_northing") == null) != (values.get("y_easting") == null)) {
            String missing = values.get("x_northing") == null ? "x_northing" : "y_easting";
            findings.add(RowFinding.error("missing_value", missing, "a place needs both x_northing and y_easting"));
        }
    }

    private static void project(Map<String, Object> values, List<RowFinding> findings) {
        if (values.get("country") instanceof String country && !country.matches("[A-Z]{2}")) {
            findings.add(RowFinding.error(
                            "unreadable_value",
                            "country",
                            "'" + country
                                    + "' is no ISO 3166 alpha-2 code; write two capital letters such as VN, CN, KR")
                    .with("value", country));
        }
    }

    /** A rule that nobody asks for, or with a value that nobody can use, would change nothing and never be noticed. */
    private static void rule(Map<String, Object> values, List<RowFinding> findings) {
        if (!(values.get("key") instanceof String key)) {
            return;
        }
        Optional<Rule> rule = Rule.find(key);
        if (rule.isEmpty()) {
            findings.add(RowFinding.error(
                            "unknown_rule",
                            "key",
                            "there is no rule '" + key + "'; known are "
                                    + Arrays.stream(Rule.values())
                                            .map(Rule::key)
                                            .collect(Collectors.joining(", ")))
                    .with("value", key));
        } else if (values.get("value") instanceof String value) {
            rule.get()
                    .objection(value)
                    .ifPresent(objection -> findings.add(RowFinding.error("unreadable_value", "value", objection)
                            .with("value", value)));
        }
    }

    private static void ordered(
            Map<String, Object> values, String first, String last, boolean strictly, List<RowFinding> findings) {
        if (values.get(first) instanceof LocalDate from && values.get(last) instanceof LocalDate to) {
            if (to.isBefore(from) || strictly && to.isEqual(from)) {
                findings.add(RowFinding.error(
                                "dates_out_of_order", last, last + " " + to + " must be after " + first + " " + from)
                        .with("from", from)
                        .with("to", to));
            }
        }
    }

    private static void positive(Map<String, Object> values, String column, List<RowFinding> findings) {
        if (values.get(column) instanceof BigDecimal number && number.signum() <= 0) {
            findings.add(RowFinding.error("out_of_range", column, column + " is " + number + "; it must be above 0")
                    .with("value", number));
        }
    }

    private static void notNegative(Map<String, Object> values, String column, List<RowFinding> findings) {
        if (values.get(column) instanceof BigDecimal number && number.signum() < 0) {
            findings.add(RowFinding.error("out_of_range", column, column + " is " + number + "; it cannot be below 0")
                    .with("value", number));
        }
    }
}
