package vn.mocgioi.store.zones;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.rules.Rule;
import vn.mocgioi.land.rules.RuleSet;
import vn.mocgioi.land.terms.LandUse;
import vn.mocgioi.land.terms.ZoneKind;
import vn.mocgioi.land.zones.Occupancy;
import vn.mocgioi.store.db.KnownRows;
import vn.mocgioi.store.db.NamedSql;

/** Leasable and leased land, summed over lots. */
final class LotOccupancy {
    private final Connection connection;
    private final KnownRows known;
    private final LocalDate day;
    private final RuleSet rules;

    LotOccupancy(Connection connection, KnownRows known, LocalDate day, RuleSet rules) {
        this.connection = connection;
        this.known = known;
        this.day = day;
        this.rules = rules;
    }

    /**
     * Lots with the area that counts, whether they are leasable, whether they are where things operate, and what is
     * leased of them. Names {@code :zone}, {@code :day}, {@code :tolerance} and {@code :leasable_…}.
     *
     * <p>A lot of a phase operates with its phase; a lot outside the phases of a zone that has some, with the zone as
     * a whole. Several leases of one lot never lease more than the lot, or the largest of them.
     */
    static final String LOTS = Zones.STAGES + """
            , zone_kind as (
                select distinct on (z.code) z.code, z.kind,
                    exists (
                        select from phases p
                        where p.zone = z.code and known(p) and p.valid_from <= :day and :day < p.valid_to) as has_phases
                from zones z where known(z) and z.valid_from <= :day and :day < z.valid_to
                order by z.code),
            lot as materialized (
                select l.id, l.zone, l.code, l.phase, l.land_use, l.geom, l.wgs84, a.m2,
                    coalesce(l.leasable, l.land_use = any (case z.kind
                        when 'INDUSTRIAL_PARK' then :leasable_industrial_park::text[]
                        when 'INDUSTRIAL_CLUSTER' then :leasable_industrial_cluster::text[]
                        else :leasable_it_park::text[] end)) as leasable,
                    case when z.has_phases
                        then exists (
                            select from operating o where o.zone = l.zone and o.phase = coalesce(l.phase, ''))
                        else exists (select from operating o where o.zone = l.zone) end as operating,
                    coalesce((
                        select case when count(*) > 0
                            then least(sum(coalesce(e.area_m2, a.m2)), greatest(a.m2, max(e.area_m2))) end
                        from leases e
                        where e.zone = l.zone and e.lot = l.code and known(e)
                          and e."from" <= :day and (e."to" is null or :day < e."to")), 0) as leased_m2
                from lots l
                join zone_kind z on z.code = l.zone
                cross join lateral (select counting_m2(l.official_area_m2, l.area_m2, :tolerance) as m2) a
                where known(l) and (:zone::text is null or l.zone = :zone))
            """;

    /** By zone, or of one zone, or of one phase; only what operates. */
    Map<String, Occupancy> byZone(@Nullable String zone, String phase) throws SQLException {
        Map<String, Occupancy> byZone = new HashMap<>();
        NamedSql sql = bind(known.sql("with " + LOTS + """
                        select zone, sum(m2) as leasable_m2, sum(leased_m2) as leased_m2
                        from lot where leasable and operating and :phase in ('', phase) group by zone
                        """), connection, rules)
                .bind("day", day)
                .bind("zone", zone)
                .bind("phase", phase);
        sql.forEach(
                connection,
                row -> byZone.put(
                        row.text("zone"), new Occupancy(row.decimal("leasable_m2"), row.decimal("leased_m2"))));
        return byZone;
    }

    /** Gives {@link #LOTS} what the rules of the day say. */
    static NamedSql bind(NamedSql sql, Connection connection, RuleSet rules) throws SQLException {
        for (ZoneKind kind : ZoneKind.values()) {
            sql.bind(
                    "leasable_" + kind.name().toLowerCase(java.util.Locale.ROOT),
                    connection.createArrayOf(
                            "text",
                            rules.leasable(kind).stream().map(LandUse::name).toArray()));
        }
        return sql.bind("tolerance", rules.number(Rule.AREA_TOLERANCE_SHARE));
    }
}
