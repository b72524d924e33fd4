/**
 * Vector tiles (OGC API - Tiles, TileJSON): the tiles themselves, and what says how they are cut and where they are.
 */
@NullMarked
package vn.mocgioi.http.tiles;

import org.jspecify.annotations.NullMarked;
