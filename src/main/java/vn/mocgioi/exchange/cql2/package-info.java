/** Reads filters written in CQL2 (OGC 21-065r2), as text and as JSON, into {@code vn.mocgioi.land.filter}. */
@NullMarked
package vn.mocgioi.exchange.cql2;

import org.jspecify.annotations.NullMarked;
