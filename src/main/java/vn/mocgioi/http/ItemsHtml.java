package vn.mocgioi.http;

import com.fasterxml.jackson.databind.JsonNode;
import vn.mocgioi.land.Collection;
import vn.mocgioi.land.Property;

/** Features for people: a small map, and their properties by title with units. */
final class ItemsHtml {
    private ItemsHtml() {}

    /** A page of features, from the answer for programs. */
    static byte[] page(JsonNode answer, Collection collection, String self) {
        Html page = new Html(collection.titleVi() + " · " + collection.titleEn());
        page.text(answer.path("numberReturned").asText() + " / "
                + answer.path("numberMatched").asText());
        for (JsonNode link : answer.path("links")) {
            if (link.path("rel").asText().equals("next")) {
                page.link(link.path("href").asText(), "Trang sau · Next page");
            }
        }
        page.link(self, "Lớp · Layer");
        SvgMap map = new SvgMap();
        answer.path("features")
                .forEach(feature -> map.add(feature.path("geometry").path("coordinates")));
        page.raw("<p>" + map.svg() + "</p>\n<div class=\"wide\"><table>\n<tr><th>id</th>");
        for (Property property : collection.properties()) {
            page.raw("<th>" + Html.escaped(title(property)) + "</th>");
        }
        page.raw("</tr>\n");
        for (JsonNode feature : answer.path("features")) {
            String id = feature.path("id").asText();
            page.raw("<tr><td>").link(self + "/items/" + id, id).raw("</td>");
            for (Property property : collection.properties()) {
                page.raw("<td>")
                        .value(feature.path("properties").path(property.name()))
                        .raw("</td>");
            }
            page.raw("</tr>\n");
        }
        return page.raw("</table></div>\n").bytes();
    }

    /** One feature, from the answer for programs. */
    static byte[] feature(JsonNode feature, Collection collection, String self) {
        String id = feature.path("id").asText();
        Html page = new Html(collection.titleVi() + " " + id);
        page.link(self, collection.titleVi() + " · " + collection.titleEn());
        SvgMap map = new SvgMap();
        map.add(feature.path("geometry").path("coordinates"));
        page.link("/#" + map.place() + "&pick=" + collection.name() + "." + id, "Xem trên bản đồ · See on the map");
        page.raw("<p>" + map.svg() + "</p>\n<table>\n");
        for (Property property : collection.properties()) {
            JsonNode value = feature.path("properties").path(property.name());
            page.raw("<tr><th>" + Html.escaped(title(property)) + "</th><td>")
                    .value(value)
                    .raw("</td></tr>\n");
        }
        return page.raw("</table>\n").bytes();
    }

    private static String title(Property property) {
        String unit = property.unit().isEmpty() ? "" : ", " + property.unit().replace("m2", "m²");
        return property.titleVi() + unit;
    }
}
