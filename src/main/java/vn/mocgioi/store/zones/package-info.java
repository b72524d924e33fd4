/**
 * Zones, phases, lots, markers and parcels as they are told one by one: reports, the province's summary, free lots,
 * coordinate tables, findings of the check.
 */
@NullMarked
package vn.mocgioi.store.zones;

import org.jspecify.annotations.NullMarked;
