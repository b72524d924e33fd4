package vn.mocgioi.land.rules;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.mocgioi.land.terms.LandUse;
import vn.mocgioi.land.terms.ZoneKind;

/** The rules that hold on one day. */
public record RuleSet(Map<Rule, String> values) {
    public RuleSet {
        Map<Rule, String> all = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            Optional.ofNullable(values.get(rule)).or(rule::otherwise).ifPresent(value -> all.put(rule, value));
        }
        values = Map.copyOf(all);
    }

    /** The value of a rule that always has one. */
    public BigDecimal number(Rule rule) {
        return findNumber(rule)
                .orElseThrow(() -> new IllegalStateException("rule " + rule.key() + " has no value on that day"));
    }

    /** The value of a rule that did not always exist. */
    public Optional<BigDecimal> findNumber(Rule rule) {
        return Optional.ofNullable(values.get(rule)).map(value -> new BigDecimal(value.strip()));
    }

    public Set<LandUse> leasable(ZoneKind kind) {
        return words(values.getOrDefault(Rule.leasable(kind), "")).stream()
                .map(LandUse::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Which rows of a layer wait for approval. */
    public Approval approval(String layer) {
        return Approval.find(values.getOrDefault(Rule.approval(layer), "")).orElse(Approval.ALWAYS);
    }

    /** Codes as a map sheet writes them, in capitals. */
    public Set<String> farmLandUses() {
        return Set.copyOf(words(values.getOrDefault(Rule.FARM_LAND_USE, "")));
    }

    static List<String> words(String value) {
        return Arrays.stream(value.strip().split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
