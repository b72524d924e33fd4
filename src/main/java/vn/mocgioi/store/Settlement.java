package vn.mocgioi.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import vn.mocgioi.land.Column;
import vn.mocgioi.land.Layer;
import vn.mocgioi.land.Reference;
import vn.mocgioi.land.Shape;

/**
 * Judges the staged rows against each other and against what is known: references, doubled keys, versions, events
 * that exist. Ends with the table {@code plan}: for each row that is not rejected its object and what to do.
 */
final class Settlement {
    private final Connection connection;
    private final Layer layer;
    private final int surveySrid;
    /** The columns that the file has; the others keep what is known. */
    private final Set<String> present;

    Settlement(Connection connection, Layer layer, int surveySrid, Set<String> present) {
        this.connection = connection;
        this.layer = layer;
        this.surveySrid = surveySrid;
        this.present = present;
    }

    void settle(Set<String> inconsistentDateColumns) throws SQLException {
        if (layer.shape() == Shape.AREAL) {
            acceptWhatIsKnown();
        }
        for (String column : inconsistentDateColumns) {
            rejectSlashDates(column);
        }
        new References(connection, layer).check();
        rejectDoubledKeys();
        plan();
        if (layer.versioned()) {
            rejectOverlappingVersions();
        }
        if (layer.name().equals("events")) {
            rejectExistingEvents();
        }
    }

    /** A polygon that is stored just so comes back from an export: rounded it may be invalid, but it is not news. */
    private void acceptWhatIsKnown() throws SQLException {
        execute("""
                update stage s set rejected = false, findings = null
                from %s l
                where s.rejected and s.came_as = l.geojson and l.superseded is null and %s
                  and not exists (
                    select from jsonb_array_elements(s.findings) f
                    where f ->> 'severity' = 'ERROR' and f ->> 'field' is not null)
                """.formatted(Sql.name(layer.name()), Sql.join(" and ", stagedKey(), c -> "l." + c + " = s." + c)));
    }

    /** d/m/y dates hold only when every one of the column can be read so. */
    private void rejectSlashDates(String column) throws SQLException {
        update("""
                update stage set rejected = true, findings = coalesce(findings, '[]') || jsonb_build_array(jsonb_build_object(
                    'severity', 'ERROR', 'code', 'ambiguous_date', 'field', ?::text,
                    'message', 'column ' || ?::text || ' has dates that cannot be day/month/year, so none of its dates with '
                        || 'slashes can be trusted; write them as 2024-12-31'))
                where ? = any (string_to_array(slash_dates, ','))
                """, column, column, column);
    }

    /** Of rows with one key the first that is not rejected stands. */
    private void rejectDoubledKeys() throws SQLException {
        String key = Sql.join(", ", stagedKey(), c -> "s." + c);
        if (layer.versioned()) {
            key += ", coalesce(s.valid_from, '-infinity')";
        }
        execute("""
                update stage s set rejected = true, findings = coalesce(s.findings, '[]') || jsonb_build_array(jsonb_build_object(
                    'severity', 'ERROR', 'code', 'doubled_key', 'field', '%s',
                    'message', 'has the same key as row ' || d.first_row || ', which stands; give it a key of its own or leave it out'))
                from (
                    select row_no, first_row
                    from (
                        select s.row_no, first_value(s.row_no) over w as first_row, row_number() over w as nth
                        from stage s where not s.rejected
                        window w as (partition by %s order by s.row_no)) n
                    where nth > 1) d
                where d.row_no = s.row_no
                """.formatted(
                        layer.keyColumns().get(layer.keyColumns().size() - 1).name(), key));
    }

    /**
     * For each good row: the object it is about, the live row it meets if there is one, and whether anything differs.
     * A row without `valid_from` is about the version that is there, the latest.
     */
    private void plan() throws SQLException {
        String sameKey = Sql.join(" and ", stagedKey(), c -> "l." + c + " = s." + c);
        String live = layer.versioned()
                ? """
                left join lateral (
                    select * from %s l
                    where l.superseded is null and %s and (s.valid_from is null or l.valid_from = s.valid_from)
                    order by l.valid_from desc limit 1) l on true
                """.formatted(Sql.name(layer.name()), sameKey)
                : "left join %s l on l.superseded is null and %s".formatted(Sql.name(layer.name()), sameKey);
        boolean shaped = layer.shape() != Shape.NONE;
        String sameGeometry = shaped
                ? "(case when s.source_crs = 'EPSG:%d' then s.geom = l.geom else coalesce(l.geojson in (s.geojson, s.came_as), false) end)"
                        .formatted(surveySrid)
                : "true";
        execute("""
                create temp table plan on commit drop as
                select s.row_no, l.id, l.row_id as live_row,
                    l.row_id is not null and %s as same_geometry,
                    l.row_id is not null and %s and %s as unchanged
                from stage s %s
                where not s.rejected
                """.formatted(sameGeometry, sameGeometry, sameAttributes(), live));
        execute("create index on plan (row_no)");
        if (layer.versioned()) {
            execute("""
                    update plan p set id = l.id
                    from stage s, %s l
                    where p.id is null and s.row_no = p.row_no and l.superseded is null and %s
                    """.formatted(Sql.name(layer.name()), sameKey));
        }
        execute("""
                update plan p set id = n.id
                from (
                    select s.row_no, first_value(nextval('object_id')) over (partition by %s order by s.row_no) as id
                    from plan p join stage s using (row_no) where p.id is null) n
                where n.row_no = p.row_no
                """.formatted(Sql.join(", ", stagedKey(), c -> "s." + c)));
        execute("analyze plan");
    }

    private String sameAttributes() {
        List<String> compared = layer.columns().stream()
                .map(Column::name)
                .filter(present::contains)
                .filter(c -> stored(c) && !stagedKey().contains(Sql.name(c)))
                .filter(c -> !c.equals("correction") && !(layer.versioned() && c.equals(Layer.VALID_FROM)))
                .toList();
        if (compared.isEmpty()) {
            return "true";
        }
        return Sql.join(
                " and ",
                compared,
                c -> layer.versioned() && c.equals(Layer.VALID_TO)
                        ? "(s.valid_to is null or s.valid_to = l.valid_to)"
                        : "s.%1$s is not distinct from l.%1$s".formatted(Sql.name(c)));
    }

    /**
     * A new version ends the open one before it (the merge does that); one that reaches into a version which was given
     * an end, or into a later one, is refused.
     */
    private void rejectOverlappingVersions() throws SQLException {
        execute("""
                with moved as (
                    select p.row_no, p.id, p.live_row,
                        coalesce(s.valid_from, l.valid_from, '-infinity') as valid_from,
                        coalesce(s.valid_to, l.valid_to, 'infinity') as valid_to
                    from plan p join stage s using (row_no) left join %1$s l on l.row_id = p.live_row
                    where not p.unchanged),
                timeline as (
                    select id, valid_from, valid_to, row_no from moved
                    union all
                    select l.id, l.valid_from, l.valid_to, null
                    from %1$s l
                    where l.superseded is null and l.id in (select id from moved)
                      and l.row_id not in (select live_row from moved where live_row is not null)),
                neighbours as (
                    select *, lead(valid_from) over w as next_from, lead(row_no) over w as next_row
                    from timeline window w as (partition by id order by valid_from)),
                clashes as (
                    select coalesce(next_row, row_no) as row_no, valid_from, valid_to, next_from
                    from neighbours
                    where next_from < valid_to and valid_to <> 'infinity')
                update stage s set rejected = true, findings = coalesce(s.findings, '[]') || jsonb_build_array(jsonb_build_object(
                    'severity', 'ERROR', 'code', 'version_overlaps', 'field', 'valid_from',
                    'message', format('a version valid %%s to %%s and one from %%s overlap; versions of one object follow each other',
                        c.valid_from, c.valid_to, c.next_from)))
                from clashes c where c.row_no = s.row_no
                """.formatted(Sql.name(layer.name())));
        execute("delete from plan p using stage s where s.row_no = p.row_no and s.rejected");
    }

    /** One live event per parcel, milestone and `of`: another date is a correction and needs a reason. */
    private void rejectExistingEvents() throws SQLException {
        execute("""
                update stage s set rejected = true, findings = coalesce(s.findings, '[]') || jsonb_build_array(jsonb_build_object(
                    'severity', 'ERROR', 'code', 'event_exists', 'field', 'milestone',
                    'message', format('parcel %s/%s already has %s on %s%s; to change it give the reason in column correction',
                        s.sheet_no, s.parcel_no, l.milestone, l.date, coalesce(' (' || l.document_no || ')', ''))))
                from plan p join events l on l.row_id = p.live_row
                where p.row_no = s.row_no and not p.unchanged and not l.void and s.correction is null
                """);
        execute("delete from plan p using stage s where s.row_no = p.row_no and s.rejected");
    }

    /** The key's columns as stored, quoted: rows about a parcel hold its id. */
    private List<String> stagedKey() {
        List<String> names = layer.keyColumns().stream().map(Column::name).toList();
        if (!layer.ofParcel()) {
            return names.stream().map(Sql::name).toList();
        }
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(Sql.name("parcel_id")),
                        names.stream().filter(this::stored).map(Sql::name))
                .toList();
    }

    private boolean stored(String column) {
        return !layer.ofParcel() || !Reference.PARCEL_COLUMNS.contains(column);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void update(String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
