package vn.mocgioi.exchange.tables;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.mocgioi.exchange.bytes.FormulaGuard;

/** What people meant with a cell's text that they wrote for a spreadsheet: {@code ="03"} and {@code '03} are 03. */
final class CellText {
    private static final Pattern TEXT_FORMULA = Pattern.compile("=\"((?:[^\"]|\"\")*)\"");
    private static final Pattern KEPT_AS_TEXT = Pattern.compile("'(?=[0-9.])");

    private CellText() {}

    static String of(String cell) {
        if (cell.startsWith("=")) {
            Matcher formula = TEXT_FORMULA.matcher(cell);
            return formula.matches() ? formula.group(1).replace("\"\"", "\"") : cell;
        }
        return KEPT_AS_TEXT.matcher(cell).lookingAt() ? cell.substring(1) : FormulaGuard.without(cell);
    }
}
