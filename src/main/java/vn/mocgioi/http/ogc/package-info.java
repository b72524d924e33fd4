/**
 * OGC API - Features: collections, schemas, items, sums, and the document that describes all of it
 * ({@link vn.mocgioi.http.ogc.OpenApi}).
 */
@NullMarked
package vn.mocgioi.http.ogc;

import org.jspecify.annotations.NullMarked;
