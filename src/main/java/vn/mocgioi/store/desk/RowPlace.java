package vn.mocgioi.store.desk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.catalogue.Shape;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.db.Sql;

/**
 * Where a row of a change set lies, or of what it tells.
 *
 * @param zones codes of all zones that it touches, before and after
 * @param communes codes of its communes
 * @param provincial whether it is about all of the province, such as a rule
 */
public record RowPlace(long row, List<String> zones, List<String> communes, boolean provincial) {

    /** Of the rows of the plan. */
    static List<RowPlace> list(Connection connection, Layer layer) throws SQLException {
        boolean provincial = layer.equals(Layers.RULES) || layer.equals(Layers.COMMUNES);
        NamedSql sql = new NamedSql("""
                select p.row_no, array(%2$s) as zones, array(%3$s) as communes, %4$s as provincial
                from plan p join stage s using (row_no) left join %1$s l on l.row_id = p.live_row
                """.formatted(
                        Sql.name(layer.name()),
                        zones(layer),
                        communes(layer),
                        provincial ? "true" : layer.equals(Layers.TARGETS) ? "coalesce(s.zone, '') = ''" : "false"));
        return sql.list(
                connection,
                row -> new RowPlace(
                        row.longInteger("row_no"), row.texts("zones"), row.texts("communes"), row.bool("provincial")));
    }

    private static String zones(Layer layer) {
        if (layer.equals(Layers.ZONES)) {
            return "select s.code";
        }
        if (layer.has("zone")) {
            return "select distinct v.zone from (values (s.zone), (l.zone)) v (zone) where v.zone <> ''";
        }
        if (layer.equals(Layers.PARCELS)) {
            return """
                    select distinct z.code from zones z
                    where z.superseded is null and (s.geom is not null and z.geom && s.geom and ST_Intersects(z.geom, s.geom)
                        or l.geom is not null and exists (
                            select from zone_parts t where t.parcel_id = l.id and t.zone_row = z.row_id))\
                    """;
        }
        if (layer.ofParcel()) {
            return ofParcels("s.parcel_id");
        }
        if (layer.equals(Layers.PARTIES)) {
            return ofParcels(
                    "any (array(select h.parcel_id from holdings h where h.superseded is null and h.party = s.code))");
        }
        return "select null::text where false";
    }

    private static String ofParcels(String parcels) {
        return """
                select distinct z.code from zone_parts t join zones z on z.row_id = t.zone_row and z.superseded is null
                where t.parcel_id = %s\
                """.formatted(parcels);
    }

    private static String communes(Layer layer) {
        if (layer.ofParcel()) {
            return """
                    select distinct v.code from parcels c, lateral (values (c.commune), (c.located_commune)) v (code)
                    where c.superseded is null and c.id = s.parcel_id and v.code <> ''\
                    """;
        }
        if (layer.equals(Layers.PARTIES)) {
            return """
                    select distinct v.code from holdings h
                    join parcels c on c.id = h.parcel_id and c.superseded is null,
                    lateral (values (c.commune), (c.located_commune)) v (code)
                    where h.superseded is null and h.party = s.code and v.code <> ''\
                    """;
        }
        if (layer.shape() != Shape.NONE && !layer.equals(Layers.COMMUNES)) {
            String own = layer.has("commune") ? ", (s.commune), (l.commune)" : "";
            return """
                    select distinct v.code from (values (s.located_commune), (l.located_commune)%s) v (code)
                    where v.code <> ''\
                    """.formatted(own);
        }
        return "select null::text where false";
    }
}
