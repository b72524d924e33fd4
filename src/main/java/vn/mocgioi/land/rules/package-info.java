/**
 * Rules that are data: limits with the days they hold from ({@link vn.mocgioi.land.rules.RuleSet}), and the rules that
 * a row of a file must keep ({@link vn.mocgioi.land.rules.RowRules}) with what became of it.
 */
@NullMarked
package vn.mocgioi.land.rules;

import org.jspecify.annotations.NullMarked;
