package vn.mocgioi.store.zones;

import java.util.List;
import java.util.stream.Stream;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.NamedSql;

/** From which day on each published zone, lot and marker was what, as far as that changes by dated rows. */
public final class PastStates {
    /** What the answer hangs on. */
    public static final List<String> LAYERS = Stream.of(
                    Layers.ZONES,
                    Layers.PHASES,
                    Layers.STAGES,
                    Layers.LOTS,
                    Layers.LEASES,
                    Layers.MARKERS,
                    Layers.MARKER_EVENTS)
            .map(Layer::name)
            .toList();

    private static final String STATES = """
            select json_build_object(
                'zones', (
                    select coalesce(json_object_agg(z.code, s.states), '{}')
                    from (select distinct code from published_zones) z
                    join lateral (
                        select json_agg(json_build_array(
                            d.date, zone_stage(z.code, d.date), zone_operating(z.code, d.date)) order by d.date) as states
                        from (select distinct date from zone_stages where zone = z.code) d) s on s.states is not null),
                'lots', (
                    select coalesce(json_object_agg(lot.id, lot.leases), '{}')
                    from (
                        select l.id, json_agg(json_build_array(a."from", a."to") order by a."from") as leases
                        from published_lots l
                        join leases a on a.zone = l.zone and a.lot = l.code and a.superseded is null
                        group by l.id) lot),
                'markers', (
                    select coalesce(json_object_agg(marker.id, marker.states), '{}')
                    from (
                        select m.id, json_agg(json_build_array(e.date, e.status) order by e.date, e.row_id) as states
                        from markers m
                        join marker_events e on e.zone = m.zone and e.phase = m.phase and e.number = m.number
                            and e.superseded is null
                        where m.superseded is null
                          and exists (select from zones z where z.code = m.zone and z.superseded is null and z.public)
                        group by m.id) marker))::text as states
            """;

    private final Database database;

    public PastStates(Database database) {
        this.database = database;
    }

    /**
     * As JSON: of zones by code [day, stage, operating], of lots by id [from, to or null] of each lease, of markers by id
     * [day, status]; each in the order of days.
     */
    public String json() {
        return database.withConnection(connection -> new NamedSql(STATES).get(connection, row -> row.text("states")));
    }
}
