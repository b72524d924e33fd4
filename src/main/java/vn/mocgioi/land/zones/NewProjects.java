package vn.mocgioi.land.zones;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Projects licensed in the calendar year of a day, up to that day; a rise of capital is not a new project. */
public record NewProjects(int year, List<ProjectCount> counts) {
    public NewProjects {
        counts = List.copyOf(counts);
    }

    public long all() {
        return counts.stream().mapToLong(ProjectCount::projects).sum();
    }

    public long foreign() {
        return counts.stream()
                .filter(ProjectCount::foreign)
                .mapToLong(ProjectCount::projects)
                .sum();
    }

    /** Most first; those without a country under "". */
    public Map<String, Long> byCountry() {
        return by(count -> Objects.requireNonNullElse(count.country(), ""));
    }

    /** Most first; those without a sector under "". */
    public Map<String, Long> bySector() {
        return by(count -> Objects.requireNonNullElse(count.sector(), ""));
    }

    private Map<String, Long> by(Function<ProjectCount, String> group) {
        Map<String, Long> sums =
                counts.stream().collect(Collectors.groupingBy(group, Collectors.summingLong(ProjectCount::projects)));
        return sums.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }
}
