/**
 * Clearance read at any day, as known at any moment: from the book where it is kept ({@link
 * vn.mocgioi.store.clearance.KeptClearance}), anew from geometries and events where it is not ({@link
 * vn.mocgioi.store.clearance.ClearanceAnew}). {@link vn.mocgioi.store.clearance.Clearances} decides; a test holds both
 * to the same figures.
 */
@NullMarked
package vn.mocgioi.store.clearance;

import org.jspecify.annotations.NullMarked;
