package vn.mocgioi.store.imports;

import java.sql.SQLException;
import java.util.Set;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.store.db.Sql;

/**
 * The versions of one object follow each other. A new one ends the open one before it (the merge does that); one that
 * reaches into a version which was given an end, or into a later one, is refused.
 */
final class Versions {
    private final Staging stage;
    private final Layer layer;

    Versions(Staging stage, Layer layer) {
        this.stage = stage;
        this.layer = layer;
    }

    /** Only a file that tells of days can begin or end a version: without them each row is about the one that is there. */
    static boolean mayChange(Set<String> present) {
        return present.contains(Layer.VALID_FROM) || present.contains(Layer.VALID_TO);
    }

    void check() throws SQLException {
        rejectThoseThatEndFirst();
        // a row that fell may have been all that stood between two others, and lets a doubled one stand
        long rejected = rejectOverlapping();
        while (rejected > 0) {
            rejected = rejectOverlapping();
        }
    }

    /** A file may bring one end of a version and leave the other as it is known. */
    private void rejectThoseThatEndFirst() throws SQLException {
        stage.reject(
                "dates_out_of_order",
                Layer.VALID_TO,
                "format('valid_to %s must be after valid_from %s, which is known', s.valid_to, p.from_day)",
                "'from', p.from_day, 'to', s.valid_to",
                "from plan p where p.row_no = s.row_no and not s.rejected and s.valid_to <= p.from_day");
    }

    private long rejectOverlapping() throws SQLException {
        return stage.reject(
                "version_overlaps",
                Layer.VALID_FROM,
                """
                format('a version valid %s to %s and one from %s overlap; versions of one object follow each other',
                    c.valid_from, c.valid_to, c.next_from)
                """,
                "'from', c.valid_from, 'to', c.valid_to, 'next', c.next_from",
                """
                from (
                    with standing as (
                        select distinct on (p.id, p.from_day) p.*
                        from plan p join stage s using (row_no)
                        where not s.rejected
                        order by p.id, p.from_day, p.row_no),
                    moved as (
                        select p.row_no, p.id, p.live_row, p.from_day as valid_from,
                            coalesce(s.valid_to, l.valid_to, 'infinity') as valid_to
                        from standing p join stage s using (row_no) left join %1$s l on l.row_id = p.live_row
                        where not p.unchanged),
                    timeline as (
                        select row_no, id, valid_from, valid_to from moved
                        union all
                        select null, l.id, l.valid_from, l.valid_to
                        from %1$s l
                        where l.superseded is null and l.id in (select id from moved)
                          and l.row_id not in (select live_row from moved where live_row is not null)),
                    neighbours as (
                        select *, lead(valid_from) over w as next_from, lead(row_no) over w as next_row
                        from timeline window w as (partition by id order by valid_from))
                    select greatest(row_no, next_row) as row_no, valid_from, valid_to, next_from
                    from neighbours
                    where next_from < valid_to and valid_to <> 'infinity') c
                where c.row_no = s.row_no
                """.formatted(Sql.name(layer.name())));
    }
}
