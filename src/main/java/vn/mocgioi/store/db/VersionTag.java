package vn.mocgioi.store.db;

import java.time.Instant;

/**
 * What an answer about a collection hangs on: the same tag, the same answer.
 *
 * @param tag letters and digits only
 * @param changedAt when the answer may last have changed
 */
public record VersionTag(String tag, Instant changedAt) {}
