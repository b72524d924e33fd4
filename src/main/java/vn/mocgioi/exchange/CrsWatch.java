package vn.mocgioi.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import vn.mocgioi.geo.Crs;
import vn.mocgioi.geo.CrsSuspicion;
import vn.mocgioi.store.ImportTransaction;
import vn.mocgioi.store.StagedRow;

/** Watches where the points of a file fall, and at its end says what is suspicious about its CRS. */
final class CrsWatch {
    private static final int SAMPLES = 200;

    private final @Nullable Crs read;
    private final Crs survey;
    private final Predicate<Coordinate> expected;
    private final List<Coordinate> samples = new ArrayList<>();
    private long placed;
    private long outside;

    /**
     * @param expected whether a place may be meant, in survey coordinates
     */
    CrsWatch(@Nullable Crs read, Crs survey, Predicate<Coordinate> expected) {
        this.read = read;
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

    void note(StagedRow row) {
        if (row.geometry() != null) {
            placed++;
        }
        if (row.findings().stream()
                .anyMatch(
                        f -> f.code().equals("outside_area_of_use") || f.code().equals("outside_province"))) {
            outside++;
        }
    }

    /** What is to be said, at the end of the file. */
    List<ImportReport.FileFinding> findings(List<ImportTransaction.Displacement> displacements) {
        List<ImportReport.FileFinding> said = new ArrayList<>();
        if (read == null) {
            return said;
        }
        if (2 * outside > placed) {
            CrsSuspicion suspicion = CrsSuspicion.of(samples, read, survey, expected);
            if (suspicion != null) {
                said.add(new ImportReport.FileFinding(suspicion.code(), suspicion.message(), true));
            }
        }
        List<CrsSuspicion.Displacement> moved = displacements.stream()
                .map(d -> new CrsSuspicion.Displacement(
                        new Coordinate(d.fromEast(), d.fromNorth()), new Coordinate(d.toEast(), d.toNorth())))
                .toList();
        CrsSuspicion offset = CrsSuspicion.ofOffset(moved, read, survey);
        if (offset != null) {
            said.add(new ImportReport.FileFinding(offset.code(), offset.message(), true));
        }
        return said;
    }
}
