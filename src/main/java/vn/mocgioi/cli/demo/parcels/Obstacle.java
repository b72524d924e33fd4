package vn.mocgioi.cli.demo.parcels;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.land.terms.ObstacleReason;

/**
 * What keeps a parcel from being handed over.
 *
 * @param closed null while it is open
 */
record Obstacle(
        Parcel parcel,
        ObstacleReason reason,
        LocalDate opened,
        @Nullable LocalDate closed,
        String note) {}
