package vn.mocgioi.store.features;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import vn.mocgioi.land.parcels.ParcelText;
import vn.mocgioi.land.parcels.SearchHit;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.NamedSql;

/** Finds published things by what people call them; accents and case do not matter. */
public final class Search {
    private static final int OF_EACH_KIND = 8;

    private final Database database;

    public Search(Database database) {
        this.database = database;
    }

    /** Zones, communes, decisions, markers and projects in which every word occurs; the closest first in each kind. */
    public List<SearchHit> byWords(String text) {
        List<String> words = Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.replaceAll("[\\\\%_]", "\\\\$0"))
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        return database.withConnection(connection -> {
            NamedSql sql = new NamedSql(WORDS)
                    .bind("words", connection.createArrayOf("text", words.toArray()))
                    .bind("text", text.strip())
                    .bind("limit", OF_EACH_KIND);
            return hits(connection, sql);
        });
    }

    /** Parcels of this sheet whose number begins so; the number itself first. */
    public List<SearchHit> parcels(ParcelText parcel) {
        return database.withConnection(connection -> {
            NamedSql sql = new NamedSql("""
                    select 'parcel' as kind, 'parcels' as collection, p.id, p.sheet_no || '/' || p.parcel_no as label,
                        concat_ws(', ', c.fullname, p.land_use) as detail, null as zone,
                        ST_XMin(p.wgs84) as west, ST_YMin(p.wgs84) as south, ST_XMax(p.wgs84) as east,
                        ST_YMax(p.wgs84) as north
                    from published_parcels p
                    left join published_communes c on c.code = p.located_commune
                        and c.version_from <= today() and today() < c.version_to
                    where p.sheet_no = :sheet and starts_with(p.parcel_no, :number)
                      and p.version_from <= today() and today() < p.version_to
                    order by p.parcel_no <> :number, length(p.parcel_no), p.parcel_no, p.id
                    limit :limit
                    """)
                    .bind("sheet", parcel.sheetNo())
                    .bind("number", parcel.parcelNo())
                    .bind("limit", OF_EACH_KIND);
            return hits(connection, sql);
        });
    }

    private static final String WORDS = """
            with candidate (kind, rank, collection, id, label, detail, zone, wgs84, text) as (
                select 'zone', 1, 'zones', id, name, code, code, wgs84, concat_ws(' ', code, name, name_en)
                from published_zones where version_from <= today() and today() < version_to
                union all
                select 'phase', 2, 'phases', p.id, coalesce(p.name, z.name || ' ' || p.number), z.name, p.zone, p.wgs84,
                    concat_ws(' ', p.zone, p.name, z.name, p.number)
                from published_phases p
                join published_zones z on z.code = p.zone and z.version_from <= today() and today() < z.version_to
                where p.version_from <= today() and today() < p.version_to and p.name is not null
                union all
                select 'commune', 3, 'communes', id, fullname, fullnameen, null, wgs84, concat_ws(' ', code, fullname, fullnameen)
                from published_communes where version_from <= today() and today() < version_to
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
                join published_zones z on z.code = s.zone and z.version_from <= today() and today() < z.version_to
                union all
                select 'project', 5, 'projects', p.id, p.name, concat_ws(', ', p.investor, p.country), p.zone, p.wgs84,
                    concat_ws(' ', p.code, p.name, p.investor)
                from published_projects p
                union all
                select 'marker', 6, 'markers', m.id, m.number, concat_ws(', ', z.name, m.phase), m.zone, m.wgs84,
                    concat_ws(' ', m.number, m.zone, z.name)
                from published_markers m
                join published_zones z on z.code = m.zone and z.version_from <= today() and today() < z.version_to),
            found as (
                select c.*, row_number() over (
                    partition by kind
                    order by bare(label) <> bare(:text) and bare(coalesce(detail, '')) <> bare(:text),
                        not starts_with(bare(label), bare(:text)), length(label), label, id) as nth
                from candidate c
                where not exists (
                    select from unnest(:words::text[]) w where bare(c.text) not like '%' || bare(w) || '%'))
            select kind, collection, id, label, detail, zone, ST_XMin(wgs84) as west, ST_YMin(wgs84) as south,
                ST_XMax(wgs84) as east, ST_YMax(wgs84) as north
            from found where nth <= :limit
            order by bare(label) <> bare(:text) and bare(coalesce(detail, '')) <> bare(:text), rank, nth
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
                        List.of(row.real("west"), row.real("south"), row.real("east"), row.real("north"))));
    }
}
