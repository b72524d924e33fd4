package vn.mocgioi.store.features;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import vn.mocgioi.land.parcels.ParcelText;
import vn.mocgioi.land.parcels.SearchHit;
import vn.mocgioi.land.parcels.SearchNear;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.NamedSql;

/** Finds published things of today by what people call them; accents and case do not matter. */
public final class Search {
    private static final int OF_EACH_KIND = 8;
    private static final int NEAR_AT_MOST = 5;

    private final Database database;

    public Search(Database database) {
        this.database = database;
    }

    /**
     * Zones, communes, decisions, markers and projects in which every word occurs; the closest first in each kind.
     *
     * @param near whoever looks stands here, in WGS 84: of what is called the same the nearest comes first
     */
    public List<SearchHit> byWords(String text, @Nullable Coordinate near) {
        List<String> words = words(text);
        return byWords(text, near, words, words.size());
    }

    /** Where no thing has all words: those that have most of them. */
    public List<SearchHit> byMostWords(String text, @Nullable Coordinate near) {
        List<String> words = words(text);
        List<SearchHit> hits = words.size() < 2 ? List.of() : byWords(text, near, words, null);
        return hits.subList(0, Math.min(NEAR_AT_MOST, hits.size()));
    }

    /** @param least how many of the words a thing has to have, or null for as many as any has */
    private List<SearchHit> byWords(
            String text, @Nullable Coordinate near, List<String> words, @Nullable Integer least) {
        if (words.isEmpty()) {
            return List.of();
        }
        return database.withConnection(connection -> {
            NamedSql sql = new NamedSql(WORDS)
                    .bindAll("words", "text", words)
                    .bind("least", least)
                    .bind("text", text.strip())
                    .bind("limit", OF_EACH_KIND);
            return hits(connection, bindPlace(sql, near));
        });
    }

    /** How many words a text has, of which each costs a look at every name. */
    public static int wordsIn(String text) {
        return words(text).size();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.replaceAll("[\\\\%_]", "\\\\$0"))
                .toList();
    }

    /**
     * Parcels of this sheet whose number begins so; the number itself first, or what it was divided into or merged to.
     */
    public List<SearchHit> parcels(ParcelText parcel, @Nullable Coordinate near) {
        return database.withConnection(connection -> {
            NamedSql sql = new NamedSql(PARCELS)
                    .bind("sheet", parcel.sheetNo())
                    .bind("number", parcel.parcelNo())
                    .bind("limit", OF_EACH_KIND);
            return hits(connection, bindPlace(sql, near));
        });
    }

    /** Where there is no such parcel: what the sheet has, and the parcels whose numbers are next to it. */
    public SearchNear near(ParcelText parcel) {
        return database.withConnection(connection -> {
            List<String> sheets = new NamedSql(SHEETS)
                    .bind("sheet", parcel.sheetNo())
                    .bind("limit", NEAR_AT_MOST)
                    .list(connection, row -> row.text("sheet_no"));
            int parcels =
                    new NamedSql("""
                    select count(*)::int as parcels from published_parcels
                    where sheet_no = :sheet and holds_on(version_from, version_to, today())
                    """).bind("sheet", parcel.sheetNo()).get(connection, row -> row.integer("parcels"));
            NamedSql beside = new NamedSql(BESIDE)
                    .bind("sheet", parcel.sheetNo())
                    .bind("number", parcel.parcelNo())
                    .bind("limit", NEAR_AT_MOST);
            return new SearchNear(parcel.sheetNo(), parcels, sheets, hits(connection, beside));
        });
    }

    /** A degree is not as long to the east as to the north: near enough to tell what is near. */
    private static NamedSql bindPlace(NamedSql sql, @Nullable Coordinate near) {
        return sql.bind("lon", near == null ? null : near.x).bind("lat", near == null ? null : near.y);
    }

    private static final String PARCEL_HIT = """
            select 'parcel' as kind, 'parcels' as collection, p.id, p.sheet_no || '/' || p.parcel_no as label,
                concat_ws(', ', c.fullname, p.land_use) as detail, null as zone,
                ST_XMin(p.wgs84) as west, ST_YMin(p.wgs84) as south, ST_XMax(p.wgs84) as east,
                ST_YMax(p.wgs84) as north,""";

    private static final String LIVE = """
            from published_parcels p
            left join published_communes c on c.code = p.located_commune
                and holds_on(c.version_from, c.version_to, today())
            where holds_on(p.version_from, p.version_to, today())""";

    private static final String PARCELS =
            """
            with recursive gone as (
                select distinct p.id from published_parcels p
                where p.sheet_no = :sheet and p.parcel_no = :number and p.version_to <= today()),
            came_of (id) as (
                select r.parcel_id
                from gone g
                join parcel_replaces r on r.replaced_id = g.id
                join parcels p on p.row_id = r.parcel_row and p.superseded is null
                union
                select r.parcel_id
                from came_of g
                join parcel_replaces r on r.replaced_id = g.id
                join parcels p on p.row_id = r.parcel_row and p.superseded is null)
            %s case when k.id is not null then :sheet || '/' || :number end as replaces
            %s
              and (k.id is not null or p.sheet_no = :sheet and starts_with(p.parcel_no, :number))
            order by p.sheet_no = :sheet and p.parcel_no = :number desc, k.id is null, length(p.parcel_no),
                ST_Distance(p.wgs84, ST_SetSRID(ST_MakePoint(:lon::float8, :lat::float8), 4326)), p.parcel_no, p.id
            limit :limit
            """.formatted(PARCEL_HIT, LIVE.replace("where", "left join came_of k on k.id = p.id\nwhere"));

    /** Numbers are compared as such where they are some; what else they have, 12a, 7-1, tells nothing of nearness. */
    private static final String BESIDE = """
            %s null as replaces
            %s
              and p.sheet_no = :sheet
            order by abs(number_of(p.parcel_no) - number_of(:number)) nulls last, p.parcel_no, p.id
            limit :limit
            """.formatted(PARCEL_HIT, LIVE);

    private static final String SHEETS = """
            select sheet_no
            from (
                select distinct sheet_no from published_parcels
                where holds_on(version_from, version_to, today())) s
            order by abs(number_of(sheet_no) - number_of(:sheet)) nulls last, sheet_no
            limit :limit
            """;

    private static final String WORDS = """
            with candidate (kind, rank, collection, id, label, detail, zone, wgs84, text) as (
                select 'zone', 1, 'zones', id, name, code, code, wgs84, concat_ws(' ', code, name, name_en)
                from published_zones where holds_on(version_from, version_to, today())
                union all
                select 'phase', 2, 'phases', p.id, coalesce(p.name, z.name || ' ' || p.number), z.name, p.zone, p.wgs84,
                    concat_ws(' ', p.zone, p.name, z.name, z.name_en, p.number, phase_words(p.number))
                from published_phases p
                join published_zones z on z.code = p.zone and holds_on(z.version_from, z.version_to, today())
                where holds_on(p.version_from, p.version_to, today()) and p.name is not null
                union all
                select 'commune', 3, 'communes', id, fullname, fullnameen, null, wgs84, concat_ws(' ', code, fullname, fullnameen)
                from published_communes where holds_on(version_from, version_to, today())
                union all
                select 'decision', 4, 'zones', z.id, s.decision_no, z.name || ', ' || to_char(s.date, 'DD/MM/YYYY'), z.code,
                    z.wgs84, concat_ws(' ', s.decision_no, s.authority)
                from (
                    select distinct on (zone, decision_no) zone, decision_no, authority, date
                    from (
                        select zone, decision_no, authority, date from zone_stages
                        union all
                        select code, decision_no, null, decision_date from published_zones
                        union all
                        select zone, decision_no, null, decision_date from published_phases) d
                    where decision_no is not null order by zone, decision_no, date) s
                join published_zones z on z.code = s.zone and holds_on(z.version_from, z.version_to, today())
                union all
                select 'project', 5, 'projects', p.id, p.name, concat_ws(', ', p.investor, p.country), p.zone, p.wgs84,
                    concat_ws(' ', p.code, p.name, p.investor)
                from published_projects p
                union all
                select 'marker', 6, 'markers', m.id, m.number, concat_ws(', ', z.name, m.phase), m.zone, m.wgs84,
                    concat_ws(' ', m.number, m.zone, z.name, phase_words(m.phase))
                from published_markers m
                join published_zones z on z.code = m.zone and holds_on(z.version_from, z.version_to, today())),
            -- once for all names: taking accents away costs more than to look for what is left
            word (inside, whole) as materialized (
                select '%' || bare(w) || '%', '% ' || bare(w) || ' %' from unnest(:words::text[]) w),
            bared as materialized (
                select c.*, bare(c.text) as bare_text from candidate c),
            -- a word may stand inside another: the 2 of 'phase 2' is in the code of the zone too
            matched as (
                select b.*, w.inside, w.whole
                from bared b
                cross join lateral (
                    select count(*) filter (where b.bare_text like word.inside) as inside,
                        count(*) filter (where ' ' || b.bare_text || ' ' like word.whole) as whole
                    from word) w),
            enough as (
                select m.*, bare(label) = bare(:text) or bare(coalesce(detail, '')) = bare(:text) as exact
                from matched m
                where inside >= coalesce(:least::int, (select greatest(1, max(inside)) from matched))),
            found as (
                select m.*, row_number() over (
                    partition by kind
                    order by not exact, inside desc, whole desc, not starts_with(bare(label), bare(:text)),
                        ST_Distance(wgs84, ST_SetSRID(ST_MakePoint(:lon::float8, :lat::float8), 4326)),
                        length(label), label, id) as nth
                from enough m)
            select kind, collection, id, label, detail, zone, ST_XMin(wgs84) as west, ST_YMin(wgs84) as south,
                ST_XMax(wgs84) as east, ST_YMax(wgs84) as north, null as replaces
            from found where nth <= :limit
            order by not exact, rank, nth
            """;

    private static List<SearchHit> hits(Connection connection, NamedSql sql) throws SQLException {
        return sql.list(
                connection,
                row -> new SearchHit(
                        row.text("kind"),
                        row.text("collection"),
                        row.longInteger("id"),
                        row.text("label"),
                        row.textOrNull("detail"),
                        row.textOrNull("zone"),
                        List.of(row.real("west"), row.real("south"), row.real("east"), row.real("north")),
                        row.textOrNull("replaces")));
    }
}
