package vn.mocgioi.land.filter;

/** Anything that stands in a filter: a condition, a value, a place, or a time. */
public sealed interface Expression permits Filter, Operand, Location, Interval {}
