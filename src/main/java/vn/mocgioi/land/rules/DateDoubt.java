package vn.mocgioi.land.rules;

/**
 * What the days of a column hang on that cannot be told of one row: which of day and month stands first. A row keeps it
 * until the whole column is known.
 *
 * @param column of the layer
 * @param kind how the day came
 */
public record DateDoubt(String column, Kind kind) {

    /** How days come that may be other days. */
    public enum Kind {
        /** As text with slashes: all of the column are day/month/year, or none can be trusted. */
        SLASHES,
        /**
         * As a day of Excel's own that is also one with day and month exchanged. Excel set to month/day/year makes such
         * days of what was typed as day/month/year, and leaves the others as text.
         */
        EXCEL
    }

    /** As a row carries it. */
    public String mark() {
        return kind == Kind.SLASHES ? column : column + ":" + kind;
    }

    /** What is said of a row whose day is in doubt. */
    public String message() {
        return kind == Kind.SLASHES
                ? ("column %s has dates that cannot be day/month/year, so none of its dates with slashes can be trusted;"
                                + " write them as 2024-12-31")
                        .formatted(column)
                : ("column %s has days as text that Excel did not take for days, so the days that it did take may have day"
                                + " and month exchanged; say --excel-days swapped or kept, or write all as 2024-12-31")
                        .formatted(column);
    }
}
