/** What is asked of features: a tree that is read at the edge and bound as parameters in the store. */
@NullMarked
package vn.mocgioi.land.filter;

import org.jspecify.annotations.NullMarked;
