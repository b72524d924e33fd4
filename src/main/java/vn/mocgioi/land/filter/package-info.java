/**
 * What is asked of features: a tree of conditions that is read at the edge and bound as parameters in the store.
 * {@link vn.mocgioi.land.filter.Filter} is the root of it.
 */
@NullMarked
package vn.mocgioi.land.filter;

import org.jspecify.annotations.NullMarked;
