/** Zones of the demo province: boundaries, markers designed and set, lots and leases. */
@NullMarked
package vn.mocgioi.cli.demo.zones;

import org.jspecify.annotations.NullMarked;
