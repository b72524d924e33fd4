/** Coordinate systems, boxes, tiles, polygon rules and areas: pure functions without I/O. */
@NullMarked
package vn.mocgioi.geo;

import org.jspecify.annotations.NullMarked;
