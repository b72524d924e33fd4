/** PostGIS: pool, migrations, transactions and one class per kind of question; the only place with SQL. */
@NullMarked
package vn.mocgioi.store;

import org.jspecify.annotations.NullMarked;
