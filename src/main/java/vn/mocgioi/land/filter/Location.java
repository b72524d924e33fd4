package vn.mocgioi.land.filter;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.geo.shape.BBox;

/** A place: the feature's own, or one that the asker names. */
public sealed interface Location extends Expression {
    /** The name of the feature's own place in filters. */
    String OF_FEATURE = "geometry";

    /** Whether it mixes points, lines and areas, which not every relation is defined for. */
    default boolean isMixed() {
        return false;
    }

    record OfFeature() implements Location {}

    /** E, N or lon, lat, whatever the order in which it was written. */
    record Drawn(Geometry geometry, Crs crs) implements Location {
        public Drawn {
            for (Coordinate coordinate : geometry.getCoordinates()) {
                if (!Double.isFinite(coordinate.x) || !Double.isFinite(coordinate.y)) {
                    throw new BadFilter("a coordinate of the " + geometry.getGeometryType() + " is not a number");
                }
                if (crs.isGeographic() && (Math.abs(coordinate.x) > 180 || Math.abs(coordinate.y) > 90)) {
                    throw new BadFilter("longitude " + coordinate.x + ", latitude " + coordinate.y
                            + " is not on the earth; " + crs.code() + " is written "
                            + (crs.northingFirst() ? "latitude, longitude" : "longitude, latitude"));
                }
            }
            geometry = usable(geometry);
        }

        /**
         * Whoever asks may draw a ring that crosses itself, as the standard's own examples do: what it encloses is meant.
         * A collection of one kind is that kind.
         */
        private static Geometry usable(Geometry given) {
            Geometry valid = given.isValid() ? given : GeometryFixer.fix(given);
            return isCollection(valid) ? valid.union() : valid;
        }

        private static boolean isCollection(Geometry geometry) {
            return geometry.getGeometryType().equals(Geometry.TYPENAME_GEOMETRYCOLLECTION);
        }

        @Override
        public boolean isMixed() {
            return isCollection(geometry);
        }
    }

    /** West may be above east where the CRS is geographic: then it crosses the date line. */
    record Box(BBox box, Crs crs) implements Location {
        /**
         * Of four numbers, or of six with heights, which are passed over; in the order of the axes of the CRS.
         *
         * @throws BadFilter when they are no box
         */
        public static Box of(Crs crs, double... numbers) {
            if (numbers.length != 4 && numbers.length != 6) {
                throw new BadFilter("a box has four numbers, or six with heights, not " + numbers.length);
            }
            int half = numbers.length / 2;
            int east = crs.northingFirst() ? 1 : 0;
            int north = 1 - east;
            try {
                return new Box(
                        new BBox(numbers[east], numbers[north], numbers[half + east], numbers[half + north]), crs);
            } catch (BadFilter e) {
                throw e;
            } catch (IllegalArgumentException e) {
                throw new BadFilter(String.valueOf(e.getMessage()));
            }
        }

        public Box {
            if (box.crossesDateLine() && !crs.isGeographic()) {
                throw new BadFilter("the box's west " + box.west() + " is above its east " + box.east());
            }
        }
    }
}
