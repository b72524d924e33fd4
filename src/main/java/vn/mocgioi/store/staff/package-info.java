/** The record of imports that were asked for over HTTP. */
@NullMarked
package vn.mocgioi.store.staff;

import org.jspecify.annotations.NullMarked;
