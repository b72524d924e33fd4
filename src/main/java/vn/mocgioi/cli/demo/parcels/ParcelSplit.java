package vn.mocgioi.cli.demo.parcels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;
import vn.mocgioi.cli.demo.base.Millimetre;

/**
 * A field that its holder divided with a child in the midst of the clearance: two parcels replace it and inherit what
 * had been reached; what follows happens to each of them.
 *
 * @param day from which the heirs are valid
 */
record ParcelSplit(Parcel parent, LocalDate day, List<Parcel> heirs) {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 18);

    /** The first field whose clearance was begun and not ended on the day, and that can be cut between two corners. */
    static ParcelSplit among(List<Parcel> parcels, ClearanceHistory history) {
        Set<Parcel> before = history.events().stream()
                .filter(event -> event.date().isBefore(DAY))
                .map(ClearanceEvent::parcel)
                .collect(Collectors.toSet());
        Set<Parcel> after = history.events().stream()
                .filter(event -> !event.date().isBefore(DAY) && event.amountVnd() != null)
                .map(ClearanceEvent::parcel)
                .collect(Collectors.toSet());
        Set<Parcel> special = history.obstacles().stream().map(Obstacle::parcel).collect(Collectors.toSet());
        history.events().stream()
                .filter(event -> event.correction() != null)
                .map(ClearanceEvent::parcel)
                .forEach(special::add);
        return parcels.stream()
                .filter(parcel -> before.contains(parcel) && after.contains(parcel) && !special.contains(parcel))
                .filter(parcel -> parcel.landUse().equals("LUC")
                        && parcel.insideM2() == parcel.polygon().getArea())
                .flatMap(parcel -> cut(parcel, highestNumber(parcels, parcel.sheetNo())).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no field that could be divided"));
    }

    private static int highestNumber(List<Parcel> parcels, String sheet) {
        return parcels.stream()
                .filter(parcel -> parcel.sheetNo().equals(sheet))
                .mapToInt(parcel -> Integer.parseInt(parcel.parcelNo()))
                .max()
                .orElseThrow();
    }

    /** Between corners that are there already, so that the neighbours' boundaries stay as they are. */
    private static Optional<ParcelSplit> cut(Parcel parcel, int highestNumber) {
        Coordinate[] closed = parcel.polygon().getExteriorRing().getCoordinates();
        List<Coordinate> ring = Arrays.asList(closed).subList(0, closed.length - 1);
        for (int i = 0; i < ring.size(); i++) {
            for (int j = i + 3; j < ring.size() && ring.size() - j + i >= 3; j++) {
                List<Coordinate> rest = new ArrayList<>(ring.subList(j, ring.size()));
                rest.addAll(ring.subList(0, i + 1));
                Polygon one = Millimetre.polygon(ring.subList(i, j + 1));
                Polygon other = Millimetre.polygon(rest);
                double share = one.getArea() / parcel.polygon().getArea();
                if (share > 0.38 && share < 0.62 && one.isValid() && other.isValid()) {
                    return Optional.of(new ParcelSplit(
                            parcel,
                            DAY,
                            List.of(
                                    parcel.heir(String.valueOf(highestNumber + 1), one),
                                    parcel.heir(String.valueOf(highestNumber + 2), other))));
                }
            }
        }
        return Optional.empty();
    }

    /** The event as it was: of the parent before the day, of each heir from then on. */
    List<ClearanceEvent> passedOn(ClearanceEvent event) {
        if (event.parcel() != parent || event.date().isBefore(day)) {
            return List.of(event);
        }
        return heirs.stream()
                .map(heir -> event.of(heir, heir.insideM2() / parent.insideM2()))
                .toList();
    }
}
