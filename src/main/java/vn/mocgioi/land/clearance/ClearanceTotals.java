package vn.mocgioi.land.clearance;

import java.math.BigDecimal;
import java.util.Map;
import vn.mocgioi.land.clearance.steps.ClearanceFigure;

/** The sums that the store made for a territory at a day; what is not there is nothing. */
public record ClearanceTotals(Map<ClearanceFigure, Tally> sums) {
    public ClearanceTotals {
        sums = Map.copyOf(sums);
    }

    public Tally of(ClearanceFigure figure) {
        return sums.getOrDefault(figure, Tally.NONE);
    }

    public BigDecimal areaM2(ClearanceFigure figure) {
        return of(figure).areaM2();
    }

    public long count(ClearanceFigure figure) {
        return of(figure).count();
    }
}
