package vn.mocgioi.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.mocgioi.land.Column;
import vn.mocgioi.land.Layer;
import vn.mocgioi.land.Reference;
import vn.mocgioi.land.Shape;

/**
 * The table {@code plan}: for each staged row with a whole key the object it is about, the live row it meets if there
 * is one, from which day its version holds, and whether anything differs from what is known.
 */
final class Plan {
    private final StagedTable stage;
    private final Layer layer;
    private final int surveySrid;
    private final Set<String> present;

    Plan(StagedTable stage, Layer layer, int surveySrid, Set<String> present) {
        this.stage = stage;
        this.layer = layer;
        this.surveySrid = surveySrid;
        this.present = present;
    }

    /** A row without `valid_from` is about the version that is there, the latest. */
    void make() throws SQLException {
        String sameKey = Sql.join(" and ", key(), c -> "l." + c + " = s." + c);
        String live = layer.versioned()
                ? """
                left join lateral (
                    select * from %s l
                    where l.superseded is null and %s and (s.valid_from is null or l.valid_from = s.valid_from)
                    order by l.valid_from desc limit 1) l on true
                """.formatted(Sql.name(layer.name()), sameKey)
                : "left join %s l on l.superseded is null and %s".formatted(Sql.name(layer.name()), sameKey);
        String fromDay = layer.versioned() ? "coalesce(s.valid_from, l.valid_from, '-infinity')" : "date '-infinity'";
        stage.execute("""
                create temp table plan on commit drop as
                select s.row_no, l.id, l.row_id as live_row, %s as from_day,
                    l.row_id is not null and %s as same_geometry,
                    l.row_id is not null and %s and %s as unchanged
                from stage s %s
                where %s
                """.formatted(
                        fromDay,
                        sameGeometry(),
                        sameGeometry(),
                        sameAttributes(),
                        live,
                        Sql.join(" and ", key(), c -> "s." + c + " is not null")));
        stage.execute("create index on plan (row_no)");
        if (layer.versioned()) {
            stage.execute("""
                    update plan p set id = l.id
                    from stage s, %s l
                    where p.id is null and s.row_no = p.row_no and l.superseded is null and %s
                    """.formatted(Sql.name(layer.name()), sameKey));
        }
        stage.execute("""
                with fresh as (
                    select p.row_no, min(p.row_no) over (partition by %s) as first_row
                    from plan p join stage s using (row_no) where p.id is null),
                objects as materialized (
                    select first_row, nextval('object_id') as id
                    from (select distinct first_row from fresh order by first_row) f)
                update plan p set id = o.id
                from fresh f join objects o using (first_row)
                where f.row_no = p.row_no
                """.formatted(Sql.join(", ", key(), c -> "s." + c)));
        stage.execute("analyze plan");
    }

    /** A polygon that is stored just so comes back from an export: rounded it may be invalid, but it is not news. */
    void acceptGeometryThatIsKnown() throws SQLException {
        stage.execute("""
                update stage s set rejected = false, findings = null
                from plan p join %s l on l.row_id = p.live_row
                where p.row_no = s.row_no and s.rejected and s.came_as = l.geojson
                  and not exists (
                    select from jsonb_array_elements(s.findings) f
                    where f ->> 'severity' = 'ERROR' and f ->> 'field' is not null)
                """.formatted(Sql.name(layer.name())));
    }

    void leaveOutRejected() throws SQLException {
        stage.execute("delete from plan p using stage s where s.row_no = p.row_no and s.rejected");
        stage.execute("analyze plan");
    }

    /**
     * A condition on {@code s}: whether the row brings the column. A file with fixed columns has it in all its rows or
     * in none; otherwise each row tells for itself.
     */
    String given(String column) {
        return given(present, column);
    }

    static String given(Set<String> present, String column) {
        return present.contains(column) ? "(s.given is null or '%s' = any (s.given))".formatted(column) : "false";
    }

    private String sameGeometry() {
        return layer.shape() == Shape.NONE ? "true" : """
                (case when s.source_crs = 'EPSG:%d' then s.geom = l.geom
                    else coalesce(l.geojson in (s.geojson, s.came_as), false) end)\
                """.formatted(surveySrid);
    }

    private String sameAttributes() {
        List<String> compared = layer.columns().stream()
                .map(Column::name)
                .filter(present::contains)
                .filter(c -> stored(c) && !key().contains(Sql.name(c)))
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
                        : "(not %s or s.%2$s is not distinct from l.%2$s)".formatted(given(c), Sql.name(c)));
    }

    /** The key's columns as stored, quoted: rows about a parcel hold its id. */
    private List<String> key() {
        List<String> names = layer.keyColumns().stream().map(Column::name).toList();
        if (!layer.ofParcel()) {
            return names.stream().map(Sql::name).toList();
        }
        return Stream.concat(Stream.of("parcel_id"), names.stream().filter(this::stored))
                .map(Sql::name)
                .toList();
    }

    private boolean stored(String column) {
        return !layer.ofParcel() || !Reference.PARCEL_COLUMNS.contains(column);
    }
}
