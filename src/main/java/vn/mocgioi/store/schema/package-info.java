/**
 * Opening a database: whether it is there and new enough, its migrations, its survey CRS. {@link
 * vn.mocgioi.store.schema.DatabaseOpening} is the way in.
 */
@NullMarked
package vn.mocgioi.store.schema;

import org.jspecify.annotations.NullMarked;
