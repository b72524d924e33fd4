package vn.mocgioi.land.zones;

import org.jspecify.annotations.Nullable;

/**
 * New projects of one kind: licensed in the calendar year up to the day.
 *
 * @param country ISO 3166 alpha-2, or null when it is not known
 */
public record ProjectCount(
        @Nullable String country, @Nullable String sector, boolean foreign, long projects) {}
