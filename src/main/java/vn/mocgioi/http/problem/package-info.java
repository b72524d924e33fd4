/** What a caller did wrong or has to wait for, one exception per cause, as problem details of RFC 9457. */
@NullMarked
package vn.mocgioi.http.problem;

import org.jspecify.annotations.NullMarked;
