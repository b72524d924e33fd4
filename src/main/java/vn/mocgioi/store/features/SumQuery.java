package vn.mocgioi.store.features;

import java.util.List;
import vn.mocgioi.land.catalogue.Property;

/**
 * Sums over features.
 *
 * @param features which; their page and order do not matter
 * @param groups a sum for each combination of these, and one of all
 * @param summed numbers to add up; how many features there are is always counted
 */
public record SumQuery(FeatureQuery features, List<Property> groups, List<Property> summed) {
    public SumQuery {
        groups = List.copyOf(groups);
        summed = List.copyOf(summed);
    }
}
