package vn.mocgioi.http.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import vn.mocgioi.http.shape.Shapes;

/**
 * What stands in a path for a name in braces.
 *
 * @param type of JSON Schema
 * @param example of the demo province
 */
record PathParameter(String description, String type, String example) {
    private static final Map<String, PathParameter> BY_NAME = Map.of(
            "code", new PathParameter("The code of a zone.", "string", "KCN-SC2"),
            "phase", new PathParameter("The number of a phase.", "string", "2"),
            "file",
                    new PathParameter(
                            "A collection and a format by its ending; the formats are among the links of each collection.",
                            "string",
                            "parcels.geojson"),
            "login", new PathParameter("The login name of a user.", "string", "lan"),
            "tileMatrix", new PathParameter("The zoom.", "integer", "12"),
            "tileRow", new PathParameter("Counted from the north.", "integer", "1802"),
            "tileCol", new PathParameter("Counted from the west.", "integer", "3251"));

    private static final PathParameter TEMPLATE =
            new PathParameter("A layer, and xlsx or csv by its ending.", "string", "parcels.xlsx");

    /** @throws IllegalStateException for a name that nobody described */
    static ObjectNode of(String path, String name) {
        PathParameter parameter = path.startsWith("/api/templates")
                ? TEMPLATE
                : name.equals("id")
                        ? new PathParameter(
                                path.startsWith("/api/imports")
                                        ? "The number of the import."
                                        : path.startsWith("/api/session")
                                                ? "The number of the session or token."
                                                : "The id of the feature.",
                                "integer",
                                "1")
                        : BY_NAME.get(name);
        if (parameter == null) {
            throw new IllegalStateException("say in " + PathParameter.class + " what {" + name + "} is");
        }
        ObjectNode node = Shapes.MAPPER
                .createObjectNode()
                .put("name", name)
                .put("in", "path")
                .put("description", parameter.description)
                .put("required", true);
        ObjectNode schema = node.putObject("schema").put("type", parameter.type);
        if (parameter.type.equals("integer")) {
            schema.put("minimum", 0);
            return node.put("example", Integer.valueOf(parameter.example));
        }
        return node.put("example", parameter.example);
    }
}
