/** Commands, wiring and the private PostGIS cluster. */
@NullMarked
package vn.mocgioi.cli;

import org.jspecify.annotations.NullMarked;
