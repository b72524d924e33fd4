/**
 * Features as they are published: pages, single ones, counts, sums, search and tiles, each one statement. {@link
 * vn.mocgioi.store.features.FeatureStore} is the way in.
 */
@NullMarked
package vn.mocgioi.store.features;

import org.jspecify.annotations.NullMarked;
