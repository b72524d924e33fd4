/**
 * Answers about one thing of the land: zones, parcels, lots, coordinate tables, checks, a place, a measure, a search.
 */
@NullMarked
package vn.mocgioi.http.land;

import org.jspecify.annotations.NullMarked;
