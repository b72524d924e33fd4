package vn.mocgioi.store.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.catalogue.Column;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.catalogue.Reference;
import vn.mocgioi.land.catalogue.Shape;
import vn.mocgioi.land.desk.ChangeAction;
import vn.mocgioi.land.desk.ChangeRow;
import vn.mocgioi.land.desk.FactChange;
import vn.mocgioi.store.changes.Changes;
import vn.mocgioi.store.changes.DerivedData;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.db.Row;
import vn.mocgioi.store.db.Sql;
import vn.mocgioi.store.imports.LayerPass;

/**
 * What the rows of a change set ask beside what rows of a file do: an action, and that what is known is as it was seen.
 * Stands on a {@link LayerPass} that is settled.
 */
final class DeskRows {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Connection connection;
    private final LayerPass pass;
    private final Layer layer;
    private final String table;

    private DeskRows(Connection connection, LayerPass pass) {
        this.connection = connection;
        this.pass = pass;
        this.layer = pass.layer();
        this.table = Sql.name(layer.name());
    }

    /** Notes what each row asks, and rejects those that ask it of nothing. */
    static DeskRows of(Connection connection, LayerPass pass, List<ChangeRow> rows) throws SQLException {
        DeskRows desk = new DeskRows(connection, pass);
        desk.note(rows);
        desk.rejectWhatIsNotThere();
        desk.rejectIncompleteOnes();
        desk.rejectVoidOfWhatIsNeeded();
        return desk;
    }

    private void note(List<ChangeRow> rows) throws SQLException {
        new NamedSql("""
                create temp table asked on commit drop as
                select * from unnest(:rows::bigint[], :actions::text[], :expects::bigint[]) as a (row_no, action, expect)
                """)
                .bindAll("rows", "bigint", rows, ChangeRow::number)
                .bindAll("actions", "text", rows, row -> row.action().name())
                .bindAll("expects", "bigint", rows, ChangeRow::expect)
                .update(connection);
    }

    private String lastKey() {
        return layer.keyColumns().get(layer.keyColumns().size() - 1).name();
    }

    private void rejectWhatIsNotThere() throws SQLException {
        pass.reject(
                "nothing_there",
                lastKey(),
                "'there is nothing to ' || lower(a.action) || ': no such row is known; look at its key, or put it'",
                "'action', lower(a.action)",
                """
                from plan p join asked a using (row_no)
                where p.row_no = s.row_no and not s.rejected and a.action <> 'PUT' and p.live_row is null
                  and not exists (select from jsonb_array_elements(s.findings) f where f ->> 'code' = 'no_such_event')
                """);
    }

    /** A row about what is known already need not say all of it; one about something new must. */
    private void rejectIncompleteOnes() throws SQLException {
        for (Column column : layer.columns()) {
            if (!column.required() || column.key()) {
                continue;
            }
            pass.reject(
                    "missing_value",
                    column.name(),
                    "'has no %s, which every row needs'".formatted(column.name()),
                    "'column', '%s'".formatted(column.name()),
                    """
                    from plan p
                    where p.row_no = s.row_no and p.live_row is null and s.%s is null
                      and not exists (
                        select from jsonb_array_elements(s.findings) f where f ->> 'field' = '%s')
                    """.formatted(Sql.name(column.name()), column.name()));
        }
        if (layer.shape() != Shape.NONE) {
            pass.reject(
                    "missing_geometry",
                    "geometry",
                    "'has no geometry, which a new row of this layer needs'",
                    "'expects', '%s'".formatted(layer.shape() == Shape.POINT ? "point" : "polygon"),
                    "from plan p where p.row_no = s.row_no and not s.rejected and p.live_row is null and s.geom is null");
        }
    }

    /** What others refer to cannot be taken away under them. */
    private void rejectVoidOfWhatIsNeeded() throws SQLException {
        for (Needs need : Needs.of(layer)) {
            pass.reject(
                    "still_needed",
                    lastKey(),
                    "format('%%s rows of layer %s refer to it; void them first', n.rows)"
                            .formatted(need.layer().name()),
                    "'layer', '%s', 'rows', n.rows".formatted(need.layer().name()),
                    """
                    from (
                        select p.row_no, count(*) as rows
                        from plan p join asked a using (row_no) join %s l on l.row_id = p.live_row
                        join %s r on r.superseded is null and %s
                        where a.action = 'VOID'
                        group by p.row_no) n
                    where n.row_no = s.row_no and not s.rejected
                    """.formatted(table, Sql.name(need.layer().name()), need.condition("r", "l")));
        }
    }

    /** What the rows change of objects that are known, those left out that change nothing. */
    List<FactChange> facts() throws SQLException {
        List<String> facts = new ArrayList<>();
        for (Column column : layer.columns()) {
            if (column.key() && !column.name().equals(Layer.VALID_FROM)
                    || layer.ofParcel() && Reference.PARCEL_COLUMNS.contains(column.name())
                    || column.name().equals("correction")
                    || layer.versioned() && column.name().equals(Layer.VALID_FROM)) {
                continue;
            }
            boolean end = layer.versioned() && column.name().equals(Layer.VALID_TO);
            facts.add("""
                    case when %1$s and s.%2$s is distinct from l.%2$s%4$s
                        then jsonb_build_object('column', '%3$s', 'base', b.%2$s::text, 'yours', s.%2$s::text,
                            'theirs', %5$s, 'moved', b.%2$s is distinct from l.%2$s) end\
                    """.formatted(
                            pass.given(column.name()),
                            Sql.name(column.name()),
                            column.name(),
                            end ? " and not (s.valid_to is null and l.valid_to = 'infinity')" : "",
                            end ? "nullif(l.valid_to, 'infinity')::text" : "l." + Sql.name(column.name()) + "::text"));
        }
        if (layer.shape() != Shape.NONE) {
            facts.add("""
                    case when not p.same_geometry
                        then jsonb_build_object('column', 'geometry', 'theirs', 'known',
                            'moved', b.geojson is distinct from l.geojson) end\
                    """);
        }
        NamedSql sql = new NamedSql("""
                select p.row_no, a.action, b.row_id is not null as seen, %4$s as is_void,
                    jsonb_build_array(%1$s) as facts,
                    c.who, c.at, c.set_id, c.id as tag, t.document_no
                from plan p join stage s using (row_no) join asked a using (row_no)
                join %2$s l on l.row_id = p.live_row
                left join lateral (
                    select * from %2$s b
                    where b.id = l.id and b.recorded <= a.expect and (b.superseded is null or b.superseded > a.expect)%3$s
                    limit 1) b on true
                join change c on c.id = l.recorded
                left join change_set t on t.id = c.set_id
                where not s.rejected and not p.unchanged and not (a.action = 'VOID' and %5$s)
                order by p.row_no
                """.formatted(
                        facts.isEmpty() ? "null" : String.join(",\n", facts),
                        table,
                        layer.versioned() ? " and b.valid_from = l.valid_from" : "",
                        layer.equals(Layers.EVENTS) ? "l.void" : "false",
                        layer.equals(Layers.EVENTS) ? "false" : "true"));
        return sql.list(connection, this::fact);
    }

    private FactChange fact(Row row) throws SQLException {
        List<FactChange.Fact> facts = new ArrayList<>();
        for (JsonNode fact : tree(row.text("facts"))) {
            if (!fact.isNull()) {
                facts.add(new FactChange.Fact(
                        fact.get("column").asText(),
                        text(fact.get("base")),
                        text(fact.get("yours")),
                        text(fact.get("theirs")),
                        fact.get("moved").asBoolean()));
            }
        }
        return new FactChange(
                row.longInteger("row_no"),
                layer,
                ChangeAction.valueOf(row.text("action")),
                row.bool("seen"),
                row.bool("is_void"),
                facts,
                new FactChange.Theirs(
                        row.text("who"),
                        row.moment("at"),
                        row.textOrNull("document_no"),
                        row.longInteger("set_id"),
                        row.longInteger("tag")));
    }

    /** Objects that others wrote since are left as they are. */
    void reject(FactChange change, FactChange.Fact fact) throws SQLException {
        new NamedSql("""
                update stage s set rejected = true, findings = coalesce(s.findings, '[]') || jsonb_build_array(
                    jsonb_build_object('severity', 'ERROR', 'code', 'conflict', 'field', :field::text, 'message', :message::text,
                        'values', jsonb_build_object('base', :base::text, 'yours', :yours::text, 'theirs', :theirs::text)))
                where s.row_no = :row
                """)
                .bind("field", fact.column())
                .bind("message", message(change, fact))
                .bind("base", fact.base())
                .bind("yours", fact.yours())
                .bind("theirs", fact.theirs())
                .bind("row", change.row())
                .update(connection);
    }

    private static String message(FactChange change, FactChange.Fact fact) {
        return "%s is known to be %s (%s); yours says %s; read it again, or correct it with a reason"
                .formatted(fact.column(), fact.theirs(), change.theirs().who(), fact.yours());
    }

    Map<Long, DeskPass.Met> met() throws SQLException {
        Map<Long, DeskPass.Met> met = new HashMap<>();
        new NamedSql("select p.row_no, p.id, l.recorded from plan p left join %s l on l.row_id = p.live_row"
                        .formatted(table))
                .forEach(
                        connection,
                        row -> met.put(
                                row.longInteger("row_no"),
                                new DeskPass.Met(row.longIntegerOrNull("id"), row.longIntegerOrNull("recorded"))));
        return met;
    }

    /** Writes what is not rejected. */
    void write(Changes changes) throws SQLException {
        List<Long> gone = layer.equals(Layers.EVENTS)
                ? List.of()
                : new NamedSql("""
                        delete from plan p using asked a
                        where a.row_no = p.row_no and a.action = 'VOID' returning p.live_row
                        """).list(connection, row -> row.longInteger("live_row"));
        boolean more = new NamedSql("select exists (select from plan where not unchanged) as more")
                .get(connection, row -> row.bool("more"));
        if (more) {
            pass.write(changes);
        }
        if (!gone.isEmpty()) {
            long change = changes.begin(layer);
            long superseded = new NamedSql(
                            "update %s set superseded = :change where row_id = any (:gone)".formatted(table))
                    .bind("change", change)
                    .bindAll("gone", "bigint", gone)
                    .update(connection);
            changes.wrote(change, 0, superseded);
            new DerivedData(connection).refresh(layer, change);
        }
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null || node.isNull() ? null : node.asText();
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database gave facts that are no JSON", e);
        }
    }
}
