/** What is told of one parcel, how a parcel or place is written in words, and what a search finds. */
@NullMarked
package vn.mocgioi.land.parcels;

import org.jspecify.annotations.NullMarked;
