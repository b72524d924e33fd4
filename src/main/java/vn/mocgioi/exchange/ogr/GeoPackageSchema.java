package vn.mocgioi.exchange.ogr;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.mocgioi.exchange.source.FileProblem;

/**
 * What a GeoPackage says it is made of. SQLite and SpatiaLite, which is in GDAL, run what stands there when rows are
 * read: a virtual table reads other files, a view may call any function. So before GDAL sees a file, SQLite's own shell,
 * which has none of these, lists it within the sandbox.
 */
final class GeoPackageSchema {
    private static final String LIST =
            "select hex(coalesce(type, '')) || ' ' || hex(coalesce(name, '')) || ' ' || hex(coalesce(sql, '')) from sqlite_master";
    private static final int PARTS = 3;

    private static final Set<String> PLAIN_FUNCTIONS = Set.of(
            "ABS",
            "AVG",
            "CAST",
            "COALESCE",
            "COUNT",
            "DATE",
            "DATETIME",
            "IFNULL",
            "INSTR",
            "JULIANDAY",
            "LENGTH",
            "LOWER",
            "LTRIM",
            "MAX",
            "MIN",
            "NULLIF",
            "ROUND",
            "ROW_NUMBER",
            "RTRIM",
            "STRFTIME",
            "SUBSTR",
            "SUM",
            "TIME",
            "TOTAL",
            "TRIM",
            "TYPEOF",
            "UPPER");
    /** What may stand before a bracket without being a function. */
    private static final Set<String> BEFORE_BRACKETS = Set.of(
            "AND", "AS", "BY", "CASE", "ELSE", "FROM", "IN", "NOT", "ON", "OR", "OVER", "SELECT", "THEN", "WHEN",
            "WHERE", "VALUES", "JOIN");
    /** Of the triggers that the standard has for R-trees, row counts and metadata. */
    private static final Set<String> FUNCTIONS_OF_TRIGGERS = Set.of(
            "RAISE",
            "ST_ISEMPTY",
            "ST_MINX",
            "ST_MAXX",
            "ST_MINY",
            "ST_MAXY",
            "GEOMETRYTYPE",
            "ST_GEOMETRYTYPE",
            "ST_SRID",
            "GPKG_ISASSIGNABLE",
            "OF",
            "SET",
            "INTO",
            "LIKE",
            "GLOB",
            "EXISTS",
            "REPLACE");

    /** CREATE VIEW and its name, after which a list of its columns may stand in brackets; SQLite keeps no more there. */
    private static final int NAME_OF_VIEW = 2;

    private static final SqlWords.Word END = new SqlWords.Word(SqlWords.Kind.SIGN, "");
    private static final Set<String> AFTER_A_TABLE = Set.of("WHERE", "GROUP", "ORDER", "LIMIT");

    private final String file;
    private final List<Entry> entries;

    /** One thing it is made of. */
    private record Entry(String type, String name, SqlWords sql) {}

    private GeoPackageSchema(String file, List<Entry> entries) {
        this.file = file;
        this.entries = entries;
    }

    static GeoPackageSchema read(OgrSource.OgrFile file, Sandbox sandbox, ShownFiles shown) {
        String path = shown.pathOf(file.path());
        ProcessBuilder program = sandbox.bare(
                shown, List.of("sqlite3", "-batch", "-bail", "-readonly", "-init", "/dev/null", path, LIST));
        List<Entry> entries = new ArrayList<>();
        try (OgrProcess process = OgrProcess.start(program, sandbox.silentSeconds(), file.name(), path)) {
            for (String line = process.line(); line != null; line = process.line()) {
                String[] parts = line.split(" ", PARTS);
                if (parts.length != PARTS) {
                    throw new FileProblem(file.name() + " does not tell what it is made of; export it again");
                }
                entries.add(new Entry(text(parts[0]), text(parts[1]), SqlWords.of(text(parts[2]))));
            }
            process.requireGoodEnd();
        }
        return new GeoPackageSchema(file.name(), entries);
    }

    private static String text(String hex) {
        return new String(HexFormat.of().parseHex(hex), StandardCharsets.UTF_8);
    }

    /**
     * Sees to it that reading rows runs nothing.
     *
     * @param tools without walls not even a plain view is taken, unless the operator says so
     * @throws FileProblem naming what is more than rows
     */
    void requireRowsOnly(SandboxTools tools) {
        Set<String> tables = entries.stream()
                .filter(entry -> entry.type().equals("table") && entry.sql().startsWith("CREATE", "TABLE"))
                .map(entry -> entry.name().toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        for (Entry entry : entries) {
            boolean harmless = switch (entry.type()) {
                case "table" -> isTable(entry) || isRTree(entry);
                case "index" -> isIndex(entry);
                case "trigger" -> isTrigger(entry);
                case "view" -> tools.mayWorkOut() && isPlainView(entry, tables);
                default -> false;
            };
            if (!harmless) {
                throw new FileProblem(
                        "%s is not read: its %s '%s' is more than rows and could read other files; export the layer to a new GeoPackage%s"
                                .formatted(
                                        file,
                                        entry.type(),
                                        entry.name(),
                                        entry.type().equals("view") && !tools.mayWorkOut()
                                                ? ", or install bubblewrap on the server, without which no view is read"
                                                : ""));
            }
        }
    }

    /** A generated column is worked out when it is read. */
    private static boolean isTable(Entry entry) {
        SqlWords sql = entry.sql();
        return sql.startsWith("CREATE", "TABLE") && !sql.has("AS") && !sql.has("GENERATED");
    }

    private static boolean isRTree(Entry entry) {
        List<SqlWords.Word> words = entry.sql().words();
        int using = 4;
        return entry.name().startsWith("rtree_")
                && entry.sql().startsWith("CREATE", "VIRTUAL", "TABLE")
                && words.size() > using + 1
                && words.get(using).is("USING")
                && words.get(using + 1).is("RTREE")
                && words.stream().filter(word -> word.is("(")).count() == 1;
    }

    /** Of columns; not of an expression or of some rows, which would be worked out. */
    private static boolean isIndex(Entry entry) {
        boolean index =
                entry.sql().startsWith("CREATE", "INDEX") || entry.sql().startsWith("CREATE", "UNIQUE", "INDEX");
        return entry.sql().words().isEmpty()
                || index
                        && entry.sql().words().stream()
                                        .filter(word -> word.is("("))
                                        .count()
                                == 1
                        && !entry.sql().has("WHERE");
    }

    /** No trigger runs while rows are read; these are the ones that a GeoPackage is expected to have. */
    private static boolean isTrigger(Entry entry) {
        List<SqlWords.Word> words = entry.sql().words();
        for (int i = 1; i < words.size(); i++) {
            boolean called = words.get(i).is("(") && words.get(i - 1).isName();
            boolean table = i > 1 && words.get(i - 2).is("INTO");
            String name = words.get(i - 1).text().toUpperCase(Locale.ROOT);
            if (called && !table && !isPlain(name) && !FUNCTIONS_OF_TRIGGERS.contains(name)) {
                return false;
            }
        }
        return entry.sql().startsWith("CREATE", "TRIGGER");
    }

    private static boolean isPlain(String name) {
        return PLAIN_FUNCTIONS.contains(name) || BEFORE_BRACKETS.contains(name);
    }

    /** One select of tables of this file, calling nothing but plain functions. */
    private static boolean isPlainView(Entry entry, Set<String> tables) {
        SqlWords sql = entry.sql();
        return sql.startsWith("CREATE", "VIEW")
                && sql.words().stream().filter(word -> word.is("SELECT")).count() == 1
                && !sql.has(";")
                && !sql.has("WITH")
                && sql.called(NAME_OF_VIEW + 1).stream()
                        .allMatch(word -> isPlain(word.text().toUpperCase(Locale.ROOT)))
                && readsOnly(sql.words(), tables);
    }

    /** Whether each name after FROM, JOIN and their commas is one of these tables, and none stands after IN. */
    private static boolean readsOnly(List<SqlWords.Word> words, Set<String> tables) {
        boolean from = false;
        boolean table = false;
        int depth = 0;
        for (int i = 0; i < words.size(); i++) {
            SqlWords.Word word = words.get(i);
            SqlWords.Word next = i + 1 < words.size() ? words.get(i + 1) : END;
            if (word.is("IN") && !next.is("(")) {
                return false;
            }
            if (table) {
                if (!word.isName()
                        || next.is(".")
                        || !tables.contains(word.text().toUpperCase(Locale.ROOT))) {
                    return false;
                }
                table = false;
            } else if (word.is("(")) {
                depth++;
            } else if (word.is(")")) {
                depth--;
            } else if (word.is("FROM") || word.is("JOIN") || from && depth == 0 && word.is(",")) {
                from = true;
                table = true;
            } else if (word.kind() == SqlWords.Kind.BARE && AFTER_A_TABLE.contains(word.text())) {
                from = false;
            }
        }
        return !table;
    }
}
