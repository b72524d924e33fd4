/** GeoJSON in and out, streamed, digit for digit. */
@NullMarked
package vn.mocgioi.exchange.geojson;

import org.jspecify.annotations.NullMarked;
