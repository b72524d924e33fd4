/**
 * What answers in JSON look like: they are records, written by the one mapper of {@link vn.mocgioi.http.shape.Shapes}, and
 * {@link vn.mocgioi.http.shape.RecordSchemas} says of the same records what a client may rely on.
 */
@NullMarked
package vn.mocgioi.http.shape;

import org.jspecify.annotations.NullMarked;
