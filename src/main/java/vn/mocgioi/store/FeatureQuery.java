package vn.mocgioi.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.Collection;
import vn.mocgioi.land.Days;
import vn.mocgioi.land.Property;
import vn.mocgioi.land.filter.Filter;

/**
 * Which published features, and what of them.
 *
 * @param days those that are valid on one of these days
 * @param filters all of these hold
 * @param properties in the order they are wanted
 * @param geometry how the place is wanted
 * @param after only what comes behind this place in the order, or null from the start
 * @param limit at most so many, or 0 for all
 */
public record FeatureQuery(
        Collection collection,
        Days days,
        List<Filter> filters,
        List<Property> properties,
        GeometryForm geometry,
        @Nullable Place after,
        int limit) {

    public FeatureQuery {
        filters = List.copyOf(filters);
        properties = List.copyOf(properties);
    }

    /** All features of today with all properties, in WGS 84. */
    public static FeatureQuery of(Collection collection) {
        return new FeatureQuery(
                collection, Days.on(Days.today()), List.of(), collection.properties(), GeometryForm.GEOJSON, null, 0);
    }

    public FeatureQuery on(Days wanted) {
        return new FeatureQuery(collection, wanted, filters, properties, geometry, after, limit);
    }

    public FeatureQuery where(List<Filter> wanted) {
        return new FeatureQuery(collection, days, wanted, properties, geometry, after, limit);
    }

    public FeatureQuery as(GeometryForm wanted) {
        return new FeatureQuery(collection, days, filters, properties, wanted, after, limit);
    }

    public FeatureQuery page(@Nullable Place wantedAfter, int wantedLimit) {
        return new FeatureQuery(collection, days, filters, properties, geometry, wantedAfter, wantedLimit);
    }
}
