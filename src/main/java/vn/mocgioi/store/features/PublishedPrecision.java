package vn.mocgioi.store.features;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.geo.crs.Transform;
import vn.mocgioi.land.filter.Filter;
import vn.mocgioi.land.filter.Location;
import vn.mocgioi.store.db.SqlText;

/**
 * Writes conditions on a feature and a drawn shape so that a shape out of one of our own answers, whose coordinates are
 * rounded, equals the feature it is of and touches that one's neighbours: what is nearer than the published precision
 * coincides.
 */
final class PublishedPrecision {
    /** A little over half a step of 9 decimals in both directions; 0.1 mm. */
    private static final double STEP_DEG = 1e-9;
    /** Over half a step of 4 decimals in both directions, and of the transform from another grid. */
    private static final double STEP_M = 1e-4;

    private static final double MITRE_LIMIT = 2;
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private final SqlText sql;
    private final Crs frame;
    private final double step;

    PublishedPrecision(SqlText sql, Crs frame) {
        this.sql = sql;
        this.frame = frame;
        this.step = frame.isGeographic() ? STEP_DEG : STEP_M;
    }

    /** Whether the last digits can change what holds between the feature and the shape. */
    static boolean decides(Filter.Spatial spatial) {
        Location other = spatial.left() instanceof Location.OfFeature ? spatial.right() : spatial.left();
        boolean ofFeature =
                spatial.left() instanceof Location.OfFeature != spatial.right() instanceof Location.OfFeature;
        return ofFeature
                && other instanceof Location.Drawn drawn
                && !drawn.isMixed()
                && !drawn.geometry().isEmpty()
                && switch (spatial.relation()) {
                    case INTERSECTS, DISJOINT, EQUALS, TOUCHES, WITHIN, CONTAINS -> true;
                    case OVERLAPS -> drawn.geometry().getDimension() == 2;
                    case CROSSES -> false;
                };
    }

    void write(Filter.Spatial spatial) {
        boolean featureFirst = spatial.left() instanceof Location.OfFeature;
        Location.Drawn drawn = (Location.Drawn) (featureFirst ? spatial.right() : spatial.left());
        Geometry shape = Transform.between(drawn.crs(), frame).apply(drawn.geometry());
        String column = SpatialSql.column(frame);
        switch (spatial.relation()) {
            case INTERSECTS, DISJOINT ->
                sql.add("ST_Intersects(" + column + ", ")
                        .bind(wider(shape), frame)
                        .add(")");
            default -> {
                Envelope box = shape.getEnvelopeInternal();
                box.expandBy(step);
                sql.add("(" + column + " && ")
                        .bind(SHAPES.toGeometry(box), frame)
                        .add(" and ");
                matrix(column, shape, featureFirst);
                sql.add(" ~ ").bind(pattern(spatial.relation())).add(")");
            }
        }
    }

    /** What lies inside by far is not compared corner by corner. */
    private void matrix(String column, Geometry shape, boolean featureFirst) {
        sql.add("case when ST_ContainsProperly(").bind(shape, frame).add(", " + column + ") then ");
        sql.add(featureFirst ? "'TFFTFFTTT'" : "'TTTFFTFFT'").add(" else relation_within(");
        if (featureFirst) {
            sql.add(column + ", ").bind(shape, frame);
        } else {
            sql.bind(shape, frame).add(", " + column);
        }
        sql.add(", ").bind(step).add(") end");
    }

    /** As regular expressions on the nine places of the matrix: T is any that is not F. */
    private static String pattern(Filter.SpatialRelation relation) {
        return switch (relation) {
            case EQUALS -> "^[^F].F..FFF";
            case TOUCHES -> "^F([^F]|..[^F]|...[^F])";
            case WITHIN -> "^[^F].F..F";
            case CONTAINS -> "^[^F].....FF";
            case OVERLAPS -> "^[^F].[^F]...[^F]";
            case INTERSECTS, DISJOINT, CROSSES -> throw new AssertionError(relation);
        };
    }

    /** With what is as near as the step; the shape itself where it is too fine or too large for that. */
    private Geometry wider(Geometry shape) {
        BufferParameters corners =
                new BufferParameters(1, BufferParameters.CAP_SQUARE, BufferParameters.JOIN_MITRE, MITRE_LIMIT);
        Geometry wider = BufferOp.bufferOp(shape, step, corners);
        return wider.getEnvelopeInternal().contains(shape.getEnvelopeInternal()) && wider.getArea() >= shape.getArea()
                ? wider
                : shape;
    }
}
