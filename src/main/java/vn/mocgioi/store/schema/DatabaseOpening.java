package vn.mocgioi.store.schema;

import java.util.OptionalInt;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.db.DatabaseLimits;
import vn.mocgioi.store.db.DatabaseUrl;
import vn.mocgioi.store.failure.DatabaseException;

/** Opens a database of a province: looks at what is there, and brings it to the schema of this program. */
public final class DatabaseOpening {

    /** The survey CRS of a new database for which none is asked: VN-2000 / TM-3 106°30′, Thái Nguyên's. */
    public static final int DEFAULT_SURVEY_SRID = Migrations.DEFAULT_SURVEY_SRID;

    private DatabaseOpening() {}

    /**
     * Connects, adds PostGIS where it is missing, and migrates.
     *
     * @param surveySrid the survey CRS that the caller wants; empty for the one of the database, or the default
     * @throws DatabaseException one per cause
     */
    public static Database open(DatabaseUrl url, DatabaseLimits limits, OptionalInt surveySrid) {
        DatabaseState state = DatabaseState.at(url);
        return Database.connect(
                url, limits, state.searchPath(), bulk -> new Migrations(bulk).bringUpToDate(state, surveySrid));
    }
}
