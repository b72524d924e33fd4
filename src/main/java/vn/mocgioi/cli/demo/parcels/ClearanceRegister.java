package vn.mocgioi.cli.demo.parcels;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Polygon;
import vn.mocgioi.cli.demo.base.Chance;
import vn.mocgioi.cli.demo.base.Commune;
import vn.mocgioi.cli.demo.base.DemoFiles;
import vn.mocgioi.cli.demo.base.DemoFiles.Row;
import vn.mocgioi.cli.demo.plan.ClearancePlan;
import vn.mocgioi.cli.demo.plan.ProvincePlan;
import vn.mocgioi.cli.demo.plan.RecordedMoments;
import vn.mocgioi.cli.demo.zones.ParkShape;
import vn.mocgioi.land.catalogue.Layers;

/** Puts parcels, their holders and the history of their clearance into the rows of the import files. */
public final class ClearanceRegister {
    private static final int FIRST_SHEET = 11;
    private static final int SHEETS_PER_SITE = 30;

    private final DemoFiles files;

    public ClearanceRegister(DemoFiles files) {
        this.files = files;
    }

    /** Adds all sites that are cleared. */
    public void add(List<ParkShape> shapes, List<Commune> communes) {
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
            holders.settle(plan, parcels);
            ClearanceHistory history = ClearanceHistory.of(plan, parcels);
            history.obstacles().forEach(this::add);
            List<ClearanceEvent> events = history.events();
            if (plan.divides()) {
                ParcelSplit split = ParcelSplit.among(parcels, history);
                holders.divide(split);
                add(split);
                events = events.stream()
                        .flatMap(event -> split.passedOn(event).stream())
                        .toList();
            }
            (plan.faulty() ? DigitisingFaults.in(parcels) : parcels).forEach(this::add);
            events.forEach(this::add);
            sheet += SHEETS_PER_SITE;
        }
        holders.parties().forEach(this::add);
        holders.holdings().forEach(this::add);
    }

    private void add(Parcel parcel) {
        add(parcel, RecordedMoments.FIRST, null, null, null);
    }

    private void add(
            Parcel parcel,
            Instant recordedAt,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String replaces) {
        files.add(
                Layers.PARCELS,
                recordedAt,
                Row.at(parcel.polygon())
                        .with("commune", parcel.commune())
                        .with("sheet_no", parcel.sheetNo())
                        .with("parcel_no", parcel.parcelNo())
                        .with("land_use", parcel.landUse())
                        .with("official_area_m2", parcel.officialM2())
                        .with("valid_from", validFrom)
                        .with("valid_to", validTo)
                        .with("replaces", replaces));
    }

    /** The parent again, now with its end, and what replaces it. */
    private void add(ParcelSplit split) {
        Instant moment = RecordedMoments.endOfMonth(split.day());
        Parcel parent = split.parent();
        add(parent, moment, null, split.day(), null);
        for (Parcel heir : split.heirs()) {
            add(heir, moment, split.day(), null, parent.sheetNo() + "/" + parent.parcelNo());
        }
    }

    private void add(Party party) {
        files.add(
                Layers.PARTIES,
                RecordedMoments.FIRST,
                Row.plain()
                        .with("code", party.code())
                        .with("name", party.name())
                        .with("kind", party.kind())
                        .with("address", party.address())
                        .with("phone", party.phone()));
    }

    /** When it begins, and again with its end: land registers reach the board once a year. */
    private void add(Holding holding) {
        LocalDate from = holding.from();
        add(holding.withoutEnd(), from == null ? RecordedMoments.FIRST : RecordedMoments.endOfYear(from));
        LocalDate to = holding.to();
        if (to != null) {
            add(holding, RecordedMoments.endOfYear(to));
        }
    }

    private void add(Holding holding, Instant recordedAt) {
        files.add(
                Layers.HOLDINGS,
                recordedAt,
                ofParcel(holding.parcel())
                        .with("party", holding.party().code())
                        .with("from", holding.from())
                        .with("to", holding.to()));
    }

    private void add(ClearanceEvent event) {
        files.add(
                Layers.EVENTS,
                event.recordedAt(),
                ofParcel(event.parcel())
                        .with("milestone", event.kind())
                        .with("of", event.of())
                        .with("date", event.date())
                        .with("document_no", event.documentNo())
                        .with("amount_vnd", event.amountVnd())
                        .with("recovered_area_m2", event.recoveredM2())
                        .with("note", event.note())
                        .with("correction", event.correction())
                        .with("void", event.voided() ? true : null));
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
        return ofParcel(obstacle.parcel())
                .with("reason", obstacle.reason())
                .with("opened", obstacle.opened())
                .with("closed", closed)
                .with("note", obstacle.note());
    }

    private static Row ofParcel(Parcel parcel) {
        return Row.plain()
                .with("commune", parcel.commune())
                .with("sheet_no", parcel.sheetNo())
                .with("parcel_no", parcel.parcelNo());
    }
}
