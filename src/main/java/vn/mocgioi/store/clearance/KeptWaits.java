package vn.mocgioi.store.clearance;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.mocgioi.land.clearance.Deadlines;
import vn.mocgioi.land.clearance.Territory;
import vn.mocgioi.land.clearance.WaitingParcel;
import vn.mocgioi.land.rules.RuleSet;
import vn.mocgioi.store.clearance.book.TerritoryKey;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.known.KnownRows;

/**
 * Who waits on a day, from the table of waits. Waits of about the same length stand together there, so that those that
 * were over before the day need not be read.
 */
final class KeptWaits {
    private final Connection connection;
    private final KnownRows known;
    private final LocalDate day;
    private final RuleSet rules;
    private final Territory territory;

    KeptWaits(Connection connection, KnownRows known, LocalDate day, RuleSet rules, Territory territory) {
        this.connection = connection;
        this.known = known;
        this.day = day;
        this.rules = rules;
        this.territory = territory;
    }

    private static final String PROVINCE = """
            with area as materialized (
                select 'zone ' || z.code as territory, z.row_id
                from zones z
                where known(z) and z.public and holds_on(z.valid_from, z.valid_to, :day))
            """;

    private static final String COMMUNE = "with " + TerritorySql.COMMUNES + """
            , area as materialized (
                select 'zone ' || z.code as territory, z.row_id
                from zones z
                where known(z) and z.public and holds_on(z.valid_from, z.valid_to, :day)
                  and exists (select from commune c where c.code = :commune and ST_Intersects(c.geom, z.geom)))
            """;

    private static final String ONE = """
            with area as materialized (select :territory::text as territory, 0 as row_id)
            """;

    /** The part of the parcel lies in the commune when a point of it does. */
    private static final String IN_COMMUNE = """
            and :commune = (
                select c.code
                from zone_parts t
                join parcels p on p.row_id = t.parcel_row and known(p) and holds_on(p.valid_from, p.valid_to, :day)
                join commune_pieces i on ST_Intersects(i.geom, t.place)
                join commune c on c.row_id = i.commune_row
                where t.parcel_id = w.parcel_id and t.zone_row = a.row_id
                order by c.code limit 1)
            """;

    /** Waits of a length are in [2^lasts, 2^(lasts+1)) days, so none that began before that can still last. */
    private static final String ACTIVE = """
            w.territory = a.territory and w.lasts = b.lasts and known(w)
                and w.since <= :day and w.until > :day and w.counts_from <= :day
                and w.since > case when b.lasts < 16 then :day::date - (2 << b.lasts) else '-infinity'::date end
            """;

    /** The parcels that wait longest for their next milestone. */
    List<WaitingParcel> longest() throws SQLException {
        NamedSql sql = sql("""
                , longest as (
                    select distinct w.parcel_id, w.milestone, w.since
                    from area a
                    cross join generate_series(0, 32) as b (lasts)
                    cross join lateral (
                        select w.parcel_id, w.milestone, w.since
                        from clearance_waits w
                        where %s and w.waits_for = 'NEXT_STEP' %s
                        order by w.since, w.parcel_id
                        limit :told) w
                    order by w.since, w.parcel_id
                    limit :told)
                """ + WaitingRows.NAMED).bind("told", WaitingParcel.TOLD);
        return WaitingRows.parcels(connection, sql, day);
    }

    /** How many parcels wait for what a law says, and since when; none where no law said so yet. */
    List<Deadlines.Waiting> underRules() throws SQLException {
        if (!Deadlines.run(rules)) {
            return List.of();
        }
        NamedSql sql = sql("""
                select n.waits_for, coalesce(upper(n.land_use) = any (:farm), false) as farm, n.since, COUNT as parcels
                from area a
                cross join generate_series(0, 32) as b (lasts)
                cross join (values ('DECISION'), ('PAYMENT')) as k (waits_for)
                cross join lateral (
                    select w.waits_for, w.land_use, w.since, w.parcel_id
                    from clearance_waits w
                    where %s and w.waits_for = k.waits_for %s) n
                group by n.waits_for, farm, n.since
                """.replace("COUNT", severalZones() ? "count(distinct n.parcel_id)" : "count(*)"))
                .bindAll("farm", "text", rules.farmLandUses());
        return WaitingRows.underRules(connection, sql);
    }

    /** A parcel may lie in two zones and wait in both. */
    private boolean severalZones() {
        return territory instanceof Territory.Province || territory instanceof Territory.Commune;
    }

    private NamedSql sql(String text) {
        boolean commune = territory instanceof Territory.Commune;
        String areas = commune ? COMMUNE : territory instanceof Territory.Province ? PROVINCE : ONE;
        NamedSql sql = known.sql(areas + text.formatted(ACTIVE, commune ? IN_COMMUNE : ""))
                .bind("day", day)
                .bind("territory", TerritoryKey.of(territory).orElseThrow());
        return commune ? sql.bind("commune", ((Territory.Commune) territory).code()) : sql;
    }
}
