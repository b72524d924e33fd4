package vn.mocgioi.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import vn.mocgioi.land.AsOf;
import vn.mocgioi.land.ClearanceCourse;
import vn.mocgioi.land.ClearanceTotals;
import vn.mocgioi.land.RuleSet;
import vn.mocgioi.land.Territory;

/** Answers how far land clearance has come, for any territory, day and state of knowledge. */
public final class Clearances {
    private final Database database;

    public Clearances(Database database) {
        this.database = database;
    }

    /** The sums of a territory at a day, as known. */
    public ClearanceTotals totals(Territory territory, AsOf asOf) {
        return database.withConnection(
                connection -> totals(connection, KnownRows.at(connection, asOf.known()), territory, asOf));
    }

    /**
     * How what was reached of a stored territory rose from day to day, at least up to the day asked for.
     *
     * @throws IllegalArgumentException for a drawn one
     */
    public ClearanceCourse course(Territory territory, AsOf asOf) {
        String key = TerritoryKey.of(territory)
                .orElseThrow(() -> new IllegalArgumentException("there is no course of " + territory));
        return database.withConnection(connection -> {
            KnownRows known = KnownRows.at(connection, asOf.known());
            ClearanceCourses courses = new ClearanceCourses(connection);
            return known.kept(connection) ? courses.kept(key, known, asOf.day()) : courses.anew(territory, key, known);
        });
    }

    private ClearanceTotals totals(Connection connection, KnownRows known, Territory territory, AsOf asOf)
            throws SQLException {
        RuleSet rules = RuleBook.read(connection, known, asOf.day());
        Optional<String> key = TerritoryKey.of(territory);
        return key.isPresent() && known.kept(connection)
                ? new KeptClearance(connection, known, asOf.day(), rules, database.surveySrid())
                        .of(territory, key.get())
                : new ClearanceAtDay(connection, known, asOf.day(), rules, database.surveySrid()).of(territory);
    }
}
