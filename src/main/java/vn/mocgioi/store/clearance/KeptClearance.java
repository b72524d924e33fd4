package vn.mocgioi.store.clearance;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.mocgioi.land.clearance.ClearanceTotals;
import vn.mocgioi.land.clearance.Tally;
import vn.mocgioi.land.clearance.Territory;
import vn.mocgioi.land.clearance.steps.ClearanceFigure;
import vn.mocgioi.land.rules.RuleSet;
import vn.mocgioi.store.db.NamedSql;
import vn.mocgioi.store.known.KnownRows;

/** Clearance at any day, as known as far back as steps are kept: the sum of the steps up to that day. */
final class KeptClearance {
    private final Connection connection;
    private final KnownRows known;
    private final LocalDate day;
    private final RuleSet rules;
    private final int surveySrid;

    KeptClearance(Connection connection, KnownRows known, LocalDate day, RuleSet rules, int surveySrid) {
        this.connection = connection;
        this.known = known;
        this.day = day;
        this.rules = rules;
        this.surveySrid = surveySrid;
    }

    ClearanceTotals of(Territory territory, String key) throws SQLException {
        Map<ClearanceFigure, Tally> sums = steps(key);
        if (territory instanceof Territory.Province) {
            sums.putAll(new CommonGround(connection, known, day, rules, surveySrid).ofProvince());
        } else if (territory instanceof Territory.Commune commune) {
            sums.putAll(new CommonGround(connection, known, day, rules, surveySrid).ofCommune(commune.code()));
        }
        return new ClearanceTotals(sums);
    }

    private Map<ClearanceFigure, Tally> steps(String key) throws SQLException {
        NamedSql sql = known.sql("""
                select figure, sum(mm2) / 1000000.0 as m2, sum(count)::bigint as count
                from known_steps s
                where territory = :territory and day <= :day
                group by figure
                """).bind("territory", key).bind("day", day);
        Map<ClearanceFigure, Tally> sums = new HashMap<>();
        sql.forEach(
                connection,
                row -> sums.put(
                        ClearanceFigure.of(row.text("figure")),
                        new Tally(row.decimal("m2").stripTrailingZeros(), row.longInteger("count"))));
        return sums;
    }
}
