package vn.mocgioi.store.db;

import java.time.Instant;

/**
 * What an answer hangs on: the same tag, the same answer.
 *
 * @param tag letters and digits only
 * @param knownAt the moment of the last change to what it hangs on: asked for as known then, the answer is the same
 * @param modifiedAt a whole second that no other state of what it hangs on has
 */
public record VersionTag(String tag, Instant knownAt, Instant modifiedAt) {}
