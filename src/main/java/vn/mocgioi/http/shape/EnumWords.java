package vn.mocgioi.http.shape;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import vn.mocgioi.land.checks.FindingCode;
import vn.mocgioi.land.desk.Draft;
import vn.mocgioi.land.rules.ImportJob;
import vn.mocgioi.land.terms.EventKind;
import vn.mocgioi.land.terms.LandUse;
import vn.mocgioi.land.terms.Language;
import vn.mocgioi.land.terms.MarkerStatus;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.land.terms.ObstacleReason;
import vn.mocgioi.land.terms.Step;
import vn.mocgioi.land.terms.Terms;
import vn.mocgioi.land.terms.ZoneKind;
import vn.mocgioi.land.zones.Availability;

/** What the API document says of enumerations: the words of each code, by the one table of words. */
final class EnumWords {
    private static final Map<Class<?>, String> PROPERTIES = Map.of(
            ZoneKind.class, "kind",
            Milestone.class, "milestone",
            EventKind.class, "milestone",
            Step.class, "step",
            ObstacleReason.class, "reason",
            LandUse.class, "land_use",
            MarkerStatus.class, "status",
            Availability.class, "availability");
    private static final Map<Class<?>, String> OTHERS = Map.of(
            FindingCode.class, "What the check of a zone can find; the codes never change.",
            ImportJob.State.class, "How far an import is; once it neither waits nor runs, nothing changes any more.",
            Draft.State.class, "How far a draft is: kept, submitted for approval, approved, returned, withdrawn.");

    private EnumWords() {}

    /** Empty of one that nothing is known of. */
    static String of(Class<?> type) {
        String property = PROPERTIES.get(type);
        return property == null
                ? OTHERS.getOrDefault(type, "")
                : Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .map(code -> code + ": " + Terms.ofChoice(property, code, Language.VI) + " · "
                                + Terms.ofChoice(property, code, Language.EN))
                        .collect(Collectors.joining("; ", "", "."));
    }
}
