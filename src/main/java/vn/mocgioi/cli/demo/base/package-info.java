/** Chance with a seed, frames and working days: what the demo province is made with. */
@NullMarked
package vn.mocgioi.cli.demo.base;

import org.jspecify.annotations.NullMarked;
