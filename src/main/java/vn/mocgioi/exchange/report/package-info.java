/**
 * Reports to hand in: the province's summary, clearance lists and coordinate tables as workbooks, tables and files.
 */
@NullMarked
package vn.mocgioi.exchange.report;

import org.jspecify.annotations.NullMarked;
