package vn.mocgioi.http.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Optional;
import java.util.stream.Stream;
import vn.mocgioi.http.answer.Param;
import vn.mocgioi.http.shape.Shapes;
import vn.mocgioi.land.catalogue.ColumnType;
import vn.mocgioi.land.catalogue.Property;
import vn.mocgioi.land.catalogue.PublishedLayer;

/** Which properties a parameter can name that names properties: those of the collection. */
final class PropertyNames {
    private PropertyNames() {}

    /** None of a parameter that names no properties. */
    static Optional<ArrayNode> of(Param param, PublishedLayer collection) {
        Stream<Property> all = collection.properties().stream();
        return Optional.ofNullable(
                        switch (param.name()) {
                            case "properties", "group-by" -> all.map(Property::name);
                            case "sum" ->
                                all.filter(property -> property.type() == ColumnType.DECIMAL)
                                        .map(Property::name);
                            case "sortby" -> all.flatMap(property -> Stream.of(property.name(), "-" + property.name()));
                            default -> null;
                        })
                .map(names -> {
                    ArrayNode choices = Shapes.MAPPER.createArrayNode();
                    names.forEach(choices::add);
                    return choices;
                });
    }
}
