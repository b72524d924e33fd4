package vn.mocgioi.http.clearance;

import io.javalin.http.Context;
import java.time.LocalDate;
import vn.mocgioi.http.answer.StaffDoor;
import vn.mocgioi.land.clearance.ClearanceProgress;
import vn.mocgioi.land.clearance.Disclosure;
import vn.mocgioi.land.clearance.Territory;
import vn.mocgioi.land.time.AsOf;
import vn.mocgioi.store.clearance.Clearances;
import vn.mocgioi.store.known.RuleBook;

/**
 * A territory's clearance as whoever asks is told it: staff within the scope of their roles all of it, the public what {@link Disclosure} lets.
 *
 * @param peopleDay the day of the figures about people
 */
record ToldClearance(ClearanceProgress progress, LocalDate peopleDay) {

    /** Of which day whoever asks is told about people. */
    static LocalDate peopleDay(Context ctx, Territory territory, AsOf asOf) {
        return tellsAll(ctx, territory) ? asOf.day() : Disclosure.peopleDay(asOf.day());
    }

    /** Whether who asks is told exact figures of this land: staff whose role reaches to all of it. */
    static boolean tellsAll(Context ctx, Territory territory) {
        return territory.isWithin(StaffDoor.reach(ctx));
    }

    /** @param all of the day that is asked for */
    static ToldClearance of(
            Context ctx, Clearances clearances, RuleBook rules, Territory territory, AsOf asOf, ClearanceProgress all) {
        if (tellsAll(ctx, territory)) {
            return new ToldClearance(all, asOf.day());
        }
        LocalDate peopleDay = peopleDay(ctx, territory, asOf);
        boolean other = territory.stored() && !peopleDay.equals(asOf.day());
        ClearanceProgress people = other ? ClearanceProgress.of(clearances.totals(territory, asOf.on(peopleDay))) : all;
        return new ToldClearance(Disclosure.by(rules.of(asOf)).of(all, people, territory), peopleDay);
    }
}
