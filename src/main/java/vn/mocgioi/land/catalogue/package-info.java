/**
 * Which layers and columns there are, and what of them is published under which name: {@link
 * vn.mocgioi.land.catalogue.Layers} for what comes in, {@link vn.mocgioi.land.catalogue.PublishedLayers} for what goes
 * out. Tables, importers, answers and documents are made from it.
 */
@NullMarked
package vn.mocgioi.land.catalogue;

import org.jspecify.annotations.NullMarked;
