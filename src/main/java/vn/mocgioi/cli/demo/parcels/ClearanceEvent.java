package vn.mocgioi.cli.demo.parcels;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.cli.demo.base.Millimetre;
import vn.mocgioi.land.terms.EventKind;
import vn.mocgioi.land.terms.Milestone;

/**
 * A dated event of a parcel's clearance.
 *
 * @param of the milestone that does not apply, of a NOT_APPLICABLE
 * @param recordedAt when it was typed in
 * @param correction the reason, where it replaces an event typed before
 * @param voided whether the event typed before never happened
 */
record ClearanceEvent(
        Parcel parcel,
        EventKind kind,
        @Nullable Milestone of,
        LocalDate date,
        @Nullable String documentNo,
        @Nullable Long amountVnd,
        @Nullable String recoveredM2,
        @Nullable String note,
        Instant recordedAt,
        @Nullable String correction,
        boolean voided) {

    /** The same event on the day on which it really was. */
    ClearanceEvent corrected(LocalDate day, String reason, Instant moment) {
        return new ClearanceEvent(
                parcel, kind, of, day, documentNo, amountVnd, recoveredM2, note, moment, reason, false);
    }

    /** The same event of a part of the parcel. */
    ClearanceEvent of(Parcel part, double share) {
        return new ClearanceEvent(
                part,
                kind,
                of,
                date,
                documentNo,
                amountVnd == null ? null : Math.round(amountVnd * share / 1_000) * 1_000,
                recoveredM2 == null ? null : Millimetre.decimal(part.insideM2(), 1),
                note,
                recordedAt,
                correction,
                voided);
    }

    /** The event never was. */
    ClearanceEvent voided(String reason, Instant moment) {
        return new ClearanceEvent(
                parcel, kind, of, date, documentNo, amountVnd, recoveredM2, note, moment, reason, true);
    }
}
