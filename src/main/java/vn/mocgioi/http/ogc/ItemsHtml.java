package vn.mocgioi.http.ogc;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import vn.mocgioi.http.answer.Html;
import vn.mocgioi.http.answer.Visitor;
import vn.mocgioi.land.catalogue.Property;
import vn.mocgioi.land.catalogue.PublishedLayer;
import vn.mocgioi.land.terms.Language;

/** Features for people: a small map, and their properties by title with units. */
final class ItemsHtml {
    private ItemsHtml() {}

    /** A page of features, from the answer for programs. Columns that hold nothing on this page are left out. */
    static Html page(JsonNode answer, PublishedLayer collection, Visitor reader) {
        JsonNode features = answer.path("features");
        SvgMap map = new SvgMap();
        features.forEach(feature -> map.add(feature.path("geometry").path("coordinates")));
        List<Property> columns = collection.properties().stream()
                .filter(property -> holdsAny(features, property))
                .toList();
        return new Html(
                "items",
                Map.of(
                        "answer",
                        answer,
                        "layer",
                        collection,
                        "columns",
                        columns,
                        "map",
                        map.svg(reader.language()),
                        "reader",
                        reader));
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
        SvgMap map = new SvgMap();
        map.add(feature.path("geometry").path("coordinates"));
        String title =
                name(feature.path("properties"), collection, feature.path("id").asText(), reader.language());
        return new Html(
                "feature",
                Map.of("feature", feature, "layer", collection, "title", title, "map", map, "reader", reader));
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
}
