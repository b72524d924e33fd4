/**
 * How far land clearance is: {@link vn.mocgioi.land.clearance.ClearanceReport} of a {@link
 * vn.mocgioi.land.clearance.Territory}, in hectares, parcels and households; who waits, what is blocked, the forecast,
 * and what of it the public is told ({@link vn.mocgioi.land.clearance.Disclosure}).
 */
@NullMarked
package vn.mocgioi.land.clearance;

import org.jspecify.annotations.NullMarked;
