/**
 * A file into a layer: opened by its kind ({@link vn.mocgioi.exchange.imports.Sources}), each row read, placed,
 * checked and measured, the whole written or not ({@link vn.mocgioi.exchange.imports.Importer} is the way in). Uploads
 * wait in {@link vn.mocgioi.exchange.imports.ImportQueue}.
 */
@NullMarked
package vn.mocgioi.exchange.imports;

import org.jspecify.annotations.NullMarked;
