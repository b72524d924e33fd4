package vn.mocgioi.exchange.report;

import java.math.BigDecimal;
import vn.mocgioi.land.terms.Language;

/** How a figure is shown: by a spreadsheet in its own way, and as text in the reader's language. */
public enum NumberStyle {
    COUNT("#,##0", 0, false, false),
    TENTHS("#,##0.0", 1, false, false),
    HUNDREDTHS("#,##0.00", 2, false, false),
    /** Metres of a survey grid to a millimetre, without marks for thousands, as surveyors write them. */
    COORDINATE("0.000", 3, false, false),
    PERCENT("0.0%", 1, true, false),
    COUNT_CHANGE("+#,##0;-#,##0;0", 0, false, true),
    HUNDREDTHS_CHANGE("+#,##0.00;-#,##0.00;0.00", 2, false, true),
    /** Of a share, in points of a percent. */
    PERCENT_CHANGE("+0.0%;-0.0%;0.0%", 1, true, true);

    private final String format;
    private final int decimals;
    private final boolean percent;
    private final boolean signed;

    NumberStyle(String format, int decimals, boolean percent, boolean signed) {
        this.format = format;
        this.decimals = decimals;
        this.percent = percent;
        this.signed = signed;
    }

    String format() {
        return format;
    }

    /** The figure as text. */
    public String text(BigDecimal value, Language language) {
        if (this == COORDINATE) {
            return language.unmarked(value, decimals);
        }
        String text = percent ? language.percent(value) : language.number(value, decimals);
        return signed && value.signum() > 0 ? "+" + text : text;
    }
}
