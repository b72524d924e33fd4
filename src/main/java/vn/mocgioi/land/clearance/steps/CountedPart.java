package vn.mocgioi.land.clearance.steps;

import vn.mocgioi.land.time.Spans;

/**
 * A part of a parcel that counts in a territory for some days.
 *
 * @param days on which both the parcel and the territory have this boundary, and the part is large enough to count
 * @param mm2 its area, in square millimetres
 */
public record CountedPart(Spans days, long mm2) {}
