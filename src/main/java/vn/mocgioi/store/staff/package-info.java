/** Tokens of staff, kept as hashes, and the record of imports that were asked for over HTTP. */
@NullMarked
package vn.mocgioi.store.staff;

import org.jspecify.annotations.NullMarked;
