package vn.mocgioi.land.desk;

import java.time.Instant;

/**
 * A write that stands on another, which so cannot be taken back before it.
 *
 * @param change the number of the change set
 * @param rows of the layer that it wrote where the other had written, or that refer to what the other brought
 */
public record TouchedSince(long change, String who, Instant at, String layer, long rows) {}
