package vn.mocgioi.exchange.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import vn.mocgioi.exchange.source.ImportReport;
import vn.mocgioi.geo.crs.Crs;
import vn.mocgioi.geo.crs.CrsSuspicion;
import vn.mocgioi.land.rules.RowFinding;
import vn.mocgioi.store.imports.ImportTransaction;

/** Watches where the points of a file fall, and at its end says what is suspicious about its CRS. */
final class CrsWatch {
    private static final int SAMPLES = 200;
    private static final Set<String> OUTSIDE = Set.of("outside_area_of_use", "outside_province");

    private final @Nullable Crs read;
    private final boolean isSaid;
    private final Crs survey;
    private final Predicate<Coordinate> expected;
    private final List<Coordinate> samples = new ArrayList<>();
    private long placed;
    private long outside;

    /**
     * @param read null when the file has no coordinates
     * @param isSaid whether that is what somebody said, and not what the file says
     * @param expected whether a place may be meant, in survey coordinates
     */
    CrsWatch(@Nullable Crs read, boolean isSaid, Crs survey, Predicate<Coordinate> expected) {
        this.read = read;
        this.isSaid = isSaid;
        this.survey = survey;
        this.expected = expected;
    }

    void sample(List<FileRows.Row> batch) {
        for (FileRows.Row row : batch) {
            if (samples.size() < SAMPLES
                    && row.geometry() != null
                    && !row.geometry().isEmpty()) {
                samples.add(row.geometry().getCoordinate());
            }
        }
    }

    /**
     * Takes note of a row.
     *
     * @param isPlaced whether its geometry found a place
     */
    void note(boolean isPlaced, List<RowFinding> findings) {
        boolean isOutside = findings.stream().anyMatch(f -> OUTSIDE.contains(f.code()));
        if (isPlaced || isOutside) {
            placed++;
        }
        if (isOutside) {
            outside++;
        }
    }

    /**
     * What is to be said, at the end of the file: known objects tell more than the place alone, so they go first.
     *
     * @param displacements of objects that are known already
     */
    List<ImportReport.FileFinding> findings(List<ImportTransaction.Displacement> displacements) {
        if (read == null) {
            return List.of();
        }
        List<CrsSuspicion.Displacement> moved = displacements.stream()
                .map(d -> new CrsSuspicion.Displacement(
                        new Coordinate(d.fromEast(), d.fromNorth()), new Coordinate(d.toEast(), d.toNorth())))
                .toList();
        CrsSuspicion suspicion = CrsSuspicion.ofOffset(moved, read, survey);
        if (suspicion == null && 2 * outside > placed) {
            suspicion = CrsSuspicion.of(samples, read, survey, expected);
        }
        if (suspicion == null && isSaid) {
            CrsSuspicion.Doubted doubted = CrsSuspicion.ofOtherGrid(samples, read, survey, expected);
            return doubted == null
                    ? List.of()
                    : List.of(new ImportReport.FileFinding(
                            doubted.suspicion().code(),
                            doubted.suspicion().message(),
                            doubted.doubt() == CrsSuspicion.Doubt.BETTER));
        }
        return suspicion == null
                ? List.of()
                : List.of(new ImportReport.FileFinding(suspicion.code(), suspicion.message(), true));
    }
}
