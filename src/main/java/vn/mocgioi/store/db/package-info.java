/**
 * The database itself: pools and transactions ({@link vn.mocgioi.store.db.Database} is the way in), statements with
 * named parameters and their rows ({@link vn.mocgioi.store.db.Rows}), which rows are known, the rules in force, the
 * versions of layers.
 */
@NullMarked
package vn.mocgioi.store.db;

import org.jspecify.annotations.NullMarked;
