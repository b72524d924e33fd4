/**
 * What counted: of every layer the rows that were known at a moment ({@link vn.mocgioi.store.known.KnownRows}), and the
 * dated rules as they were known then ({@link vn.mocgioi.store.known.RuleBook}).
 */
@NullMarked
package vn.mocgioi.store.known;

import org.jspecify.annotations.NullMarked;
