/**
 * Query parameters and bodies into requests: past here there are types. {@link vn.mocgioi.http.params.FeatureParams}
 * reads what is asked of features.
 */
@NullMarked
package vn.mocgioi.http.params;

import org.jspecify.annotations.NullMarked;
