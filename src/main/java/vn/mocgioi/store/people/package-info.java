/** Who may come in: users, their grants, the tokens of programs, kept so that a copy of the tables opens nothing. */
@NullMarked
package vn.mocgioi.store.people;

import org.jspecify.annotations.NullMarked;
