package vn.mocgioi.store;

/** The schema waits for migrations that may not be run here. */
public final class SchemaTooOld extends DatabaseException {
    private static final long serialVersionUID = 1L;

    SchemaTooOld(String found, String needed, String reason) {
        super("the schema mocgioi is at version " + found + ", this program needs " + needed + ", and " + reason, null);
    }
}
