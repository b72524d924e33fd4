/**
 * Zones, phases and lots: stages, which of four areas counts, occupancy, free lots, and the province on one page
 * ({@link vn.mocgioi.land.zones.ProvinceSummary}).
 */
@NullMarked
package vn.mocgioi.land.zones;

import org.jspecify.annotations.NullMarked;
