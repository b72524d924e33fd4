package vn.mocgioi.cli;

import vn.mocgioi.exchange.imports.FileMeasurement;

/** How measured shapes are printed, one after the other. */
sealed interface MeasureOutput permits MeasureTable, MeasureLines {
    void row(FileMeasurement.Row row);

    void total(FileMeasurement.Total total);
}
