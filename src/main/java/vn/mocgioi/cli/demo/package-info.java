/**
 * The demo province, made up in the shape of Thái Nguyên with its published sums. {@link
 * vn.mocgioi.cli.demo.DemoProvince} makes it, always the same.
 */
@NullMarked
package vn.mocgioi.cli.demo;

import org.jspecify.annotations.NullMarked;
