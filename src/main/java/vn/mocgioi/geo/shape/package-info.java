/**
 * Shapes and their measures: areas on the grid and on the ellipsoid ({@link vn.mocgioi.geo.shape.Measure} is the way
 * in), what makes a polygon valid, how lines become outlines, gaps between parcels, boxes and tiles. Pure functions.
 */
@NullMarked
package vn.mocgioi.geo.shape;

import org.jspecify.annotations.NullMarked;
