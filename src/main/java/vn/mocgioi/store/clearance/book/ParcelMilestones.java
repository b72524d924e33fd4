package vn.mocgioi.store.clearance.book;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.terms.Milestone;
import vn.mocgioi.store.db.NamedSql;

/**
 * Works out, when events or parcels are written, the day each parcel reached each milestone, as it is known from that
 * change on. Parcels inherit from those they replace, so they are taken generation by generation.
 */
public final class ParcelMilestones {
    private final Connection connection;

    public ParcelMilestones(Connection connection) {
        this.connection = connection;
    }

    /** Follows what the change wrote to this layer. */
    public void refresh(Layer layer, long change) throws SQLException {
        if (layer.equals(Layers.PARCELS)) {
            resolveReplaced(change);
            touch("""
                    select distinct p.id as parcel_id from parcels p
                    where (p.recorded = :change or p.superseded = :change)
                      and exists (select from parcel_replaces r where r.parcel_id = p.id)
                    """, change);
        } else if (layer.equals(Layers.EVENTS)) {
            touch("select distinct parcel_id from events where recorded = :change or superseded = :change", change);
        } else {
            return;
        }
        int generations = generations();
        for (int generation = 0; generation < generations; generation++) {
            write(generation, change);
        }
    }

    /**
     * After changes were taken out with all they wrote: the parcels they had touched are worked out from what is left,
     * as if it had always been known.
     */
    public void forget() throws SQLException {
        new NamedSql("drop table if exists forgotten_milestones").update(connection);
        new NamedSql("""
                create temp table forgotten_milestones on commit drop as
                select distinct m.parcel_id from parcel_milestones m
                where not exists (select from change c where c.id = m.recorded)
                   or m.superseded is not null and not exists (select from change c where c.id = m.superseded)
                """).update(connection);
        new NamedSql("delete from parcel_milestones m using forgotten_milestones f where f.parcel_id = m.parcel_id")
                .update(connection);
        new NamedSql(
                        "delete from parcel_replaces r where not exists (select from parcels p where p.row_id = r.parcel_row)")
                .update(connection);
        touch("select parcel_id from forgotten_milestones", 0);
        int generations = generations();
        for (int generation = 0; generation < generations; generation++) {
            write(generation, 0);
        }
    }

    /** `replaces` lists sheet/number, separated by semicolons or commas, of parcels of the same commune. */
    private void resolveReplaced(long change) throws SQLException {
        new NamedSql("""
                insert into parcel_replaces (parcel_row, parcel_id, replaced_id)
                select distinct p.row_id, p.id, o.id
                from parcels p
                cross join regexp_split_to_table(p.replaces, '[;,]') as r
                join parcels o on o.commune = p.commune and o.superseded is null and o.id <> p.id
                    and o.sheet_no = trim(split_part(r, '/', 1)) and o.parcel_no = trim(split_part(r, '/', 2))
                where p.recorded = :change and p.replaces is not null
                on conflict do nothing
                """).bind("change", change).update(connection);
    }

    /** The parcels to work out, and those that come after them, each in the generation after its predecessors. */
    private void touch(String parcels, long change) throws SQLException {
        new NamedSql("drop table if exists touched_milestones").update(connection);
        new NamedSql("""
                create temp table touched_milestones on commit drop as
                with recursive heir as (
                    select s.parcel_id, 0 as generation from (%s) s
                    union all
                    select r.parcel_id, h.generation + 1
                    from heir h
                    join parcel_replaces r on r.replaced_id = h.parcel_id
                    join parcels p on p.row_id = r.parcel_row and p.superseded is null)
                    cycle parcel_id set again using path
                select parcel_id, max(generation) as generation from heir where not again group by parcel_id
                """.formatted(parcels)).bind("change", change).update(connection);
        new NamedSql("create unique index on touched_milestones (parcel_id)").update(connection);
        new NamedSql("analyze touched_milestones").update(connection);
    }

    private int generations() throws SQLException {
        return new NamedSql("select coalesce(max(generation) + 1, 0) as generations from touched_milestones")
                .get(connection, row -> row.integer("generations"));
    }

    private void write(int generation, long change) throws SQLException {
        new NamedSql("drop table if exists reached_milestones").update(connection);
        new NamedSql("""
                create temp table reached_milestones on commit drop as
                with touched as (select parcel_id from touched_milestones where generation = :generation),
                own as (
                    select t.parcel_id, %s
                    from touched t
                    left join events e on e.parcel_id = t.parcel_id and e.superseded is null and not e.void
                    group by t.parcel_id),
                inherited as (
                    select f.parcel_id, %s
                    from (
                        select distinct r.parcel_id, r.replaced_id
                        from touched t
                        join parcels p on p.id = t.parcel_id and p.superseded is null
                        join parcel_replaces r on r.parcel_row = p.row_id) f
                    left join parcel_milestones m on m.parcel_id = f.replaced_id and m.superseded is null
                    group by f.parcel_id)
                select o.parcel_id, %s
                from own o left join inherited i using (parcel_id)
                """.formatted(ownDays(), inheritedDays(), each(c -> "least(o.%1$s, i.%1$s) as %1$s".formatted(c))))
                .bind("generation", generation)
                .update(connection);
        String differs = "(%s) is distinct from (%s)".formatted(each(c -> "n." + c), each(c -> "m." + c));
        new NamedSql("""
                delete from reached_milestones n
                using touched_milestones t left join parcel_milestones m on m.parcel_id = t.parcel_id and m.superseded is null
                where t.parcel_id = n.parcel_id and not %s
                """.formatted(differs)).update(connection);
        new NamedSql("""
                update parcel_milestones m set superseded = :change
                from reached_milestones n where n.parcel_id = m.parcel_id and m.superseded is null
                """).bind("change", change).update(connection);
        new NamedSql("""
                insert into parcel_milestones (parcel_id, %1$s, recorded)
                select parcel_id, %1$s, :change from reached_milestones
                """.formatted(each(c -> c))).bind("change", change).update(connection);
    }

    /** The days of a parcel's own events. */
    private static String ownDays() {
        String reached = Arrays.stream(Milestone.values())
                .map(m -> "min(e.date) filter (where %s) as %s".formatted(reachedBy(m), on(m)))
                .collect(Collectors.joining(",\n"));
        String notApplicable = Arrays.stream(Milestone.values())
                .filter(Milestone::canBeInapplicable)
                .map(m -> "min(e.date) filter (where e.milestone = 'NOT_APPLICABLE' and e.of = '%s') as %s"
                        .formatted(m.name(), na(m)))
                .collect(Collectors.joining(",\n"));
        return reached + ",\nmin(e.date) filter (where e.milestone = 'ENFORCED') as enforced_on,\n" + notApplicable;
    }

    /**
     * What all predecessors have, from the day of the last; one to which a milestone does not apply is not waited for
     * as long as another has reached it.
     */
    private static String inheritedDays() {
        return Arrays.stream(Milestone.values())
                        .map(m -> m.canBeInapplicable()
                                ? """
                                case when bool_and(m.%1$s is not null or m.%2$s is not null) then max(m.%1$s) end as %1$s,
                                case when bool_and(m.%2$s is not null) then max(m.%2$s) end as %2$s\
                                """.formatted(on(m), na(m))
                                : "case when bool_and(m.%1$s is not null) then max(m.%1$s) end as %1$s"
                                        .formatted(on(m)))
                        .collect(Collectors.joining(",\n"))
                + ",\ncase when bool_and(m.enforced_on is not null) then max(m.enforced_on) end as enforced_on";
    }

    /** A piece of SQL for each column of days, with commas between. */
    private static String each(Function<String, String> piece) {
        String reached =
                Arrays.stream(Milestone.values()).map(m -> piece.apply(on(m))).collect(Collectors.joining(", "));
        String notApplicable = Arrays.stream(Milestone.values())
                .filter(Milestone::canBeInapplicable)
                .map(m -> piece.apply(na(m)))
                .collect(Collectors.joining(", "));
        return reached + ", " + piece.apply("enforced_on") + ", " + notApplicable;
    }

    /** Whether an event {@code e} is one by which the milestone is reached: enforcement is a handing over too. */
    public static String reachedBy(Milestone milestone) {
        return milestone == Milestone.HANDED_OVER
                ? "e.milestone in ('HANDED_OVER', 'ENFORCED')"
                : "e.milestone = '" + milestone.name() + "'";
    }

    public static String on(Milestone milestone) {
        return milestone.dateColumn();
    }

    public static String na(Milestone milestone) {
        return milestone.name().toLowerCase(Locale.ROOT) + "_na";
    }
}
