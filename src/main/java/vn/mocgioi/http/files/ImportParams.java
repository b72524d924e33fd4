package vn.mocgioi.http.files;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.exchange.imports.Decimals;
import vn.mocgioi.exchange.imports.ImportRequest;
import vn.mocgioi.exchange.imports.ImportRequest.Wish;
import vn.mocgioi.exchange.imports.Upload;
import vn.mocgioi.exchange.source.DrawingUnit;
import vn.mocgioi.exchange.source.ReadOptions;
import vn.mocgioi.exchange.source.RowLimits;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.geo.crs.UnknownCrs;
import vn.mocgioi.http.answer.Param;
import vn.mocgioi.http.problem.BadParameter;
import vn.mocgioi.land.catalogue.Layer;
import vn.mocgioi.land.catalogue.Layers;
import vn.mocgioi.land.catalogue.UnknownLayer;

/** What can be said of an import beside its file: the options of the command line, by the same names. */
public final class ImportParams {
    private static final String BOOLEAN = "{\"type\":\"boolean\",\"default\":false}";
    private static final String MAP_SEPARATOR = "\n";

    private static final Param LAYER = new Param("layer", "The layer the file goes to, such as parcels.", layers());
    private static final Param FILE = new Param(
            "file",
            "The name of the file when it is the body itself; its ending tells the format.",
            Param.text("thua_dat.geojson"));
    private static final Param SOURCE_LAYER = new Param(
            "source_layer",
            "Which of several layers of the file; of a drawing the layers of the outlines, with commas between.",
            Param.text("RANH_THUA"));
    private static final Param LABEL_LAYER = new Param(
            "label_layer",
            "The layers of a drawing whose texts number the parcels, with commas between; else all texts.",
            Param.text("SO_THUA"));
    private static final Param SHEET = new Param(
            "sheet", "The map sheet of a drawing whose texts give the parcel's number alone.", Param.text("12"));
    private static final Param POLYGONIZE =
            new Param("polygonize", "Make polygons of all lines of a drawing, open ones too.", BOOLEAN);
    private static final Param NO_HEADINGS = new Param(
            "no_headings", "The first line of a table is data; `map` names columns by their place, from 1.", BOOLEAN);
    private static final Param SKIP_HIDDEN = new Param(
            "skip_hidden",
            "Leave out rows and columns of a sheet that are hidden, and rows that are struck through.",
            BOOLEAN);
    private static final Param UNIT = new Param(
            "unit",
            "The unit of a drawing that is not drawn in metres, into which it is turned.",
            "{\"type\":\"string\",\"enum\":[\"m\",\"dm\",\"cm\",\"mm\"]}");
    private static final Param CRS =
            new Param("crs", "The CRS of the coordinates, over what the file says.", Param.text("EPSG:9213"));
    private static final Param COMMUNE =
            new Param("commune", "The commune of rows that name none.", Param.text("MH-S01"));
    private static final Param ZONE = new Param("zone", "The zone of rows that name none.", Param.text("KCN-SC2"));
    private static final Param PHASE = new Param("phase", "The phase of rows that name none.", Param.text("1"));
    private static final Param DECIMAL = new Param(
            "decimal",
            "What parts off the decimals, where a number such as 20.000 could be two.",
            "{\"type\":\"string\",\"enum\":[\"comma\",\"dot\"]}");
    private static final Param MAP = new Param(
                    "map",
                    "Which column a heading of the file is, HEADING=COLUMN; may be given several times.",
                    Param.text("SO_TO=sheet_no"))
            .repeatable();
    private static final Param ACCEPT_VALID =
            new Param("accept_valid", "Write the good rows although others are rejected.", BOOLEAN);
    private static final Param REPAIR =
            new Param("repair", "Mend invalid polygons where that changes the area by at most 1 %.", BOOLEAN);
    private static final Param ALLOW_SAME_LAND =
            new Param("allow_same_land", "Take land that another object of the layer covers already.", BOOLEAN);
    private static final Param EXCEL_DAYS = new Param(
            "excel_days",
            "What Excel's own days mean in a column that has days as text too: as they stand, or with day and month"
                    + " exchanged.",
            "{\"type\":\"string\",\"enum\":[\"kept\",\"swapped\"]}");
    private static final Param DRY_RUN = new Param("dry_run", "Check and report, write nothing.", BOOLEAN);

    private static final List<Param> FLAGS =
            List.of(POLYGONIZE, NO_HEADINGS, SKIP_HIDDEN, ACCEPT_VALID, REPAIR, ALLOW_SAME_LAND, DRY_RUN);
    private static final List<Param> ALL = List.of(
            LAYER,
            FILE,
            SOURCE_LAYER,
            LABEL_LAYER,
            SHEET,
            POLYGONIZE,
            NO_HEADINGS,
            SKIP_HIDDEN,
            UNIT,
            CRS,
            COMMUNE,
            ZONE,
            PHASE,
            DECIMAL,
            MAP,
            ACCEPT_VALID,
            REPAIR,
            ALLOW_SAME_LAND,
            EXCEL_DAYS,
            DRY_RUN);

    private ImportParams() {}

    private static String layers() {
        return Layers.all().stream()
                .map(layer -> '"' + layer.name() + '"')
                .collect(Collectors.joining(",", "{\"type\":\"string\",\"enum\":[", "]}"));
    }

    public static Param[] all() {
        return ALL.toArray(Param[]::new);
    }

    /** Those of the address. */
    static Map<String, String> ofAddress(Context ctx) {
        Map<String, String> options = new LinkedHashMap<>();
        ctx.queryParamMap().forEach((name, values) -> values.forEach(value -> add(options, name, value)));
        return options;
    }

    /** Adds one; those of the address are checked already, those of a form are checked here. */
    static void add(Map<String, String> options, String name, String value) {
        Param param = ALL.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        BadParameter.unknown(name, ALL.stream().map(Param::name).toList()));
        String before = options.get(name);
        if (before != null && !param.repeated()) {
            throw new BadParameter(name, "'" + name + "' stands more than once");
        }
        options.put(name, before == null ? value : before + MAP_SEPARATOR + value);
    }

    static @Nullable String fileName(Map<String, String> options) {
        return options.get(FILE.name());
    }

    /** Refuses what cannot be meant, before a large file is received for nothing. */
    static void check(Map<String, String> options) {
        decimals(options);
        columns(options);
        excelDays(options);
        unit(options);
        requireCrs(options);
        FLAGS.forEach(param -> flag(options, param));
        if (options.containsKey(LAYER.name())) {
            layer(options);
        }
    }

    static ImportRequest request(Upload upload, Map<String, String> options, String who) {
        return new ImportRequest(
                layer(options),
                upload.file(),
                upload.name(),
                new ReadOptions(
                        options.get(SOURCE_LAYER.name()),
                        options.get(LABEL_LAYER.name()),
                        options.get(SHEET.name()),
                        flag(options, POLYGONIZE),
                        !flag(options, NO_HEADINGS),
                        flag(options, SKIP_HIDDEN),
                        unit(options),
                        RowLimits.DEFAULT),
                options.get(CRS.name()),
                wholeFile(options),
                decimals(options),
                columns(options),
                wishes(options),
                null,
                who);
    }

    /** What the record of the import shows: all but what it names anyhow. */
    static Map<String, String> told(Map<String, String> options) {
        Map<String, String> told = new LinkedHashMap<>(options);
        told.keySet().removeAll(List.of(LAYER.name(), FILE.name()));
        return told;
    }

    private static Layer layer(Map<String, String> options) {
        String name = options.get(LAYER.name());
        if (name == null) {
            throw new BadParameter(
                    LAYER.name(),
                    "say which layer the file goes to: "
                            + Layers.all().stream().map(Layer::name).collect(Collectors.joining(", ")));
        }
        try {
            return Layers.get(name);
        } catch (UnknownLayer e) {
            throw new BadParameter(LAYER.name(), String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, String> wholeFile(Map<String, String> options) {
        Map<String, String> wholeFile = new LinkedHashMap<>();
        for (String column : ImportRequest.WHOLE_FILE) {
            if (options.containsKey(column)) {
                wholeFile.put(column, options.get(column));
            }
        }
        return wholeFile;
    }

    /** Their parameters have the names of the wishes. */
    private static Set<Wish> wishes(Map<String, String> options) {
        Stream<Wish> flags = Stream.of(ACCEPT_VALID, REPAIR, ALLOW_SAME_LAND, DRY_RUN)
                .filter(param -> flag(options, param))
                .map(param -> Wish.valueOf(param.name().toUpperCase(Locale.ROOT)));
        return Stream.concat(flags, excelDays(options).stream()).collect(Collectors.toSet());
    }

    private static Optional<Wish> excelDays(Map<String, String> options) {
        String said = options.get(EXCEL_DAYS.name());
        return switch (said == null ? "" : said.toLowerCase(Locale.ROOT)) {
            case "" -> Optional.empty();
            case "kept" -> Optional.of(Wish.KEEP_EXCEL_DAYS);
            case "swapped" -> Optional.of(Wish.SWAP_EXCEL_DAYS);
            default ->
                throw new BadParameter(EXCEL_DAYS.name(), "'" + said + "' is not known; known are kept and swapped");
        };
    }

    private static DrawingUnit unit(Map<String, String> options) {
        String said = options.getOrDefault(UNIT.name(), "");
        try {
            return said.isEmpty() ? DrawingUnit.M : DrawingUnit.valueOf(said.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new BadParameter(UNIT.name(), "'" + said + "' is not known; known are m, dm, cm and mm");
        }
    }

    private static Decimals decimals(Map<String, String> options) {
        String decimal = options.get(DECIMAL.name());
        return switch (decimal == null ? "" : decimal.toLowerCase(Locale.ROOT)) {
            case "" -> Decimals.EVIDENT;
            case "comma" -> Decimals.COMMA;
            case "dot" -> Decimals.DOT;
            default ->
                throw new BadParameter(DECIMAL.name(), "'" + decimal + "' is not known; known are comma and dot");
        };
    }

    private static Map<String, String> columns(Map<String, String> options) {
        Map<String, String> columns = new LinkedHashMap<>();
        String pairs = options.get(MAP.name());
        if (pairs != null) {
            for (String pair : pairs.split(MAP_SEPARATOR)) {
                int equals = pair.lastIndexOf('=');
                if (equals < 1 || equals == pair.length() - 1) {
                    throw new BadParameter(MAP.name(), "'" + pair + "' is not HEADING=COLUMN");
                }
                columns.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return columns;
    }

    private static void requireCrs(Map<String, String> options) {
        String said = options.get(CRS.name());
        try {
            if (said != null) {
                Crs.of(said);
            }
        } catch (UnknownCrs e) {
            throw new BadParameter(CRS.name(), String.valueOf(e.getMessage()));
        }
    }

    private static boolean flag(Map<String, String> options, Param param) {
        String value = options.getOrDefault(param.name(), "false");
        return switch (value) {
            case "true", "" -> true;
            case "false" -> false;
            default -> throw new BadParameter(param.name(), "'" + value + "' is neither true nor false");
        };
    }
}
