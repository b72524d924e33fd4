package vn.mocgioi.cli.demo;

import org.locationtech.jts.geom.Polygon;

/**
 * A land parcel.
 *
 * @param commune the code of the commune of before the merger, which drew the map sheet
 * @param landUse as cadastral maps abbreviate it: LUC rice, BHK crops, CLN trees, ONT house, RSX forest, NTS pond, DTL
 *     canal, NTD graves
 * @param insideM2 the part inside the area that is cleared
 */
record Parcel(String commune, String sheetNo, String parcelNo, String landUse, Polygon polygon, double insideM2) {

    /** Canals and graveyards belong to nobody in particular. */
    boolean common() {
        return landUse.equals("DTL") || landUse.equals("NTD");
    }

    boolean inhabited() {
        return landUse.equals("ONT");
    }
}
