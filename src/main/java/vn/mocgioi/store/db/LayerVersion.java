package vn.mocgioi.store.db;

import java.time.Instant;

/**
 * The state of a layer.
 *
 * @param version bumped by every write
 * @param changedAt when it was bumped last
 */
public record LayerVersion(String layer, long version, Instant changedAt) {}
