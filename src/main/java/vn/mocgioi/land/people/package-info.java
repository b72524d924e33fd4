/**
 * Who acts, and what they may: enter at {@link vn.mocgioi.land.people.Person}, whose grants say which roles they hold, in
 * which scope and from when until when.
 */
@NullMarked
package vn.mocgioi.land.people;

import org.jspecify.annotations.NullMarked;
