package vn.mocgioi.cli.demo.zones;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import vn.mocgioi.land.terms.MarkerStatus;

/**
 * What happened to a marker on a day.
 *
 * @param asSet on the millimetre; null where nothing was measured
 */
record MarkerEvent(
        Marker marker,
        MarkerStatus status,
        LocalDate date,
        @Nullable Coordinate asSet,
        @Nullable String method,
        @Nullable String accuracyM,
        @Nullable String documentNo) {}
