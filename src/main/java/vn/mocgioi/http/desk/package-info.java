/**
 * Writing over HTTP: change sets and the log of what was written ({@link vn.mocgioi.http.desk.ChangePages}), papers and
 * photos ({@link vn.mocgioi.http.desk.FilePages}). {@link vn.mocgioi.http.desk.DeskRoutes} lists their paths.
 */
@NullMarked
package vn.mocgioi.http.desk;

import org.jspecify.annotations.NullMarked;
