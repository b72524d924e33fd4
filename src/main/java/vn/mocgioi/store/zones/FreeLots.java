package vn.mocgioi.store.zones;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.rules.Rule;
import vn.mocgioi.land.terms.Hectares;
import vn.mocgioi.land.terms.LandUse;
import vn.mocgioi.land.terms.ZoneKind;
import vn.mocgioi.land.time.AsOf;
import vn.mocgioi.land.zones.Availability;
import vn.mocgioi.land.zones.FreeLot;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.db.Row;
import vn.mocgioi.store.known.KnownRows;
import vn.mocgioi.store.known.RuleBook;

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
    private static final String TOLD = """
            with told as materialized (
                select l.id, l.zone, l.code, l.phase, l.land_use, l.geom, l.wgs84, f.availability, f.m2,
                    z.name as zone_name, z.kind
                from unnest(:lots::bigint[], :availabilities::text[], :m2::numeric[]) as f (id, availability, m2)
                join lots l on l.id = f.id and known(l)
                join zones z on z.code = l.zone and known(z) and holds_on(z.valid_from, z.valid_to, :day) and z.public
                where :kind::text is null or z.kind = :kind)
            select f.id, f.zone, f.zone_name, f.kind, f.phase, f.code, f.land_use, f.availability, f.m2,
                tenths(h.m2) as handed_over_m2, tenths(ST_Area(f.geom)) as grid_m2,
                ST_X(ST_PointOnSurface(f.wgs84)) as lon, ST_Y(ST_PointOnSurface(f.wgs84)) as lat
            from told f
            left join lateral (
                select coalesce(ST_Area(ST_Union(piece.geom) filter (where piece.handed_over)), 0) as m2
                from (
                    select coalesce(m.handed_over_on <= :day, false) as handed_over,
                        case when ST_Covers(f.geom, p.geom) then p.geom
                            else ST_CollectionExtract(ST_Intersection(f.geom, p.geom), 3) end as geom
                    from parcels p
                    left join parcel_milestones m on m.parcel_id = p.id and known(m)
                    where ST_Intersects(p.geom, f.geom) and known(p) and holds_on(p.valid_from, p.valid_to, :day)
                    offset 0) piece
                where ST_Area(piece.geom) > 0
                having count(*) > 0) h on true
            order by f.m2 desc, f.zone, f.code
            """;

    private static List<FreeLot> read(Connection connection, FreeLot.Wanted wanted, AsOf asOf) throws SQLException {
        KnownRows known = KnownRows.at(connection, asOf.known());
        BigDecimal toleranceShare = RuleBook.read(connection, known, asOf.day()).number(Rule.AREA_TOLERANCE_SHARE);
        List<Candidate> lots = candidates(connection, known, wanted.zone(), asOf.day(), toleranceShare).stream()
                .filter(lot -> wanted.has(lot.availability()) && lot.m2().compareTo(wanted.leastM2()) >= 0)
                .toList();
        NamedSql sql = known.sql(TOLD)
                .bind("day", asOf.day())
                .bindAll("lots", "bigint", lots, Candidate::id)
                .bindAll(
                        "availabilities",
                        "text",
                        lots,
                        lot -> lot.availability().name())
                .bindAll("m2", "numeric", lots, Candidate::m2)
                .bind("kind", wanted.kind() == null ? null : wanted.kind().name());
        return sql.list(connection, FreeLots::lot);
    }

    private record Candidate(long id, Availability availability, BigDecimal m2) {}

    /** As known now it is kept ({@link LotBook}), as known at another moment it is worked out; FreeLotsTest compares them. */
    private static List<Candidate> candidates(
            Connection connection, KnownRows known, @Nullable String zone, LocalDate day, BigDecimal toleranceShare)
            throws SQLException {
        if (!known.now()) {
            return new LotHistories(connection, known)
                    .ofZone(zone, LotHistories.Cleared.ASKED).stream()
                            .map(lot -> new Candidate(lot.id(), lot.on(day), lot.areaM2(toleranceShare)))
                            .toList();
        }
        NamedSql sql = new NamedSql("""
                select l.id, v.availability, counting_m2(l.official_area_m2, l.area_m2, :tolerance) as m2
                from lots l
                join lot_availability v on v.lot_id = l.id and holds_on(v.first, v.after, :day)
                where l.superseded is null and (:zone::text is null or l.zone = :zone)
                """)
                .bind("tolerance", toleranceShare)
                .bind("day", day)
                .bind("zone", zone);
        return sql.list(
                connection,
                row -> new Candidate(
                        row.longInteger("id"), Availability.valueOf(row.text("availability")), row.decimal("m2")));
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
                Availability.valueOf(row.text("availability")),
                row.decimal("m2"),
                handedOverM2,
                handedOverM2 == null ? null : Hectares.share(handedOverM2.min(gridM2), gridM2),
                new Coordinate(row.real("lon"), row.real("lat")));
    }
}
