package vn.mocgioi.http;

import vn.mocgioi.exchange.PlaceFormat;
import vn.mocgioi.store.FeatureQuery;

/**
 * Features as a caller wants them.
 *
 * @param query which
 * @param places how their places are to be written
 */
record FeatureRequest(FeatureQuery query, PlaceFormat places) {}
