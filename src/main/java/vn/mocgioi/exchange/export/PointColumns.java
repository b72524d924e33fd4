package vn.mocgioi.exchange.export;

import vn.mocgioi.exchange.geojson.PlaceFormat;
import vn.mocgioi.exchange.source.Headings;
import vn.mocgioi.store.features.FeatureQuery;

/**
 * In which columns of a table the place of a point stands.
 *
 * @param added whether they come on top of the properties; markers carry their survey coordinates as properties already
 */
record PointColumns(String north, String east, boolean added) {

    static PointColumns of(FeatureQuery query, PlaceFormat places) {
        if (places.crs().isGeographic()) {
            return new PointColumns(Headings.LAT, Headings.LON, true);
        }
        boolean taken = query.properties().stream().anyMatch(p -> p.name().equals(Headings.X_NORTHING));
        return taken && !places.isStored()
                ? new PointColumns("northing", "easting", true)
                : new PointColumns(Headings.X_NORTHING, Headings.Y_EASTING, !taken);
    }
}
