/**
 * What is wrong on the ground or on paper: markers off their design or out of order, areas against decisions,
 * overlaps, parcels across boundaries. Each rule gives a {@link vn.mocgioi.land.checks.Finding}; also the official
 * coordinate table.
 */
@NullMarked
package vn.mocgioi.land.checks;

import org.jspecify.annotations.NullMarked;
