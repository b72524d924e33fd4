package vn.mocgioi.exchange.cql2;

import vn.mocgioi.land.filter.BadFilter;

/** How deep a reader is in a filter: readers call themselves for each level, and their stack has an end. */
final class Nesting {
    /** Deeper than any filter that a person or a program writes. */
    static final int MOST_LEVELS = 60;

    private int level;

    void deeper() {
        if (++level > MOST_LEVELS) {
            throw new BadFilter("the filter is nested deeper than " + MOST_LEVELS + " levels");
        }
    }

    void back() {
        level--;
    }
}
