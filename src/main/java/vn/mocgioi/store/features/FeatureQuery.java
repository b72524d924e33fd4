package vn.mocgioi.store.features;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.catalogue.Property;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.land.filter.Filter;
import vn.mocgioi.land.filter.SortKey;
import vn.mocgioi.land.time.Days;

/**
 * Which published features, what of them, and in what order.
 *
 * @param days those that are valid on one of these days
 * @param filters all of these hold
 * @param sort first by these, then by id
 * @param properties in the order they are wanted
 * @param geometry how the place is wanted
 * @param after only what comes behind this place in the order, or null from the start
 * @param offset without so many of the first
 * @param limit at most so many, or 0 for all
 */
public record FeatureQuery(
        PublishedLayer collection,
        Days days,
        List<Filter> filters,
        List<SortKey> sort,
        List<Property> properties,
        GeometryForm geometry,
        @Nullable PageToken after,
        long offset,
        int limit) {

    public FeatureQuery {
        filters = List.copyOf(filters);
        sort = List.copyOf(sort);
        properties = List.copyOf(properties);
    }

    /** All features of today with all properties, in WGS 84. */
    public static FeatureQuery of(PublishedLayer collection) {
        return new FeatureQuery(
                collection,
                Days.on(Days.today()),
                List.of(),
                List.of(),
                collection.properties(),
                GeometryForm.GEOJSON,
                null,
                0,
                0);
    }

    public FeatureQuery on(Days wanted) {
        return new FeatureQuery(collection, wanted, filters, sort, properties, geometry, after, offset, limit);
    }

    public FeatureQuery where(List<Filter> wanted) {
        return new FeatureQuery(collection, days, wanted, sort, properties, geometry, after, offset, limit);
    }

    public FeatureQuery sortedBy(List<SortKey> wanted) {
        return new FeatureQuery(collection, days, filters, wanted, properties, geometry, after, offset, limit);
    }

    public FeatureQuery with(List<Property> wanted) {
        return new FeatureQuery(collection, days, filters, sort, wanted, geometry, after, offset, limit);
    }

    public FeatureQuery as(GeometryForm wanted) {
        return new FeatureQuery(collection, days, filters, sort, properties, wanted, after, offset, limit);
    }

    public FeatureQuery page(@Nullable PageToken wantedAfter, int wantedLimit) {
        return new FeatureQuery(
                collection, days, filters, sort, properties, geometry, wantedAfter, offset, wantedLimit);
    }

    /** The page that begins so many features from the start, for callers that count instead of following links. */
    public FeatureQuery from(long wantedOffset) {
        return new FeatureQuery(collection, days, filters, sort, properties, geometry, null, wantedOffset, limit);
    }
}
