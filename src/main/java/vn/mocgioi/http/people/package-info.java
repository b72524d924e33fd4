/** Signing in and out, one's own account, users and the audit: enter at {@link vn.mocgioi.http.people.PeopleRoutes}. */
@NullMarked
package vn.mocgioi.http.people;

import org.jspecify.annotations.NullMarked;
