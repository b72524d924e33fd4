package vn.mocgioi.store.imports;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.mocgioi.land.catalogue.Column;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Reference;
import vn.mocgioi.land.catalogue.Shape;
import vn.mocgioi.store.db.Sql;

/**
 * The table {@code plan}: for each staged row with a whole key the object it is about, the live row it meets if there
 * is one, from which day its version holds, and whether anything differs from what is known.
 */
final class Plan {
    private final Staging stage;
    private final Layer layer;
    private final int surveySrid;
    private final Set<String> present;

    Plan(Staging stage, Layer layer, int surveySrid, Set<String> present) {
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
        // one statement: every pass over a million rows is seconds, and an update of them all is several. New objects
        // are numbered in the order of the file by windows: a join of the rows with their own keys goes wrong by hours
        // when the planner takes them for few.
        stage.execute("""
                create temp table plan on commit drop as
                with met as materialized (
                    select s.row_no, %1$s, %2$s as known_id, l.row_id as live_row, %3$s as from_day,
                        l.row_id is not null and %4$s as same_geometry,
                        l.row_id is not null and %4$s and %5$s as unchanged
                    from stage s %6$s
                    where %7$s),
                numbered as (
                    select m.*, case when known_id is null
                        then min(row_no) over (partition by %8$s, known_id is null) end as first_row
                    from met m)
                select row_no, coalesce(known_id,
                        (select last_value from object_id) + dense_rank() over (order by first_row)) as id,
                    live_row, from_day, same_geometry, unchanged
                from numbered
                """.formatted(
                        Sql.join(", ", key(), c -> "s." + c),
                        knownId(sameKey),
                        fromDay,
                        sameGeometry(),
                        sameAttributes(),
                        live,
                        Sql.join(" and ", key(), c -> "s." + c + " is not null"),
                        String.join(", ", mostTellingFirst())));
        // nobody else takes numbers: whoever settles holds the lock of the one writer
        stage.execute(
                "select setval('object_id', greatest(o.last_value, (select max(id) from plan))) from object_id o");
        stage.execute("create index on plan (row_no)");
        stage.execute("analyze plan");
    }

    /** A version that begins on a new day is of the object whose other versions have its key. */
    private String knownId(String sameKey) {
        return layer.versioned() && present.contains(Layer.VALID_FROM)
                ? "coalesce(l.id, (select l.id from %s l where l.superseded is null and %s limit 1))"
                        .formatted(Sql.name(layer.name()), sameKey)
                : "l.id";
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
                (case when s.geom is null and s.came_as is null then true
                    when s.source_crs = 'EPSG:%d' then s.geom = l.geom
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

    /** The number of a parcel before its sheet and its commune: a sort that compares the former seldom needs the latter. */
    private List<String> mostTellingFirst() {
        List<String> names = new ArrayList<>(key());
        Collections.reverse(names);
        return names;
    }

    private boolean stored(String column) {
        return !layer.ofParcel() || !Reference.PARCEL_COLUMNS.contains(column);
    }
}
