package vn.mocgioi.http.ogc;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import vn.mocgioi.http.answer.Html;
import vn.mocgioi.http.answer.Visitor;
import vn.mocgioi.land.catalogue.Property;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.land.terms.Language;

/** Features for people: a small map, and their properties by title with units. */
final class ItemsHtml {
    private ItemsHtml() {}

    /** A page of features, from the answer for programs. */
    static Html page(JsonNode answer, PublishedLayer collection, Visitor reader) {
        Language language = reader.language();
        Html page = new Html(collection.title(language), CollectionHtml.path(null, reader), reader);
        page.raw("<p class=\"quiet\">"
                + Html.escaped(language.count(answer.path("numberReturned").asLong())
                        + reader.of(" trên tổng số ", " of ")
                        + language.count(answer.path("numberMatched").asLong())
                        + reader.of(" đối tượng", " features"))
                + "</p>\n");
        page.raw("<p class=\"ways\">");
        for (JsonNode link : answer.path("links")) {
            if (link.path("rel").asText().equals("next")) {
                page.way(link.path("href").asText(), reader.of("Trang sau", "Next page"), true);
            }
        }
        page.way(reader.page(path(collection)), reader.of("Về lớp này, tải về", "About this layer, download"), false);
        SvgMap map = new SvgMap();
        answer.path("features")
                .forEach(feature -> map.add(feature.path("geometry").path("coordinates")));
        page.raw("</p>\n<figure>" + map.svg(language) + "</figure>\n");
        return table(page, answer.path("features"), collection);
    }

    /** Columns that hold nothing on this page are left out. */
    private static Html table(Html page, JsonNode features, PublishedLayer collection) {
        Visitor reader = page.reader();
        if (features.isEmpty()) {
            return page.text(
                    reader.of("Không có đối tượng nào khớp với câu hỏi này.", "No feature fits this question."));
        }
        List<Property> columns = collection.properties().stream()
                .filter(property -> holdsAny(features, property))
                .toList();
        page.raw("<div class=\"wide\"><table>\n<tr><th>id</th>");
        for (Property property : columns) {
            page.raw("<th" + PropertyHtml.cell(property) + ">"
                    + Html.escaped(PropertyHtml.title(property, reader.language())) + "</th>");
        }
        page.raw("</tr>\n");
        for (JsonNode feature : features) {
            String id = feature.path("id").asText();
            page.raw("<tr><td>" + Html.anchor(reader.page(path(collection) + "/items/" + id), id) + "</td>");
            for (Property property : columns) {
                page.raw("<td" + PropertyHtml.cell(property) + ">"
                        + PropertyHtml.value(
                                property, feature.path("properties").path(property.name()), reader.language())
                        + "</td>");
            }
            page.raw("</tr>\n");
        }
        return page.raw("</table></div>\n");
    }

    private static boolean holdsAny(JsonNode features, Property property) {
        for (JsonNode feature : features) {
            if (feature.path("properties").hasNonNull(property.name())) {
                return true;
            }
        }
        return false;
    }

    /** One feature, from the answer for programs. */
    static Html feature(JsonNode feature, PublishedLayer collection, Visitor reader) {
        Language language = reader.language();
        String id = feature.path("id").asText();
        JsonNode properties = feature.path("properties");
        Html page =
                new Html(name(properties, collection, id, language), CollectionHtml.path(collection, reader), reader);
        SvgMap map = new SvgMap();
        map.add(feature.path("geometry").path("coordinates"));
        page.raw("<p class=\"ways\">")
                .way(
                        "/#" + map.place() + "&pick=" + collection.name() + "." + id,
                        reader.of("Xem trên bản đồ", "See on the map"),
                        true);
        page.raw("</p>\n<div class=\"two\"><div class=\"wide\"><table class=\"facts\">\n<tr><th>id</th><td>"
                + Html.escaped(id) + "</td></tr>\n");
        for (Property property : collection.properties()) {
            if (properties.has(property.name())) {
                String value = PropertyHtml.value(property, properties.path(property.name()), language);
                page.raw("<tr><th>" + Html.escaped(PropertyHtml.title(property, language)) + "</th><td>"
                        + (value.isEmpty() ? "–" : value) + "</td></tr>\n");
            }
        }
        return page.raw("</table></div>\n<figure>" + map.svg(language) + "</figure></div>\n");
    }

    /** By what it is called, or else the layer and its number. */
    private static String name(JsonNode properties, PublishedLayer collection, String id, Language language) {
        for (String property : List.of(language.of("name", "name_en"), "name", language.of("fullname", "fullnameen"))) {
            if (properties.hasNonNull(property)) {
                return properties.path(property).asText();
            }
        }
        return collection.title(language) + " " + id;
    }

    private static String path(PublishedLayer collection) {
        return "/ogc/collections/" + collection.name();
    }
}
