/**
 * Formats of others, read by GDAL in a sandbox: one driver, no network, bounded memory, size and time. {@link
 * vn.mocgioi.exchange.ogr.OgrSource} is the way in.
 */
@NullMarked
package vn.mocgioi.exchange.ogr;

import org.jspecify.annotations.NullMarked;
