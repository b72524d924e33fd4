package vn.mocgioi.store.imports;

import java.math.BigDecimal;
import java.sql.SQLException;
import vn.mocgioi.land.catalogue.Column;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.rules.SameLand;
import vn.mocgioi.store.db.Sql;

/**
 * Rejects rows that bring land which another object of the layer has on the same days: one that is known, or of two rows
 * of the file the later one. The rule is {@link SameLand}.
 *
 * <p>Of two areas that share 99 % of each the centroids are no further from each other than 1 % of both diameters, and
 * the sizes differ by no more than 1 %; likewise for another share. So the index gives a row or two for each place, and hardly any pair is cut.
 */
final class DoubledLand {
    private final Staging stage;
    private final Layer layer;
    private final BigDecimal share;

    /** @param share of each of two areas that both have in common, above which they are the same land; over one half */
    DoubledLand(Staging stage, Layer layer, BigDecimal share) {
        this.stage = stage;
        this.layer = layer;
        this.share = share;
    }

    void reject() throws SQLException {
        stage.execute("""
                create temp table claims on commit drop as
                select p.row_no, p.id, not p.same_geometry as anew, s.grid_m2 as area_m2, Box2D(s.geom)::geometry as box,
                    ST_Centroid(s.geom) as middle, %1$s as reach, %2$s as since, %3$s as until
                from plan p join stage s using (row_no)%4$s
                where not s.rejected and not p.unchanged
                """.formatted(
                reach("s.geom"),
                layer.versioned() ? "p.from_day" : "date '-infinity'",
                layer.versioned() ? "coalesce(s.valid_to, l.valid_to, 'infinity')" : "date 'infinity'",
                layer.versioned() ? " left join %s l on l.row_id = p.live_row".formatted(Sql.name(layer.name())) : ""));
        stage.execute("create index on claims using gist (box)");
        stage.execute("create index on claims (row_no)");
        stage.execute("analyze claims");
        rejectThoseOnKnownLand();
        rejectThoseOnLandOfTheFile();
    }

    private void rejectThoseOnKnownLand() throws SQLException {
        // what this file changes is compared as it will be, among the rows of the file
        stage.reject(SameLand.CODE, field(), message("d.other"), "'other', d.other", """
                from (
                    select distinct on (c.row_no) c.row_no, %1$s as other
                    from claims c
                    join stage n on n.row_no = c.row_no
                    join %2$s l on l.geom && ST_Expand(c.middle, c.reach)
                    where c.anew and l.superseded is null and l.id <> c.id
                      and %3$s and %4$s and not %5$s
                      and not exists (
                        select from plan p join stage o using (row_no)
                        where p.live_row = l.row_id and not p.unchanged and not o.rejected)
                      and %6$s
                    order by c.row_no, l.row_id) d
                where d.row_no = s.row_no and not s.rejected
                """.formatted(
                        key("l"),
                        Sql.name(layer.name()),
                        layer.versioned() ? "l.valid_from < c.until and %s > c.since".formatted(endOfKnown()) : "true",
                        alike("c.area_m2", "l.area_m2", "c.middle", "ST_Centroid(l.geom)", "c.reach", reach("l.geom")),
                        replaced("l"),
                        mostlyCommon("n.geom", "l.geom", "c.area_m2", "l.area_m2")));
    }

    private void rejectThoseOnLandOfTheFile() throws SQLException {
        stage.reject(SameLand.CODE, field(), message("d.other || ' (row ' || d.standing || ')'"), """
                'other', d.other, 'row', d.standing
                """, """
                from (
                    select distinct on (c.row_no) c.row_no, %1$s as other, o.row_no as standing
                    from claims c
                    join stage n on n.row_no = c.row_no
                    join claims b on b.box && ST_Expand(c.middle, c.reach)
                    join stage o on o.row_no = b.row_no
                    where c.anew and b.id <> c.id and (b.row_no < c.row_no or not b.anew)
                      and not o.rejected and b.since < c.until and b.until > c.since
                      and %2$s and not %3$s and %4$s
                    order by c.row_no, o.row_no) d
                where d.row_no = s.row_no and not s.rejected
                """.formatted(
                        key("o"),
                        alike("c.area_m2", "b.area_m2", "c.middle", "b.middle", "c.reach", "b.reach"),
                        replaced("o"),
                        mostlyCommon("n.geom", "o.geom", "c.area_m2", "b.area_m2")));
    }

    private String field() {
        return layer.keyColumns().get(layer.keyColumns().size() - 1).name();
    }

    private String message(String other) {
        String replaces = layer.equals(Layers.PARCELS) ? ", that of one it takes the place of into replaces" : "";
        return ("'is on the same land as ' || %s || '; give it the key of that one%s, or end that one with valid_to; where"
                        + " both are meant, allow the same land (--allow-same-land)'")
                .formatted(other, replaces)
                .replace(", or end that one with valid_to", layer.versioned() ? ", or end that one with valid_to" : "");
    }

    /** What the share leaves of the diameter. */
    private String reach(String geometry) {
        return "(1 - %2$s) * sqrt((ST_XMax(%1$s) - ST_XMin(%1$s)) ^ 2 + (ST_YMax(%1$s) - ST_YMin(%1$s)) ^ 2)"
                .formatted(geometry, share);
    }

    private String alike(
            String area, String otherArea, String middle, String otherMiddle, String reach, String otherReach) {
        return "least(%1$s, %2$s) >= %3$s * greatest(%1$s, %2$s) and ST_Distance(%4$s, %5$s) <= %6$s + %7$s"
                .formatted(area, otherArea, share, middle, otherMiddle, reach, otherReach);
    }

    /** Of shapes that projecting made invalid too. */
    private String mostlyCommon(String one, String other, String area, String otherArea) {
        return "ST_Area(ST_Intersection(ST_MakeValid(%s), ST_MakeValid(%s))) > %s * greatest(%s, %s)"
                .formatted(one, other, share, area, otherArea);
    }

    /** A version that is open ends where the file begins the next one. */
    private static String endOfKnown() {
        return """
                coalesce(
                    (select min(p.from_day) from plan p where p.id = l.id and p.from_day > l.valid_from), l.valid_to)\
                """;
    }

    private String replaced(String other) {
        return layer.equals(Layers.PARCELS) ? """
                coalesce(%1$s.commune = n.commune and exists (
                    select from regexp_split_to_table(n.replaces, '[;,]') r
                    where trim(split_part(r, '/', 1)) = %1$s.sheet_no and trim(split_part(r, '/', 2)) = %1$s.parcel_no),
                    false)\
                """.formatted(other) : "false";
    }

    private String key(String row) {
        return "concat_ws('/', %s)"
                .formatted(Sql.join(
                        ", ",
                        layer.keyColumns().stream().map(Column::name).toList(),
                        name -> "nullif(%s.%s::text, '')".formatted(row, Sql.name(name))));
    }
}
