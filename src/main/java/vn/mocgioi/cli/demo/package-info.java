/** The demo province: illustrative data in the shape of Thái Nguyên's, made from a fixed seed. */
@NullMarked
package vn.mocgioi.cli.demo;

import org.jspecify.annotations.NullMarked;
