package vn.mocgioi.store.clearance;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import vn.mocgioi.geo.shape.CoveredLand;
import vn.mocgioi.geo.shape.LandNear;
import vn.mocgioi.geo.shape.Measure;
import vn.mocgioi.land.clearance.Tally;
import vn.mocgioi.land.clearance.steps.ClearanceFigure;
import vn.mocgioi.land.clearance.steps.CountingRule;
import vn.mocgioi.land.rules.Rule;
import vn.mocgioi.land.rules.RuleSet;
import vn.mocgioi.store.db.Row;
import vn.mocgioi.store.known.KnownRows;

/**
 * The parcels in a piece of land that is not stored, what of them lies in it, and how much of it they cover. They are
 * read once, from west to east. The database tells which meet the land and which lie whole in it; only those across its
 * edge are cut, by what of the land is near them ({@link LandNear}), so that it costs what its area does.
 */
final class DrawnParcels {
    private static final int ROWS_AT_ONCE = 2_000;

    private final Geometry land;
    private final double leastM2;
    private final double leastShare;
    private final List<Long> ids = new ArrayList<>();
    private final List<BigDecimal> m2 = new ArrayList<>();
    private final CoveredLand covered = new CoveredLand();
    private final LandNear edge;
    private final Effort effort;

    private DrawnParcels(Geometry land, RuleSet rules, Effort effort) {
        this.land = land;
        this.edge = new LandNear(land, effort::spend);
        this.effort = effort;
        this.leastM2 = rules.number(Rule.CLEARANCE_MIN_PART_M2).doubleValue();
        this.leastShare = rules.number(Rule.CLEARANCE_MIN_PART_SHARE).doubleValue();
    }

    /** @param land in the survey CRS, whose EPSG code is given */
    static DrawnParcels of(
            Connection connection,
            KnownRows known,
            LocalDate day,
            RuleSet rules,
            Geometry land,
            int surveySrid,
            Effort effort)
            throws SQLException {
        DrawnParcels parcels = new DrawnParcels(land, rules, effort);
        known.sql("""
                select p.id, p.area_m2, ST_Area(p.geom) as whole_m2, ST_Covers(d.geom, p.geom) as whole, p.geom
                from (select :drawn as geom) d
                join parcels p on ST_Intersects(d.geom, p.geom)
                where known(p) and holds_on(p.valid_from, p.valid_to, :day)
                order by ST_XMin(p.geom)
                """).bind("drawn", land, surveySrid).bind("day", day).forEach(connection, ROWS_AT_ONCE, parcels::add);
        return parcels;
    }

    private void add(Row row) throws SQLException {
        boolean whole = row.bool("whole");
        Geometry parcel = row.geometry("geom");
        effort.spend(parcel.getNumPoints());
        Geometry part = whole ? parcel : edge.in(parcel);
        double partM2 = part.getArea();
        if (CountingRule.counts(whole, partM2, row.real("whole_m2"), leastM2, leastShare)) {
            ids.add(row.longInteger("id"));
            m2.add(whole ? row.decimal("area_m2") : Measure.round(partM2));
        }
        covered.add(part, parcel.getEnvelopeInternal().getMinX());
    }

    /** Those that count, with the area that does. */
    ClearanceAnew.Counted counted() {
        return new ClearanceAnew.Counted(ids, m2);
    }

    /** How large the land is, and how much of it lies under no parcel and under several. */
    Map<ClearanceFigure, Tally> ground() {
        Map<ClearanceFigure, Tally> sums = new HashMap<>();
        sums.put(ClearanceFigure.AREA, new Tally(Measure.round(land.getArea()), 0));
        sums.put(ClearanceFigure.ZONES_OVERLAP, Tally.NONE);
        sums.put(ClearanceFigure.UNCOVERED, atLeastNone(land.getArea() - covered.m2()));
        sums.put(ClearanceFigure.OVERLAP, atLeastNone(covered.sumM2() - covered.m2()));
        return sums;
    }

    private static Tally atLeastNone(double m2) {
        return new Tally(BigDecimal.valueOf(Math.max(m2, 0)), 0);
    }
}
