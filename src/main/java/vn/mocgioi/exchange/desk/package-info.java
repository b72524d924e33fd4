/**
 * Change sets through the same checks and the same merge as files: {@link vn.mocgioi.exchange.desk.Desk} is the way in.
 */
@NullMarked
package vn.mocgioi.exchange.desk;

import org.jspecify.annotations.NullMarked;
