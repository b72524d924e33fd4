/**
 * Drawings: outlines and texts of DXF and DGN become parcels ({@link vn.mocgioi.exchange.cad.DrawingSource}), and
 * layers become a DXF ({@link vn.mocgioi.exchange.cad.DxfWriter}).
 */
@NullMarked
package vn.mocgioi.exchange.cad;

import org.jspecify.annotations.NullMarked;
