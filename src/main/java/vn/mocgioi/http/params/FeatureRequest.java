package vn.mocgioi.http.params;

import vn.mocgioi.exchange.geojson.PlaceFormat;
import vn.mocgioi.store.features.FeatureQuery;

/**
 * Features as a caller wants them.
 *
 * @param query which
 * @param places how their places are to be written
 */
public record FeatureRequest(FeatureQuery query, PlaceFormat places) {}
