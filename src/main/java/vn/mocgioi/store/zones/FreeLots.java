package vn.mocgioi.store.zones;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.terms.Hectares;
import vn.mocgioi.land.terms.LandUse;
import vn.mocgioi.land.terms.ZoneKind;
import vn.mocgioi.land.time.AsOf;
import vn.mocgioi.land.zones.FreeLot;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.KnownRows;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.db.Row;
import vn.mocgioi.store.db.RuleBook;

/** The lots of announced zones that can be leased and are not. */
public final class FreeLots {
    /** What the answer hangs on. */
    public static final List<String> LAYERS = Stream.of(
                    Layers.ZONES,
                    Layers.PHASES,
                    Layers.STAGES,
                    Layers.LOTS,
                    Layers.LEASES,
                    Layers.PARCELS,
                    Layers.EVENTS,
                    Layers.RULES)
            .map(Layer::name)
            .toList();

    private final Database database;

    public FreeLots(Database database) {
        this.database = database;
    }

    /** The largest first. A lot of which a part is leased is not free. */
    public List<FreeLot> list(FreeLot.Wanted wanted, AsOf asOf) {
        return database.withConnection(connection -> read(connection, wanted, asOf));
    }

    /**
     * Parcels that lie on each other hand over their common land once, hence the union. Lot by lot, sideways: joined as
     * a whole, a planner that expects one free lot works out the parcels of all of them for each.
     */
    private static final String FREE = "with " + LotOccupancy.LOTS + """
            , free as materialized (
                select l.*, z.name as zone_name, z.kind
                from lot l
                join zones z on z.code = l.zone and known(z) and z.valid_from <= :day and :day < z.valid_to and z.public
                where l.leasable and l.leased_m2 = 0 and l.m2 >= :least_m2 and (l.operating or :planned_too)
                  and (:kind::text is null or z.kind = :kind))
            select f.id, f.zone, f.zone_name, f.kind, f.phase, f.code, f.land_use, f.operating, f.m2,
                round(h.m2::numeric, 1) as handed_over_m2, round(ST_Area(f.geom)::numeric, 1) as grid_m2,
                ST_X(ST_PointOnSurface(f.wgs84)) as lon, ST_Y(ST_PointOnSurface(f.wgs84)) as lat
            from free f
            left join lateral (
                select coalesce(ST_Area(ST_Union(piece.geom) filter (where piece.handed_over)), 0) as m2
                from (
                    select coalesce(m.handed_over_on <= :day, false) as handed_over,
                        case when ST_Covers(f.geom, p.geom) then p.geom
                            else ST_CollectionExtract(ST_Intersection(f.geom, p.geom), 3) end as geom
                    from parcels p
                    left join parcel_milestones m on m.parcel_id = p.id and known(m)
                    where ST_Intersects(p.geom, f.geom) and known(p) and p.valid_from <= :day and :day < p.valid_to
                    offset 0) piece
                where ST_Area(piece.geom) > 0
                having count(*) > 0) h on true
            order by f.m2 desc, f.zone, f.code
            """;

    private static List<FreeLot> read(Connection connection, FreeLot.Wanted wanted, AsOf asOf) throws SQLException {
        KnownRows known = KnownRows.at(connection, asOf.known());
        NamedSql sql = LotOccupancy.bind(known.sql(FREE), connection, RuleBook.read(connection, known, asOf.day()))
                .bind("day", asOf.day())
                .bind("zone", wanted.zone())
                .bind("kind", wanted.kind() == null ? null : wanted.kind().name())
                .bind("least_m2", wanted.leastM2())
                .bind("planned_too", wanted.plannedToo());
        return sql.list(connection, FreeLots::lot);
    }

    private static FreeLot lot(Row row) throws SQLException {
        BigDecimal gridM2 = row.decimal("grid_m2");
        BigDecimal handedOverM2 = row.decimalOrNull("handed_over_m2");
        return new FreeLot(
                row.longInteger("id"),
                row.text("zone"),
                row.text("zone_name"),
                ZoneKind.valueOf(row.text("kind")),
                row.textOrNull("phase"),
                row.text("code"),
                LandUse.valueOf(row.text("land_use")),
                row.bool("operating"),
                row.decimal("m2"),
                handedOverM2,
                handedOverM2 == null ? null : Hectares.share(handedOverM2.min(gridM2), gridM2),
                new Coordinate(row.real("lon"), row.real("lat")));
    }
}
