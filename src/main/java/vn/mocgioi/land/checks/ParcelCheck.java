package vn.mocgioi.land.checks;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import vn.mocgioi.land.catalogue.Layers;

/** What the check finds of parcels beside overlaps: those that cross the boundary of their zone, and gaps between them. */
public final class ParcelCheck {
    private ParcelCheck() {}

    /**
     * PARCEL_CROSSES_ZONE.
     *
     * @param at where it crosses, in the survey CRS
     */
    public static Finding crossing(
            long id, String name, String zone, Coordinate at, double insideM2, double outsideM2) {
        return Finding.of(
                FindingCode.PARCEL_CROSSES_ZONE,
                Layers.PARCELS,
                id,
                name,
                at,
                Finding.Number.of(outsideM2, 1),
                "m²",
                Finding.Text.of(
                        "Thửa " + name + " nằm vắt ranh " + zone + ": {} m² trong, {} m² ngoài",
                        "Parcel " + name + " crosses the boundary of " + zone + ": {} m² inside, {} m² outside",
                        Finding.Number.of(insideM2, 1),
                        Finding.Number.of(outsideM2, 1)));
    }

    /**
     * PARCEL_GAP.
     *
     * @param beside the parcels around it
     */
    public static Finding gap(List<String> beside, Coordinate at, double areaM2, double perimeterM) {
        String names = String.join(", ", beside);
        return Finding.of(
                FindingCode.PARCEL_GAP,
                Layers.PARCELS,
                null,
                names,
                at,
                Finding.Number.of(areaM2, 1),
                "m²",
                Finding.Text.of(
                        "Khe hở {} m² giữa các thửa " + names + ", rộng trung bình {} m",
                        "A gap of {} m² between the parcels " + names + ", {} m wide on the mean",
                        Finding.Number.of(areaM2, 1),
                        Finding.Number.of(2 * areaM2 / perimeterM, 2)));
    }
}
