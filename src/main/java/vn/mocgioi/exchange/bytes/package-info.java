/**
 * Files as bytes and text: archives within bounds, encodings of Vietnamese offices recognised, lines of bounded
 * length, XML that fetches nothing.
 */
@NullMarked
package vn.mocgioi.exchange.bytes;

import org.jspecify.annotations.NullMarked;
