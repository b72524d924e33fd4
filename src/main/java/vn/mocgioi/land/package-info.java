/** What the software is about: zones, markers, parcels, clearance, and the rules their figures follow. */
@NullMarked
package vn.mocgioi.land;

import org.jspecify.annotations.NullMarked;
