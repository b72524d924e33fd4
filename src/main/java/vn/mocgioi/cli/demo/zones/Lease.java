package vn.mocgioi.cli.demo.zones;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A lease of a lot, from (inclusive) to (exclusive).
 *
 * @param project the project's code, where one is known
 * @param areaM2 null for the whole lot
 */
record Lease(
        Lot lot,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String project,
        @Nullable Long areaM2) {}
