package vn.mocgioi.land.clearance;

/**
 * Who holds the parcels that count, in numbers.
 *
 * @param households distinct households and individuals
 * @param organisations distinct organisations
 * @param others communities and the State
 * @param parcelsWithoutParty parcels that nobody is known to hold
 */
public record Holders(Count households, Count organisations, Count others, Count parcelsWithoutParty) {

    Holders disclosed(long limit) {
        return new Holders(
                households.disclosed(limit),
                organisations.disclosed(limit),
                others.disclosed(limit),
                parcelsWithoutParty.disclosed(limit));
    }
}
