/**
 * How the figures of clearance come about: which part of a parcel counts ({@link
 * vn.mocgioi.land.clearance.steps.CountingRule}), what its events mean on which day ({@link
 * vn.mocgioi.land.clearance.steps.ParcelHistory}), and what changes on which day ({@link
 * vn.mocgioi.land.clearance.steps.ClearanceSteps}).
 */
@NullMarked
package vn.mocgioi.land.clearance.steps;

import org.jspecify.annotations.NullMarked;
