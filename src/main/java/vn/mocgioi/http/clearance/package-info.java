/** Answers about land clearance and the province's page. */
@NullMarked
package vn.mocgioi.http.clearance;

import org.jspecify.annotations.NullMarked;
