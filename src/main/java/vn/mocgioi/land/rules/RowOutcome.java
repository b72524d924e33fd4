package vn.mocgioi.land.rules;

/** What became of a row of a file; every row has exactly one. */
public enum RowOutcome {
    /** Written: a new object, a new version of one, or a correction. */
    ACCEPTED,
    /** Not written, for the reasons given. */
    REJECTED,
    /** Already known just so. */
    UNCHANGED
}
