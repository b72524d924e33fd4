package vn.mocgioi.land.terms;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of {@link Terms} the other way round: which code people mean by a word, in both languages, with or without
 * accents. What is usual beside the product's own words stands in {@code spellings.json}, by the same groups and codes.
 */
public final class Spellings {
    private static final String COUNTRY = "country";

    /** Codes by group and plain word; a word that could be several things is none of them. */
    private static final Map<String, Map<String, Set<String>>> CODES = read();

    private Spellings() {}

    /**
     * The code of a property's value.
     *
     * @param property such as {@code milestone}
     * @param choices its codes; a word that means another code of the same name is none here
     * @param text as people write it, or the code itself
     */
    public static Optional<String> ofChoice(String property, List<String> choices, String text) {
        String plain = PlainText.of(text);
        Optional<String> code = choices.stream()
                .filter(choice -> PlainText.of(choice).equals(plain))
                .findFirst();
        if (code.isPresent()) {
            return code;
        }
        Set<String> meant = Terms.groupsOf(property).stream()
                .flatMap(group -> of(group, plain).stream())
                .filter(choices::contains)
                .collect(Collectors.toSet());
        return only(meant);
    }

    /** The code of a target's measure, where the word is one. */
    public static Optional<String> ofMeasure(String text) {
        return only(of("target", PlainText.of(text)));
    }

    /** The code of a cadastral land use by its name: LUC of 'đất chuyên trồng lúa'. */
    public static Optional<String> ofCadastralUse(String text) {
        return only(of("cadastral", PlainText.of(text)));
    }

    /** The code of two letters of a country by its name. */
    public static Optional<String> ofCountry(String text) {
        return only(of(COUNTRY, PlainText.of(text)));
    }

    private static Optional<String> only(Set<String> codes) {
        return codes.size() == 1 ? codes.stream().findFirst() : Optional.empty();
    }

    private static Set<String> of(String group, String plain) {
        return CODES.getOrDefault(group, Map.of()).getOrDefault(plain, Set.of());
    }

    private static Map<String, Map<String, Set<String>>> read() {
        Map<String, Map<String, Set<String>>> codes = new HashMap<>();
        Terms.forEach((group, code, word) -> add(codes, group, word, code));
        for (String country : Locale.getISOCountries()) {
            add(codes, COUNTRY, country, country);
            for (Language language : Language.values()) {
                add(codes, COUNTRY, Terms.ofCountry(country, language), country);
            }
        }
        spellings()
                .forEach((group, words) ->
                        words.forEach((code, spellings) -> spellings.forEach(word -> add(codes, group, word, code))));
        return codes;
    }

    private static void add(Map<String, Map<String, Set<String>>> codes, String group, String word, String code) {
        codes.computeIfAbsent(group, g -> new HashMap<>())
                .computeIfAbsent(PlainText.of(word), w -> new HashSet<>())
                .add(code);
    }

    private static Map<String, Map<String, List<String>>> spellings() {
        try (InputStream table =
                Objects.requireNonNull(Spellings.class.getResourceAsStream("spellings.json"), "spellings.json")) {
            return new ObjectMapper().readValue(table, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
