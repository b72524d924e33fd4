package vn.mocgioi.land;

import java.math.BigDecimal;
import java.util.Map;

/** The sums that the store made for a territory at a day; what is not there is nothing. */
public record ClearanceTotals(Map<Figure, Extent> sums) {
    public ClearanceTotals {
        sums = Map.copyOf(sums);
    }

    public Extent of(Figure figure) {
        return sums.getOrDefault(figure, Extent.NONE);
    }

    public BigDecimal areaM2(Figure figure) {
        return of(figure).areaM2();
    }

    public long count(Figure figure) {
        return of(figure).count();
    }
}
