/**
 * What every reader of files shares: a file as rows ({@link vn.mocgioi.exchange.source.RowSource}), headings and what
 * they mean, problems of the whole file, and the report of what became of each row.
 */
@NullMarked
package vn.mocgioi.exchange.source;

import org.jspecify.annotations.NullMarked;
