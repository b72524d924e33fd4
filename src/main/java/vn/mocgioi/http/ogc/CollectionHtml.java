package vn.mocgioi.http.ogc;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.export.OutputFormat;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.http.answer.Html;
import vn.mocgioi.http.answer.Visitor;
import vn.mocgioi.land.catalogue.Property;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.land.catalogue.PublishedLayers;
import vn.mocgioi.land.terms.Language;
import vn.mocgioi.land.terms.Terms;

/** Collections for people: what each holds, where its features and files are, and what it looks like. */
final class CollectionHtml {
    private static final int DECIMALS_OF_DEGREES = 4;

    private CollectionHtml() {}

    /** The links to what a page is a part of. */
    static String path(@Nullable PublishedLayer collection, Visitor reader) {
        String layers = Html.anchor(reader.page("/ogc/collections"), reader.of("Các lớp", "Layers"));
        String own = collection == null
                ? ""
                : " › "
                        + Html.anchor(
                                reader.page("/ogc/collections/" + collection.name()),
                                collection.title(reader.language()));
        return "<p class=\"path\">" + layers + own + "</p>\n";
    }

    /** All of them. */
    static Html list(Visitor reader, ToLongFunction<PublishedLayer> counts) {
        return cards(new Html(reader.of("Các lớp", "Layers"), reader), counts);
    }

    /** A card for each. */
    static Html cards(Html page, ToLongFunction<PublishedLayer> counts) {
        Visitor reader = page.reader();
        Language language = reader.language();
        page.raw("<div class=\"cards\">\n");
        for (PublishedLayer collection : PublishedLayers.all()) {
            String path = reader.page("/ogc/collections/" + collection.name());
            page.raw("<div class=\"card\"><h3>" + Html.anchor(path, collection.title(language)) + "</h3>\n<p>"
                    + Html.escaped(collection.description(language)) + "</p>\n<p class=\"quiet\">"
                    + Html.escaped(count(counts.applyAsLong(collection), reader)) + "</p>\n<p class=\"ways\">");
            page.way(
                    reader.page("/ogc/collections/" + collection.name() + "/items"),
                    reader.of("Xem từng đối tượng", "Browse"),
                    false);
            page.way(path, reader.of("Tải về", "Download"), false).raw("</p></div>\n");
        }
        return page.raw("</div>\n");
    }

    /** One of them, with a picture of so many of its features. */
    static Html one(
            JsonNode json,
            PublishedLayer collection,
            Crs survey,
            String svg,
            long pictured,
            long count,
            Visitor reader) {
        Language language = reader.language();
        String self = "/ogc/collections/" + collection.name();
        Html page = new Html(collection.title(language), path(null, reader), reader);
        page.text(collection.description(language));
        page.raw("<p class=\"ways\">")
                .way(reader.page(self + "/items"), reader.of("Xem từng đối tượng", "Browse the features"), true);
        page.way(reader.page(self + "/queryables"), reader.of("Điều kiện lọc", "What filters can ask"), false);
        page.way(reader.page(self + "/tiles"), reader.of("Ô bản đồ vector", "Vector tiles"), false)
                .raw("</p>\n");
        page.raw("<div class=\"two\"><figure>" + svg);
        if (pictured < count) {
            page.raw("<figcaption>" + language.count(pictured) + reader.of(" trên tổng số ", " of ")
                    + Html.escaped(count(count, reader)) + "</figcaption>");
        }
        page.raw("</figure>\n<div class=\"wide\"><table class=\"facts\">\n");
        fact(page, reader.of("Số đối tượng", "Features"), language.count(count));
        fact(page, reader.of("Lưu trữ trong", "Stored in"), survey.code());
        JsonNode box = json.path("extent").path("spatial").path("bbox").path(0);
        if (box.size() == 4) {
            fact(
                    page,
                    reader.of("Kinh độ", "Longitude"),
                    degrees(box.get(0), language) + " – " + degrees(box.get(2), language));
            fact(
                    page,
                    reader.of("Vĩ độ", "Latitude"),
                    degrees(box.get(1), language) + " – " + degrees(box.get(3), language));
        }
        page.raw("</table></div></div>\n");
        downloads(page, collection, survey);
        properties(page, collection);
        page.raw("<details><summary>" + reader.of("Hệ tọa độ", "Coordinate systems") + " ("
                        + json.path("crs").size() + ")</summary>\n<p>")
                .value(json.path("crs"))
                .raw("</p></details>\n<details><summary>" + reader.of("Liên kết", "Links") + "</summary>\n");
        return page.links(json.path("links")).raw("</details>\n");
    }

    private static void fact(Html page, String name, String value) {
        page.raw("<tr><th>" + Html.escaped(name) + "</th><td>" + Html.escaped(value) + "</td></tr>\n");
    }

    private static void downloads(Html page, PublishedLayer collection, Crs survey) {
        Visitor reader = page.reader();
        page.heading(reader.of("Tải về", "Download"));
        String file = "/download/" + collection.name() + ".";
        for (Crs crs : List.of(Crs.WGS84, survey)) {
            boolean inSurvey = crs.equals(survey);
            page.raw("<p class=\"quiet\">"
                    + (inSurvey
                            ? reader.of("Hệ VN-2000 (", "VN-2000 (") + survey.code() + ")"
                            : reader.of("WGS 84, kinh độ – vĩ độ", "WGS 84, longitude – latitude"))
                    + "</p>\n<p class=\"ways\">");
            for (OutputFormat format : OutputFormat.values()) {
                // Drawings are in metres, KML is in degrees: each has one system alone.
                if (format != (inSurvey ? OutputFormat.KML : OutputFormat.DXF)) {
                    String query = inSurvey && format != OutputFormat.DXF ? "?crs=" + survey.code() : "";
                    page.way(file + format.suffix() + query, format.title(), false);
                }
            }
            page.raw("</p>\n");
        }
    }

    /** The properties as a table. */
    static Html properties(Html page, PublishedLayer collection) {
        Visitor reader = page.reader();
        Language language = reader.language();
        page.heading(reader.of("Thuộc tính", "Properties"));
        page.raw("<div class=\"wide\"><table>\n<tr><th>" + reader.of("Tên", "Name") + "</th><th>"
                + reader.of("Ý nghĩa", "Meaning") + "</th><th>" + reader.of("Kiểu", "Type") + "</th><th>"
                + reader.of("Đơn vị", "Unit") + "</th></tr>\n");
        for (Property property : collection.properties()) {
            page.raw("<tr><td><code>" + property.name() + "</code></td><td>"
                    + Html.escaped(property.title(language)) + "</td><td>" + PropertyHtml.type(property, language)
                    + choices(property, language) + "</td><td>"
                    + Html.escaped(property.unit().replace("m2", "m²")) + "</td></tr>\n");
        }
        return page.raw("</table></div>\n");
    }

    private static String choices(Property property, Language language) {
        StringBuilder choices = new StringBuilder();
        for (String choice : property.choices()) {
            choices.append(choices.isEmpty() ? ":<br>\n" : "<br>\n")
                    .append("<code>")
                    .append(choice)
                    .append("</code> ")
                    .append(Html.escaped(Terms.ofChoice(property.name(), choice, language)));
        }
        return choices.toString();
    }

    private static String degrees(JsonNode number, Language language) {
        return language.number(BigDecimal.valueOf(number.asDouble()), DECIMALS_OF_DEGREES) + "°";
    }

    private static String count(long count, Visitor reader) {
        return reader.language().count(count) + reader.of(" đối tượng", count == 1 ? " feature" : " features");
    }
}
