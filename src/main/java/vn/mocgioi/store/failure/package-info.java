/** What can go wrong with a database, one exception per cause; each message is one line with the fix. */
@NullMarked
package vn.mocgioi.store.failure;

import org.jspecify.annotations.NullMarked;
