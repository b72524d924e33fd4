package vn.mocgioi.http.land;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.shape.Box;
import vn.mocgioi.http.shape.Figures;
import vn.mocgioi.http.shape.IfAny;
import vn.mocgioi.http.shape.OneOf;
import vn.mocgioi.http.shape.Told;
import vn.mocgioi.land.parcels.ParcelDossier;
import vn.mocgioi.land.parcels.ParcelFacts;
import vn.mocgioi.land.terms.EventKind;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.land.terms.ObstacleReason;

/** What is known of one parcel; the last three members are for staff alone. */
@Told("A parcel. Holdings, obstacles and events are told to staff alone.")
public record ParcelAnswer(
        @JsonUnwrapped ParcelName name,
        @Nullable String landUse,
        BigDecimal areaM2,
        BigDecimal areaHa,
        BigDecimal geodesicAreaM2,
        @Nullable BigDecimal officialAreaM2,

        @OneOf({"NONE", "RECOVERY_NOTICE", "INVENTORY", "PLAN_APPROVED", "RECOVERY_DECISION", "PAID", "HANDED_OVER"})
        @Told("The highest that was reached today.")
        String milestone,

        @Nullable LocalDate recoveryNoticeOn,
        @Nullable LocalDate inventoryOn,
        @Nullable LocalDate planApprovedOn,
        @Nullable LocalDate recoveryDecisionOn,
        @Nullable LocalDate paidOn,
        @Nullable LocalDate handedOverOn,
        @Nullable String locatedCommune,

        @Told("The first day of this version of the boundary; null when it always was so.") @Nullable
        LocalDate validFrom,

        @Told("The first day after that; null while it is so.") @Nullable
        LocalDate validTo,

        @Told("The parts that count in zones and phases.") List<Part> inZones,
        @Told("The parcels it came from.") List<ParcelName> replaced,
        @Told("The parcels that came from it.") List<ParcelName> replacedBy,
        Box bbox,
        @IfAny @Nullable List<Holding> holdings,
        @IfAny @Nullable List<Obstacle> obstacles,
        @IfAny @Nullable List<Event> events) {

    static ParcelAnswer of(ParcelFacts parcel, @Nullable ParcelDossier dossier) {
        Map<Milestone, LocalDate> reached = parcel.reached();
        return new ParcelAnswer(
                ParcelName.of(parcel.name()),
                parcel.landUse(),
                Figures.m2(parcel.areaM2()),
                Figures.ha(parcel.areaM2()),
                Figures.m2(parcel.geodesicAreaM2()),
                parcel.officialAreaM2(),
                parcel.milestone() == null ? "NONE" : parcel.milestone().name(),
                reached.get(Milestone.RECOVERY_NOTICE),
                reached.get(Milestone.INVENTORY),
                reached.get(Milestone.PLAN_APPROVED),
                reached.get(Milestone.RECOVERY_DECISION),
                reached.get(Milestone.PAID),
                reached.get(Milestone.HANDED_OVER),
                parcel.locatedCommune(),
                parcel.validFrom(),
                parcel.validTo(),
                parcel.inZones().stream().map(Part::of).toList(),
                parcel.replaced().stream().map(ParcelName::of).toList(),
                parcel.replacedBy().stream().map(ParcelName::of).toList(),
                Box.of(parcel.box()),
                dossier == null
                        ? null
                        : dossier.holdings().stream().map(Holding::of).toList(),
                dossier == null
                        ? null
                        : dossier.obstacles().stream().map(Obstacle::of).toList(),
                dossier == null
                        ? null
                        : dossier.events().stream().map(Event::of).toList());
    }

    @Told("By what a parcel is known.")
    record ParcelName(
            @Told("Of the feature, in the collection parcels.")
            long id,

            @Nullable String commune,
            String sheetNo,
            String parcelNo) {

        static ParcelName of(ParcelFacts.Name name) {
            return new ParcelName(name.id(), name.commune(), name.sheetNo(), name.parcelNo());
        }
    }

    @Told("What of a parcel lies in a zone or phase.")
    record Part(
            String zone,
            @Told("Null for the zone as a whole.") @Nullable String phase,
            BigDecimal areaM2,
            @Told("Whether all of the parcel does.") boolean whole) {

        static Part of(ParcelFacts.Part part) {
            return new Part(part.zone(), Figures.orNull(part.phase()), Figures.m2(part.areaM2()), part.whole());
        }
    }

    @Told("When a row became known and when another took its place, and who wrote them.")
    record Recorded(
            @Nullable Instant recordedAt,
            @Nullable String recordedBy,

            @Told("Null while the row is what is known.") @Nullable
            Instant supersededAt,

            @Nullable String supersededBy) {

        static Recorded of(ParcelDossier.Recorded recorded) {
            return new Recorded(recorded.at(), recorded.by(), recorded.supersededAt(), recorded.supersededBy());
        }
    }

    @Told("Someone holds the parcel.")
    record Holding(
            @Told("The code of the holder.") String party,
            @Nullable String name,

            @OneOf({"HOUSEHOLD", "INDIVIDUAL", "ORGANISATION", "COMMUNITY", "STATE"}) @Nullable
            String kind,

            @Nullable String address,
            @Nullable String phone,

            @Told("The first day; null when it always was so.") @Nullable
            LocalDate from,

            @Told("The first day after; null while it is so.") @Nullable
            LocalDate to,

            @JsonUnwrapped Recorded recorded) {

        static Holding of(ParcelDossier.Holding holding) {
            return new Holding(
                    holding.party(),
                    holding.name(),
                    holding.kind(),
                    holding.address(),
                    holding.phone(),
                    holding.from(),
                    holding.to(),
                    Recorded.of(holding.recorded()));
        }
    }

    @Told("What stands in the way of the parcel's clearance.")
    record Obstacle(
            ObstacleReason reason,
            LocalDate opened,

            @Told("The first day on which it is out of the way; null while it is there.") @Nullable
            LocalDate closed,

            @Nullable String note,
            @JsonUnwrapped Recorded recorded) {

        static Obstacle of(ParcelDossier.Obstacle obstacle) {
            return new Obstacle(
                    obstacle.reason(),
                    obstacle.opened(),
                    obstacle.closed(),
                    obstacle.note(),
                    Recorded.of(obstacle.recorded()));
        }
    }

    @Told("A step of the parcel's clearance.")
    record Event(
            EventKind milestone,

            @Told("The milestone that does not apply; null for other kinds.") @Nullable
            Milestone of,

            LocalDate date,
            @Nullable String documentNo,
            @Nullable BigDecimal amountVnd,
            @Nullable BigDecimal recoveredAreaM2,
            @Nullable String note,
            @Nullable String fileUrl,

            @Told("Why it took the place of an earlier row.") @Nullable
            String correction,

            @Told("Whether it says that nothing happened after all.") @JsonProperty("void")
            boolean voided,

            @JsonUnwrapped Recorded recorded) {

        static Event of(ParcelDossier.Event event) {
            return new Event(
                    event.kind(),
                    event.of(),
                    event.date(),
                    event.documentNo(),
                    event.amountVnd(),
                    event.recoveredAreaM2(),
                    event.note(),
                    event.fileUrl(),
                    event.correction(),
                    event.voided(),
                    Recorded.of(event.recorded()));
        }
    }
}
