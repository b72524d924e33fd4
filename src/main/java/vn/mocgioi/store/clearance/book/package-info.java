/**
 * Clearance worked out when events are written: milestones of parcels, parts of parcels in zones, and what changed on
 * which day in every zone and phase. {@link vn.mocgioi.store.clearance.book.ClearanceBook} keeps it.
 */
@NullMarked
package vn.mocgioi.store.clearance.book;

import org.jspecify.annotations.NullMarked;
