package vn.mocgioi.exchange.cql2;

import java.util.List;

/** The functions of filters that are not of CQL2 itself, as the standard wants them told (/ogc/functions). */
public enum Cql2Function {
    LOWER("The text in lower case, by the letters of Vietnamese.", "string", new Argument("text", "string")),
    UPPER("The text in capitals, by the letters of Vietnamese.", "string", new Argument("text", "string")),
    DISTANCE(
            "How far the one is from the other, in metres of the survey grid; 0 where they touch.",
            "number",
            new Argument("one", "geometry"),
            new Argument("other", "geometry")),
    DWITHIN(
            "Whether the one is no farther from the other than so many metres of the survey grid; found by index.",
            "boolean",
            new Argument("one", "geometry"),
            new Argument("other", "geometry"),
            new Argument("metres", "number"));

    /**
     * What is handed to a function.
     *
     * @param type string, number or geometry
     */
    public record Argument(String name, String type) {}

    private final String description;
    private final String returns;
    private final List<Argument> arguments;

    Cql2Function(String description, String returns, Argument... arguments) {
        this.description = description;
        this.returns = returns;
        this.arguments = List.of(arguments);
    }

    public String description() {
        return description;
    }

    /** The type of its value: string, number or boolean. */
    public String returns() {
        return returns;
    }

    public List<Argument> arguments() {
        return arguments;
    }
}
