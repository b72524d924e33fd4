package vn.mocgioi.store.db;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Pieces of SQL made from names of the catalogue; values never come in here. */
public final class Sql {
    private Sql() {}

    /** A column or table name of the catalogue, quoted: {@code from} and {@code order} are names too. */
    public static String name(String name) {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("not a name of the catalogue: " + name);
        }
        return '"' + name + '"';
    }

    public static String join(String separator, List<String> names, Function<String, String> piece) {
        return names.stream().map(piece).collect(Collectors.joining(separator));
    }
}
