/**
 * Change sets in the database: written within one transaction ({@link vn.mocgioi.store.desk.ChangeTransaction}), known by
 * their keys ({@link vn.mocgioi.store.desk.ChangeKeys}), taken back ({@link vn.mocgioi.store.desk.Undo}) and read as a log
 * ({@link vn.mocgioi.store.desk.ChangeLog}).
 */
@NullMarked
package vn.mocgioi.store.desk;

import org.jspecify.annotations.NullMarked;
