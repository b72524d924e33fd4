package vn.mocgioi.land.filter;

import vn.mocgioi.land.catalogue.Property;

/** One step of an order: by this property, rising or falling; features without a value come last either way. */
public record SortKey(Property property, boolean descending) {}
