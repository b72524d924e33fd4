/** The commands of {@code ./mocgioi}, one class each; {@link vn.mocgioi.cli.Main} lists them. */
@NullMarked
package vn.mocgioi.cli;

import org.jspecify.annotations.NullMarked;
