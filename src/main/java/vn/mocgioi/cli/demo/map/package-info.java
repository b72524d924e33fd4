/** The ground of the demo province: outline, communes, terrain. */
@NullMarked
package vn.mocgioi.cli.demo.map;

import org.jspecify.annotations.NullMarked;
