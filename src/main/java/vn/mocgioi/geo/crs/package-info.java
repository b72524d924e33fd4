/**
 * Coordinate systems and what leads from one to another: VN-2000 / TM-3 of every province, WGS 84, any EPSG code.
 * {@link vn.mocgioi.geo.crs.Crs} is the way in; it alone knows axis orders. {@link vn.mocgioi.geo.crs.CrsSuspicion}
 * says when data lie where another CRS would put them.
 */
@NullMarked
package vn.mocgioi.geo.crs;

import org.jspecify.annotations.NullMarked;
