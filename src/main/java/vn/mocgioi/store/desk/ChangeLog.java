package vn.mocgioi.store.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.catalogue.Column;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.catalogue.Reference;
import vn.mocgioi.land.catalogue.Shape;
import vn.mocgioi.land.desk.ChangeRecord;
import vn.mocgioi.land.desk.Effect;
import vn.mocgioi.land.desk.Paper;
import vn.mocgioi.land.time.Days;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.db.Row;
import vn.mocgioi.store.db.Sql;

/** What was written, when, by whom and why: files, rows of the desk, what was taken back. */
public final class ChangeLog {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String ALL = """
            select s.id, s.kind, c.who, c.at, c.what, coalesce(s.reason, c.reason) as reason,
                s.document_no, s.document_date, s.document_file, s.layers, s.zones, s.undoes, s.approved_by,
                (select sum(m.recorded_rows)::bigint from change m where m.set_id = s.id) as recorded,
                (select sum(m.superseded_rows)::bigint from change m where m.set_id = s.id) as superseded,
                (select max(u.id) from change_set u where u.undoes = s.id) as undone_by
            from change_set s join change c on c.id = s.id
            """;

    private final Database database;

    public ChangeLog(Database database) {
        this.database = database;
    }

    /** Those that were asked for, one more than the limit where there are more. */
    public List<ChangeRecord> list(ChangeQuery query) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        when(query.layer(), conditions, "s.layers @> array[:layer]::text[]");
        when(query.zone(), conditions, "s.zones @> array[:zone]::text[]");
        when(
                query.parcel(),
                conditions,
                "s.id in (select m.set_id from change m where m.id in (%s))".formatted(ofParcel()));
        when(
                query.object(),
                conditions,
                "s.id in (select m.set_id from change m where m.id in (%s))".formatted(ofObject(query.layer())));
        when(query.who(), conditions, "(c.who in (:who, 'http:' || :who, 'cli:' || :who) or c.who like :importer)");
        when(query.from(), conditions, "c.at >= :from::timestamp at time zone 'Asia/Ho_Chi_Minh'");
        when(query.to(), conditions, "c.at < (:to::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'");
        when(query.before(), conditions, "s.id < :before");
        when(query.after(), conditions, "s.id > :after");
        if (!query.reach().province()) {
            conditions.add("s.zones && :reach");
        }
        String order = query.after() == null ? "desc" : "asc";
        NamedSql sql = new NamedSql(
                        ALL + "where " + String.join(" and ", conditions) + " order by s.id " + order + " limit :limit")
                .bind("layer", query.layer())
                .bind("zone", query.zone())
                .bind("parcel", query.parcel())
                .bind("object", query.object())
                .bind("who", query.who())
                .bind("importer", "http:" + like(query.who()) + ", import %")
                .bind("from", query.from())
                .bind("to", query.to())
                .bind("before", query.before())
                .bind("after", query.after())
                .bindAll("reach", "text", query.reach().zones())
                .bind("limit", query.limit() + 1);
        return database.withConnection(connection -> sql.list(connection, ChangeLog::record));
    }

    /** The number of the last change set; 0 before the first. */
    public long last() {
        return database.withConnection(connection -> new NamedSql("select coalesce(max(id), 0) as last from change_set")
                .get(connection, row -> row.longInteger("last")));
    }

    private static void when(@Nullable Object value, List<String> conditions, String condition) {
        if (value != null) {
            conditions.add(condition);
        }
    }

    private static String like(@Nullable String text) {
        return text == null
                ? ""
                : text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static String ofParcel() {
        List<String> pieces =
                new ArrayList<>(List.of("select unnest(array[recorded, superseded]) from parcels where id = :parcel"));
        Layers.all().stream()
                .filter(Layer::ofParcel)
                .map(layer -> "select unnest(array[recorded, superseded]) from %s where parcel_id = :parcel"
                        .formatted(Sql.name(layer.name())))
                .forEach(pieces::add);
        return String.join(" union ", pieces);
    }

    private static String ofObject(@Nullable String layer) {
        return layer == null
                ? "null"
                : "select unnest(array[recorded, superseded]) from %s where id = :object".formatted(Sql.name(layer));
    }

    /** A change set by its number, or by that of any of its changes. */
    public Optional<ChangeRecord> find(long id) {
        return database.withConnection(connection -> find(connection, id));
    }

    /** The same, within a transaction that may just have written it. */
    public static Optional<ChangeRecord> find(Connection connection, long id) throws SQLException {
        return new NamedSql(ALL + "where s.id = (select m.set_id from change m where m.id = :id)")
                .bind("id", id)
                .find(connection, ChangeLog::record);
    }

    private static ChangeRecord record(Row row) throws SQLException {
        String number = row.textOrNull("document_no");
        String file = row.textOrNull("document_file");
        var date = row.dayOrNull("document_date");
        return new ChangeRecord(
                row.longInteger("id"),
                row.text("kind"),
                row.text("who"),
                row.moment("at"),
                row.text("what"),
                row.textOrNull("reason"),
                number == null && file == null && date == null ? null : new Paper(number, date, file),
                row.texts("layers"),
                row.texts("zones"),
                Optional.ofNullable(row.longIntegerOrNull("recorded")).orElse(0L),
                Optional.ofNullable(row.longIntegerOrNull("superseded")).orElse(0L),
                row.longIntegerOrNull("undoes"),
                row.longIntegerOrNull("undone_by"),
                row.textOrNull("approved_by"));
    }

    /** What a change set did to the figures of its zones. */
    public List<Effect> effect(long id) {
        return database.withConnection(connection -> {
            List<Long> changes = new NamedSql("select id from change where set_id = :id order by id")
                    .bind("id", id)
                    .list(connection, row -> row.longInteger("id"));
            return Effects.of(connection, changes, Days.today());
        });
    }

    /**
     * What a change set did to each object, in the order in which it was written.
     *
     * @param after the place of the last that was told; 0 for the first ones
     * @return one more than asked for, where there are more
     */
    public List<ChangeRecord.Item> items(long id, long after, int limit) {
        return database.withConnection(connection -> {
            List<ChangeRecord.Item> items = new ArrayList<>();
            List<Part> parts = new NamedSql(
                            "select id, layer from change where set_id = :id and layer <> 'all' order by id")
                    .bind("id", id)
                    .list(connection, row -> new Part(row.longInteger("id"), Layers.get(row.text("layer"))));
            long passed = 0;
            for (Part part : parts) {
                long rows = count(connection, part);
                if (passed + rows > after && items.size() <= limit) {
                    items.addAll(
                            items(connection, part, Math.max(0, after - passed), limit + 1 - items.size(), passed));
                }
                passed += rows;
            }
            return items;
        });
    }

    private record Part(long change, Layer layer) {}

    private static String written(Layer layer) {
        String same = layer.versioned() ? "id, valid_from" : "id";
        return """
                (select %2$s, a.row_id as after_row, b.row_id as before_row
                from (select * from %1$s where recorded = :change) a
                full join (select * from %1$s where superseded = :change and recorded <> :change) b using (%2$s))\
                """.formatted(Sql.name(layer.name()), same);
    }

    private static long count(Connection connection, Part part) throws SQLException {
        return new NamedSql("select count(*) as rows from %s w".formatted(written(part.layer())))
                .bind("change", part.change())
                .get(connection, row -> row.longInteger("rows"));
    }

    private static List<ChangeRecord.Item> items(Connection connection, Part part, long skip, int limit, long passed)
            throws SQLException {
        Layer layer = part.layer();
        List<String> facts = new ArrayList<>();
        for (Column column : layer.columns()) {
            if (layer.ofParcel() && Reference.PARCEL_COLUMNS.contains(column.name())) {
                continue;
            }
            String name = Sql.name(column.name());
            facts.add("case when a.%1$s is distinct from b.%1$s then array['%2$s', %3$s, %4$s] end"
                    .formatted(name, column.name(), shown("b", column), shown("a", column)));
        }
        if (layer.shape() != Shape.NONE) {
            facts.add(
                    "case when a.geojson is distinct from b.geojson then array['geometry', b.geojson, a.geojson] end");
        }
        NamedSql sql = new NamedSql("""
                select w.id, a.row_id is not null as after, b.row_id is not null as before,
                    %3$s as key, to_jsonb(array_remove(array[%4$s]::jsonb[], null)) as facts
                from %2$s w
                left join %1$s a on a.row_id = w.after_row
                left join %1$s b on b.row_id = w.before_row
                %5$s
                order by coalesce(w.after_row, w.before_row) offset :skip limit :limit
                """.formatted(
                                Sql.name(layer.name()),
                                written(layer),
                                key(layer),
                                Sql.join(", ", facts, fact -> "to_jsonb(%s)".formatted(fact)),
                                layer.ofParcel()
                                        ? "left join lateral (select * from parcels p where p.id = coalesce(a.parcel_id, b.parcel_id)"
                                                + " order by p.superseded nulls first, p.valid_from desc limit 1) p on true"
                                        : ""))
                .bind("change", part.change())
                .bind("skip", skip)
                .bind("limit", limit);
        List<ChangeRecord.Item> items = new ArrayList<>();
        sql.forEach(connection, row -> items.add(item(layer, passed + skip + items.size() + 1, row)));
        return items;
    }

    /** Days without end are not shown. */
    private static String shown(String row, Column column) {
        String name = row + "." + Sql.name(column.name());
        return column.type() == vn.mocgioi.land.catalogue.ColumnType.DATE
                ? "case when isfinite(%1$s) then %1$s::text end".formatted(name)
                : name + "::text";
    }

    private static String key(Layer layer) {
        List<String> parts = new ArrayList<>();
        if (layer.ofParcel()) {
            parts.addAll(List.of("nullif(p.commune, '')", "p.sheet_no", "p.parcel_no"));
        }
        layer.keyColumns().stream()
                .map(Column::name)
                .filter(c -> !layer.ofParcel() || !Reference.PARCEL_COLUMNS.contains(c))
                .map(Sql::name)
                .map("nullif(coalesce(a.%1$s, b.%1$s)::text, '')"::formatted)
                .forEach(parts::add);
        return "concat_ws(' / ', " + String.join(", ", parts) + ")";
    }

    private static ChangeRecord.Item item(Layer layer, long place, Row row) throws SQLException {
        List<ChangeRecord.Fact> facts = new ArrayList<>();
        for (JsonNode fact : tree(row.text("facts"))) {
            facts.add(new ChangeRecord.Fact(fact.get(0).asText(), text(fact.get(1)), text(fact.get(2))));
        }
        ChangeRecord.Action action = !row.bool("before")
                ? ChangeRecord.Action.ADDED
                : row.bool("after") ? ChangeRecord.Action.CHANGED : ChangeRecord.Action.REMOVED;
        return new ChangeRecord.Item(place, layer.name(), row.longInteger("id"), row.text("key"), action, facts);
    }

    private static @Nullable String text(JsonNode node) {
        return node.isNull() ? null : node.asText();
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database gave facts that are no JSON", e);
        }
    }
}
