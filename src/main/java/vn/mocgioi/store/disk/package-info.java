/**
 * Files and folders of this program where others of the machine may write too: folders held open
 * ({@link vn.mocgioi.store.disk.HeldFolder}), a place for what is temporary
 * ({@link vn.mocgioi.store.disk.TemporaryFolder}), and a full disk told from other failures. No link is followed here.
 */
@NullMarked
package vn.mocgioi.store.disk;

import org.jspecify.annotations.NullMarked;
