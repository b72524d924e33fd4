package vn.mocgioi.cli.demo.parcels;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who holds a parcel, from (inclusive) to (exclusive); null where the date is not known or there is no end. */
record Holding(
        Parcel parcel,
        Party party,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    Holding withoutEnd() {
        return new Holding(parcel, party, from, null);
    }
}
