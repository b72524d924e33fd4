package vn.mocgioi.store.schema;

import vn.mocgioi.store.failure.DatabaseException;

/** Another survey CRS is asked for than the one the database was made with. */
public final class SurveyCrsDiffers extends DatabaseException {
    private static final long serialVersionUID = 1L;

    SurveyCrsDiffers(int asked, int stored) {
        super(
                "this database keeps survey coordinates in EPSG:" + stored + ", not EPSG:" + asked
                        + ": leave --survey-crs (MOCGIOI_SURVEY_CRS) out, or use an empty database",
                null);
    }
}
