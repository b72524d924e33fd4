/** Files in and out: readers and writers per format, row checks, import reports. */
@NullMarked
package vn.mocgioi.exchange;

import org.jspecify.annotations.NullMarked;
