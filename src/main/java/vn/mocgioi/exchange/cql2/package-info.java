/** CQL2, text and JSON, into filters of {@link vn.mocgioi.land.filter}. */
@NullMarked
package vn.mocgioi.exchange.cql2;

import org.jspecify.annotations.NullMarked;
