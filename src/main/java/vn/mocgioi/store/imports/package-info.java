/**
 * How the rows of a file become rows of a layer: staged, judged against each other and what is known, merged, and what
 * hangs on them worked out. {@link vn.mocgioi.store.imports.ImportTransaction} is the way in; one writer at a time.
 */
@NullMarked
package vn.mocgioi.store.imports;

import org.jspecify.annotations.NullMarked;
