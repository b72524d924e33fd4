/** Parcels of the demo province: fields, holders, and the events of their clearance. */
@NullMarked
package vn.mocgioi.cli.demo.parcels;

import org.jspecify.annotations.NullMarked;
