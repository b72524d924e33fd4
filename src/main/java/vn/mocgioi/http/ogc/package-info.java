/**
 * OGC API - Features and Tiles: collections, schemas, items, sums, tiles, and the document that describes all of it
 * ({@link vn.mocgioi.http.ogc.OpenApi}).
 */
@NullMarked
package vn.mocgioi.http.ogc;

import org.jspecify.annotations.NullMarked;
