package vn.mocgioi.cli.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Polygon;
import vn.mocgioi.cli.demo.DemoFiles.Row;
import vn.mocgioi.land.Layers;

/** Puts parcels, their holders and the history of their clearance into the rows of the import files. */
final class ClearanceRegister {
    private static final int FIRST_SHEET = 11;
    private static final int SHEETS_PER_SITE = 30;

    private final DemoFiles files;

    ClearanceRegister(DemoFiles files) {
        this.files = files;
    }

    /** Adds all sites that are cleared. */
    void add(List<ParkShape> shapes, List<Commune> communes) {
        List<Commune> former =
                communes.stream().filter(c -> c.validTo() != null).toList();
        LandHolders holders = new LandHolders();
        int sheet = FIRST_SHEET;
        for (ClearancePlan plan : ProvincePlan.clearances()) {
            ParkShape shape = shapes.stream()
                    .filter(s -> s.plan().code().equals(plan.zone()))
                    .findFirst()
                    .orElseThrow();
            Polygon site = shape.part(plan.phase());
            List<Polygon> built = shape.phases().stream().filter(p -> p != site).toList();
            List<Parcel> parcels = FieldParcels.under(site, built, sheet, former, Chance.of(plan.zone() + " parcels"));
            (plan.faulty() ? DigitisingFaults.in(parcels) : parcels).forEach(this::add);
            holders.settle(plan, parcels);
            ClearanceHistory history = ClearanceHistory.of(plan, parcels);
            history.events().forEach(this::add);
            history.obstacles().forEach(this::add);
            sheet += SHEETS_PER_SITE;
        }
        holders.parties().forEach(this::add);
        holders.holdings().forEach(this::add);
    }

    private void add(Parcel parcel) {
        files.add(
                Layers.PARCELS,
                RecordedMoments.FIRST,
                Row.of(
                        parcel.polygon(),
                        "commune",
                        parcel.commune(),
                        "sheet_no",
                        parcel.sheetNo(),
                        "parcel_no",
                        parcel.parcelNo(),
                        "land_use",
                        parcel.landUse(),
                        "official_area_m2",
                        parcel.officialM2()));
    }

    private void add(Party party) {
        files.add(
                Layers.PARTIES,
                RecordedMoments.FIRST,
                Row.of(
                        null,
                        "code",
                        party.code(),
                        "name",
                        party.name(),
                        "kind",
                        party.kind(),
                        "address",
                        party.address(),
                        "phone",
                        party.phone()));
    }

    private void add(Holding holding) {
        files.add(
                Layers.HOLDINGS,
                RecordedMoments.FIRST,
                ofParcel(
                        holding.parcel(), "party", holding.party().code(), "from", holding.from(), "to", holding.to()));
    }

    private void add(ClearanceEvent event) {
        files.add(
                Layers.EVENTS,
                event.recordedAt(),
                ofParcel(
                        event.parcel(),
                        "milestone",
                        event.kind(),
                        "of",
                        event.of(),
                        "date",
                        event.date(),
                        "document_no",
                        event.documentNo(),
                        "amount_vnd",
                        event.amountVnd(),
                        "recovered_area_m2",
                        event.recoveredM2(),
                        "note",
                        event.note(),
                        "correction",
                        event.correction(),
                        "void",
                        event.voided() ? true : null));
    }

    /** When it comes up, and again with its end in the quarter in which it was overcome. */
    private void add(Obstacle obstacle) {
        Instant opened = RecordedMoments.endOfQuarter(obstacle.opened());
        LocalDate end = obstacle.closed();
        Instant closed = end == null ? opened : RecordedMoments.endOfQuarter(end);
        if (closed.isAfter(opened)) {
            files.add(Layers.OBSTACLES, opened, row(obstacle, null));
        }
        files.add(Layers.OBSTACLES, closed, row(obstacle, end));
    }

    private static Row row(Obstacle obstacle, @Nullable LocalDate closed) {
        return ofParcel(
                obstacle.parcel(),
                "reason",
                obstacle.reason(),
                "opened",
                obstacle.opened(),
                "closed",
                closed,
                "note",
                obstacle.note());
    }

    private static Row ofParcel(Parcel parcel, @Nullable Object... namesAndValues) {
        Row row = Row.of(null, namesAndValues);
        row.values().put("commune", parcel.commune());
        row.values().put("sheet_no", parcel.sheetNo());
        row.values().put("parcel_no", parcel.parcelNo());
        return row;
    }
}
