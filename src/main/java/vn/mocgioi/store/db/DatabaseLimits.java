package vn.mocgioi.store.db;

/**
 * How much of the database one program may use at once.
 *
 * @param connections for short questions
 * @param bulkConnections for downloads and exports
 * @param statementTimeoutSeconds how long a short question may take
 * @param bulkTimeoutSeconds how long one statement of bulk work may take, its readers' slowness included
 * @param writers how long those who write may keep others from it
 */
public record DatabaseLimits(
        int connections,
        int bulkConnections,
        int statementTimeoutSeconds,
        int bulkTimeoutSeconds,
        WriterLimits writers) {

    public DatabaseLimits {
        if (connections < 1 || bulkConnections < 1 || statementTimeoutSeconds < 1 || bulkTimeoutSeconds < 1) {
            throw new IllegalArgumentException("limits of the database are at least 1");
        }
    }

    public DatabaseLimits(int connections, int bulkConnections, int statementTimeoutSeconds, int bulkTimeoutSeconds) {
        this(connections, bulkConnections, statementTimeoutSeconds, bulkTimeoutSeconds, WriterLimits.USUAL);
    }

    /** For a service on a machine of a few cores: more connections than that would only queue inside PostgreSQL. */
    public static DatabaseLimits ofService() {
        return new DatabaseLimits(8, 4, 30, 3600);
    }

    /** For one command that does one thing. */
    public static DatabaseLimits ofCommand() {
        return new DatabaseLimits(2, 2, 600, 24 * 3600);
    }
}
