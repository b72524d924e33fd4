/** The web page in a real browser, over the real server and a real database. */
@NullMarked
package vn.mocgioi.web;

import org.jspecify.annotations.NullMarked;
