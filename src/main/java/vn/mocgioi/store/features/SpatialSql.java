package vn.mocgioi.store.features;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.geo.crs.Transform;
import vn.mocgioi.geo.shape.BBox;
import vn.mocgioi.land.filter.Filter;
import vn.mocgioi.land.filter.Location;
import vn.mocgioi.store.db.SqlText;

/**
 * Writes spatial conditions. What is named in degrees is compared with the WGS 84 copy, what is named in metres with
 * the survey geometry: as it is when that is its CRS, and else transformed.
 */
final class SpatialSql {
    private static final int PARTS_OF_AN_EDGE = 32;
    /** How far beyond the survey CRS's area of use a box is looked at, in degrees: nothing is stored outside of it. */
    private static final double BEYOND_DEG = 1;

    private static final GeometryFactory SHAPES = new GeometryFactory();
    /** Its boxes are boxes in degrees too, and may reach around the earth, where the survey grid does not. */
    private static final int WEB_MERCATOR = 3857;

    private final SqlText sql;
    private final Crs survey;

    SpatialSql(SqlText sql, Crs survey) {
        this.sql = sql;
        this.survey = survey;
    }

    void write(Filter.Spatial spatial) {
        Crs frame = frame(spatial);
        if (spatial.relation() == Filter.SpatialRelation.INTERSECTS
                && spatial.left() instanceof Location.OfFeature
                && spatial.right() instanceof Location.Box box
                && box.crs().srid() == frame.srid()
                && !box.box().crossesDateLine()) {
            inBox(box.box(), frame);
            return;
        }
        if (spatial.relation() == Filter.SpatialRelation.DISJOINT) {
            sql.add("not ");
        }
        if (PublishedPrecision.decides(spatial)) {
            new PublishedPrecision(sql, frame).write(spatial);
            return;
        }
        sql.add(function(spatial.relation())).add("(");
        location(spatial.left(), frame);
        sql.add(", ");
        location(spatial.right(), frame);
        sql.add(")");
    }

    /**
     * The question of every map. What lies inside by its own box needs no look at its boundary, and most does; only
     * along the edge the boundaries are compared. Boxes of an index are kept in single precision and rounded outwards,
     * so the inner one is smaller than the box by more than that can amount to.
     */
    private void inBox(BBox box, Crs frame) {
        String place = column(frame);
        double margin = 4
                * Math.ulp((float) Math.max(
                        Math.max(Math.abs(box.west()), Math.abs(box.east())),
                        Math.max(Math.abs(box.south()), Math.abs(box.north()))));
        boolean hasInside = box.east() - box.west() > 2 * margin && box.north() - box.south() > 2 * margin;
        if (hasInside) {
            sql.add("(" + place + " && ").bind(box.geometry(), frame);
            sql.add(" and (" + place + " @ ").bind(box.expandedBy(-margin).geometry(), frame);
            sql.add(" or ");
        }
        sql.add("ST_Intersects(" + place + ", ").bind(box.geometry(), frame);
        sql.add(hasInside ? ")))" : ")");
    }

    /** The distance in metres of the survey grid. */
    void distance(Location left, Location right) {
        sql.add("ST_Distance(");
        location(left, survey);
        sql.add(", ");
        location(right, survey);
        sql.add(")");
    }

    /** The beginning of the condition that two places are within a distance, which follows with the last parenthesis. */
    void within(Location left, Location right) {
        sql.add("ST_DWithin(");
        location(left, survey);
        sql.add(", ");
        location(right, survey);
        sql.add(", ");
    }

    private Crs frame(Filter.Spatial spatial) {
        Crs named = spatial.left() instanceof Location.OfFeature ? crs(spatial.right()) : crs(spatial.left());
        return named.isGeographic() || named.srid() == WEB_MERCATOR ? Crs.WGS84 : survey;
    }

    private static Crs crs(Location location) {
        if (location instanceof Location.Drawn drawn) {
            return drawn.crs();
        }
        return location instanceof Location.Box box ? box.crs() : Crs.WGS84;
    }

    private static String function(Filter.SpatialRelation relation) {
        return switch (relation) {
            case INTERSECTS, DISJOINT -> "ST_Intersects";
            case EQUALS -> "ST_Equals";
            case TOUCHES -> "ST_Touches";
            case CROSSES -> "ST_Crosses";
            case WITHIN -> "ST_Within";
            case CONTAINS -> "ST_Contains";
            case OVERLAPS -> "ST_Overlaps";
        };
    }

    private void location(Location location, Crs frame) {
        if (location instanceof Location.Drawn drawn) {
            sql.bind(Transform.between(drawn.crs(), frame).apply(drawn.geometry()), frame);
        } else if (location instanceof Location.Box box) {
            sql.bind(box(box, frame), frame);
        } else {
            sql.add(column(frame));
        }
    }

    static String column(Crs frame) {
        return frame.equals(Crs.WGS84) ? "wgs84" : "geom";
    }

    /** A box across the date line is two boxes; one of another CRS is not a box here, but bends. */
    private Geometry box(Location.Box location, Crs frame) {
        List<BBox> boxes = location.box().withoutDateLine();
        return SHAPES.buildGeometry(
                location.crs().srid() == frame.srid()
                        ? boxes.stream().map(BBox::geometry).toList()
                        : bent(boxes, location.crs(), frame));
    }

    /** What of the boxes lies where anything can be stored: beyond that their CRS may have no sense. */
    private List<Geometry> bent(List<BBox> boxes, Crs crs, Crs frame) {
        Transform transform = Transform.between(crs, frame);
        Envelope reach = reach(crs);
        List<Geometry> parts = new ArrayList<>();
        for (BBox box : boxes) {
            Envelope within = box.envelope().intersection(reach);
            if (!within.isNull()) {
                double step = Math.max(within.getWidth(), within.getHeight()) / PARTS_OF_AN_EDGE;
                Geometry drawn = SHAPES.toGeometry(within);
                parts.add(transform.apply(step > 0 ? Densifier.densify(drawn, step) : drawn));
            }
        }
        return parts;
    }

    /** A box in this CRS around everything that can be stored. */
    private Envelope reach(Crs crs) {
        BBox degrees = survey.areaOfUse().expandedBy(BEYOND_DEG);
        Transform transform = Transform.between(Crs.WGS84, crs);
        Envelope reach = new Envelope();
        for (int i = 0; i <= PARTS_OF_AN_EDGE; i++) {
            double part = (double) i / PARTS_OF_AN_EDGE;
            double lon = degrees.west() + part * (degrees.east() - degrees.west());
            double lat = degrees.south() + part * (degrees.north() - degrees.south());
            reach.expandToInclude(transform.apply(lon, degrees.south()));
            reach.expandToInclude(transform.apply(lon, degrees.north()));
            reach.expandToInclude(transform.apply(degrees.west(), lat));
            reach.expandToInclude(transform.apply(degrees.east(), lat));
        }
        return reach;
    }
}
