/**
 * Days, spans of days and moments: at which day a figure is asked, as known when ({@link vn.mocgioi.land.time.AsOf}),
 * and what was recorded after its day. Days are of Asia/Ho_Chi_Minh and inclusive.
 */
@NullMarked
package vn.mocgioi.land.time;

import org.jspecify.annotations.NullMarked;
