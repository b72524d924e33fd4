/**
 * How the office writes: rows that are put, corrected, ended or made void, together as one
 * {@link vn.mocgioi.land.desk.ChangeSet}; when two people meet on one fact
 * ({@link vn.mocgioi.land.desk.FactChange}); what a change does to the figures
 * ({@link vn.mocgioi.land.desk.Effect}).
 */
@NullMarked
package vn.mocgioi.land.desk;

import org.jspecify.annotations.NullMarked;
