/**
 * Whoever writes: one at a time ({@link vn.mocgioi.store.changes.WriteLock}), each write on record
 * ({@link vn.mocgioi.store.changes.Changes}), with what is worked out of it
 * ({@link vn.mocgioi.store.changes.DerivedData}).
 */
@NullMarked
package vn.mocgioi.store.changes;

import org.jspecify.annotations.NullMarked;
