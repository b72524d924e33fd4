package vn.mocgioi.exchange.export;

/**
 * How CSV is written.
 *
 * @param mark whether it begins with a byte order mark, by which Excel knows UTF-8
 * @param separator between cells
 * @param decimalComma whether numbers have a comma, as Vietnamese Excel reads them
 * @param guarded whether texts that Excel would take for a formula are made harmless, which an import takes back
 * @param truthAsNumber whether true and false are 1 and 0
 */
public record CsvStyle(boolean mark, char separator, boolean decimalComma, boolean guarded, boolean truthAsNumber) {
    /** RFC 4180 in UTF-8. */
    public static final CsvStyle PLAIN = new CsvStyle(false, ',', false, true, false);

    /** The same with a byte order mark. */
    public static final CsvStyle MARKED = new CsvStyle(true, ',', false, true, false);

    /** What Excel opens rightly on a Vietnamese computer by a double click. */
    public static final CsvStyle EXCEL = new CsvStyle(true, ';', true, true, false);

    /** What GDAL reads without guessing. */
    static final CsvStyle FOR_GDAL = new CsvStyle(false, ',', false, false, true);
}
