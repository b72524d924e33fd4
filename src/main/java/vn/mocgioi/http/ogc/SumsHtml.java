package vn.mocgioi.http.ogc;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import vn.mocgioi.http.answer.Html;
import vn.mocgioi.http.answer.Visitor;
import vn.mocgioi.land.catalogue.Property;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.land.terms.Language;
import vn.mocgioi.store.features.SumQuery;

/** Sums for people: a row for each group, and the whole at the foot. */
final class SumsHtml {
    private SumsHtml() {}

    static Html of(JsonNode answer, SumQuery query, Visitor reader) {
        Language language = reader.language();
        PublishedLayer collection = query.features().collection();
        Html page = new Html(
                reader.of("Tổng hợp: ", "Sums: ") + collection.title(language),
                CollectionHtml.path(collection, reader),
                reader);
        page.raw("<div class=\"wide\"><table>\n<tr>");
        for (Property property : query.groups()) {
            page.raw("<th>" + Html.escaped(PropertyHtml.title(property, language)) + "</th>");
        }
        page.raw("<th class=\"number\">" + reader.of("Số đối tượng", "Features") + "</th>");
        for (Property property : query.summed()) {
            page.raw("<th class=\"number\">" + Html.escaped(PropertyHtml.title(property, language)) + "</th>");
        }
        page.raw("</tr>\n");
        if (!query.groups().isEmpty()) {
            answer.path("groups").forEach(group -> {
                page.raw("<tr>");
                for (Property property : query.groups()) {
                    String value = PropertyHtml.value(property, group.path(property.name()), language);
                    page.raw("<td>" + (value.isEmpty() ? "–" : value) + "</td>");
                }
                sums(page, group, query.summed());
            });
        }
        page.raw("<tr>");
        if (!query.groups().isEmpty()) {
            page.raw("<th colspan=\"" + query.groups().size() + "\">" + reader.of("Tất cả", "All") + "</th>");
        }
        sums(page, answer.path("total"), query.summed());
        return page.raw("</table></div>\n");
    }

    private static void sums(Html page, JsonNode row, List<Property> summed) {
        Language language = page.reader().language();
        page.raw("<td class=\"number\">" + language.count(row.path("count").asLong()) + "</td>");
        for (Property property : summed) {
            page.raw("<td class=\"number\">"
                    + PropertyHtml.value(property, row.path("sum_" + property.name()), language) + "</td>");
        }
        page.raw("</tr>\n");
    }
}
