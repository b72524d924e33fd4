/**
 * How answers reach those who read them slowly: what is made is made at the pace of the database and waits for its
 * reader in a {@link vn.mocgioi.http.spool.Spool}; all that is being sent stands in the one
 * {@link vn.mocgioi.http.spool.SpoolRoom}.
 */
@NullMarked
package vn.mocgioi.http.spool;

import org.jspecify.annotations.NullMarked;
