/**
 * A layer into a file of any format, streamed or built by GDAL. {@link vn.mocgioi.exchange.export.Exporter} is the way
 * in.
 */
@NullMarked
package vn.mocgioi.exchange.export;

import org.jspecify.annotations.NullMarked;
