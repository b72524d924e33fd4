package vn.mocgioi.store.db;

/**
 * How busy a pool of connections is.
 *
 * @param waiting who waits for a connection
 * @param limit how many connections there can be
 */
public record PoolUse(String name, int active, int idle, int waiting, int limit) {}
