/**
 * The private PostgreSQL cluster in a folder of ours: {@link vn.mocgioi.store.cluster.PostgresCluster} makes, starts
 * and stops it.
 */
@NullMarked
package vn.mocgioi.store.cluster;

import org.jspecify.annotations.NullMarked;
