/** CSV and XLSX as rows, in the layouts that offices use. */
@NullMarked
package vn.mocgioi.exchange.tables;

import org.jspecify.annotations.NullMarked;
