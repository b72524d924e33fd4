package vn.mocgioi.exchange.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.InteriorPoint;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.geo.crs.Transform;
import vn.mocgioi.geo.shape.BBox;
import vn.mocgioi.geo.shape.GeoJsonText;
import vn.mocgioi.geo.shape.Measure;
import vn.mocgioi.geo.shape.PolygonRules;
import vn.mocgioi.geo.shape.TouchingRings;
import vn.mocgioi.land.catalogue.Shape;
import vn.mocgioi.land.rules.AreaChange;
import vn.mocgioi.land.rules.RowFinding;
import vn.mocgioi.store.imports.CommuneIndex;
import vn.mocgioi.store.imports.StagedGeometry;

/**
 * Takes a geometry as a file brings it and makes it what is stored: checked, in both CRSs, measured, located. Pure and
 * safe for many threads.
 */
final class Placement {
    private final Shape shape;
    private final Crs source;
    private final Crs survey;
    private final Transform toSurvey;
    private final Transform toWgs84;
    private final BBox areaOfUse;
    private final @Nullable CommuneIndex communes;
    private final @Nullable BigDecimal repairShare;

    /**
     * @param communes to find the commune of each geometry; null for communes themselves
     * @param repairShare the share of its area by which mending may change a polygon; null to mend none
     */
    Placement(Shape shape, Crs source, Crs survey, @Nullable CommuneIndex communes, @Nullable BigDecimal repairShare) {
        this.shape = shape;
        this.source = source;
        this.survey = survey;
        this.toSurvey = Transform.between(source, survey);
        this.toWgs84 = Transform.between(source, Crs.WGS84);
        this.areaOfUse = survey.areaOfUse();
        this.communes = communes;
        this.repairShare = repairShare;
    }

    /** Whether what the file brings is in the survey CRS, so that its digits are the survey's. */
    boolean keepsDigits() {
        return toSurvey.isIdentity();
    }

    /**
     * What came of a geometry.
     *
     * @param geometry null when an error is among the findings
     * @param cameAs its WGS 84 text as it came, where that is not the text that would be stored
     */
    record Placed(
            @Nullable StagedGeometry geometry, @Nullable String cameAs, List<RowFinding> findings) {}

    Placed place(@Nullable Geometry given) {
        List<RowFinding> findings = new ArrayList<>();
        Geometry single = given == null ? null : single(shape == Shape.AREAL ? land(given, findings) : given);
        if (single == null || single.isEmpty()) {
            findings.add(RowFinding.error(
                            "missing_geometry",
                            null,
                            "has no geometry; layer needs a " + (shape == Shape.POINT ? "point" : "polygon"))
                    .with("expects", expects()));
            return new Placed(null, null, findings);
        }
        if (shape == Shape.POINT
                ? !(single instanceof Point)
                : !(single instanceof Polygon || single instanceof MultiPolygon)) {
            findings.add(RowFinding.error(
                            "wrong_geometry_type",
                            null,
                            "is a %s; the layer takes %s"
                                    .formatted(
                                            single.getGeometryType(),
                                            shape == Shape.POINT ? "points" : "polygons and multipolygons"))
                    .with("value", single.getGeometryType())
                    .with("expects", expects()));
            return new Placed(null, null, findings);
        }
        Geometry packed = PolygonRules.packed(single);
        String cameAs = source.equals(Crs.WGS84) ? GeoJsonText.of(packed, GeoJsonText.DEGREE_DECIMALS) : null;
        if (shape == Shape.AREAL) {
            packed = checkPolygon(packed, findings);
            if (packed == null) {
                return new Placed(null, cameAs, findings);
            }
        }
        StagedGeometry placed = inBothSystems(packed, findings);
        boolean asStored = placed == null || placed.geojson().equals(cameAs);
        return new Placed(placed, asStored ? null : cameAs, findings);
    }

    private String expects() {
        return shape == Shape.POINT ? "point" : "polygon";
    }

    /** Land with the points of its labels beside it, as some programs write KML, without these. */
    private static Geometry land(Geometry given, List<RowFinding> findings) {
        if (!given.getClass().equals(GeometryCollection.class)) {
            return given;
        }
        List<Polygon> polygons = new ArrayList<>();
        for (int i = 0; i < given.getNumGeometries(); i++) {
            Geometry member = given.getGeometryN(i);
            if (member instanceof Polygon polygon) {
                polygons.add(polygon);
            } else if (!(member instanceof Point)) {
                return given;
            }
        }
        if (polygons.isEmpty() || polygons.size() == given.getNumGeometries()) {
            return given;
        }
        findings.add(
                RowFinding.warning("label_point_left_out", null, "has a point beside its land, which is left out"));
        return given.getFactory().createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    /** The only member of a multi geometry is taken out of it, so that every format gives the same row. */
    private static Geometry single(Geometry given) {
        boolean wrapped = given instanceof MultiPolygon || given instanceof MultiPoint;
        boolean alone = given instanceof GeometryCollection && given.getNumGeometries() == 1;
        return (wrapped || alone) && given.getNumGeometries() == 1 ? single(given.getGeometryN(0)) : given;
    }

    private @Nullable Geometry checkPolygon(Geometry polygon, List<RowFinding> findings) {
        List<PolygonRules.Finding> faults = PolygonRules.check(polygon);
        List<PolygonRules.Finding> oddities = PolygonRules.oddities(polygon);
        Geometry checked = polygon;
        if (repairShare != null && !(faults.isEmpty() && oddities.isEmpty())) {
            Geometry mended = mended(polygon, (faults.isEmpty() ? oddities : faults).get(0), repairShare, findings);
            if (mended != null) {
                checked = mended;
                faults = List.of();
                oddities = List.of();
            }
        }
        faults.forEach(fault -> findings.add(finding(fault, RowFinding.Severity.ERROR)));
        oddities.forEach(oddity -> findings.add(finding(oddity, RowFinding.Severity.WARNING)));
        return faults.isEmpty() ? PolygonRules.rightHandRule(single(checked)) : null;
    }

    /** Null, and why, when it cannot be mended or its area would become another. */
    private @Nullable Geometry mended(
            Geometry polygon, PolygonRules.Finding fault, BigDecimal share, List<RowFinding> findings) {
        Geometry mended = PolygonRules.mended(polygon);
        AreaChange change = areaChange(polygon, mended);
        if (mended.isEmpty() || !PolygonRules.check(mended).isEmpty()) {
            findings.add(
                    RowFinding.error("repair_failed", null, "cannot be repaired: it encloses no area; draw it anew"));
            return null;
        }
        if (change == null) {
            return null;
        }
        if (change.exceeds(share)) {
            findings.add(new RowFinding(
                    RowFinding.Severity.ERROR,
                    "repair_refused",
                    null,
                    "repairing it would change its area by more than %s %%: %s; mend it by hand"
                            .formatted(
                                    share.movePointRight(2).stripTrailingZeros().toPlainString(), change),
                    null,
                    null,
                    change,
                    Map.of()));
            return null;
        }
        Coordinate at = fault.at();
        findings.add(new RowFinding(
                RowFinding.Severity.WARNING,
                "repaired",
                null,
                "%s was repaired; %s".formatted(fault.code(), change),
                at == null ? null : at.x,
                at == null ? null : at.y,
                change,
                Map.of("fault", fault.code())));
        return mended;
    }

    /** On the survey grid; null where there is no such area: a coordinate is no number, or has no place there. */
    private @Nullable AreaChange areaChange(Geometry before, Geometry after) {
        try {
            double beforeM2 = toSurvey.apply(before).getArea();
            double afterM2 = toSurvey.apply(after).getArea();
            return Double.isFinite(beforeM2) ? AreaChange.measured(beforeM2, afterM2) : null;
        } catch (Transform.OutOfRange e) {
            return null;
        }
    }

    private static RowFinding finding(PolygonRules.Finding found, RowFinding.Severity severity) {
        Coordinate at = found.at();
        return new RowFinding(
                severity, found.code(), null, found.message(), at == null ? null : at.x, at == null ? null : at.y);
    }

    /** The copy in another CRS, as valid as what arrived. */
    private static Geometry copy(Geometry given, Transform transform, List<RowFinding> findings) {
        Geometry copy = transform.apply(given);
        if (transform.isIdentity() || !TouchingRings.mayBeIn(given) || copy.isValid()) {
            return copy;
        }
        Geometry noded = transform.apply(TouchingRings.noded(given));
        if (noded.isValid()) {
            return noded;
        }
        findings.add(RowFinding.warning(
                "copy_mended",
                null,
                "crosses itself when it is projected, by less than can be measured; the copy is mended"));
        return PolygonRules.rightHandRule(PolygonRules.mended(noded));
    }

    private @Nullable StagedGeometry inBothSystems(Geometry given, List<RowFinding> findings) {
        Geometry wgs84;
        Geometry grid;
        try {
            wgs84 = copy(given, toWgs84, findings);
            grid = copy(given, toSurvey, findings);
        } catch (Transform.OutOfRange e) {
            findings.add(outside(given, String.valueOf(e.getMessage())));
            return null;
        }
        Envelope extent = wgs84.getEnvelopeInternal();
        if (!areaOfUse.contains(extent)) {
            findings.add(outside(given, "it falls on %.4f, %.4f".formatted(extent.getMinX(), extent.getMinY())));
            return null;
        }
        Coordinate inside = shape == Shape.POINT ? grid.getCoordinate() : InteriorPoint.getInteriorPoint(grid);
        String commune = communes == null ? null : communes.find(inside);
        if (communes != null && commune == null && !communes.isEmpty()) {
            findings.add(RowFinding.warning("outside_province", null, "lies in none of the province's communes"));
        }
        String text = GeoJsonText.of(wgs84, GeoJsonText.DEGREE_DECIMALS);
        if (shape == Shape.POINT) {
            return new StagedGeometry(grid, wgs84, text, source.code(), null, null, commune);
        }
        if (PolygonRules.isSliver(grid)) {
            findings.add(RowFinding.warning("sliver", null, "is narrower than 5 cm on the mean"));
        }
        Measure measure = Measure.of(grid, wgs84);
        return new StagedGeometry(
                grid, wgs84, text, source.code(), measure.areaM2(), measure.geodesicAreaM2(), commune);
    }

    private RowFinding outside(Geometry given, String where) {
        Coordinate first = given.getCoordinate();
        return RowFinding.errorAt(
                "outside_area_of_use",
                "read as %s %s, outside the area of use of %s; see what is said of the file's CRS"
                        .formatted(source.code(), where, survey.code()),
                first.x,
                first.y);
    }
}
