package vn.mocgioi.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import vn.mocgioi.land.Layer;
import vn.mocgioi.land.Reference;

/** Rejects staged rows that point to objects which are neither known nor, within their own layer, in the file. */
final class References {
    private final Connection connection;
    private final Layer layer;

    References(Connection connection, Layer layer) {
        this.connection = connection;
        this.layer = layer;
    }

    void check() throws SQLException {
        for (Reference reference : layer.references()) {
            if (reference.equals(Reference.PARCEL)) {
                findParcels();
            } else {
                rejectUnknown(reference);
            }
        }
        switch (layer.name()) {
            case "markers" -> rejectUnknownMarkers();
            case "parcels" -> rejectUnknownReplaced();
            default -> {}
        }
    }

    /** Rows about a parcel: exactly one must fit; a row without commune takes the parcel wherever it lies. */
    private void findParcels() throws SQLException {
        execute("""
                update stage s set parcel_id = f.id
                from (
                    select s.row_no, min(p.id) as id
                    from stage s
                    join parcels p on p.sheet_no = s.sheet_no and p.parcel_no = s.parcel_no and p.superseded is null
                        and (s.commune = '' or p.commune = s.commune)
                    where not s.rejected
                    group by s.row_no having count(distinct p.id) = 1) f
                where f.row_no = s.row_no
                """);
        execute("""
                update stage s set rejected = true, findings = coalesce(s.findings, '[]') || jsonb_build_array(case
                    when c.communes is null then jsonb_build_object(
                        'severity', 'ERROR', 'code', 'unknown_reference', 'field', 'parcel_no',
                        'message', format('there is no parcel %s/%s%s; import the parcels first',
                            s.sheet_no, s.parcel_no, case when s.commune = '' then '' else ' in commune ' || s.commune end))
                    else jsonb_build_object(
                        'severity', 'ERROR', 'code', 'ambiguous_reference', 'field', 'commune',
                        'message', format('parcel %s/%s is in more than one commune; say which of: %s',
                            s.sheet_no, s.parcel_no, c.communes))
                    end)
                from (
                    select s.row_no, string_agg(distinct case when p.commune = '' then '(none)' else p.commune end, ', ') as communes
                    from stage s
                    left join parcels p on p.sheet_no = s.sheet_no and p.parcel_no = s.parcel_no and p.superseded is null
                        and (s.commune = '' or p.commune = s.commune)
                    where not s.rejected and s.parcel_id is null
                    group by s.row_no) c
                where c.row_no = s.row_no
                """);
    }

    private void rejectUnknown(Reference reference) throws SQLException {
        String given = Sql.join(" and ", reference.columns(), c -> "coalesce(s." + Sql.name(c) + ", '') <> ''");
        StringBuilder match = new StringBuilder();
        for (int i = 0; i < reference.columns().size(); i++) {
            match.append(" and r.%s = s.%s"
                    .formatted(
                            Sql.name(reference.keys().get(i)),
                            Sql.name(reference.columns().get(i))));
        }
        String value = Sql.join(" || ' / ' || ", reference.columns(), c -> "s." + Sql.name(c));
        String sql = """
                update stage s set rejected = true, findings = coalesce(findings, '[]') || jsonb_build_array(jsonb_build_object(
                    'severity', 'ERROR', 'code', 'unknown_reference', 'field', ?::text,
                    'message', '''' || %s || ''' is not in layer %s; import it there first, or correct it'))
                where not rejected and %s
                  and not exists (select from %s r where r.superseded is null%s)
                """.formatted(value, reference.layer(), given, Sql.name(reference.layer()), match);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, reference.columns().get(reference.columns().size() - 1));
            statement.executeUpdate();
        }
    }

    /** A reference marker points to a marker of its own zone and phase, in the file or known already. */
    private void rejectUnknownMarkers() throws SQLException {
        execute("""
                update stage s set rejected = true, findings = coalesce(findings, '[]') || jsonb_build_array(jsonb_build_object(
                    'severity', 'ERROR', 'code', 'unknown_reference', 'field', 'of',
                    'message', format('there is no marker %s in zone %s for this reference marker to stand for', s.of, s.zone)))
                where not rejected and s.of is not null
                  and not exists (
                    select from stage o
                    where not o.rejected and o.zone = s.zone and o.phase = s.phase and o.number = s.of)
                  and not exists (
                    select from markers m
                    where m.superseded is null and m.zone = s.zone and m.phase = s.phase and m.number = s.of)
                """);
    }

    /** `replaces` lists parcels as sheet/number, separated by semicolons or commas; all must be known or in the file. */
    private void rejectUnknownReplaced() throws SQLException {
        execute("""
                update stage s set rejected = true, findings = coalesce(findings, '[]') || jsonb_build_array(jsonb_build_object(
                    'severity', 'ERROR', 'code', 'unknown_reference', 'field', 'replaces',
                    'message', format('replaces %s, but there is no such parcel; write sheet/number, several with ;', u.unknown)))
                from (
                    select s.row_no, string_agg(trim(r), '; ') as unknown
                    from stage s, regexp_split_to_table(s.replaces, '[;,]') r
                    where not s.rejected and s.replaces is not null
                      and not exists (
                        select from parcels p
                        where p.superseded is null and p.commune = s.commune
                          and p.sheet_no = trim(split_part(r, '/', 1)) and p.parcel_no = trim(split_part(r, '/', 2)))
                      and not exists (
                        select from stage o
                        where o.commune = s.commune
                          and o.sheet_no = trim(split_part(r, '/', 1)) and o.parcel_no = trim(split_part(r, '/', 2)))
                    group by s.row_no) u
                where u.row_no = s.row_no
                """);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
