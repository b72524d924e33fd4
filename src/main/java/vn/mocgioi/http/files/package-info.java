/** Files over HTTP: downloads of whole layers, kept where they are built, and imports. */
@NullMarked
package vn.mocgioi.http.files;

import org.jspecify.annotations.NullMarked;
