package vn.mocgioi.store.cluster;

import java.lang.management.ManagementFactory;

/**
 * The settings of a private cluster, fitted to the machine; PostgreSQL reads them after its own postgresql.conf.
 *
 * @param durable whether what was confirmed outlives a power cut
 * @param text lines of postgresql.conf
 */
public record ClusterSettings(boolean durable, String text) {

    /** What a cluster that keeps data needs: nothing confirmed is lost, whatever happens to the machine. */
    public static ClusterSettings lasting() {
        return new ClusterSettings(true, common() + """
                # Every commit that was confirmed is on disk.
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                wal_compression = on
                max_wal_size = 2GB
                checkpoint_timeout = 15min
                max_connections = 50
                logging_collector = on
                log_directory = '../log'
                log_filename = 'postgresql-%a.log'
                log_truncate_on_rotation = on
                log_rotation_age = 1d
                log_rotation_size = 0
                log_checkpoints = off
                """);
    }

    /** What a cluster that is thrown away after the tests needs: speed. */
    public static ClusterSettings throwaway() {
        return new ClusterSettings(false, common() + """
                fsync = off
                synchronous_commit = off
                full_page_writes = off
                max_wal_size = 1GB
                max_connections = 200
                """);
    }

    private static String common() {
        long memoryMb = physicalMemoryMb();
        return """
                # Written by Mốc Giới at every start; put your own settings into postgresql.auto.conf (ALTER SYSTEM).
                shared_buffers = %dMB
                effective_cache_size = %dMB
                work_mem = 32MB
                maintenance_work_mem = %dMB
                # Compiling a statement costs more than it saves here: most are short.
                jit = off
                # Solid state disks: an index is nearly as cheap to read as the table.
                random_page_cost = 1.1
                effective_io_concurrency = 100
                max_parallel_workers_per_gather = 2
                timezone = 'UTC'
                lc_messages = 'C'
                # Details of an error repeat the row, and rows may hold names and addresses.
                log_error_verbosity = terse
                """.formatted(
                        Math.max(128, Math.min(1024, memoryMb / 8)),
                        Math.max(256, memoryMb / 2),
                        Math.max(64, Math.min(256, memoryMb / 16)));
    }

    private static long physicalMemoryMb() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getTotalMemorySize() / (1024 * 1024);
    }
}
