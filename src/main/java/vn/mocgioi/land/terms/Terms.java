package vn.mocgioi.land.terms;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What people call the things of this package. The words stand in {@code terms.json} beside this class, by group and
 * code; the page is built with the same table, so that a step has one name on the map, in reports and in files.
 */
public final class Terms {

    private static final Map<String, Map<String, Word>> TABLE = read();

    /** In which groups the values of a property are looked for; the layers use a few names for different lists. */
    private static final Map<String, List<String>> GROUPS_OF_PROPERTIES = Map.ofEntries(
            Map.entry("kind", List.of("kind", "kind.several", "kind.brief", "kind.short", "marker.kind", "party")),
            Map.entry("status", List.of("marker.status")),
            Map.entry("stage", List.of("step")),
            Map.entry("step", List.of("step")),
            Map.entry("plan", List.of("plan")),
            Map.entry("milestone", List.of("milestone")),
            Map.entry("of", List.of("milestone")),
            Map.entry("reason", List.of("obstacle")),
            Map.entry("land_use", List.of("land_use")),
            Map.entry("counts", List.of("counts")),
            Map.entry("availability", List.of("availability")),
            Map.entry("measure", List.of("target")));

    private Terms() {}

    /** Both names of one code. */
    private record Word(String vi, String en) {
        String in(Language language) {
            return language.of(vi, en);
        }
    }

    public static String of(ZoneKind kind, Language language) {
        return get("kind", kind, language);
    }

    /** Of all zones of a kind together. */
    public static String ofSeveral(ZoneKind kind, Language language) {
        return get("kind.several", kind, language);
    }

    public static String of(Milestone milestone, Language language) {
        return get("milestone", milestone, language);
    }

    public static String of(Step step, Language language) {
        return get("step", step, language);
    }

    public static String of(ObstacleReason reason, Language language) {
        return get("obstacle", reason, language);
    }

    /** The value of a property that has a fixed list of them; one without a word of its own stays as it is. */
    public static String ofChoice(String property, String value, Language language) {
        return groupsOf(property).stream()
                .flatMap(group -> find(group, value).stream())
                .findFirst()
                .map(word -> word.in(language))
                .orElse(value);
    }

    /** The measure of a target, with its unit where it has one; one that is not known stays as it was written. */
    public static String ofMeasure(String measure, Language language) {
        return find("target", measure)
                .map(word -> word.in(language) + (measure.endsWith("_HA") ? " (ha)" : ""))
                .orElse(measure);
    }

    /** A country by its code of two letters; Java knows their names in both languages. */
    public static String ofCountry(String code, Language language) {
        return new Locale("", code).getDisplayCountry(new Locale(language.code()));
    }

    /** The groups of words for the values of a property. */
    static List<String> groupsOf(String property) {
        return GROUPS_OF_PROPERTIES.getOrDefault(property, List.of());
    }

    /** Hears every word, in both languages. */
    static void forEach(Each each) {
        TABLE.forEach((group, words) -> words.forEach((code, word) -> {
            each.hear(group, code, word.vi());
            each.hear(group, code, word.en());
        }));
    }

    /** Hears words. */
    @FunctionalInterface
    interface Each {
        void hear(String group, String code, String word);
    }

    private static String get(String group, Enum<?> code, Language language) {
        return find(group, code.name())
                .orElseThrow(() -> new IllegalStateException("terms.json has no " + group + " " + code))
                .in(language);
    }

    private static Optional<Word> find(String group, String code) {
        return Optional.ofNullable(TABLE.get(group).get(code));
    }

    private static Map<String, Map<String, Word>> read() {
        try (InputStream table = Objects.requireNonNull(Terms.class.getResourceAsStream("terms.json"), "terms.json")) {
            return new ObjectMapper().readValue(table, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
