package vn.mocgioi.cli.demo.parcels;

import org.locationtech.jts.geom.Polygon;
import vn.mocgioi.cli.demo.base.Millimetre;

/**
 * A land parcel.
 *
 * @param commune the code of the commune of before the merger, which drew the map sheet
 * @param landUse as cadastral maps abbreviate it: LUC rice, BHK crops, CLN trees, ONT house, RSX forest, NTS pond, DTL
 *     canal, NTD graves
 * @param officialM2 of the certificate, with one decimal
 * @param insideM2 the part inside the area that is cleared
 */
record Parcel(
        String commune,
        String sheetNo,
        String parcelNo,
        String landUse,
        Polygon polygon,
        String officialM2,
        double insideM2) {

    /** The same parcel with another boundary. */
    Parcel drawnAs(Polygon other) {
        return new Parcel(commune, sheetNo, parcelNo, landUse, other, officialM2, insideM2);
    }

    /** A part of this parcel, wholly inside the area that is cleared, with a number of its own. */
    Parcel heir(String number, Polygon part) {
        String official = Millimetre.decimal(part.getArea(), 1);
        return new Parcel(commune, sheetNo, number, landUse, part, official, part.getArea());
    }

    /** Canals and graveyards belong to nobody in particular. */
    boolean common() {
        return landUse.equals("DTL") || landUse.equals("NTD");
    }

    boolean inhabited() {
        return landUse.equals("ONT");
    }
}
