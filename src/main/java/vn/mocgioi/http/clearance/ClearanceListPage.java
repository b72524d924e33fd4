package vn.mocgioi.http.clearance;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import vn.mocgioi.exchange.report.ClearanceWorkbook;
import vn.mocgioi.exchange.report.Spreadsheet;
import vn.mocgioi.http.answer.Answer;
import vn.mocgioi.http.answer.Languages;
import vn.mocgioi.http.answer.Origin;
import vn.mocgioi.http.answer.StaffDoor;
import vn.mocgioi.http.answer.Streamed;
import vn.mocgioi.http.params.AsOfParams;
import vn.mocgioi.http.params.KeyParams;
import vn.mocgioi.http.params.ProvinceCache;
import vn.mocgioi.land.clearance.ClearanceRow;
import vn.mocgioi.land.people.Deed;
import vn.mocgioi.land.people.Person;
import vn.mocgioi.store.clearance.ClearanceList;
import vn.mocgioi.store.db.Database;
import vn.mocgioi.store.people.Audit;

/** The clearance list of a zone for staff, streamed. */
public final class ClearanceListPage {
    private final Database database;
    private final ProvinceCache province;

    public ClearanceListPage(Database database, ProvinceCache province) {
        this.database = database;
        this.province = province;
    }

    public void send(Context ctx) throws IOException {
        String zone = KeyParams.path(ctx, "code");
        LocalDate day = AsOfParams.asOf(ctx).day();
        Person reader = StaffDoor.requireStaff(ctx);
        new Audit(database)
                .note(reader, Deed.LIST_READ, zone + " " + day, Origin.of(ctx).caller());
        ClearanceWorkbook workbook = new ClearanceWorkbook(zone, day, Languages.of(ctx), province.demo());
        database.longMoment().during(() -> send(ctx, zone, day, workbook));
    }

    private void send(Context ctx, String zone, LocalDate day, ClearanceWorkbook workbook) throws IOException {
        try (ClearanceList list = ClearanceList.open(database, zone, day)) {
            ClearanceRow first = list.next();
            Answer.keeping(ctx);
            ctx.header(
                    "Content-Disposition",
                    "attachment; filename=\"" + zone.replaceAll("[^A-Za-z0-9_-]", "_") + "-clearance-" + day
                            + ".xlsx\"");
            Streamed.sendPacked(ctx, Spreadsheet.MEDIA_TYPE, out -> workbook.write(list, first, out));
        }
    }
}
