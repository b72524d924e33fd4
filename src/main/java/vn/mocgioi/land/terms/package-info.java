/**
 * The words of the trade as types: kinds of zones, steps, milestones, land uses, markers, and what people call them in
 * either language ({@link vn.mocgioi.land.terms.Terms}). Also how hectares are made of square metres.
 */
@NullMarked
package vn.mocgioi.land.terms;

import org.jspecify.annotations.NullMarked;
