package vn.mocgioi.store.imports;

import java.sql.SQLException;
import java.util.List;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Reference;
import vn.mocgioi.store.db.Sql;

/** Rejects staged rows that point to objects which are neither known nor, within their own layer, in the file. */
final class References {
    private final Staging stage;
    private final Layer layer;

    References(Staging stage, Layer layer) {
        this.stage = stage;
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
        stage.execute("""
                update stage s set parcel_id = f.id
                from (
                    select s.row_no, min(p.id) as id
                    from stage s
                    join parcels p on p.sheet_no = s.sheet_no and p.parcel_no = s.parcel_no and p.superseded is null
                        and (s.commune = '' or p.commune = s.commune)
                    group by s.row_no having count(distinct p.id) = 1) f
                where f.row_no = s.row_no
                """);
        stage.execute("""
                create temp table other_parcels on commit drop as
                select s.row_no,
                    string_agg(distinct case when p.commune = '' then '(none)' else p.commune end, ', ') as communes,
                    coalesce(bool_or(p.id is not null and s.commune in ('', p.commune)), false) as fit
                from stage s left join parcels p
                    on p.sheet_no = s.sheet_no and p.parcel_no = s.parcel_no and p.superseded is null
                where s.parcel_id is null and s.sheet_no is not null and s.parcel_no is not null
                group by s.row_no
                """);
        stage.reject(
                "ambiguous_reference",
                "commune",
                "format('parcel %s/%s is in more than one commune; say which of: %s', s.sheet_no, s.parcel_no, o.communes)",
                "'layer', 'parcels', 'reference', s.sheet_no || '/' || s.parcel_no, 'communes', o.communes",
                "from other_parcels o where o.row_no = s.row_no and o.fit");
        stage.reject(
                "unknown_reference",
                "parcel_no",
                """
                format('there is no parcel %s/%s%s; %s', s.sheet_no, s.parcel_no,
                    case when s.commune = '' then '' else ' in commune ' || s.commune end,
                    coalesce('there is one in commune ' || o.communes, 'import the parcels first'))
                """,
                """
                'layer', 'parcels', 'reference', s.sheet_no || '/' || s.parcel_no,
                'commune', nullif(s.commune, ''), 'communes', o.communes
                """,
                "from other_parcels o where o.row_no = s.row_no and not o.fit");
    }

    /** A row of an unknown zone is told so once, not for its phase and its lot as well. */
    private void rejectUnknown(Reference reference) throws SQLException {
        StringBuilder match = new StringBuilder();
        for (int i = 0; i < reference.columns().size(); i++) {
            match.append(" and r.%s = s.%s"
                    .formatted(
                            Sql.name(reference.keys().get(i)),
                            Sql.name(reference.columns().get(i))));
        }
        String last = reference.columns().get(reference.columns().size() - 1);
        String named = Sql.join(", ", reference.columns(), c -> "s." + Sql.name(c));
        stage.reject(
                "unknown_reference",
                last,
                "format('''%%s'' is not in layer %s; import it there first, or correct it', concat_ws(' / ', %s))"
                        .formatted(reference.layer(), named),
                "'layer', '%s', 'reference', concat_ws(' / ', %s)".formatted(reference.layer(), named),
                """
                where %s
                  and not exists (select from %s r where r.superseded is null%s)
                  and not %s
                """.formatted(
                                Sql.join(" and ", reference.columns(), c -> "s." + Sql.name(c) + " <> ''"),
                                Sql.name(reference.layer()),
                                match,
                                alreadyUnknown(reference
                                        .columns()
                                        .subList(0, reference.columns().size() - 1))));
    }

    /** A reference marker points to a marker of its own zone and phase, in the file or known already. */
    private void rejectUnknownMarkers() throws SQLException {
        whileAnyIsRejected(() -> stage.reject(
                "unknown_reference",
                "of",
                "format('there is no marker %s in zone %s for this reference marker to stand for', s.of, s.zone)",
                "'layer', 'markers', 'reference', s.zone || ' / ' || s.of",
                """
                where s.of is not null
                  and not exists (
                    select from stage o
                    where not o.rejected and o.zone = s.zone and o.phase = s.phase and o.number = s.of)
                  and not exists (
                    select from markers m
                    where m.superseded is null and m.zone = s.zone and m.phase = s.phase and m.number = s.of)
                  and not %s
                """.formatted(alreadyUnknown(List.of("zone", "phase", "of")))));
    }

    /** `replaces` lists parcels as sheet/number, separated by semicolons or commas; all must be known or in the file. */
    private void rejectUnknownReplaced() throws SQLException {
        whileAnyIsRejected(() -> stage.reject(
                "unknown_reference",
                "replaces",
                "format('replaces %s, but there is no such parcel; write sheet/number, several with ;', u.unknown)",
                "'layer', 'parcels', 'reference', u.unknown",
                """
                from (
                    select s.row_no, string_agg(trim(r), '; ') as unknown
                    from stage s, regexp_split_to_table(s.replaces, '[;,]') r
                    where s.replaces is not null
                      and not exists (
                        select from parcels p
                        where p.superseded is null and p.commune = s.commune
                          and p.sheet_no = trim(split_part(r, '/', 1)) and p.parcel_no = trim(split_part(r, '/', 2)))
                      and not exists (
                        select from stage o
                        where not o.rejected and o.row_no <> s.row_no and o.commune = s.commune
                          and o.sheet_no = trim(split_part(r, '/', 1)) and o.parcel_no = trim(split_part(r, '/', 2)))
                    group by s.row_no) u
                where u.row_no = s.row_no
                  and not %s
                """.formatted(alreadyUnknown(List.of("replaces")))));
    }

    /** A condition on {@code s}: whether one of the columns was found to point nowhere. */
    private static String alreadyUnknown(List<String> columns) {
        return """
                exists (
                    select from jsonb_array_elements(s.findings) f
                    where f ->> 'code' = 'unknown_reference' and f ->> 'field' = any ('{%s}'))\
                """.formatted(String.join(",", columns));
    }

    @FunctionalInterface
    private interface Check {
        long reject() throws SQLException;
    }

    /** Rows of the file may hang on rows that were just rejected. */
    private static void whileAnyIsRejected(Check check) throws SQLException {
        long rejected = check.reject();
        while (rejected > 0) {
            rejected = check.reject();
        }
    }
}
