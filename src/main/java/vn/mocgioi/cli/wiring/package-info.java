/**
 * What commands share: settings from flags and environment, the database they work on, how failures end, who acts.
 */
@NullMarked
package vn.mocgioi.cli.wiring;

import org.jspecify.annotations.NullMarked;
